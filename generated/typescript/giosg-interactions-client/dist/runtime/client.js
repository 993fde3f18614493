/** How the methods of all resources call the API: requests, retries, results and errors. */
import { Form, formBody, headerValue, jsonBody, Multipart, pathSegment, queryPart } from "./encoding.js";
import { ConfigurationError, errorFor, InvalidArgumentError, ResponseParseError, ResponseTooLargeError, TransportError, } from "./errors.js";
import { exchange, exchangeHead, TooLarge } from "./exchange.js";
import { multipartBody } from "./multipart.js";
import { Page } from "./pages.js";
import { pause, sleep } from "./retry.js";
import { checkedNumber, checkedUrl } from "./settings.js";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
/** A pending call: a promise of its result, or of the response itself. */
export class Call {
    #outcome;
    #raw = false;
    constructor(run) {
        // Begins only after the caller could request the response itself.
        this.#outcome = Promise.resolve().then(() => run(this.#raw));
    }
    /**
     * The successful response with its body unread, for bytes, streams and headers. Call it immediately:
     * `await client.resource.method(...).asResponse()`. Errors are thrown as usual.
     */
    asResponse() {
        this.#raw = true;
        return this.#outcome;
    }
    then(onDone, onFailed) {
        return this.#outcome.then(onDone, onFailed);
    }
    catch(onFailed) {
        return this.then(null, onFailed);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
}
/** Sends the calls of one client to one server, with its credentials. */
export class HttpClient {
    baseUrl;
    #options;
    #defaults;
    #credentials;
    constructor(baseUrl, options, defaults, credentials) {
        this.baseUrl = checkedUrl(baseUrl);
        this.#options = options;
        this.#defaults = defaults;
        this.#credentials = credentials;
        checkedOptions(options);
    }
    call(operation, input, options) {
        return new Call(async (raw) => {
            const answer = await this.#answer(operation, input, options, raw);
            return answer instanceof Response ? answer : parsed(operation, answer);
        });
    }
    page(operation, input, options) {
        return new Call(async (raw) => {
            const { pagination } = operation;
            const load = async (cursor) => {
                const query = cursor === undefined ? input.query : { ...input.query, [pagination.parameter]: cursor };
                return asObject(operation, await this.#answer(operation, { ...input, query }, options, false));
            };
            if (raw)
                return await this.#answer(operation, input, options, true);
            const first = input.query?.[pagination.parameter];
            const walk = { pagination, load, seen: new Map([[first, 0]]) };
            return new Page(await load(undefined), walk);
        });
    }
    /** Every item of all pages; the first page is asked for when the first item is. */
    async *iterate(operation, input, options) {
        yield* await this.page(operation, input, options);
    }
    async #answer(operation, input, options = {}, raw) {
        checkedOptions(options);
        const limits = {
            timeout: options.timeout ?? this.#options.timeout ?? 30_000,
            maxResponseBytes: this.#options.maxResponseBytes ?? 100 * 1024 * 1024,
            signal: options.signal,
        };
        const retries = options.maxRetries ?? this.#options.maxRetries ?? 2;
        const prepared = this.#prepared(operation, input, options);
        for (let attempt = 0;; attempt++) {
            const outcome = await this.#try(operation, prepared, limits, raw);
            if (!(outcome instanceof TransportError) && outcome.status >= 200 && outcome.status <= 299)
                return outcome;
            const wait = attempt < retries ? pause(operation, attempt, outcome) : null;
            if (wait === null)
                throw await this.#failure(operation, outcome);
            if (outcome instanceof Response)
                await outcome.body?.cancel();
            await sleep(wait, options.signal);
        }
    }
    /** One try, with credentials of its own. */
    async #try(operation, prepared, limits, raw) {
        const request = { ...prepared, headers: new Headers(prepared.headers) };
        request.headers.delete("authorization");
        if (!operation.public) {
            if (this.#credentials === null) {
                throw new ConfigurationError(`this call requires credentials; create the client with a token`);
            }
            await this.#credentials.authorize(request);
        }
        const fetch = this.#options.fetch ?? globalThis.fetch;
        try {
            return await (raw ? exchangeHead(fetch, request, limits) : exchange(fetch, request, limits));
        }
        catch (error) {
            if (error instanceof TransportError)
                return error;
            if (error instanceof TooLarge)
                throw new ResponseTooLargeError(about(operation, error), limits.maxResponseBytes);
            throw error;
        }
    }
    async #failure(operation, outcome) {
        if (outcome instanceof TransportError) {
            outcome.message = `${operation.id} (${operation.method} ${operation.path}): ${outcome.message}`;
            return outcome;
        }
        const text = outcome instanceof Response ? await outcome.text() : new TextDecoder().decode(outcome.content);
        return errorFor(about(operation, outcome), text, (said) => this.#credentials?.redact(said) ?? said);
    }
    #prepared(operation, input, options) {
        const { body, contentType } = writtenBody(operation, input.body);
        const headers = new Headers();
        const given = described(operation, "headers", input.headers);
        const all = { ...this.#defaults, ...this.#options.headers, ...options.headers, ...Object.fromEntries(given) };
        for (const [name, value] of Object.entries(all)) {
            try {
                headers.set(name, headerValue(`the header ${name}`, value));
            }
            catch (error) {
                if (error instanceof InvalidArgumentError)
                    throw error;
                throw new InvalidArgumentError(`${JSON.stringify(name)} is not a valid header name`);
            }
        }
        if (contentType === undefined)
            headers.delete("content-type");
        else
            headers.set("content-type", contentType);
        const url = new URL(this.baseUrl + writtenTarget(operation, input, options.query));
        return { method: operation.method, url, headers, body };
    }
}
/** Base class of all resources: groups of methods. */
export class Resource {
    client;
    constructor(client) {
        this.client = client;
    }
}
function checkedOptions(options) {
    if (options.timeout !== undefined)
        checkedNumber("timeout", options.timeout, 1);
    if (options.maxRetries !== undefined)
        checkedNumber("maxRetries", options.maxRetries, 0);
    if (options.maxResponseBytes !== undefined)
        checkedNumber("maxResponseBytes", options.maxResponseBytes, 1);
}
/** Path and query, percent-encoded. */
function writtenTarget(operation, input, further) {
    const values = [...(input.path ?? [])];
    const path = operation.path.replace(/\{(.*?)\}/g, (_, name) => pathSegment(name, values.shift()));
    const parts = described(operation, "query", input.query).map(([name, value]) => queryPart(name, value, operation.query?.[name]?.between));
    for (const [name, value] of Object.entries(further ?? {})) {
        if (value !== undefined)
            parts.push(queryPart(name, value));
    }
    const query = parts.filter((part) => part !== "").join("&");
    return query === "" ? path : `${path}?${query}`;
}
/** Names and values of the given parameters, in the order of the description. */
function described(operation, place, given = {}) {
    const known = operation[place] ?? {};
    const kind = place === "query" ? "query parameter" : "header";
    for (const name of Object.keys(given)) {
        if (!Object.hasOwn(known, name)) {
            throw new InvalidArgumentError(`${operation.id} has no ${kind} ${JSON.stringify(name)}`);
        }
    }
    const values = new Map(Object.entries(given));
    for (const [name, { required }] of Object.entries(known)) {
        if (required && values.get(name) === undefined) {
            throw new InvalidArgumentError(`${operation.id} requires the ${kind} ${JSON.stringify(name)}`);
        }
    }
    const found = Object.keys(known).map((name) => [name, values.get(name)]);
    return found.filter(([name, value]) => value !== undefined && !(value === null && known[name]?.nullable));
}
function writtenBody(operation, body) {
    const mediaTypes = operation.body ?? [];
    if (mediaTypes[0] === undefined || body === undefined || body === null) {
        if (operation.bodyRequired)
            throw new InvalidArgumentError(`${operation.id} requires a body`);
        return { body: null };
    }
    const isWrapped = body instanceof Form || body instanceof Multipart;
    const contentType = body instanceof Form ? FORM : body instanceof Multipart ? MULTIPART : mediaTypes[0];
    if (!mediaTypes.includes(contentType))
        throw new InvalidArgumentError(`${operation.id} does not accept a body of type ${contentType}`);
    if (contentType !== FORM && contentType !== MULTIPART)
        return { body: jsonBody(body), contentType };
    const fields = isWrapped ? body.fields : body;
    if (typeof fields !== "object")
        throw new InvalidArgumentError(`the body of ${operation.id} must be an object`);
    return contentType === FORM ? { body: formBody(fields), contentType } : multipartBody(fields);
}
function about(operation, answer) {
    const { id: operationId, method, path } = operation;
    return { operationId, method, path, status: answer.status, headers: answer.headers };
}
/** The body of a success; with an undocumented status, it is read by its content type. */
function parsed(operation, answer) {
    const described = operation.answers[answer.status];
    if (described === "none")
        return undefined;
    if (described === "text")
        return text(answer);
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(answer.content));
    }
    catch (error) {
        if (described === undefined)
            return answer.content.length > 0 ? text(answer) : undefined;
        const reason = answer.content.length > 0 ? error.message : "it has no body";
        throw new ResponseParseError(about(operation, answer), answer.content, reason, { cause: error });
    }
}
function asObject(operation, answer) {
    const body = parsed(operation, answer);
    if (typeof body === "object" && body !== null)
        return body;
    throw new ResponseParseError(about(operation, answer), answer.content, "a page must be an object");
}
/** The body as text, in the charset of the response, otherwise in UTF-8. */
function text(answer) {
    const charset = /charset="?([^\s;"]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
    try {
        return new TextDecoder(charset).decode(answer.content);
    }
    catch {
        return new TextDecoder().decode(answer.content); // an unknown charset
    }
}
