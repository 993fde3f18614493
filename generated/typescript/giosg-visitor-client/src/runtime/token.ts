/** The Authorization header of the giosg hosts. */

import type { Credentials } from "./client.js";
import { ConfigurationError } from "./errors.js";
import type { OutgoingRequest } from "./exchange.js";

/** Sends `Authorization`: `Token` and an API token, `Bearer` and an access token, or `GIOSGAPP`, a token and a secret. */
export class TokenCredentials implements Credentials {
  readonly #header: string;
  readonly #secrets: readonly string[];

  constructor(scheme: string, ...secrets: readonly string[]) {
    this.#secrets = secrets;
    this.#header = [scheme, ...secrets].join(" ");
  }

  authorize(request: OutgoingRequest): void {
    request.headers.set("authorization", this.#header);
  }

  redact(text: string): string {
    return this.#secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
  }
}

/**
 * The credentials of an API token or an access token; null if neither is given and they are `optional`.
 *
 * Throws ConfigurationError if both or neither are given, or one contains characters not allowed in a header.
 */
export function tokenCredentials(
  token: string | undefined,
  accessToken: string | undefined,
  optional = false,
): TokenCredentials | null {
  if (optional && token === undefined && accessToken === undefined) return null;
  if (Boolean(token) === Boolean(accessToken)) {
    throw new ConfigurationError("pass either token (an API token) or accessToken (OAuth2)");
  }
  return token
    ? new TokenCredentials("Token", printable("token", token))
    : new TokenCredentials("Bearer", printable("accessToken", accessToken));
}

/**
 * As `tokenCredentials`, with the credentials of an app as a third kind; null if nothing is given.
 *
 * Throws ConfigurationError if not exactly one kind is given, or one half of an app's is missing.
 */
export function appCredentials(
  token: string | undefined,
  accessToken: string | undefined,
  appToken: string | undefined,
  appSecret: string | undefined,
): TokenCredentials | null {
  if (appToken === undefined && appSecret === undefined) return tokenCredentials(token, accessToken, true);
  if (token !== undefined || accessToken !== undefined) {
    throw new ConfigurationError("pass one of token, accessToken, or appToken with appSecret");
  }
  if (!appToken || !appSecret) {
    throw new ConfigurationError("pass appToken (the token of a trigger) and appSecret together");
  }
  return new TokenCredentials("GIOSGAPP", printable("appToken", appToken), printable("appSecret", appSecret));
}

/** A part of a header, unchanged. Throws ConfigurationError if it is empty, or not allowed there. */
function printable(name: string, value: string | undefined): string {
  if (value === undefined || !/^[!-~]+$/.test(value)) {
    throw new ConfigurationError(`${name} contains a space, a line break or a non-ASCII character; pass the bare value`);
  }
  return value;
}
