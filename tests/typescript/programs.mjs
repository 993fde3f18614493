// Runs programs that come as lines of JSON, one after the other, each with globals and an environment of its own; prints
// a line of JSON for each: what it has shown, or why it failed. They share the modules of the packages, because to load
// those takes far longer than to run a program.
import { createInterface } from "node:readline";

const globals = Object.getOwnPropertyDescriptors(globalThis);
const unhandled = [];
process.on("unhandledRejection", (error) => unhandled.push(error));
process.on("uncaughtException", (error) => unhandled.push(error));

// Timers that keep a process from ending.
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

const restoreGlobals = () => {
  for (const name of Object.keys(globalThis)) if (!(name in globals)) delete globalThis[name];
  Object.defineProperties(globalThis, globals);
};

const run = async ({ program, environment }, number) => {
  process.env = environment;
  const before = timers();
  // In base64, so that no stack shows the program; numbered, because the same module would not run twice.
  const source = `data:text/javascript;base64,${Buffer.from(program).toString("base64")}#${number}`;
  try {
    const { shown } = await import(source);
    await new Promise((resolve) => setImmediate(resolve)); // when it is known which rejections nobody handles
    if (unhandled.length > 0) throw unhandled[0];
    if (timers() > before) throw new Error("a timer is left, which would keep a program from ending");
    return { shown };
  } catch (error) {
    return { error: error?.stack ?? String(error) };
  } finally {
    unhandled.length = 0;
    restoreGlobals();
  }
};

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await run(JSON.parse(line), ++number)));
}
