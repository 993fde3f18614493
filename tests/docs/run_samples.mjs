// node run_samples.mjs < samples: runs modules one after the other, each on the mock's demo data, and prints per line
// what requests each has made and the error that it threw. A sample is {name, file, environment}.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { reset, samples } = JSON.parse(readFileSync(0, "utf8"));
const send = globalThis.fetch;
const print = console.log;
const environment = { ...process.env };
console.log = () => {};

for (const { name, file, environment: own } of samples) {
  const exchanges = [];
  globalThis.fetch = async (...call) => {
    const request = new Request(...call);
    const response = await send(...call);
    exchanges.push([request.method, new URL(request.url).pathname, response.status]);
    return response;
  };
  for (const key of Object.keys(process.env)) delete process.env[key];
  Object.assign(process.env, environment, own);
  let error = null;
  try {
    if (!(await send(reset, { method: "POST" })).ok) throw new Error("the mock server was not reset");
    await import(pathToFileURL(file));
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  print(JSON.stringify({ name, exchanges, error }));
}
