// Write the types of documents with @hey-api/openapi-ts: `node types.mjs <document.json> <folder> [...]`.
import { createClient } from "@hey-api/openapi-ts";

const [, , ...given] = process.argv;
const jobs = [];
for (let index = 0; index < given.length; index += 2) {
  jobs.push({
    input: given[index],
    output: { path: given[index + 1], module: { extension: ".js" } },
    plugins: ["@hey-api/typescript"],
    logs: { level: "silent" },
  });
}
await createClient(jobs);
