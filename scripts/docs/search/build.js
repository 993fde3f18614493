// node build.js FILE, which is MiniSearch for Node: reads entries as JSON, and writes their serialized index.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const MiniSearch = require(path.resolve(process.argv[2]));
require("./search-options.js");

const index = new MiniSearch(globalThis.SearchOptions.options);
index.addAll(JSON.parse(fs.readFileSync(0, "utf8")));
process.stdout.write(`${JSON.stringify(index)}\n`);
