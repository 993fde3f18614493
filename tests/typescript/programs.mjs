// Runs programs that come as lines of JSON, each in a thread with globals, modules and environment of its own;
// prints a line of JSON for each: its exit code and what it wrote.
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";

const text = async (stream) => {
  let all = "";
  for await (const chunk of stream.setEncoding("utf8")) all += chunk;
  return all;
};

const run = async ({ program, environment }) => {
  // In base64, so that no stack shows the program.
  const source = new URL(`data:text/javascript;base64,${Buffer.from(program).toString("base64")}`);
  const worker = new Worker(source, { env: environment, stdout: true, stderr: true });
  const errors = [];
  worker.on("error", (error) => errors.push(error?.stack ?? String(error)));
  const written = [text(worker.stdout), text(worker.stderr)];
  const code = await new Promise((resolve) => worker.on("exit", resolve));
  const [stdout, stderr] = await Promise.all(written);
  return { code, stdout, stderr: [stderr, ...errors].join("\n") };
};

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}
