// Preloaded into the vendor's script: freezes its clock and records the string-to-sign. Environment:
// SHIM_INSTANT (ISO 8601), SHIM_DATE (date text to use verbatim, or empty), SHIM_STRING_TO_SIGN (file to write).
'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');

const { SHIM_INSTANT, SHIM_DATE, SHIM_STRING_TO_SIGN } = process.env;
const RealDate = Date;
const { createHmac } = crypto;
const { setTimeout: realSetTimeout } = globalThis;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [SHIM_INSTANT] : args));
  }

  toISOString() {
    // The script removes the milliseconds with `replace`; other date forms must bypass that.
    return SHIM_DATE ? { replace: () => SHIM_DATE } : super.toISOString();
  }
};

// The script stops reading its input after 100 ms, which loses part of the body on a busy machine.
globalThis.setTimeout = (callback, delay, ...args) => {
  if (delay !== 100) return realSetTimeout(callback, delay, ...args);
  return undefined;
};

crypto.createHmac = (...args) => {
  const hmac = createHmac(...args);
  const { update } = hmac;
  hmac.update = (text) => {
    fs.writeFileSync(SHIM_STRING_TO_SIGN, text);
    return update.call(hmac, text);
  };
  return hmac;
};
