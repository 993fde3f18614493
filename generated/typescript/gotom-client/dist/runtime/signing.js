/**
 * HMAC-SHA1 request signing for the goTom app-api, by WebCrypto: in Node, browsers, Deno and Bun.
 *
 * A request is signed in four steps, each a separate function, so that each can be inspected if a signature is
 * rejected: body -> bodyDigest -> stringToSign -> signature -> authorization.
 */
import { md5 } from "js-md5";
/** Prefix of the `Authorization` header, before the user. */
export const PROVIDER = "gotom_app_api";
/** Default `Content-Type`; the header is required even without a body. */
export const DEFAULT_CONTENT_TYPE = "application/json";
/** Sign a request; returns its headers. */
export async function signRequest(parts, { user, secret }) {
    const contentType = parts.contentType || DEFAULT_CONTENT_TYPE;
    const date = parts.date ?? formatDate(new Date());
    const text = stringToSign(parts.method, parts.target, contentType, date, parts.body ?? "");
    const header = authorization(user, await signature(secret, text));
    return { Authorization: byteString(header), "Content-Type": contentType, Date: date };
}
/** The MD5 of the body as sent, as 32 lower-case hex digits. An absent body is empty. */
export function bodyDigest(body) {
    return md5(bytes(body));
}
/** A time as `YYYY-MM-DDThh:mm:ssZ`: UTC, truncated to whole seconds. */
export function formatDate(when) {
    return `${when.toISOString().slice(0, 19)}Z`;
}
/** The six signed parts of a request, joined by line feeds. The fifth is always empty. */
export function stringToSign(method, target, contentType, date, body) {
    return [method.toUpperCase(), bodyDigest(body), lowerAscii(contentType), date, "", target].join("\n");
}
/** The HMAC-SHA1 of the string to sign, keyed by the secret's UTF-8 bytes, as 28 characters of base64. */
export async function signature(secret, text) {
    const algorithm = { name: "HMAC", hash: "SHA-1" };
    const key = await crypto.subtle.importKey("raw", bytes(secret), algorithm, false, ["sign"]);
    const digest = await crypto.subtle.sign("HMAC", key, bytes(text));
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
/**
 * The `Authorization` value for a user and a signature.
 *
 * The server splits at the first colon that is not preceded by a backslash, so `\` and `:` in the user are escaped.
 */
export function authorization(user, signed) {
    return `${PROVIDER} ${user.replace(/[\\:]/g, "\\$&")}:${signed}`;
}
function bytes(value) {
    return typeof value === "string" ? new TextEncoder().encode(value) : new Uint8Array(value);
}
/** The UTF-8 bytes of a text, one character each, as `fetch` accepts the bytes of a header. */
function byteString(text) {
    return Array.from(bytes(text), (byte) => String.fromCharCode(byte)).join("");
}
/** Lower-case A to Z only, as the server does; `toLowerCase` would also change other letters. */
function lowerAscii(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
