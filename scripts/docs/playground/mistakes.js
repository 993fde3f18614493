// Common mistakes of signers, each with what it would have signed. Besides those known to the mock server
// (scripts/mock/gotom/signature.py), these include some that only the owner of the secret can try.
//
// A mistake is { part, words, apply } and changes a plan: { values, separator, tail, key, mac, encode }. `values` are
// the parts by name, in order; a mistake of a part has a `value` too, what was signed as that part.
"use strict";

const Mistakes = (() => {
  const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const none = new Uint8Array();

  const ofPart = (part, value, words) => ({
    part,
    words,
    value,
    apply: (plan) => ({ ...plan, values: new Map(plan.values).set(part, value) }),
  });
  const ofText = (part, text, words) => ofPart(part, Bytes.utf8(text), words);
  const ofPlan = (part, words, change) => ({ part, words, apply: (plan) => ({ ...plan, ...change }) });

  function* method({ method: typed }) {
    yield ofText("method", typed, "the method was signed as typed, not in upper case");
    yield ofText("method", Signing.lower(typed), "the method was signed in lower case");
    for (const other of METHODS) {
      yield ofText("method", other, `the signature was made for ${other}`);
    }
  }

  function without(bytes, unwanted) {
    return bytes.filter((byte) => !unwanted.includes(byte));
  }

  function trimmed(bytes, unwanted, { start = true } = {}) {
    let [from, to] = [0, bytes.length];
    while (to > from && unwanted.includes(bytes[to - 1])) {
      to -= 1;
    }
    while (start && from < to && unwanted.includes(bytes[from])) {
      from += 1;
    }
    return bytes.slice(from, to);
  }

  function* bodyOtherwise(body) {
    const [nul, tab, lf, vt, ff, cr, space] = [0, 9, 10, 11, 12, 13, 32];
    yield [none, "the body was signed as empty"];
    yield [trimmed(body, [cr, lf], { start: false }), "trailing line breaks were dropped before hashing"];
    yield [Bytes.join([body, none], [lf]), "a line break was added before hashing"];
    yield [Bytes.join([body, none], [cr, lf]), "CR LF was added before hashing"];
    yield [trimmed(body, [space, tab, lf, vt, ff, cr]), "the body was trimmed before hashing"];
    yield [without(body, [nul]), "NUL bytes were dropped before hashing"];
    yield [without(body, [cr]), "CR was dropped from the line ends before hashing"];
    const text = Bytes.show(body);
    yield [Bytes.utf8(text.replace(/\r?\n/g, "\r\n")), "line ends were hashed as CR LF"];
    yield [Bytes.utf8(text.replace(/^\ufeff/, "")), "the byte order mark was dropped before hashing"];
    if (/^[\0-\xff]*$/.test(text)) {
      yield [Bytes.latin1(text), "the body was hashed in Latin-1, not UTF-8"];
    }
    yield* jsonOtherwise(text);
  }

  function* jsonOtherwise(text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    const escaped = (json) =>
      json.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const spaced = JSON.stringify(value, null, 1)
      .replace(/\n +/g, " ")
      .replace(/([[{]) /g, "$1")
      .replace(/\n([\]}])/g, "$1");
    for (const [json, words] of [
      [JSON.stringify(value), "without spaces"],
      [spaced, "with a space after each comma and colon"],
      [JSON.stringify(value, null, 2), "indented by two"],
      [JSON.stringify(value, null, 4), "indented by four"],
    ]) {
      yield [Bytes.utf8(json), `another serialization of the JSON was hashed, ${words}`];
      yield [Bytes.utf8(escaped(json)), `another serialization of the JSON was hashed, ${words} and with \\u escapes`];
    }
  }

  async function* body({ body: bytes }) {
    const digest = Bytes.md5(bytes);
    for (const [other, words] of bodyOtherwise(bytes)) {
      yield ofText("bodyDigest", Bytes.toHex(Bytes.md5(other)), words);
    }
    yield ofText("bodyDigest", Bytes.toHex(digest).toUpperCase(), "the digest was written in upper case");
    yield ofText("bodyDigest", "", "no body digest was signed");
    yield ofPart("bodyDigest", bytes, "the body itself was signed, not its digest");
    for (const [name, words] of [["SHA-256", "the body was hashed with SHA-256, not MD5"], ["SHA-1", "the body was hashed with SHA-1, not MD5"]]) {
      const sha = await Bytes.sha(name, bytes);
      if (sha) {
        yield ofText("bodyDigest", Bytes.toHex(sha), words);
      }
    }
    yield ofText("bodyDigest", Bytes.toBase64(digest), "the digest was written as base64, not hexadecimal");
    const hex = Bytes.utf8(Bytes.toHex(digest));
    yield ofText("bodyDigest", Bytes.toBase64(hex), "the hexadecimal digest was encoded as base64 again");
  }

  function* contentType({ contentType: sent }) {
    const bare = Signing.lower(sent.split(";")[0].trim());
    yield ofText("contentType", sent, "the content type was not lower-cased");
    yield ofText("contentType", bare, "the content type was signed without parameters");
    yield ofText("contentType", "", "no content type was signed");
    for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
      yield ofText("contentType", type, `${type} was signed, another content type sent`);
    }
    for (const charset of ["; charset=utf-8", ";charset=utf-8", "; charset=UTF-8"]) {
      yield ofText("contentType", bare + charset, "the content type was signed with a charset that was not sent");
    }
    yield ofText("contentType", Signing.lower(sent).replaceAll(" ", ""), "spaces were dropped from the content type");
  }

  function* date({ date: sent }) {
    const moment = Dates.read(sent);
    for (const form of moment ? Dates.spellings(moment) : []) {
      yield ofText("date", form, "the date was signed in another format than sent");
    }
    yield ofText("date", "", "no date was signed");
    yield ofText("date", Signing.lower(sent), "the date was signed in lower case");
  }

  // Other times: the date was formatted twice, or in another time zone than stated.
  function* moments({ date: sent }) {
    const moment = Dates.read(sent);
    if (!moment) {
      return;
    }
    const forms = (when) => [...new Set([...Dates.spellings(when).slice(0, 3), Dates.withOffset(when, 60)])];
    for (let distance = 1; distance <= 120; distance += 1) {
      for (const seconds of [-distance, distance]) {
        for (const form of forms(new Date(moment.getTime() + seconds * 1000))) {
          const words = `${distance} s ${seconds < 0 ? "earlier" : "later"} than sent`;
          yield ofText("date", form, `another time was signed, ${words}; format the date once, for header and string`);
        }
      }
    }
    for (let hours = -12; hours <= 14; hours += 1) {
      for (const form of hours ? forms(new Date(moment.getTime() + hours * 3_600_000)) : []) {
        const words = `${Math.abs(hours)} h ${hours < 0 ? "earlier" : "later"} than sent`;
        yield ofText("date", form, `another time was signed, ${words}: local time without its offset?`);
      }
    }
  }

  function decoded(text) {
    const bytes = [];
    for (const piece of text.match(/%[0-9A-Fa-f]{2}|[^%]+|%/g) ?? []) {
      bytes.push(...(/^%../.test(piece) && piece.length === 3 ? [parseInt(piece.slice(1), 16)] : Bytes.utf8(piece)));
    }
    return Uint8Array.from(bytes);
  }

  function* target({ target: sent }, host) {
    const [path, query] = [sent.split("?", 1)[0], sent.slice(sent.split("?", 1)[0].length)];
    const escapes = (change) => sent.replace(/%[0-9A-Fa-f]{2}/g, change);
    yield ofText("target", path, "the query was not signed");
    yield ofText("target", path.replace(/\/+$/, "") + query, "a slash at the end was not signed");
    yield ofText("target", `${path}/${query}`, "a slash was signed that was not sent");
    yield ofPart("target", decoded(sent), "the target was signed decoded");
    yield ofPart("target", decoded(sent.replaceAll("+", " ")), "the target was signed decoded, + as a space");
    yield ofText("target", escapes((one) => one.toLowerCase()), "escapes were signed as %xx");
    yield ofText("target", escapes((one) => one.toUpperCase()), "escapes were signed as %XX");
    yield ofText("target", sent.replaceAll("%", "%25"), "the target was encoded twice before signing");
    yield ofText("target", sent.replaceAll("%20", "+"), "spaces were signed as +, not %20");
    yield ofText("target", sent.replaceAll("+", "%20"), "spaces were signed as %20, not +");
    yield ofText("target", sent.replaceAll("%27", "'"), "' was signed as it is, not as %27");
    yield ofText("target", sent.replaceAll("'", "%27"), "' was signed as %27, not as it is");
    yield ofText("target", `${sent}?`, "a ? was signed that was not sent");
    if (query) {
      const sorted = query.slice(1).split("&").sort().join("&");
      yield ofText("target", `${path}?${sorted}`, "the query was sorted before signing");
      yield ofText("target", path + query.slice(1), "the ? was not signed");
    }
    yield ofText("target", Signing.lower(sent), "the target was signed in lower case");
    yield ofText("target", "", "no target was signed");
    yield ofText("target", sent.replace(/^\/app-api/, ""), "/app-api was not signed");
    yield ofText("target", sent.slice(1), "the first slash was not signed");
    if (host) {
      for (const scheme of ["https://", "http://"]) {
        yield ofText("target", scheme + host + sent, "scheme and host were signed");
      }
      yield ofText("target", host + sent, "the host was signed");
    }
  }

  // How the parts were joined, keyed, hashed and encoded.
  function* whole({ secret }) {
    const text = "string-to-sign";
    yield ofPlan(text, "a line break was added to the string-to-sign", { tail: [10] });
    yield ofPlan(text, "lines were joined by CR LF, not LF", { separator: [13, 10] });
    yield ofPlan(text, "the parts were joined by a backslash and an n, not by a line feed", { separator: [92, 110] });
    yield ofPlan(text, "the parts were joined by nothing", { separator: [] });
    yield ofPlan(text, "the parts were joined by spaces", { separator: [32] });
    yield ofPlan(text, "the secret was appended as a seventh part; it is the key only", {
      tail: [10, ...Bytes.utf8(secret)],
    });
    yield ofPlan("signature", "the digest was encoded as hexadecimal before base64", {
      encode: (bytes) => Bytes.toBase64(Bytes.utf8(Bytes.toHex(bytes))),
    });
    yield ofPlan("signature", "the digest was sent as hexadecimal, not base64", { encode: Bytes.toHex });
    yield ofPlan("signature", "the digest was sent in the URL-safe form of base64", {
      encode: (bytes) => Bytes.toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_"),
    });
    yield ofPlan("signature", "the = at the end was left out", {
      encode: (bytes) => Bytes.toBase64(bytes).replace(/=+$/, ""),
    });
    for (const hash of ["SHA-256", "MD5"]) {
      yield ofPlan("signature", `HMAC-${hash.replace("-", "")} was used, not HMAC-SHA1`, { hash });
    }
    yield ofPlan("signature", "key and message were swapped", { swapped: true });
  }

  function* key({ secret }) {
    const ofKey = (bytes, words) => ofPlan("secret", words, { key: bytes });
    yield ofKey(none, "the secret was empty; is the variable set?");
    yield ofKey(Bytes.utf8(`${secret}\n`), "a line break was left at the end of the secret");
    yield ofKey(Bytes.utf8(`${secret}\r\n`), "CR LF was left at the end of the secret");
    yield ofKey(Bytes.utf8(secret.trim()), "spaces around the secret were dropped");
    yield ofKey(Bytes.utf8(`"${secret}"`), "the secret was used with quotation marks around it");
    yield ofKey(Bytes.utf8(Bytes.toBase64(Bytes.utf8(secret))), "the secret was encoded as base64 first");
    if (/^(?:[0-9a-f]{2})+$/i.test(secret)) {
      yield ofKey(Uint8Array.from(secret.match(/../g), (pair) => parseInt(pair, 16)), "the secret was decoded from hexadecimal");
    }
    try {
      yield ofKey(Bytes.fromBase64(secret), "the secret was decoded from base64; it is used as it is");
    } catch {
      return; // not base64, so it was not decoded
    }
  }

  // An empty part in the middle, left out together with its separator.
  function* leftOut(parts) {
    for (const { name, value } of parts) {
      if (value.length === 0) {
        yield {
          part: name,
          words: "the empty part was left out, with its line break",
          apply: (plan) => ({ ...plan, values: new Map([...plan.values].filter(([other]) => other !== name)) }),
        };
      }
    }
  }

  // All but `moments`. `parts` are the right ones (Signing.parts), `host` may be empty.
  async function all(request, parts, host) {
    const names = new Set(parts.map((part) => part.name));
    const found = [...method(request)];
    for await (const one of body(request)) {
      found.push(one);
    }
    found.push(...contentType(request), ...date(request), ...target(request, host));
    return [...found.filter((one) => names.has(one.part)), ...leftOut(parts), ...whole(request), ...key(request)];
  }

  return { all, moments };
})();
