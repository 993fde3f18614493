/**
 * Encoding of parameters and bodies.
 *
 * Parameters follow OpenAPI 3.1 ("Style Values", based on RFC 6570): everything except RFC 3986's unreserved characters is
 * percent-encoded, including spaces. Form bodies follow the URL standard, which encodes a space as a plus sign.
 */

import { InvalidArgumentError } from "./errors.js";

const HEADER = /^(?:[!-~](?:[ \t!-~]*[!-~])?)?$/;
const HALF_A_PAIR = /\p{Surrogate}/u;

/** Bytes for the body of a request. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Fields to send as a form (`application/x-www-form-urlencoded`), if an operation also accepts JSON.
 *
 * @example await giosg.users.update(id, new Form({ first_name: "Jane" }));
 */
export class Form<Fields extends object> {
  constructor(readonly fields: Fields) {}
}

/** Fields and files to send as `multipart/form-data`, if an operation also accepts another type. */
export class Multipart<Fields extends object> {
  constructor(readonly fields: Fields) {}
}

/** A value as text: booleans and numbers as in JSON. Throws InvalidArgumentError for anything else. */
export function scalarText(name: string, value: unknown): string {
  if (typeof value === "string") return wellFormed(name, value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new InvalidArgumentError(`${name} is ${value}, which JSON cannot represent`);
  }
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  const kind = value === null ? "null" : value instanceof Date ? "Date; pass it as text" : typeof value;
  throw new InvalidArgumentError(`${name} cannot be of type ${kind}`);
}

/** A percent-encoded path segment, including slashes. Throws for a value that would address another resource. */
export function pathSegment(name: string, value: unknown): string {
  const text = scalarText(name, value);
  if (text === "" || text === "." || text === "..") {
    throw new InvalidArgumentError(`${name} is ${JSON.stringify(text)}, which is not a valid path segment`);
  }
  return percent(text);
}

/**
 * A query parameter as `name=value`; empty for an array without items.
 *
 * Array items are sent as repeated parameters (`&`), or in one value separated by `between`, which is
 * `,`, `%20` or `%7C`. Throws for an item that contains the separating space or pipe, which would be ambiguous.
 */
export function queryPart(name: string, value: unknown, between = "&"): string {
  const key = percent(name);
  const texts = (Array.isArray(value) ? value : [value]).map((item) => percent(scalarText(name, item)));
  if (between === "&") return texts.map((text) => `${key}=${text}`).join("&");
  if (texts.some((text) => text.includes(between))) {
    throw new InvalidArgumentError(`${name} has an item that contains the separator of items`);
  }
  return texts.length > 0 ? `${key}=${texts.join(between)}` : "";
}

/** A header value, unchanged. Throws for a value that would not arrive unchanged. */
export function headerValue(name: string, value: unknown): string {
  const text = scalarText(name, value);
  if (!HEADER.test(text)) {
    throw new InvalidArgumentError(`${name} contains a character that is not allowed in a header, or a space at an end`);
  }
  return text;
}

/** A body of type application/x-www-form-urlencoded; an array becomes one field per item, undefined is omitted. */
export function formBody(fields: object): Bytes {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined)
      .map((item) => `${formText(wellFormed("a field", name))}=${formText(scalarText(name, item))}`),
  );
  return utf8(pairs.join("&"));
}

/**
 * Compact JSON in UTF-8. A bigint is written digit by digit.
 *
 * Throws InvalidArgumentError for values that JSON cannot represent, and for a Date, whose day depends on the time zone.
 */
export function jsonBody(body: unknown): Bytes {
  try {
    return utf8(JSON.stringify(body, checked));
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    throw new InvalidArgumentError(`the body cannot be written as JSON: ${(error as Error).message}`);
  }
}

/** A replacer for JSON.stringify that rejects values which would be dropped or changed silently. */
function checked(this: unknown, key: string, value: unknown): unknown {
  wellFormed("body", key);
  const where = key === "" ? "body" : `body: ${JSON.stringify(key)}`;
  if ((this as Record<string, unknown>)[key] instanceof Date) {
    throw new InvalidArgumentError(`${where} is a Date; pass it as text`);
  }
  switch (typeof value) {
    case "string":
      return wellFormed(where, value);
    case "bigint":
      return rawNumber(where, value);
    case "number":
      if (Number.isFinite(value)) return value;
      break;
    case "undefined": // an omitted optional property; in an array it would become null
      if (!Array.isArray(this) && key !== "") return value;
      break;
    case "object":
      if (value === null || Array.isArray(value)) return value;
      if (Object.prototype.toString.call(value) === "[object Object]") return value;
      break;
    case "boolean":
      return value;
  }
  const kind = typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : String(value);
  throw new InvalidArgumentError(`${where} is ${kind}, which JSON cannot represent`);
}

function rawNumber(where: string, value: bigint): unknown {
  // https://tc39.es/proposal-json-parse-with-source/ (Node 21, Chrome 114, Firefox 135, Safari 18.4)
  const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
  if (rawJSON) return rawJSON(String(value));
  if (BigInt(Number(value)) === value) return Number(value);
  throw new InvalidArgumentError(`${where} is larger than this runtime can write exactly`);
}

/** The text, unchanged. Throws InvalidArgumentError for a lone surrogate, which is not a character. */
export function wellFormed(name: string, text: string): string {
  if (HALF_A_PAIR.test(text)) throw new InvalidArgumentError(`${name} contains a lone surrogate, which is not a valid character`);
  return text;
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function percent(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function formText(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, hex)
    .replaceAll("%20", "+");
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
