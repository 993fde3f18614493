/** Send a request and read the whole response within a time and a size limit, whatever the server does. */
import type { Bytes } from "./encoding.js";
/** A request as sent: target and body are final. */
export interface OutgoingRequest {
    readonly method: string;
    readonly url: URL;
    readonly headers: Headers;
    readonly body: Bytes | Blob | null;
}
/** The complete response. */
export interface Answer {
    readonly status: number;
    readonly headers: Headers;
    readonly content: Uint8Array;
}
/** Limits of an exchange. */
export interface Limits {
    /** Milliseconds, from connecting to the last byte of the answer. */
    readonly timeout: number;
    readonly maxResponseBytes: number;
    readonly signal: AbortSignal | undefined;
}
/** A body that is too large; the caller, which knows the operation, creates the error. */
export declare class TooLarge {
    readonly status: number;
    readonly headers: Headers;
    constructor(status: number, headers: Headers);
}
/**
 * Send a request and read the whole response.
 *
 * Throws a TransportError without a usable response: RequestTimeoutError, RequestAbortedError and ConnectionFailedError
 * say why. Throws TooLarge for a body of more than `maxResponseBytes`.
 */
export declare function exchange(fetch: typeof globalThis.fetch, request: OutgoingRequest, limits: Limits): Promise<Answer>;
/** Send a request and return the response with its body unread; the timeout applies until the headers are complete. */
export declare function exchangeHead(fetch: typeof globalThis.fetch, request: OutgoingRequest, limits: Limits): Promise<Response>;
