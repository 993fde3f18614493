// Build a request from the form: address, headers and body, and whether this page may send it.
"use strict";

const TryRequest = (() => {
  // The names of this machine that a Content-Security-Policy supports; [::1] is not one.
  const LOCAL = ["127.0.0.1", "localhost"];

  const isLocal = (url) => url.protocol === "http:" && LOCAL.includes(url.hostname);

  // The base URL as a URL. Throws an Error if it cannot be called from this page.
  function base(text, { hosts, signed, confirmed }) {
    let url;
    try {
      url = new URL(text.trim());
    } catch {
      throw new Error("the base URL is invalid; the mock's is http://127.0.0.1:4010");
    }
    if (url.search || url.hash || url.username || url.password) {
      throw new Error("a base URL is scheme, host and port, with no user, query or fragment");
    }
    if (isLocal(url)) {
      return url;
    }
    if (signed) {
      throw new Error("only the mock on 127.0.0.1 or localhost can be called: browsers do not let pages set the Date header, which real hosts require");
    }
    if (!hosts.includes(url.origin)) {
      throw new Error(`this page calls 127.0.0.1 and localhost over http${hosts.length ? `, ${hosts.join(", ")}` : ""}, and no other host`);
    }
    if (!confirmed) {
      throw new Error(`${url.host} is a real system; confirm that you want to call it`);
    }
    return url;
  }

  // encodeURIComponent leaves !'()* alone; the URL standard then writes ' in a query as %27, which would be signed.
  const encode = (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

  function query(parameter, value) {
    const values = parameter.list && parameter.explode ? value.split(",") : [value];
    return values.map((one) => `${encode(parameter.name)}=${encode(one)}`);
  }

  // The address. `values` are texts by `in name`. Throws an Error for a missing path parameter.
  function address(baseUrl, operation, values) {
    const given = (parameter) => values.get(`${parameter.in} ${parameter.name}`) ?? "";
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) => {
      const value = given({ in: "path", name });
      if (!value) {
        throw new Error(`${name} is required: it is part of the path`);
      }
      if (/^\.\.?$/.test(value)) {
        throw new Error(`${name} cannot be ${value}: browsers resolve it as a relative path`);
      }
      return encode(value);
    });
    const pairs = operation.parameters
      .filter((parameter) => parameter.in === "query" && given(parameter) !== "")
      .flatMap((parameter) => query(parameter, given(parameter)));
    return new URL(`${baseUrl.href.replace(/\/+$/, "")}${path}${pairs.length ? `?${pairs.join("&")}` : ""}`);
  }

  function parameterHeaders(operation, values) {
    return operation.parameters
      .filter((parameter) => parameter.in === "header" && values.get(`header ${parameter.name}`))
      .map((parameter) => [parameter.name, values.get(`header ${parameter.name}`)]);
  }

  return { base, address, parameterHeaders, isLocal };
})();
