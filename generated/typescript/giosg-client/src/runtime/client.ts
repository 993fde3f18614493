/** How the methods of all resources call the API: requests, retries, results and errors. */

import { type Bytes, Form, formBody, headerValue, jsonBody, Multipart, pathSegment, queryPart } from "./encoding.js";
import {
  type AnswerDetails,
  ConfigurationError,
  errorFor,
  InvalidArgumentError,
  ResponseParseError,
  ResponseTooLargeError,
  TransportError,
} from "./errors.js";
import { type Answer, exchange, exchangeHead, type Limits, type OutgoingRequest, TooLarge } from "./exchange.js";
import { multipartBody } from "./multipart.js";
import { Page, type Cursor, type Pagination } from "./pages.js";
import { pause, sleep } from "./retry.js";
import { checkedNumber, checkedUrl } from "./settings.js";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

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
  readonly headers?: Readonly<Record<string, { readonly required?: true }>>;
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
export class Call<Result> implements PromiseLike<Result> {
  readonly #outcome: Promise<Result | Response>;
  #raw = false;

  constructor(run: (raw: boolean) => Promise<Result | Response>) {
    // Begins only after the caller could request the response itself.
    this.#outcome = Promise.resolve().then(() => run(this.#raw));
  }

  /**
   * The successful response with its body unread, for bytes, streams and headers. Call it immediately:
   * `await client.resource.method(...).asResponse()`. Errors are thrown as usual.
   */
  asResponse(): Promise<Response> {
    this.#raw = true;
    return this.#outcome as Promise<Response>;
  }

  then<Done = Result, Failed = never>(
    onDone?: ((result: Result) => Done | PromiseLike<Done>) | null,
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return (this.#outcome as Promise<Result>).then(onDone, onFailed);
  }

  catch<Failed = never>(
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Result | Failed> {
    return this.then(null, onFailed);
  }

  finally(onEnd?: (() => void) | null): Promise<Result> {
    return this.then().finally(onEnd);
  }
}

/** Sends the calls of one client to one server, with its credentials. */
export class HttpClient {
  readonly baseUrl: string;
  readonly #options: ClientOptions;
  readonly #defaults: Readonly<Record<string, string>>;
  readonly #credentials: Credentials | null;

  constructor(
    baseUrl: string,
    options: ClientOptions,
    defaults: Readonly<Record<string, string>>,
    credentials: Credentials | null,
  ) {
    this.baseUrl = checkedUrl(baseUrl);
    this.#options = options;
    this.#defaults = defaults;
    this.#credentials = credentials;
    checkedOptions(options);
  }

  call<Result>(operation: Operation, input: Input, options?: CallOptions): Call<Result> {
    return new Call<Result>(async (raw) => {
      const answer = await this.#answer(operation, input, options, raw);
      return answer instanceof Response ? answer : (parsed(operation, answer) as Result);
    });
  }

  page<Item, Body extends object>(
    operation: Operation & { pagination: Pagination },
    input: Input,
    options?: CallOptions,
  ): Call<Page<Item> & Body> {
    return new Call<Page<Item> & Body>(async (raw) => {
      const { pagination } = operation;
      const load = async (cursor: Cursor): Promise<object> => {
        const query = cursor === undefined ? input.query : { ...input.query, [pagination.parameter]: cursor };
        return asObject(operation, await this.#answer(operation, { ...input, query }, options, false));
      };
      if (raw) return await this.#answer(operation, input, options, true) as Response;
      const first = (input.query as Record<string, Cursor> | undefined)?.[pagination.parameter];
      const walk = { pagination, load, seen: new Map<Cursor, number>([[first, 0]]) };
      return new Page<Item>(await load(undefined), walk) as Page<Item> & Body;
    });
  }

  /** Every item of all pages; the first page is asked for when the first item is. */
  async *iterate<Item>(
    operation: Operation & { pagination: Pagination },
    input: Input,
    options?: CallOptions,
  ): AsyncGenerator<Item, void, undefined> {
    yield* await this.page<Item, object>(operation, input, options);
  }

  async #answer(
    operation: Operation,
    input: Input,
    options: CallOptions = {},
    raw: boolean,
  ): Promise<Answer | Response> {
    checkedOptions(options);
    const limits: Limits = {
      timeout: options.timeout ?? this.#options.timeout ?? 30_000,
      maxResponseBytes: this.#options.maxResponseBytes ?? 100 * 1024 * 1024,
      signal: options.signal,
    };
    const retries = options.maxRetries ?? this.#options.maxRetries ?? 2;
    const prepared = this.#prepared(operation, input, options);
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#try(operation, prepared, limits, raw);
      if (!(outcome instanceof TransportError) && outcome.status >= 200 && outcome.status <= 299) return outcome;
      const wait = attempt < retries ? pause(operation, attempt, outcome) : null;
      if (wait === null) throw await this.#failure(operation, outcome);
      if (outcome instanceof Response) await outcome.body?.cancel();
      await sleep(wait, options.signal);
    }
  }

  /** One try, with credentials of its own. */
  async #try(
    operation: Operation,
    prepared: OutgoingRequest,
    limits: Limits,
    raw: boolean,
  ): Promise<Answer | Response | TransportError> {
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
    } catch (error) {
      if (error instanceof TransportError) return error;
      if (error instanceof TooLarge) throw new ResponseTooLargeError(about(operation, error), limits.maxResponseBytes);
      throw error;
    }
  }

  async #failure(operation: Operation, outcome: Answer | Response | TransportError): Promise<Error> {
    if (outcome instanceof TransportError) {
      outcome.message = `${operation.id} (${operation.method} ${operation.path}): ${outcome.message}`;
      return outcome;
    }
    const text = outcome instanceof Response ? await outcome.text() : new TextDecoder().decode(outcome.content);
    return errorFor(about(operation, outcome), text, (said) => this.#credentials?.redact(said) ?? said);
  }

  #prepared(operation: Operation, input: Input, options: CallOptions): OutgoingRequest {
    const { body, contentType } = writtenBody(operation, input.body);
    const headers = new Headers();
    const given = described(operation, "headers", input.headers);
    const all = { ...this.#defaults, ...this.#options.headers, ...options.headers, ...Object.fromEntries(given) };
    for (const [name, value] of Object.entries(all)) {
      try {
        headers.set(name, headerValue(`the header ${name}`, value));
      } catch (error) {
        if (error instanceof InvalidArgumentError) throw error;
        throw new InvalidArgumentError(`${JSON.stringify(name)} is not a valid header name`);
      }
    }
    if (contentType === undefined) headers.delete("content-type");
    else headers.set("content-type", contentType);
    const url = new URL(this.baseUrl + writtenTarget(operation, input, options.query));
    return { method: operation.method, url, headers, body };
  }
}

