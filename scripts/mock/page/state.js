// The state browser: the records of a collection, page by page.
import { call, element, find, handle, inTurn, pretty } from "./control.js";

const PAGE = 20;
const NAMES = ["name", "title", "externalId", "id", "uuid", "key"];
let start = 0;
let shown = 0;

async function refreshCollections() {
  const { collections } = await call("GET", "collections");
  const chosen = find("collections").value;
  const apis = [...new Set(collections.map((one) => one.api))];
  find("collections").replaceChildren(
    ...apis.map((api) => {
      const own = collections.filter((one) => one.api === api);
      const options = own.map((one) => element("option", { value: one.name }, `${one.name} (${one.records})`));
      return element("optgroup", { label: api }, ...options);
    }),
  );
  if (chosen) find("collections").value = chosen;
}

function record(value) {
  const name = NAMES.filter((one) => ["string", "number"].includes(typeof value[one])).map((one) => value[one]);
  return element("details", {}, element("summary", {}, name.slice(0, 2).join(" · ") || "record"), pretty(value));
}

async function show() {
  const name = find("collections").value;
  if (!name) return;
  const found = await call("GET", `collections/${encodeURIComponent(name)}?start=${start}&limit=${PAGE}`);
  shown = found.records.length;
  const end = start + shown;
  find("records").replaceChildren(...found.records.map(record));
  find("state-range").textContent = found.total ? `${start + 1} to ${end} of ${found.total}` : "No records.";
  find("state-previous").disabled = start === 0;
  find("state-next").disabled = end >= found.total;
}

export const refreshState = inTurn(async () => {
  await refreshCollections();
  await show();
});

export function startState() {
  const move = (change) =>
    handle(async () => {
      start = change(start);
      await refreshState();
    });
  find("collections").addEventListener("change", move(() => 0));
  find("state-refresh").addEventListener("click", move((at) => at));
  find("state-previous").addEventListener("click", move((at) => Math.max(0, at - PAGE)));
  find("state-next").addEventListener("click", move((at) => at + shown));
}
