/** The credentials of goTom: every try is signed, over the very bytes and target that go on the wire. */
import type { Credentials } from "./client.js";
import type { OutgoingRequest } from "./exchange.js";
/** How requests are signed. */
export interface SigningOptions {
    /** The clock of the signature (default: the machine's). */
    readonly clock?: (() => Date) | undefined;
    /** The header that carries the date, where something between client and goTom puts it back (default: `Date`). */
    readonly dateHeader?: string | undefined;
}
/** Signs requests for a user. Throws ConfigurationError for what cannot be a user or a secret. */
export declare class HmacCredentials implements Credentials {
    #private;
    constructor(user: string, secret: string, options: SigningOptions);
    authorize(request: OutgoingRequest): Promise<void>;
    redact(text: string): string;
}
/** The address of a tenant's system. Throws ConfigurationError if the tenant is missing or no subdomain. */
export declare function tenantUrl(template: string, tenant: string | undefined): string;
