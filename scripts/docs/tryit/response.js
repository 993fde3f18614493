// Show a response (status, time, headers, body), or why there is none.
"use strict";

const TryResponse = (() => {
  const DIAGNOSIS = "x-mock-signature-diagnosis";
  const TEXT = /^(?:text\/|application\/(?:.*\+)?(?:json|xml)|application\/x-www-form-urlencoded)/;

  function element(name, text, more = {}) {
    const made = Object.assign(document.createElement(name), more);
    made.textContent = text;
    return made;
  }

  function fold(title, ...content) {
    const made = document.createElement("details");
    made.append(element("summary", title), ...content);
    return made;
  }

  function code(text, label) {
    const made = element("pre", "", { tabIndex: 0 });
    made.setAttribute("role", "region");
    made.setAttribute("aria-label", label);
    made.append(element("code", text));
    return made;
  }

  function lines(headers) {
    return headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  }

  // JSON with line breaks added: numbers and text stay as sent, which parsing would not guarantee.
  function indented(text) {
    let depth = 0;
    const tokens = text.match(/"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
    const line = () => `\n${"  ".repeat(depth)}`;
    return tokens
      .map((token, index) => {
        const before = tokens[index - 1];
        if (token === "}" || token === "]") {
          depth -= 1;
          return before === "{" || before === "[" ? token : line() + token;
        }
        const start = before === "{" || before === "[" || before === "," ? line() : "";
        depth += token === "{" || token === "[" ? 1 : 0;
        return start + (token === ":" ? ": " : token);
      })
      .join("");
  }

  async function body(response) {
    const type = response.headers.get("content-type") ?? "";
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === 0) {
      return [element("p", "No body.")];
    }
    if (TEXT.test(type)) {
      const text = new TextDecoder().decode(bytes);
      return [element("h3", "Body"), code(/json/.test(type) ? indented(text) : text, "Body of the response")];
    }
    const link = element("a", `Save the body (${bytes.length} bytes, ${type || "without a type"})`, { download: "response" });
    link.href = URL.createObjectURL(new Blob([bytes]));
    const line = element("p", "");
    line.append(link);
    return [line];
  }

  // `sent` is { method, url, headers, text }: the request as sent, without credentials; `text` the string-to-sign, if any.
  async function show(response, milliseconds, sent) {
    const good = response.status < 400;
    const status = element("p", "", { className: good ? "good" : "bad", id: "status" });
    status.append(element("strong", `${response.status} ${response.statusText}`.trim()), ` in ${Math.round(milliseconds)} ms`);
    const diagnosis = response.headers.get(DIAGNOSIS);
    const pieces = [status];
    if (diagnosis) {
      pieces.push(element("p", `The mock's diagnosis of the signature: ${diagnosis}`));
    }
    pieces.push(...(await body(response)));
    const request = `${sent.method} ${sent.url}\n${lines(sent.headers)}`;
    pieces.push(fold("Headers of the response", code(lines([...response.headers]), "Headers of the response")));
    pieces.push(fold("What was sent", code(request, "What was sent")));
    if (sent.text) {
      pieces.push(fold("String-to-sign", code(sent.text, "String-to-sign")));
    }
    return pieces;
  }

  // Why a fetch failed. An opaque request distinguishes an unreachable server from one that does not allow the page.
  async function whyNone(url, local) {
    const there = await fetch(new URL("/__mock__/health", url), { mode: "no-cors", cache: "no-store" }).then(
      () => true,
      () => false,
    );
    if (there) {
      return `${url.host} responds, but does not allow pages of the origin ${window.origin} to read it. The mock's option --allow-origin allows an origin.`;
    }
    return `No response from ${url.host}.${local ? " Start the mock server with `make mock`; its first line gives its base URL." : ""}`;
  }

  return { element, show, whyNone };
})();
