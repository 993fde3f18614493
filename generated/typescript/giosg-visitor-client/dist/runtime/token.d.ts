/** The Authorization header of the giosg hosts. */
import type { Credentials } from "./client.js";
import type { OutgoingRequest } from "./exchange.js";
/** Sends `Authorization`: `Token` and an API token, `Bearer` and an access token, or `GIOSGAPP`, a token and a secret. */
export declare class TokenCredentials implements Credentials {
    #private;
    constructor(scheme: string, ...secrets: readonly string[]);
    authorize(request: OutgoingRequest): void;
    redact(text: string): string;
}
/**
 * The credentials of an API token or an access token; null if neither is given and they are `optional`.
 *
 * Throws ConfigurationError if both or neither are given, or one contains characters not allowed in a header.
 */
export declare function tokenCredentials(token: string | undefined, accessToken: string | undefined, optional?: boolean): TokenCredentials | null;
/**
 * As `tokenCredentials`, with the credentials of an app as a third kind; null if nothing is given.
 *
 * Throws ConfigurationError if not exactly one kind is given, or one half of an app's is missing.
 */
export declare function appCredentials(token: string | undefined, accessToken: string | undefined, appToken: string | undefined, appSecret: string | undefined): TokenCredentials | null;
