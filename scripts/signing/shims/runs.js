// Runs the vendor's script once for each line of input, as in a process of its own but without the time that takes, and
// answers each with a line: `done` or `timed out after ... s`. Input, in JSON: source, arguments, body (base64), instant
// (ISO 8601), date (text to use verbatim, or empty), stringToSign (file to write), seconds (time limit).
'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const https = require('node:https');
const readline = require('node:readline');
const { Readable } = require('node:stream');
const vm = require('node:vm');

const frozenDate = (instant, date) =>
  class extends Date {
    constructor(...args) {
      super(...(args.length === 0 ? [instant] : args));
    }

    toISOString() {
      // The script removes the milliseconds with `replace`; other date forms must bypass that.
      return date ? { replace: () => date } : super.toISOString();
    }
  };

const recording = (file) => ({
  ...crypto,
  createHmac(...args) {
    const hmac = crypto.createHmac(...args);
    const { update } = hmac;
    hmac.update = (text) => {
      fs.writeFileSync(file, text);
      return update.call(hmac, text);
    };
    return hmac;
  },
});

let fail; // of the current run

function run({ source, arguments: args, body, instant, date, stringToSign, seconds }) {
  let end;
  const sent = {
    ...https,
    request: (...options) => https.request(...options).on('close', () => end('done')),
  };
  const modules = { crypto: recording(stringToSign), https: sent };
  const input = Buffer.from(body, 'base64');
  const given = {
    require: (name) => modules[name] ?? require(name),
    process: {
      argv: ['node', 'callapi.js', ...args],
      stdin: Readable.from(input.length ? [input] : [], { objectMode: false }),
      stdout: { write() {} },
    },
    console: { log() {}, error() {} },
    Date: frozenDate(instant, date),
    // The script stops reading its input after 100 ms, which loses part of the body on a busy machine.
    setTimeout() {},
  };
  return new Promise((resolve) => {
    end = fail = resolve;
    setTimeout(resolve, seconds * 1000, `timed out after ${seconds} s`).unref();
    vm.compileFunction(source, Object.keys(given))(...Object.values(given));
  }).catch(() => 'done'); // the script failed
}

process.on('uncaughtException', () => fail('done')); // the script failed later

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) console.log(await run(JSON.parse(line)));
})();
