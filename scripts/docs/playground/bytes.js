// Bytes, digests and message authentication codes. WebCrypto if it has the algorithm and the page may use it
// (secure contexts: https, loopback, files); else the libraries beside it, js-md5 and js-sha1.
"use strict";

const Bytes = (() => {
  const utf8 = (text) => new TextEncoder().encode(text);
  const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const binary = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const toBase64 = (bytes) => btoa(binary(bytes));

  // Throws an Error for text that is not base64.
  function fromBase64(text) {
    const compact = text.replace(/\s+/g, "");
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
      throw new Error("not base64: only A-Z, a-z, 0-9, +, / and up to two = at the end");
    }
    try {
      return latin1(atob(compact));
    } catch {
      throw new Error("not base64: wrong number of characters");
    }
  }

  function join(pieces, separator) {
    const whole = [];
    pieces.forEach((piece, index) => {
      if (index > 0) {
        whole.push(...separator);
      }
      whole.push(...piece);
    });
    return Uint8Array.from(whole);
  }

  // Readable text: UTF-8, with invalid bytes as \xhh.
  function show(bytes) {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return binary(bytes).replace(/[\x80-\xff]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`);
    }
  }

  const md5Of = (bytes) => Uint8Array.from(md5.array(bytes));

  async function sha(name, bytes) {
    if (globalThis.crypto?.subtle) {
      return new Uint8Array(await crypto.subtle.digest(name, bytes));
    }
    return name === "SHA-1" ? Uint8Array.from(sha1.array(bytes)) : null;
  }

  // HMAC by the name of its hash: "SHA-1", "SHA-256" or "MD5"; null if the page cannot compute it.
  async function hmac(hash, key, message) {
    if (hash === "MD5") {
      return Uint8Array.from(md5.hmac.array(key, message));
    }
    if (globalThis.crypto?.subtle) {
      const padded = key.length ? key : new Uint8Array(1); // the same to HMAC; WebCrypto takes no empty key
      const imported = await crypto.subtle.importKey("raw", padded, { name: "HMAC", hash }, false, ["sign"]);
      return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
    }
    return hash === "SHA-1" ? Uint8Array.from(sha1.hmac.array(key, message)) : null;
  }

  return { utf8, latin1, toHex, toBase64, fromBase64, join, show, md5: md5Of, sha, hmac };
})();
