/** Read and validate credentials, URLs and other settings. Error messages contain no values. */

import { ConfigurationError } from "./errors.js";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the process in Node, Deno and Bun; empty in a browser. */
export function processEnvironment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}

/** An environment variable; undefined when it is missing or blank. */
export function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value?.trim() ? value : undefined;
}

/** The first of these environment variables that is set. Throws ConfigurationError naming them. */
export function required(environment: Environment, ...names: string[]): string {
  for (const name of names) {
    const value = setting(environment, name);
    if (value !== undefined) return value;
  }
  throw new ConfigurationError(`set the environment variable ${names.join(" or ")}`);
}

/** The URL without a trailing slash. Throws ConfigurationError if it is not usable as a base URL. */
export function checkedUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new ConfigurationError("baseUrl is an invalid URL");
  }
  if (!["https:", "http:"].includes(url.protocol) || !url.host) {
    throw new ConfigurationError("baseUrl must start with https:// or http:// and a host");
  }
  if (url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new ConfigurationError("baseUrl must not contain a user, password, query or fragment");
  }
  return url.href.replace(/\/+$/, "");
}

/** The number, unchanged. Throws ConfigurationError if it is below the minimum. */
export function checkedNumber(name: string, value: number, lowest: number): number {
  if (!(value >= lowest)) throw new ConfigurationError(`${name} must be at least ${lowest}, got ${value}`);
  return value;
}

/** The `User-Agent` of a client; none in a browser, which sends its own. */
export function userAgent(name: string): Record<string, string> {
  return "process" in globalThis ? { "User-Agent": name } : {};
}
