// Calls of the control API, and the elements of the page.

/** The namespace of `?namespace=`; without one, the page shows the default one. */
export const namespace = new URLSearchParams(location.search).get("namespace");

export const find = (id) => document.getElementById(id);

/** An element with attributes and children; children that are text are never parsed as HTML. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") made.addEventListener("click", value);
    else if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.map((child) => (child instanceof Node ? child : String(child))));
  return made;
}

/** The JSON of a response; null without a body. Throws an Error with the message of the mock. */
export async function call(method, path, body) {
  const options = { method, cache: "no-store", headers: {} };
  if (namespace) options.headers["X-Mock-Namespace"] = namespace;
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
  }
  const response = await fetch(path, options);
  const text = await response.text();
  if (response.ok) return text ? JSON.parse(text) : null;
  let detail = `${response.status}`;
  try {
    detail = JSON.parse(text).detail;
  } catch {
    // Not an error of the mock; its status says enough.
  }
  throw new Error(detail);
}

export function say(text, isError = false) {
  const message = find("message");
  message.textContent = text;
  message.classList.toggle("error", isError);
}

/** An event listener that prevents the event's default, and shows what its action returns or throws. */
export function handle(action) {
  return async (event) => {
    event.preventDefault();
    try {
      const text = await action(event);
      if (text) say(text);
    } catch (error) {
      say(error.message, true);
    }
  };
}

/** An action whose calls run one after another, so that an older response never replaces what a newer one shows. */
export function inTurn(action) {
  let before = Promise.resolve();
  return () => {
    const result = before.then(action);
    before = result.catch(() => {}); // the caller of that call shows its error
    return result;
  };
}

/** The fields of a form that are not empty, by name; numbers as numbers. */
export function values(form) {
  const found = {};
  for (const field of form.elements) {
    if (!field.name || field.value.trim() === "") continue;
    found[field.name] = field.type === "number" ? Number(field.value) : field.value.trim();
  }
  return found;
}

export const pretty = (value) => element("pre", { tabindex: "0" }, JSON.stringify(value, null, 2));

export const clockTime = (moment) => moment.slice(11, 23);
