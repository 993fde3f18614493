/** Retry policy: which outcomes are retried, and after how long. */
import { TransportError } from "./errors.js";
/** Outcome of one attempt: a response, or the error instead of one. */
export type Outcome = {
    readonly status: number;
    readonly headers: Headers;
} | TransportError;
/**
 * Milliseconds to wait before the next attempt; null if there is none.
 *
 * `attempt` counts the earlier attempts. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a minute; a longer one
 * ends the retries. Otherwise waits 0.5 s, doubling up to 8 s, minus a random quarter at most.
 */
export declare function pause(operation: {
    readonly method: string;
    readonly idempotent?: true;
}, attempt: number, outcome: Outcome): number | null;
/** Resolve after some milliseconds. Rejects with RequestAbortedError as soon as the signal is aborted. */
export declare function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
