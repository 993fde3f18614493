/** Retry policy: which outcomes are retried, and after how long. */
import { ConnectionFailedError, RequestAbortedError, TransportError } from "./errors.js";
const RETRY_STATUSES = new Set([408, 429, 502, 503, 504]);
/** Statuses of a server that did not process the request: with `Retry-After`, any method is retried. */
const NOT_DONE = new Set([429, 503]);
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
const LONGEST_RETRY_AFTER = 60_000;
/**
 * Milliseconds to wait before the next attempt; null if there is none.
 *
 * `attempt` counts the earlier attempts. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a minute; a longer one
 * ends the retries. Otherwise waits 0.5 s, doubling up to 8 s, minus a random quarter at most.
 */
export function pause(operation, attempt, outcome) {
    const idempotent = operation.idempotent ?? IDEMPOTENT.has(operation.method);
    if (outcome instanceof TransportError) {
        const nothingSent = outcome instanceof ConnectionFailedError;
        if (outcome instanceof RequestAbortedError || !(idempotent || nothingSent))
            return null;
    }
    else {
        const wanted = retryAfter(outcome.headers);
        const passing = idempotent ? RETRY_STATUSES : wanted === null ? new Set() : NOT_DONE;
        if (!passing.has(outcome.status))
            return null;
        if (wanted !== null)
            return wanted <= LONGEST_RETRY_AFTER ? wanted : null;
    }
    return Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** attempt) * (1 - Math.random() / 4);
}
/** `Retry-After` in milliseconds, from seconds or a date; null if it is absent, invalid or in the past. */
function retryAfter(headers) {
    const text = headers.get("retry-after") ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const milliseconds = Date.parse(text) - Date.now();
    return milliseconds >= 0 ? milliseconds : null;
}
/** Resolve after some milliseconds. Rejects with RequestAbortedError as soon as the signal is aborted. */
export function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            clearTimeout(timer);
            reject(new RequestAbortedError("the call was aborted", { cause: signal?.reason }));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", abort);
            resolve();
        }, milliseconds);
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener("abort", abort, { once: true });
    });
}
