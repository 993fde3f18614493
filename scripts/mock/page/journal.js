// The live journal, the details of a request, and verification with near misses.
import { call, clockTime, element, find, handle, inTurn, pretty, values } from "./control.js";

const MOST = 200; // rows shown
let last = 0;
let epoch = null; // of the numbers, which begin anew when the mock is reset
let entries = [];
const operations = new Set();

function knowOperation(name) {
  if (!name || operations.has(name)) return;
  operations.add(name);
  find("operations").append(element("option", { value: name }));
}

function fits(entry) {
  const wanted = find("journal-filter").value.trim().toLowerCase();
  const api = find("journal-api").value;
  const text = `${entry.method} ${entry.path}?${entry.query} ${entry.status} ${entry.operationId}`.toLowerCase();
  return (!api || entry.api === api) && text.includes(wanted);
}

function row(entry) {
  const target = entry.query ? `${entry.path}?${entry.query}` : entry.path;
  const open = element("button", { type: "button", onclick: handle(() => show(entry.number)) }, `${entry.method} ${target}`);
  const status = element("span", { class: entry.status >= 400 ? "bad" : "good" }, entry.status);
  const operation = element("td", {}, entry.operationId ?? "not described");
  if (entry.diagnosis) operation.append(element("br"), element("span", { class: "bad" }, entry.diagnosis));
  const time = element("time", { datetime: entry.at }, clockTime(entry.at));
  return element("tr", {}, element("td", {}, time), element("td", {}, open), element("td", {}, status), operation);
}

function draw() {
  const shown = entries.filter(fits).reverse();
  find("journal-rows").replaceChildren(...shown.map(row));
  find("journal-empty").hidden = shown.length > 0;
  find("journal-empty").textContent = entries.length ? "No request fits." : "No requests yet.";
}

/** Add rows at the top, without touching the others: one of them may have the focus. */
function addRows(added) {
  const rows = find("journal-rows");
  rows.prepend(...added.reverse().map(row));
  while (rows.children.length > MOST) rows.lastElementChild.remove();
  find("journal-empty").hidden = rows.children.length > 0;
}

const takeIn = inTurn(async () => {
  let found = await call("GET", `requests?after=${last}&limit=${MOST}`);
  if (found.epoch !== epoch) {
    entries = [];
    found = await call("GET", `requests?limit=${MOST}`);
    if (!found.requests.length) draw();
  }
  ({ epoch, last } = found);
  if (!found.requests.length) return false;
  found.requests.forEach((entry) => knowOperation(entry.operationId));
  const isFirst = entries.length === 0;
  entries = [...entries, ...found.requests].slice(-MOST);
  if (isFirst) draw();
  else addRows(found.requests.filter(fits));
  return true;
});

/** Take in the requests since the last call; returns whether there were any. */
export async function refreshJournal() {
  return find("journal-pause").getAttribute("aria-pressed") !== "true" && takeIn();
}

async function show(number) {
  const found = await call("GET", `requests/${number}`);
  find("journal-detail-title").textContent = `${found.method} ${found.path}: ${found.status}`;
  const parts = [];
  if (found.diagnosis) parts.push(element("p", { class: "bad" }, found.diagnosis));
  if (found.nearMisses.length) {
    const near = found.nearMisses.map((one) => element("li", {}, element("code", {}, `${one.request} (${one.operation})`)));
    parts.push(element("p", {}, "No operation has this method and path. Nearest:"), element("ul", {}, ...near));
  }
  for (const [title, value] of [["Request body", found.body], ["Response body", found.response]]) {
    parts.push(element("h4", {}, title));
    parts.push(value === null ? element("p", { class: "quiet" }, "None, or not JSON.") : pretty(value));
  }
  find("journal-detail-body").replaceChildren(...parts);
  find("journal-detail").hidden = false;
  find("journal-detail-title").focus();
}

async function verify() {
  const wanted = values(find("verify"));
  for (const name of ["count", "status"]) if (name in wanted) wanted[name] = Number(wanted[name]);
  const found = await call("POST", "requests/verify", wanted);
  const near = found.nearMisses.map((one) =>
    element("li", {}, element("code", {}, `${one.method} ${one.path} ${one.status}`), ` differs in ${one.differs.join(", ")}`),
  );
  const verdict = element("p", { class: found.holds ? "good" : "bad" }, `${found.holds ? "Holds" : "Does not hold"}: ${found.count} requests fit.`);
  const nearest = near.length ? [element("p", {}, "Near misses:"), element("ul", {}, ...near)] : [];
  find("verify-result").replaceChildren(verdict, ...nearest);
}

export function startJournal() {
  for (const id of ["journal-filter", "journal-api"]) find(id).addEventListener("input", draw);
  find("verify").addEventListener("submit", handle(verify));
  find("journal-pause").addEventListener("click", (event) => {
    const paused = event.currentTarget.getAttribute("aria-pressed") !== "true";
    event.currentTarget.setAttribute("aria-pressed", String(paused));
  });
  find("journal-clear").addEventListener(
    "click",
    handle(async () => {
      await call("DELETE", "requests");
      find("journal-detail").hidden = true;
      await takeIn();
      return "The journal is empty.";
    }),
  );
}
