/** How the methods of all resources call the API: requests, retries, results and errors. */
import { type OutgoingRequest } from "./exchange.js";
import { Page, type Pagination } from "./pages.js";
/** What every client takes. */
export interface ClientOptions {
    /** Another server, such as a mock or a gateway; may hold a path. */
    readonly baseUrl?: string | undefined;
    /** Milliseconds that a try may take, from connecting to the last byte of the answer (default: 30 000). */
    readonly timeout?: number | undefined;
    /** Further tries after a passing fault (default: 2). */
    readonly maxRetries?: number | undefined;
    /** The largest body of an answer that is read, after decoding (default: 100 MiB). */
    readonly maxResponseBytes?: number | undefined;
    /** Headers of every request. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** What carries requests instead of the global `fetch`. */
    readonly fetch?: typeof globalThis.fetch | undefined;
}
/** What every method takes as its last argument. */
export interface CallOptions {
    /** Aborts the call, between two tries as well. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds for a try, instead of the client's. */
    readonly timeout?: number | undefined;
    /** Further tries, instead of the client's. */
    readonly maxRetries?: number | undefined;
    /** Further headers; they win over the client's. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Query parameters that the API's description does not name. */
    readonly query?: Readonly<Record<string, unknown>> | undefined;
}
/** How a query parameter is sent. */
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
/** Sets the headers that prove who calls; called for each try anew. */
export interface Credentials {
    authorize(request: OutgoingRequest): void | Promise<void>;
    /** The text without the secret. */
    redact(text: string): string;
}
/** A call that is under way: a promise of its result, or of the answer itself. */
export declare class Call<Result> implements PromiseLike<Result> {
    #private;
    constructor(run: (raw: boolean) => Promise<Result | Response>);
    /**
     * The successful answer with its body unread, for bytes, streams and headers. To be called at once:
     * `await client.resource.method(...).asResponse()`. Errors are thrown as without it.
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
/** The base of all resources: a group of methods. */
export declare abstract class Resource {
    protected readonly client: HttpClient;
    constructor(client: HttpClient);
}
