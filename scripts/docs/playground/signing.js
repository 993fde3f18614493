// Sign a request by an `x-signature` extension (spec/README.md): its parts, their order and transforms, the
// algorithm, the form of the header. Nothing here is specific to goTom.
//
// A request is { method, target, contentType, date, body, user, secret }: body as bytes, the rest as text.
"use strict";

const Signing = (() => {
  // ASCII only: header values and methods are bytes to a server, and other letters have other cases elsewhere.
  const upper = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const lower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

  const TRANSFORMS = { none: (text) => text, uppercase: upper, lowercase: lower };
  const TRANSFORM_WORDS = { none: "unchanged", uppercase: "upper case", lowercase: "lower case" };
  const DIGESTS = { MD5: Bytes.md5 };
  const DIGEST_ENCODINGS = { "hex-lowercase": Bytes.toHex };
  const DIGEST_WORDS = { "hex-lowercase": "lower-case hex digits" };
  const HASHES = { "HMAC-SHA1": "SHA-1" };
  const ENCODINGS = { base64: Bytes.toBase64 };

  function known(table, word) {
    if (!Object.hasOwn(table, word)) {
      throw new Error(`${word} is not supported by this page, which supports ${Object.keys(table).join(", ")}`);
    }
    return table[word];
  }

  // The parts of the string-to-sign in order: { name, from, rule, value }, value as bytes.
  function parts(signature, request) {
    return signature.stringToSign.parts.map((part) => {
      if (part.digest) {
        const rule = `${part.digest}, ${known(DIGEST_WORDS, part.encoding)}`;
        const digest = known(DIGESTS, part.digest)(request.body);
        const value = Bytes.utf8(known(DIGEST_ENCODINGS, part.encoding)(digest));
        return { name: part.name, from: part.value, rule, value };
      }
      const text = part.value === "" ? "" : request[part.name];
      const value = Bytes.utf8(known(TRANSFORMS, part.transform)(text));
      return { name: part.name, from: part.value, rule: known(TRANSFORM_WORDS, part.transform), value };
    });
  }

  // The string-to-sign as bytes.
  function join(signature, values) {
    const { separator, trailingSeparator } = signature.stringToSign;
    return Bytes.join(trailingSeparator ? [...values, new Uint8Array()] : values, Bytes.utf8(separator));
  }

  const hash = (signature) => known(HASHES, signature.algorithm);
  const encode = (signature, bytes) => known(ENCODINGS, signature.signature.encoding)(bytes);

  function header(signature, user, signed) {
    const escapes = new Map(signature.header.userEscapes.map((one) => [one.character, one.replacement]));
    const values = {
      scheme: signature.scheme,
      user: Array.from(user, (character) => escapes.get(character) ?? character).join(""),
      signature: signed,
    };
    return signature.header.format.replace(/\{(\w+)\}/g, (_, name) => known(values, name));
  }

  // All stages: { parts, text, signature, header }, text as bytes.
  async function sign(signature, request) {
    const made = parts(signature, request);
    const text = join(signature, made.map((part) => part.value));
    const signed = encode(signature, await Bytes.hmac(hash(signature), Bytes.utf8(request.secret), text));
    return { parts: made, text, signature: signed, header: header(signature, request.user, signed) };
  }

  // The user of the extension that signs a target, by the longest prefix; undefined if none does.
  function userFor(signature, target) {
    const matching = signature.users.flatMap((user) =>
      user.pathPrefixes.filter((prefix) => target.startsWith(prefix)).map((prefix) => ({ user, prefix })),
    );
    return matching.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.user;
  }

  return { sign, parts, join, header, encode, hash, userFor, upper, lower };
})();
