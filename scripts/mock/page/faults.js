// Faults: the form that sets one, and the list.
import { call, element, find, handle, inTurn, values } from "./control.js";

let drawn = "";

function item(fault) {
  const { id, seen, used, ...spec } = fault;
  const remove = handle(async () => {
    await call("DELETE", `faults/${id}`);
    await refreshFaults();
    return `Fault ${id} is removed.`;
  });
  return element(
    "li",
    {},
    element("code", {}, JSON.stringify(spec)),
    element("span", { class: "quiet" }, `${used} of ${seen} requests failed`),
    element("button", { type: "button", onclick: remove, "aria-label": `Remove fault ${id}` }, "Remove"),
  );
}

export const refreshFaults = inTurn(async () => {
  const { faults } = await call("GET", "faults");
  const now = JSON.stringify(faults);
  if (now === drawn) return; // so that the focus stays on its button
  drawn = now;
  find("fault-list").replaceChildren(...faults.map(item));
  find("faults-empty").hidden = faults.length > 0;
});

export function startFaults() {
  const set = handle(async () => {
    const fault = await call("POST", "faults", values(find("fault")));
    await refreshFaults();
    return `Fault ${fault.id} is set.`;
  });
  const clear = handle(async () => {
    await call("DELETE", "faults");
    await refreshFaults();
    return "No faults are set.";
  });
  find("fault").addEventListener("submit", set);
  find("faults-clear").addEventListener("click", clear);
}
