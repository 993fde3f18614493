// A TypeScript client behind a process: cases come in as JSON lines, and their outcomes go out as JSON lines, in order.
//
// The first line is {module, facade, options}: the file of a package, its client, and what the client is made with.
// A case is {operationId, path, query, headers, body, contentType, pins}; pins are headers added behind the client. A file in a body is {"$file": base64, name, type}.
// An outcome is {wire, status, headers, body, result, error}: the request as it was handed to fetch, the answer as it
// came (bodies in base64), and what the client made of it, either a result or {name, message}.

import { createInterface } from "node:readline";

/** JSON in which an integer that a number cannot hold is a bigint, and keys may be `$key:` with UTF-16 units in hex. */
function parse(line) {
  return JSON.parse(line, (_, value, { source }) => {
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)) return BigInt(source);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if (!Object.keys(value).some((key) => key.startsWith("$key:"))) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [decoded(key), member]));
  });
}

function decoded(key) {
  if (!key.startsWith("$key:")) return key;
  return key.slice(5).replace(/.{4}/g, (unit) => String.fromCharCode(parseInt(unit, 16)));
}

/** What stands for files turned into files. */
function withFiles(value) {
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null || !("$file" in value)) return value;
  const options = value.type ? { type: value.type } : {};
  return new File([Buffer.from(value.$file, "base64")], value.name, options);
}

/** By operationId: the method of the client that calls it, and the operation itself. */
async function methods(client, module) {
  const operations = await import(new URL("operations.js", module));
  const found = new Map();
  for (const resource of Object.values(client).filter(Boolean)) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resource))) {
      const called = /client\.(?:call|page)\(operations\.(\w+)/.exec(String(resource[name]))?.[1];
      if (called) found.set(called, { call: resource[name].bind(resource), operation: operations[called] });
    }
  }
  return found;
}

function argumentsOf(given, operation, wrappers) {
  const names = [...operation.path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
  const found = names.map((name) => given.path?.[name]);
  if (operation.body) {
    const contentType = given.contentType ?? operation.body[0];
    const body = contentType === "multipart/form-data" ? fieldsWithFiles(given.body) : given.body;
    const isPlain = contentType === operation.body[0] || body === undefined;
    found.push(isPlain ? body : new wrappers[contentType](body));
  }
  if (operation.query) found.push(given.query ?? {});
  const { described, further } = headersOf(given.headers ?? {}, operation.headers ?? {});
  if (operation.headers) found.push(described);
  return [...found, { headers: further }];
}

/** The headers that the operation describes, and all others. */
function headersOf(given, known) {
  const entries = Object.entries(given);
  const described = Object.fromEntries(entries.filter(([name]) => Object.hasOwn(known, name)));
  return { described, further: Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(known, name))) };
}

function fieldsWithFiles(body) {
  return body && Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withFiles(value)]));
}

const base64 = async (body) =>
  body === null || body === undefined ? "" : Buffer.from(await new Response(body).arrayBuffer()).toString("base64");

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { module, facade, options } = parse((await lines.next()).value);
const { [facade]: Client, Form, Multipart } = await import(module);
const wrappers = { "application/x-www-form-urlencoded": Form, "multipart/form-data": Multipart };
let outcome;
let pins;
const client = new Client({
  ...options,
  fetch: async (url, init) => {
    const headers = Object.fromEntries(init.headers);
    outcome.wire = { method: init.method, target: url.pathname + url.search, headers, body: await base64(init.body) };
    for (const [name, value] of Object.entries(pins)) init.headers.set(name, value);
    const response = await fetch(url, init);
    outcome.status = response.status;
    outcome.headers = Object.fromEntries(response.headers);
    outcome.body = await base64(response.clone().body);
    return response;
  },
});
const known = await methods(client, module);
for await (const line of lines) {
  outcome = { wire: null, status: null, headers: null, body: null, result: null, error: null };
  try {
    const given = parse(line);
    pins = given.pins ?? {};
    const { call, operation } = known.get(given.operationId);
    outcome.result = (await call(...argumentsOf(given, operation, wrappers))) ?? null;
  } catch (error) {
    outcome.error = { name: error.name, message: error.message };
  }
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
