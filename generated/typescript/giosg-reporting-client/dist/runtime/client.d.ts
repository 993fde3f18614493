/** How the methods of all resources call the API: requests, retries, results and errors. */
import { type OutgoingRequest } from "./exchange.js";
import { Page, type Pagination } from "./pages.js";
/** Options of every client. */
export interface ClientOptions {
    /** Another server, such as a mock or a gateway; may contain a path. */
    readonly baseUrl?: string | undefined;
    /** Milliseconds per attempt, from connecting to the last byte of the response (default: 30 000). */
    readonly timeout?: number | undefined;
    /** Maximum number of retries after transient errors (default: 2). */
    readonly maxRetries?: number | undefined;
    /** Maximum size of a response body, after decoding (default: 100 MiB). */
    readonly maxResponseBytes?: number | undefined;
    /** Headers of every request. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Replacement of the global `fetch`. */
    readonly fetch?: typeof globalThis.fetch | undefined;
}
/** Options of every call, the last argument of each method. */
export interface CallOptions {
    /** Aborts the call, also between attempts. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds per attempt, instead of the client's. */
    readonly timeout?: number | undefined;
    /** Maximum number of retries, instead of the client's. */
    readonly maxRetries?: number | undefined;
    /** Additional headers, which override the client's. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Additional query parameters, not in the API's description. */
    readonly query?: Readonly<Record<string, unknown>> | undefined;
}
/** The encoding of a query parameter. */
export interface QueryParameter {
    readonly required?: true;
    /** Whether null may be given; it has no spelling in a query and is left out. */
    readonly nullable?: true;
    /** What separates the items of an array, unless it is `&`. */
    readonly between?: string;
}
/** One operation of the API. */
export interface Operation {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    /** Query parameters in the order of the description. */
    readonly query?: Readonly<Record<string, QueryParameter>>;
    readonly headers?: Readonly<Record<string, {
        readonly required?: true;
    }>>;
    /** Media types of the body; the first is that of a body which is not wrapped in a `Form` or `Multipart`. */
    readonly body?: readonly string[];
    readonly bodyRequired?: true;
    /** How the body of each documented success is read. */
    readonly answers: Readonly<Record<number, "json" | "text" | "none">>;
    /** Whether it needs no credentials; none are sent then. */
    readonly public?: true;
    /** Whether it can be repeated whatever its method, as an upsert can. */
    readonly idempotent?: true;
    readonly pagination?: Pagination;
}
/** The arguments of one call; `path` in the order of the template. */
export interface Input {
    readonly path?: readonly unknown[];
    readonly query?: object | undefined;
    readonly headers?: object | undefined;
    readonly body?: unknown;
}
/** Sets the headers with credentials; called for each attempt. */
export interface Credentials {
    authorize(request: OutgoingRequest): void | Promise<void>;
    /** The text without the secret. */
    redact(text: string): string;
}
/** A pending call: a promise of its result, or of the response itself. */
export declare class Call<Result> implements PromiseLike<Result> {
    #private;
    constructor(run: (raw: boolean) => Promise<Result | Response>);
    /**
     * The successful response with its body unread, for bytes, streams and headers. Call it immediately:
     * `await client.resource.method(...).asResponse()`. Errors are thrown as usual.
     */
    asResponse(): Promise<Response>;
    then<Done = Result, Failed = never>(onDone?: ((result: Result) => Done | PromiseLike<Done>) | null, onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null): Promise<Done | Failed>;
    catch<Failed = never>(onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null): Promise<Result | Failed>;
    finally(onEnd?: (() => void) | null): Promise<Result>;
}
/** Sends the calls of one client to one server, with its credentials. */
export declare class HttpClient {
    #private;
    readonly baseUrl: string;
    constructor(baseUrl: string, options: ClientOptions, defaults: Readonly<Record<string, string>>, credentials: Credentials | null);
    call<Result>(operation: Operation, input: Input, options?: CallOptions): Call<Result>;
    page<Item, Body extends object>(operation: Operation & {
        pagination: Pagination;
    }, input: Input, options?: CallOptions): Call<Page<Item> & Body>;
    /** Every item of all pages; the first page is asked for when the first item is. */
    iterate<Item>(operation: Operation & {
        pagination: Pagination;
    }, input: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}
/** Base class of all resources: groups of methods. */
export declare abstract class Resource {
    protected readonly client: HttpClient;
    constructor(client: HttpClient);
}
