// The clock, snapshots, checks and reset.
import { call, element, find, handle, inTurn, values } from "./control.js";

let drawn = "";

function showClock(clock) {
  find("clock").textContent = clock.now;
  find("clock").setAttribute("datetime", clock.now);
  find("frozen").hidden = !clock.frozen;
}

function item(name) {
  const path = `snapshots/${encodeURIComponent(name)}`;
  const restore = handle(async () => {
    await call("POST", `${path}/restore`);
    return `The state is that of ${name}.`;
  });
  const remove = handle(async () => {
    await call("DELETE", path);
    await refreshServer();
    return `Snapshot ${name} is removed.`;
  });
  return element(
    "li",
    {},
    element("code", {}, name),
    element("button", { type: "button", onclick: restore, "aria-label": `Restore ${name}` }, "Restore"),
    element("button", { type: "button", onclick: remove, "aria-label": `Remove ${name}` }, "Remove"),
  );
}

export const refreshServer = inTurn(async () => {
  const [clock, switches, { snapshots }] = await Promise.all(["clock", "switches", "snapshots"].map((path) => call("GET", path)));
  showClock(clock);
  find("check-validation").checked = switches.validation;
  find("check-credentials").checked = switches.credentials;
  const now = JSON.stringify(snapshots);
  if (now === drawn) return;
  drawn = now;
  find("snapshots").replaceChildren(...snapshots.map(item));
});

const setClock = (body, text) =>
  handle(async () => {
    await call("POST", "clock", typeof body === "function" ? body() : body);
    await refreshServer();
    return text;
  });

export function startServer(refresh) {
  find("clock-form").addEventListener("submit", setClock(() => values(find("clock-form")), "The clock is set."));
  find("clock-freeze").addEventListener("click", setClock({ frozen: true }, "The clock is frozen."));
  find("clock-run").addEventListener("click", setClock({ frozen: false }, "The clock runs."));
  find("clock-restore").addEventListener("click", setClock({ restore: true }, "The clock shows the real time."));
  const travelled = () => {
    const form = values(find("travel"));
    return { travel: form.amount * Number(form.unit) };
  };
  find("travel").addEventListener("submit", setClock(travelled, "The clock has moved."));
  const keep = handle(async () => {
    const { name } = values(find("snapshot"));
    await call("PUT", `snapshots/${encodeURIComponent(name)}`);
    await refreshServer();
    return `The state is kept as ${name}.`;
  });
  find("snapshot").addEventListener("submit", keep);
  for (const name of ["validation", "credentials"]) {
    const box = find(`check-${name}`);
    box.addEventListener("change", async () => {
      const wanted = box.checked; // a look that is under way may set the box back
      const change = handle(async () => {
        await call("PATCH", "switches", { [name]: wanted });
        await refreshServer();
        return `The check of ${name} is ${wanted ? "on" : "off"}.`;
      });
      await change(new Event("change"));
    });
  }
  find("reset").addEventListener("click", () => find("confirm").showModal());
  find("confirm-no").addEventListener("click", () => find("confirm").close());
  const reset = handle(async () => {
    find("confirm").close();
    await call("POST", "reset");
    await refresh();
    return "The demo data are restored.";
  });
  find("confirm-yes").addEventListener("click", reset);
}
