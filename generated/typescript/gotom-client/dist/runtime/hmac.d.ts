/** Credentials of goTom: every attempt is signed, over the exact bytes and target sent. */
import type { Credentials } from "./client.js";
import type { OutgoingRequest } from "./exchange.js";
/** Options of signing. */
export interface SigningOptions {
    /** The clock of the signature (default: the machine's). */
    readonly clock?: (() => Date) | undefined;
    /** The header that carries the date, where something between client and goTom puts it back (default: `Date`). */
    readonly dateHeader?: string | undefined;
}
/** Signs requests for a user. Throws ConfigurationError for an invalid user or secret. */
export declare class HmacCredentials implements Credentials {
    #private;
    constructor(user: string, secret: string, options: SigningOptions);
    authorize(request: OutgoingRequest): Promise<void>;
    redact(text: string): string;
}
/** The URL of a tenant's system. Throws ConfigurationError if the tenant is missing or invalid. */
export declare function tenantUrl(template: string, tenant: string | undefined): string;
