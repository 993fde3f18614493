// The page: parts, signature and header are computed while typing; a captured header is compared on demand.
// Nothing is stored and nothing is sent.
"use strict";

(() => {
  const rules = JSON.parse(document.getElementById("signature-rules").textContent);
  const at = (id) => document.getElementById(id);
  const TEXTS = ["method", "target", "content-type", "date", "user", "secret"];
  let file = new Uint8Array();
  let turn = 0; // of the newest computation; older ones are discarded

  function element(name, text, more = {}) {
    const made = Object.assign(document.createElement(name), more);
    made.textContent = text;
    return made;
  }

  const kind = () => document.querySelector("input[name=kind]:checked").value;

  // The body as bytes. Throws an Error for invalid base64.
  function body() {
    const text = at("body").value;
    return { text: () => Bytes.utf8(text), base64: () => Bytes.fromBase64(text), file: () => file }[kind()]();
  }

  function request() {
    const value = (id) => at(id).value;
    return {
      method: value("method"),
      target: value("target"),
      contentType: value("content-type"),
      date: value("date"),
      body: body(),
      user: value("user"),
      secret: value("secret"),
    };
  }

  function showParts(parts) {
    at("parts").replaceChildren(
      ...parts.map(({ name, from, rule, value }) => {
        const row = document.createElement("tr");
        const cell = document.createElement("td");
        cell.append(value.length ? element("code", Bytes.show(value)) : "(empty)");
        row.append(element("th", name, { scope: "row" }), cell, element("td", rule), element("td", from || "nothing"));
        return row;
      }),
    );
    at("string-to-sign").replaceChildren(
      ...parts.flatMap(({ value }, index) => {
        const mark = element("span", "↵", { className: "mark", ariaHidden: "true" });
        const last = index === parts.length - 1 && !rules.stringToSign.trailingSeparator;
        return last ? [Bytes.show(value)] : [Bytes.show(value), mark, rules.stringToSign.separator];
      }),
    );
  }

  function* hints({ method, target, contentType, date, user, secret }) {
    if (!method || method !== Signing.upper(method)) {
      yield "Send the method in upper case: it is signed in upper case, whatever was typed.";
    }
    if (!target.startsWith("/")) {
      yield "The target begins with the slash after the host; scheme and host are not signed.";
    }
    if (/[^!-~]/.test(target) || target.includes("#")) {
      yield "A request line must not contain spaces, a fragment or non-ASCII letters: encode them, then sign and send the same target.";
    }
    if (!contentType) {
      yield `${rules.requiredHeaders.join(", ")} are required, also without a body.`;
    }
    const moment = Dates.read(date);
    if (!moment) {
      yield "The date is not ISO 8601 with a time zone.";
    } else {
      if (!rules.date.forms.some((form) => new RegExp(form.pattern).test(date))) {
        yield "None of the samples formats the date like this.";
      }
      if (Math.abs(Date.now() - moment.getTime()) > rules.date.toleranceSeconds * 1000) {
        yield `The date is more than ${rules.date.toleranceSeconds / 60} minutes off the clock of this machine: a server would reject it.`;
      }
    }
    const signer = Signing.userFor(rules, target);
    if (signer) {
      yield `This path is signed by the user for: ${signer.description}`;
    }
    if (!user || !secret) {
      yield "User and secret are required.";
    }
  }

  function showHints(asked) {
    const texts = [...hints(asked)];
    const shown = Array.from(at("hints").children, (item) => item.textContent);
    if (texts.join("\n") !== shown.join("\n")) {
      at("hints").replaceChildren(...texts.map((text) => element("li", text)));
    }
  }

  async function refresh() {
    turn += 1;
    const mine = turn;
    document.body.dataset.state = "computing";
    at("verdict").replaceChildren();
    let fault = "";
    try {
      const asked = request();
      const made = await Signing.sign(rules, asked);
      if (mine !== turn) {
        return;
      }
      showHints(asked);
      showParts(made.parts);
      at("signature").value = made.signature;
      at("header").value = `${rules.header.name}: ${made.header}`;
    } catch (error) {
      if (mine !== turn) {
        return;
      }
      fault = `Body: ${error.message}`;
    }
    at("fault").hidden = !fault;
    at("fault").textContent = fault;
    at("result").hidden = Boolean(fault);
    document.body.dataset.state = "done";
  }

  function showVerdict({ verdict, differences, user }) {
    const pieces = [];
    if (verdict === "same") {
      pieces.push(element("p", "The signature is correct.", { className: "good" }));
    }
    if (verdict === "unexplained") {
      pieces.push(
        element("p", "No common mistake reproduces this signature.", { className: "bad" }),
        element(
          "p",
          "Check the secret first: a wrong one cannot be detected. Then check that the fields above match " +
            "what was sent, byte for byte, including body and date. Three or more mistakes may also be combined.",
        ),
      );
    }
    for (const { part, words, signed, expected } of differences) {
      const line = element("p", "", { className: "bad" });
      line.append(element("strong", part), ` differs: ${words}.`);
      pieces.push(line);
      if (expected !== undefined) {
        const list = document.createElement("dl");
        for (const [name, value] of [["signed", signed], ["right", expected]]) {
          const described = document.createElement("dd");
          described.append(value ? element("code", value) : "(empty)");
          list.append(element("dt", name), described);
        }
        pieces.push(list);
      }
    }
    if (user) {
      const line = element("p", "", { className: "bad" });
      line.append(element("strong", "user"), ` differs: ${user}. It stands in the header alone; the signature does not hold it.`);
      pieces.push(line);
    }
    at("verdict").replaceChildren(...pieces);
  }

  async function compare() {
    document.body.dataset.state = "computing";
    at("verdict").replaceChildren(element("p", "Comparing …"));
    try {
      showVerdict(await Diagnosis.explain(rules, request(), at("captured").value, at("host").value.trim()));
    } catch (error) {
      at("verdict").replaceChildren(element("p", `This cannot be compared: ${error.message}.`, { className: "bad" }));
    }
    document.body.dataset.state = "done";
  }

  async function copy(id) {
    const text = at(id).value;
    try {
      await navigator.clipboard.writeText(text);
      at("copied").textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(at(id)); // forbidden by the browser; select the text instead
      at("copied").textContent = "Selected; copy it with the keyboard.";
    }
  }

  function start() {
    const { example } = rules;
    const values = { ...example, "content-type": example.contentType, date: example.results[0].date };
    for (const id of TEXTS) {
      at(id).value = values[id];
      at(id).addEventListener("input", refresh);
    }
    at("body").value = example.body;
    at("body").addEventListener("input", refresh);
    at("file").addEventListener("change", async () => {
      file = new Uint8Array((await at("file").files[0]?.arrayBuffer()) ?? []);
      await refresh();
    });
    for (const radio of document.querySelectorAll("input[name=kind]")) {
      radio.addEventListener("change", () => {
        at("body").hidden = kind() === "file";
        at("file").hidden = kind() !== "file";
        refresh();
      });
    }
    for (const button of document.querySelectorAll("[data-now]")) {
      button.addEventListener("click", () => {
        at("date").value = Dates.WRITERS[button.dataset.now](new Date());
        refresh();
      });
    }
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.addEventListener("click", () => copy(button.dataset.copy));
    }
    at("request").addEventListener("submit", (event) => event.preventDefault());
    at("diagnosis").addEventListener("submit", (event) => {
      event.preventDefault();
      compare();
    });
    refresh();
  }

  start();
})();
