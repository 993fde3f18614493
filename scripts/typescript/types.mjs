// Write the types of documents with @hey-api/openapi-ts: `node types.mjs <document.json> <folder> [...]`.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createClient } from "@hey-api/openapi-ts";

// Stands for every value that an open list (`x-extensible-enum`) does not name, until the types are written: a bare
// `string` beside the known values would swallow them.
const OTHERS = { string: "any other text", integer: Number.MIN_SAFE_INTEGER };

function withKnownValues(node) {
  if (Array.isArray(node)) return node.map(withKnownValues);
  if (node === null || typeof node !== "object") return node;
  const { "x-extensible-enum": known, ...rest } = node;
  if (rest.$ref && rest.enum) {
    const { $ref, ...closed } = rest; // a request closes an open list beside the reference to it
    return { type: typeof rest.enum[0] === "string" ? "string" : "integer", ...closed };
  }
  const copy = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withKnownValues(value)]));
  return known ? { ...copy, enum: [...known, OTHERS[node.type]] } : copy;
}

const [, , ...given] = process.argv;
const jobs = [];
for (let index = 0; index < given.length; index += 2) {
  jobs.push({
    input: withKnownValues(JSON.parse(await readFile(given[index], "utf8"))),
    output: { path: given[index + 1], module: { extension: ".js" } },
    plugins: ["@hey-api/typescript"],
    logs: { level: "silent", file: false },
  });
}
try {
  await createClient(jobs);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

for (const { output } of jobs) {
  const file = join(output.path, "types.gen.ts");
  const types = await readFile(file, "utf8");
  await writeFile(
    file,
    types.replaceAll(`'${OTHERS.string}'`, "(string & {})").replaceAll(`${OTHERS.integer}`, "(number & {})"),
  );
}
