// Say in which part a captured `Authorization` header differs from what the request should have: by trying the usual
// mistakes, alone and in twos, until one gives the captured signature.
"use strict";

const Diagnosis = (() => {
  const same = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);

  // The header's scheme, user and signature, from a header line, its value, or a curl option that sets it.
  // Throws an Error that says what is wrong with it.
  function read(signature, text) {
    const name = signature.header.name;
    const value = text
      .trim()
      .replace(/^(?:-H|--header)\s*/, "")
      .replace(/^(['"])([^]*)\1$/, "$2")
      .replace(new RegExp(`^${name}\\s*:\\s*`, "i"), "")
      .trim();
    if (!value) {
      throw new Error(`paste the ${name} header`);
    }
    if (!value.startsWith(signature.scheme)) {
      throw new Error(`the header begins with “${value.split(" ")[0]}”, not with “${signature.scheme}”`);
    }
    const credentials = value.slice(signature.scheme.length);
    if (!credentials.startsWith(" ")) {
      throw new Error(`there is no space after “${signature.scheme}”`);
    }
    // The first colon that is not escaped ends the user (spec: header.userEscapes).
    const split = /^((?:[^:\\]|\\[^])*):([^]*)$/.exec(credentials.slice(1));
    if (!split) {
      throw new Error("there is no colon between user and signature");
    }
    return { user: split[1].replace(/\\([^])/g, "$1"), writtenUser: split[1], signature: split[2] };
  }

  async function outcome(plan) {
    const text = Bytes.join(plan.values.values(), plan.separator);
    const message = Bytes.join([text, plan.tail], []);
    const digest = plan.swapped ? await plan.mac(plan.hash, message, plan.key) : await plan.mac(plan.hash, plan.key, message);
    return digest && plan.encode(digest);
  }

  function planOf(signature, request, parts) {
    const { separator, trailingSeparator } = signature.stringToSign;
    return {
      values: new Map(parts.map((part) => [part.name, part.value])),
      separator: Bytes.utf8(separator),
      tail: trailingSeparator ? Bytes.utf8(separator) : new Uint8Array(),
      key: Bytes.utf8(request.secret),
      hash: Signing.hash(signature),
      mac: Bytes.hmac,
      encode: (bytes) => Signing.encode(signature, bytes),
    };
  }

  // Mistakes without effect on this request explain nothing, and equal ones are tried once.
  function distinct(mistakes, plan) {
    const seen = new Map([...plan.values].map(([name, value]) => [name, [value]]));
    return mistakes.filter((mistake) => {
      if (!mistake.value) {
        return true;
      }
      const values = seen.get(mistake.part);
      const known = values.some((value) => same(value, mistake.value));
      values.push(mistake.value);
      return !known;
    });
  }

  async function search(mistakes, plan, wanted) {
    for (const mistake of mistakes) {
      if ((await outcome(mistake.apply(plan))) === wanted) {
        return [mistake];
      }
    }
    return null;
  }

  async function searchPairs(mistakes, plan, wanted) {
    for (const [index, first] of mistakes.entries()) {
      const changed = first.apply(plan);
      for (const second of mistakes.slice(index + 1)) {
        if (second.part !== first.part && (await outcome(second.apply(changed))) === wanted) {
          return [first, second];
        }
      }
    }
    return null;
  }

  // The explanation of the captured header: { verdict, differences, user }.
  // `verdict` is "same", "explained" or "unexplained"; a difference is { part, words, signed, expected }, the last two
  // as text if the value of one part explains it; `user` is set if the header names another user than the request.
  // Throws an Error for a header that cannot be read.
  async function explain(signature, request, captured, host = "") {
    const header = read(signature, captured);
    const right = await Signing.sign(signature, request);
    const user = userDifference(signature, header, request, right);
    if (header.signature === right.signature) {
      return { verdict: "same", differences: [], user };
    }
    const plan = planOf(signature, request, right.parts);
    const mistakes = distinct(await Mistakes.all(request, right.parts, host), plan);
    const found =
      (await search(mistakes, plan, header.signature)) ??
      (await search(distinct([...Mistakes.moments(request)], plan), plan, header.signature)) ??
      (await searchPairs(mistakes, plan, header.signature));
    if (!found) {
      return { verdict: "unexplained", differences: [], user, tried: mistakes.length };
    }
    const differences = found.map(({ part, words, value }) => ({
      part,
      words,
      ...(value && { signed: Bytes.show(value), expected: Bytes.show(plan.values.get(part)) }),
    }));
    return { verdict: "explained", differences, user };
  }

  function userDifference(signature, header, request, right) {
    if (header.user !== request.user) {
      return `the header names the user “${header.user}”, the request “${request.user}”`;
    }
    const escaped = Signing.header(signature, request.user, header.signature);
    if (!escaped.includes(` ${header.writtenUser}:`)) {
      return `the user is not escaped as in the right header: ${right.header}`;
    }
    return null;
  }

  return { explain, read };
})();
