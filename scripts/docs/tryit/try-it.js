// The form of the page's operation: Send signs the request if necessary, and shows the response. Nothing is stored.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("operation").textContent);
  const operation = data.operation;
  const at = (id) => document.getElementById(id);
  const element = TryResponse.element;
  // Browsers do not let pages set `Date`; the mock accepts this header instead (scripts/mock/engine/cors.py).
  const DATE_STAND_IN = "X-Mock-Date";
  const MULTIPART = "multipart/form-data";

  const scheme = () => data.schemes[at("scheme").value];
  const bodyOf = () => operation.bodies[at("media-type").selectedIndex];
  const options = (select, names) => select.replaceChildren(...names.map((name) => element("option", name)));

  function showOperation() {
    showCredentials();
    at("credentials").hidden = operation.schemes.length === 0;
    at("parameters").replaceChildren(...operation.parameters.map(field));
    at("parameters-set").hidden = operation.parameters.length === 0;
    options(at("media-type"), operation.bodies.map((body) => body.type));
    at("body-set").hidden = operation.bodies.length === 0;
    showBody();
  }

  function field({ name, in: place, required, example, choices, suggestions }, index) {
    const id = `parameter-${index}`;
    const line = element("p", "");
    const label = element("label", name, { htmlFor: id });
    label.append(element("span", ` ${place}${required ? ", required" : ""}`, { className: "hint" }));
    const input = choices.length ? element("select", "", { id }) : element("input", "", { id, autocomplete: "off" });
    if (choices.length) {
      options(input, required ? choices : ["", ...choices]);
    } else {
      input.placeholder = example && !required ? `for example ${example}` : "";
      input.spellcheck = false;
    }
    const known = element("datalist", "", { id: `${id}-known` });
    if (suggestions.length) {
      options(known, suggestions);
      input.setAttribute("list", known.id);
      line.append(known);
    }
    input.value = required ? example : "";
    input.dataset.parameter = `${place} ${name}`;
    line.append(label, input);
    return line;
  }

  function showCredentials() {
    options(at("scheme"), [...operation.schemes, "none"]);
    const signed = operation.schemes.find((name) => data.schemes[name].kind === "signature");
    if (signed) {
      const user = Signing.userFor(data.signature, operation.path);
      const demo = data.schemes[signed].users[user?.name] ?? { user: "", secret: "" };
      at("user").value = demo.user;
      at("secret").value = demo.secret;
    }
    showScheme();
  }

  function showScheme() {
    const kind = scheme()?.kind;
    document.querySelector(".for-signature").hidden = kind !== "signature";
    document.querySelector(".for-token").hidden = !kind || kind === "signature";
    at("token").value = scheme()?.token ?? "";
  }

  function showBody() {
    const body = bodyOf();
    const fields = body?.fields ?? [];
    options(at("example"), body?.examples.map((example) => example.name) ?? []);
    at("example-choice").hidden = (body?.examples.length ?? 0) < 2 || fields.length > 0;
    at("body-text").hidden = fields.length > 0;
    at("body-fields").replaceChildren(...fields.map(bodyField));
    showExample();
  }

  function bodyField({ name, required, file, example }, index) {
    const line = element("p", "");
    const label = element("label", name, { htmlFor: `body-${index}` });
    label.append(element("span", required ? " required" : "", { className: "hint" }));
    const input = element("input", "", { id: `body-${index}`, type: file ? "file" : "text", name, autocomplete: "off" });
    input.value = file ? "" : example;
    line.append(label, input);
    return line;
  }

  function showExample() {
    at("body").value = bodyOf()?.examples[at("example").selectedIndex]?.text ?? "";
  }

  // The body to send: undefined, bytes, or a form whose type and boundary the browser sets.
  function body() {
    const described = bodyOf();
    if (!described || operation.method === "GET") {
      return undefined;
    }
    if (described.type !== MULTIPART) {
      return at("body").value === "" ? undefined : new TextEncoder().encode(at("body").value);
    }
    const form = new FormData();
    for (const input of at("body-fields").querySelectorAll("input")) {
      if (input.type === "file" && input.files.length) {
        form.append(input.name, input.files[0]);
      } else if (input.type !== "file" && input.value !== "") {
        form.append(input.name, input.value);
      }
    }
    return form;
  }

  async function sign(url, headers, sentBody) {
    headers.push(["Content-Type", sentBody ? bodyOf().type : data.signature.contentTypeWithoutBody]);
    const date = Dates.WRITERS.utcSeconds(new Date());
    const made = await Signing.sign(data.signature, {
      method: operation.method,
      target: url.pathname + url.search,
      contentType: headers.at(-1)[1],
      date,
      body: sentBody ?? new Uint8Array(),
      user: at("user").value,
      secret: at("secret").value,
    });
    headers.push([DATE_STAND_IN, date], [data.signature.header.name, made.header]);
    return Bytes.show(made.text);
  }

  // Adds the token; returns the headers to show, without it.
  function addToken(used, url, headers) {
    if (used.kind === "query") {
      url.searchParams.set(used.name, at("token").value);
      return headers;
    }
    if (used.kind !== "header") {
      throw new Error(`a credential in a ${used.kind} cannot be set by a page`);
    }
    headers.push([used.name, used.prefix + at("token").value]);
    return [...headers.slice(0, -1), [used.name, `${used.prefix}…`]];
  }

  async function prepare() {
    const used = scheme();
    const signed = used?.kind === "signature";
    const confirmed = at("confirm")?.checked ?? false;
    const baseUrl = TryRequest.base(at("base").value, { hosts: data.hosts, signed: data.signature !== null, confirmed });
    const inputs = at("parameters").querySelectorAll("[data-parameter]");
    const values = new Map(Array.from(inputs, (input) => [input.dataset.parameter, input.value]));
    const url = TryRequest.address(baseUrl, operation, values);
    const headers = [["Accept", operation.accepts], ...TryRequest.parameterHeaders(operation, values)];
    const sentBody = body();
    const sent = { method: operation.method, url: url.href, headers };
    if (signed) {
      sent.text = await sign(url, headers, sentBody);
    } else {
      if (sentBody && bodyOf().type !== MULTIPART) {
        headers.push(["Content-Type", bodyOf().type]);
      }
      sent.headers = used ? addToken(used, url, headers) : headers;
    }
    return { url, sent, init: { method: operation.method, headers, body: sentBody } };
  }

  async function send() {
    at("response").hidden = true;
    at("send").disabled = true;
    at("progress").replaceChildren(element("p", "Sending …"));
    document.body.dataset.state = "sending";
    try {
      const { url, sent, init } = await prepare();
      const pieces = await call(url, sent, init);
      at("response-content").replaceChildren(...pieces);
      at("response").hidden = false;
      at("progress").replaceChildren();
    } catch (error) {
      at("progress").replaceChildren(element("p", `Not sent, or no response: ${error.message}`, { className: "bad" }));
    }
    at("send").disabled = false;
    document.body.dataset.state = "done";
    if (!at("response").hidden) {
      at("response").focus();
    }
  }

  async function call(url, sent, init) {
    const own = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };
    const request = new Request(url, { ...init, ...own }); // throws for a header that cannot be sent
    const start = performance.now();
    let response;
    try {
      response = await fetch(request);
    } catch {
      throw new Error(await TryResponse.whyNone(url, TryRequest.isLocal(url))); // the browser does not tell the reason
    }
    return TryResponse.show(response, performance.now() - start, sent);
  }

  function showConfirmation() {
    let local = true;
    try {
      local = TryRequest.isLocal(new URL(at("base").value.trim()));
    } catch {
      // The URL is incomplete while typing; Send reports errors.
    }
    at("confirmation").hidden = local;
  }

  function start() {
    at("scheme").addEventListener("change", showScheme);
    at("media-type").addEventListener("change", showBody);
    at("example").addEventListener("change", showExample);
    if (at("confirm")) {
      at("base").addEventListener("input", showConfirmation);
    }
    at("call").addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    showOperation();
    at("try").hidden = false;
  }

  start();
})();
