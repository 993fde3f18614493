// Start the sections of the page, and keep them current.
import { call, element, find, handle, namespace, say } from "./control.js";
import { refreshFaults, startFaults } from "./faults.js";
import { refreshJournal, startJournal } from "./journal.js";
import { refreshServer, startServer } from "./server.js";
import { refreshSignatures, startSignatures } from "./signatures.js";
import { refreshState, startState } from "./state.js";

const PAUSE = 1000; // milliseconds between two looks

let isLost = false;

async function look() {
  if (await refreshJournal()) await refreshSignatures();
  await Promise.all([refreshFaults(), refreshServer()]);
}

async function keepLooking() {
  try {
    if (!document.hidden) await look();
    if (isLost) say("The mock answers again.");
    isLost = false;
  } catch (error) {
    isLost = true;
    say(`The mock does not answer: ${error.message}`, true);
  }
  setTimeout(keepLooking, PAUSE);
}

async function refreshAll() {
  await look();
  await Promise.all([refreshSignatures(), refreshState()]);
}

async function start() {
  startJournal();
  startState();
  startSignatures();
  startFaults();
  startServer(refreshAll);
  const { apis } = await call("GET", "health");
  find("served").textContent = `Serves ${apis.join(", ")}.${namespace ? ` Namespace ${namespace}.` : ""}`;
  for (const list of [find("journal-api"), find("fault").elements.api]) {
    list.append(...apis.map((api) => element("option", { value: api }, api)));
  }
  await refreshAll();
  document.body.dataset.ready = "true";
}

await handle(start)(new Event("start"));
await keepLooking();
