/** Credentials of goTom: every attempt is signed, over the exact bytes and target sent. */

import type { Credentials } from "./client.js";
import { ConfigurationError } from "./errors.js";
import type { OutgoingRequest } from "./exchange.js";
import { formatDate, signRequest } from "./signing.js";

const TENANT = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Options of signing. */
export interface SigningOptions {
  /** The clock of the signature (default: the machine's). */
  readonly clock?: (() => Date) | undefined;
  /** The header that carries the date, where something between client and goTom puts it back (default: `Date`). */
  readonly dateHeader?: string | undefined;
}

/** Signs requests for a user. Throws ConfigurationError for an invalid user or secret. */
export class HmacCredentials implements Credentials {
  readonly #user: string;
  readonly #secret: string;
  readonly #clock: () => Date;
  readonly #dateHeader: string;

  constructor(user: string, secret: string, options: SigningOptions) {
    this.#user = checkedSecret("user", user);
    this.#secret = checkedSecret("secret", secret);
    this.#clock = options.clock ?? (() => new Date());
    this.#dateHeader = options.dateHeader ?? "Date";
  }

  async authorize(request: OutgoingRequest): Promise<void> {
    const { method, url, headers, body } = request;
    const signed = await signRequest(
      {
        method,
        target: url.pathname + url.search,
        body: body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : (body ?? ""),
        contentType: headers.get("content-type") ?? undefined,
        date: formatDate(this.#clock()),
      },
      { user: this.#user, secret: this.#secret },
    );
    headers.set("authorization", signed.Authorization);
    headers.set("content-type", signed["Content-Type"]);
    headers.set(this.#dateHeader, signed.Date);
    // Browsers silently drop some headers, including `Date` (Fetch standard, forbidden request-header).
    if (!new Request(url, { headers }).headers.has(this.#dateHeader)) {
      throw new ConfigurationError(
        `this browser lets no page set ${this.#dateHeader}, which goTom needs; call it from a server, ` +
          "or name a dateHeader that a proxy of yours sends on as Date",
      );
    }
  }

  redact(text: string): string {
    return text.replaceAll(this.#secret, "***");
  }
}

/** The URL of a tenant's system. Throws ConfigurationError if the tenant is missing or invalid. */
export function tenantUrl(template: string, tenant: string | undefined): string {
  if (!tenant) throw new ConfigurationError("pass tenant (the subdomain of the instance) or baseUrl");
  if (!TENANT.test(tenant)) {
    throw new ConfigurationError(`tenant must be a single subdomain, such as demo or test-demo, not ${JSON.stringify(tenant)}`);
  }
  return template.replace("{tenant}", tenant);
}

function checkedSecret(name: string, value: string): string {
  if (!value) {
    throw new ConfigurationError(`${name} is empty; goTom support issues a user and a secret per group of endpoints`);
  }
  if (/[\0-\x1f\x7f]/.test(value)) throw new ConfigurationError(`${name} contains a line break or another control character`);
  return value;
}
