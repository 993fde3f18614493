// Preloaded into the vendor's script: stops its clock and notes the string it signs. Environment:
// SHIM_INSTANT (ISO 8601), SHIM_DATE (a date text to use as it is, or empty), SHIM_STRING_TO_SIGN (file to write).
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
    // The script cuts the milliseconds out of this; a date in another form must get past that.
    return SHIM_DATE ? { replace: () => SHIM_DATE } : super.toISOString();
  }
};

// The script stops reading its input after 100 ms, which on a busy machine loses part of the body.
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
