/** Send a request and read the whole response within a time and a size limit, whatever the server does. */
import { ConnectionFailedError, RequestAbortedError, RequestTimeoutError, TransportError } from "./errors.js";
/** A body that is too large; the caller, which knows the operation, creates the error. */
export class TooLarge {
    status;
    headers;
    constructor(status, headers) {
        this.status = status;
        this.headers = headers;
    }
}
// Causes in Node's fetch if the connection could not be established.
const NOT_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);
/**
 * Send a request and read the whole response.
 *
 * Throws a TransportError without a usable response: RequestTimeoutError, RequestAbortedError and ConnectionFailedError
 * say why. Throws TooLarge for a body of more than `maxResponseBytes`.
 */
export function exchange(fetch, request, limits) {
    return bounded(limits, async (signal) => {
        const response = await send(fetch, request, signal);
        return { status: response.status, headers: response.headers, content: await wholeBody(response, limits) };
    });
}
/** Send a request and return the response with its body unread; the timeout applies until the headers are complete. */
export function exchangeHead(fetch, request, limits) {
    return bounded(limits, (signal) => send(fetch, request, signal));
}
async function bounded(limits, run) {
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), Math.min(limits.timeout, 2 ** 31 - 1));
    try {
        return await run(limits.signal ? AbortSignal.any([limits.signal, timer.signal]) : timer.signal);
    }
    catch (error) {
        if (error instanceof TooLarge || error instanceof TransportError)
            throw error;
        if (limits.signal?.aborted)
            throw new RequestAbortedError("the call was aborted", { cause: limits.signal.reason });
        if (timer.signal.aborted)
            throw new RequestTimeoutError(`no complete response within ${limits.timeout} ms`);
        throw transportError(error);
    }
    finally {
        clearTimeout(timeout);
    }
}
async function send(fetch, { method, url, headers, body }, signal) {
    // Credentials must not follow a redirect, and cookies of a page must not be sent.
    const response = await fetch(url, { method, headers, body, signal, redirect: "manual", credentials: "omit" });
    if (response.type === "opaqueredirect")
        throw new TransportError("the response is a redirect, which is not followed");
    return response;
}
async function wholeBody(response, limits) {
    const pieces = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
        size += piece.value.length;
        if (size > limits.maxResponseBytes) {
            await reader?.cancel();
            throw new TooLarge(response.status, response.headers);
        }
        pieces.push(piece.value);
    }
    const content = new Uint8Array(size);
    let offset = 0;
    for (const piece of pieces) {
        content.set(piece, offset);
        offset += piece.length;
    }
    return content;
}
function transportError(error) {
    const cause = error.cause;
    const codes = [cause?.code, ...(cause?.errors ?? []).map((one) => one.code)];
    const kind = codes.some((code) => NOT_CONNECTED.has(code)) ? ConnectionFailedError : TransportError;
    const reason = cause?.message || cause?.code || (error instanceof Error ? error.message : error);
    return new kind(`no response was received: ${String(reason)}`, { cause: error });
}
