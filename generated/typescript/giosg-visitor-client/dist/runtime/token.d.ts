/** The Authorization header of the giosg hosts. */
import type { Credentials } from "./client.js";
import type { OutgoingRequest } from "./exchange.js";
/** Sends `Authorization: <scheme> <token>`: `Token` for an API token, `Bearer` for an access token. */
export declare class TokenCredentials implements Credentials {
    #private;
    constructor(scheme: string, token: string);
    authorize(request: OutgoingRequest): void;
    redact(text: string): string;
}
/**
 * The credentials of an API token or an access token; null if neither is given and they are `optional`.
 *
 * Throws ConfigurationError if not exactly one is given, or it holds what cannot stand in a header.
 */
export declare function tokenCredentials(token: string | undefined, accessToken: string | undefined, optional?: boolean): TokenCredentials | null;
