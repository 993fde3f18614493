// The signature debugger: what the mock signed and what the client signed, part by part.
import { call, clockTime, element, find, handle, inTurn } from "./control.js";

let signatures = [];

const key = (one) => one && `${one.at} ${one.method} ${one.target} ${one.explanation}`;

function verdict(one) {
  if (one.accepted) return "valid";
  return one.firstDifference ? `${one.firstDifference} differs` : "not valid";
}

function part(one) {
  const same = { true: "same", false: "differs", null: "unknown" }[one.same];
  return element(
    "tr",
    { class: one.same === false ? "bad" : undefined },
    element("th", { scope: "row" }, one.name),
    element("td", {}, element("code", {}, one.server)),
    element("td", {}, element("code", {}, one.client ?? "")),
    element("td", {}, same),
  );
}

function draw() {
  const one = signatures[Number(find("signature").value)];
  if (!one) {
    find("signature-detail").replaceChildren(element("p", { class: "quiet" }, "No signature has been checked yet."));
    return;
  }
  const children = [element("p", { class: one.accepted ? "good" : "bad" }, one.explanation)];
  if (one.parts.length) {
    const titles = ["Part", "Mock", "Client", ""].map((title) => (title ? element("th", { scope: "col" }, title) : element("td")));
    const table = element("table", {}, element("thead", {}, element("tr", {}, ...titles)), element("tbody", {}, ...one.parts.map(part)));
    children.push(element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Parts" }, table));
    children.push(element("h3", {}, "String to sign"), element("pre", { tabindex: "0" }, one.stringToSign));
  }
  find("signature-detail").replaceChildren(...children);
}

/** Show the latest signatures; a mock without goTom has none. */
export const refreshSignatures = inTurn(async () => {
  const { signatures: found } = await call("GET", "signatures").catch(() => ({ signatures: [] }));
  // The newest is followed; an older one that was chosen stays.
  const chosen = find("signature").selectedIndex > 0 ? key(signatures[find("signature").selectedIndex]) : null;
  signatures = found.reverse();
  const options = signatures.map((one, at) =>
    element("option", { value: String(at) }, `${clockTime(one.at)} ${one.method} ${one.target.slice(0, 60)}: ${verdict(one)}`),
  );
  find("signature").replaceChildren(...options);
  find("signature").selectedIndex = Math.max(0, signatures.findIndex((one) => key(one) === chosen));
  draw();
});

export function startSignatures() {
  find("signature").addEventListener("change", draw);
  find("signatures-refresh").addEventListener("click", handle(refreshSignatures));
}
