// node build.js FILE, which is MiniSearch for Node: groups of entries come in as JSON; a serialized index per group goes out, one to a line.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const MiniSearch = require(path.resolve(process.argv[2]));
require("./search-options.js");

for (const entries of JSON.parse(fs.readFileSync(0, "utf8"))) {
  const index = new MiniSearch(globalThis.SearchOptions.options);
  index.addAll(entries);
  process.stdout.write(`${JSON.stringify(index)}\n`);
}
