/** Triggers: verify that a request to an app comes from giosg. For servers only. */

import { ClientError, ConfigurationError } from "./errors.js";
import type { TriggerClaims } from "../types.gen.js";

/** The `data` of a trigger is malformed, not signed with the app's secret, or expired. The message contains no claims. */
export class InvalidTriggerError extends ClientError {}

/** Options of `verify`. */
export interface VerifyOptions {
  /** Seconds that the clocks of giosg and of this machine may differ; 0 unless given. */
  readonly leeway?: number | undefined;
}

const PART = /^[A-Za-z0-9_-]+$/;

/**
 * Check the `data` of a trigger, and return its claims.
 *
 * `data` is a JSON Web Token (RFC 7519). The signature is checked before any claim is read, and compared
 * in constant time by WebCrypto.
 *
 * Throws InvalidTriggerError if `data` is not a JSON Web Token, has another algorithm than HS256, a wrong signature, no
 * `exp`, or has expired; ConfigurationError if the secret is empty.
 */
export async function verify(data: string, secret: string, { leeway = 0 }: VerifyOptions = {}): Promise<TriggerClaims> {
  if (!secret) throw new ConfigurationError("secret is empty; the settings of the app in giosg show it");
  const parts = data.split(".");
  const [head, body, signature] = parts;
  if (parts.length !== 3 || head === undefined || body === undefined || signature === undefined || !parts.every((part) => PART.test(part))) {
    throw new InvalidTriggerError("data is not a JSON Web Token of three parts");
  }
  const header = object("header", head);
  if (header["alg"] !== "HS256") throw new InvalidTriggerError("data is not signed with HS256");
  if ("crit" in header) {
    throw new InvalidTriggerError("data has extensions that must be understood (`crit`), and none are");
  }
  const text = new TextEncoder().encode(`${head}.${body}`);
  if (!(await crypto.subtle.verify("HMAC", await key(secret), octets("signature", signature), text))) {
    throw new InvalidTriggerError("data is not signed with this secret");
  }
  const claims = object("claims", body);
  const expiry = claims["exp"];
  if (typeof expiry !== "number") throw new InvalidTriggerError("data does not say when it expires (`exp`)");
  if (!(expiry > Date.now() / 1000 - leeway)) throw new InvalidTriggerError("data has expired");
  return claims as TriggerClaims;
}

async function key(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
}

function object(name: string, part: string): Record<string, unknown> {
  let found: unknown;
  try {
    found = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets(name, part)));
  } catch (error) {
    if (error instanceof InvalidTriggerError) throw error;
    throw new InvalidTriggerError(`the ${name} of data is not JSON`);
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new InvalidTriggerError(`the ${name} of data is not a JSON object`);
  }
  return found as Record<string, unknown>;
}

function octets(name: string, part: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(part.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  } catch {
    throw new InvalidTriggerError(`the ${name} of data is not base64url`);
  }
}
