/** One request and its whole answer, within a time and a size, whatever the server does. */
import type { Bytes } from "./encoding.js";
/** A request as it goes on the wire: nothing is added to target or body any more. */
export interface OutgoingRequest {
    readonly method: string;
    readonly url: URL;
    readonly headers: Headers;
    readonly body: Bytes | Blob | null;
}
/** The whole answer. */
export interface Answer {
    readonly status: number;
    readonly headers: Headers;
    readonly content: Uint8Array;
}
/** What bounds an exchange. */
export interface Limits {
    /** Milliseconds, from connecting to the last byte of the answer. */
    readonly timeout: number;
    readonly maxResponseBytes: number;
    readonly signal: AbortSignal | undefined;
}
/** A body that is too large; the caller knows the operation, and makes the error. */
export declare class TooLarge {
    readonly status: number;
    readonly headers: Headers;
    constructor(status: number, headers: Headers);
}
/**
 * Send a request, read its answer to the end.
 *
 * Throws a TransportError if no usable answer came: RequestTimeoutError, RequestAbortedError and ConnectionFailedError
 * tell why. Throws TooLarge for a body of more than `maxResponseBytes`.
 */
export declare function exchange(fetch: typeof globalThis.fetch, request: OutgoingRequest, limits: Limits): Promise<Answer>;
/** Send a request, return its answer with the body unread; the time-out ends with the head of the answer. */
export declare function exchangeHead(fetch: typeof globalThis.fetch, request: OutgoingRequest, limits: Limits): Promise<Response>;
