/** When to try again, and after how long. */
import { TransportError } from "./errors.js";
/** How one try ended: an answer, or none. */
export type Outcome = {
    readonly status: number;
    readonly headers: Headers;
} | TransportError;
/**
 * Milliseconds to wait before another try, null if there must not be one.
 *
 * `attempt` counts the earlier tries. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a minute; a server that
 * asks for more is not tried again at all. Else half a second, doubling to 8, less up to a quarter, so that many
 * clients do not come back at once.
 */
export declare function pause(method: string, attempt: number, outcome: Outcome): number | null;
/** Resolve after so many milliseconds. Rejects with RequestAbortedError as soon as the signal is aborted. */
export declare function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
