// node run_bruno.mjs MODULES: runs collections by bru, one per line of JSON, and prints for each a line with its exit
// status and what it wrote. A run is {folder, arguments}. bru is loaded once, which takes longer than most runs.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/@usebruno/cli/package.json`);
const yargs = require("yargs/yargs");
const command = require("./src/commands/run.js");
const write = process.stdout.write.bind(process.stdout);

const run = async ({ folder, arguments: words }) => {
  let code = null;
  let written = "";
  process.exit = (status) => {
    code ??= status; // bru takes what is thrown here for an error of its own, and exits again
    throw new Error(`exit status ${status}`);
  };
  process.stdout.write = process.stderr.write = (text) => {
    written += text;
    return true;
  };
  process.chdir(folder);
  try {
    await yargs(words).command(command).strict().exitProcess(false).fail(false).parseAsync();
  } catch (error) {
    code ??= error.stack;
  }
  return { code: code ?? 0, written };
};

for await (const line of createInterface({ input: process.stdin })) {
  write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}
process.reallyExit(0); // what bru keeps open would hold up the end