/** Base class of all resources: groups of methods. */
export abstract class Resource {
  protected readonly client: HttpClient;

  constructor(client: HttpClient) {
    this.client = client;
  }
}

function checkedOptions(options: ClientOptions & CallOptions): void {
  if (options.timeout !== undefined) checkedNumber("timeout", options.timeout, 1);
  if (options.maxRetries !== undefined) checkedNumber("maxRetries", options.maxRetries, 0);
  if (options.maxResponseBytes !== undefined) checkedNumber("maxResponseBytes", options.maxResponseBytes, 1);
}

/** Path and query, percent-encoded. */
function writtenTarget(operation: Operation, input: Input, further: object | undefined): string {
  const values = [...(input.path ?? [])];
  const path = operation.path.replace(/\{(.*?)\}/g, (_, name: string) => pathSegment(name, values.shift()));
  const parts = described(operation, "query", input.query).map(([name, value]) =>
    queryPart(name, value, operation.query?.[name]?.between),
  );
  for (const [name, value] of Object.entries(further ?? {})) {
    if (value !== undefined) parts.push(queryPart(name, value));
  }
  const query = parts.filter((part) => part !== "").join("&");
  return query === "" ? path : `${path}?${query}`;
}

/** Names and values of the given parameters, in the order of the description. */
function described(operation: Operation, place: "query" | "headers", given: object = {}): [string, unknown][] {
  const known: Readonly<Record<string, QueryParameter>> = operation[place] ?? {};
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
  const found = Object.keys(known).map((name): [string, unknown] => [name, values.get(name)]);
  return found.filter(([name, value]) => value !== undefined && !(value === null && known[name]?.nullable));
}

interface WrittenBody {
  readonly body: Bytes | Blob | null;
  readonly contentType?: string;
}

function writtenBody(operation: Operation, body: unknown): WrittenBody {
  const mediaTypes = operation.body ?? [];
  if (mediaTypes[0] === undefined || body === undefined || body === null) {
    if (operation.bodyRequired) throw new InvalidArgumentError(`${operation.id} requires a body`);
    return { body: null };
  }
  const isWrapped = body instanceof Form || body instanceof Multipart;
  const contentType = body instanceof Form ? FORM : body instanceof Multipart ? MULTIPART : mediaTypes[0];
  if (!mediaTypes.includes(contentType)) throw new InvalidArgumentError(`${operation.id} does not accept a body of type ${contentType}`);
  if (contentType !== FORM && contentType !== MULTIPART) return { body: jsonBody(body), contentType };
  const fields = isWrapped ? body.fields : body;
  if (typeof fields !== "object") throw new InvalidArgumentError(`the body of ${operation.id} must be an object`);
  return contentType === FORM ? { body: formBody(fields), contentType } : multipartBody(fields);
}

function about(operation: Operation, answer: { readonly status: number; readonly headers: Headers }): AnswerDetails {
  const { id: operationId, method, path } = operation;
  return { operationId, method, path, status: answer.status, headers: answer.headers };
}

/** The body of a success; with an undocumented status, it is read by its content type. */
function parsed(operation: Operation, answer: Answer): unknown {
  const described = operation.answers[answer.status];
  if (described === "none") return undefined;
  if (described === "text") return text(answer);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(answer.content));
  } catch (error) {
    if (described === undefined) return answer.content.length > 0 ? text(answer) : undefined;
    const reason = answer.content.length > 0 ? (error as Error).message : "it has no body";
    throw new ResponseParseError(about(operation, answer), answer.content, reason, { cause: error });
  }
}

function asObject(operation: Operation, answer: Answer | Response): object {
  const body = parsed(operation, answer as Answer);
  if (typeof body === "object" && body !== null) return body;
  throw new ResponseParseError(about(operation, answer), (answer as Answer).content, "a page must be an object");
}

/** The body as text, in the charset of the response, otherwise in UTF-8. */
function text(answer: Answer): string {
  const charset = /charset="?([^\s;"]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset).decode(answer.content);
  } catch {
    return new TextDecoder().decode(answer.content); // an unknown charset
  }
}
