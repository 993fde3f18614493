/** Errors thrown by calls. Their messages and properties contain no credentials. */

const SHOWN = 200;

/** Base class of all errors of this package. */
export class ClientError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A credential or setting is missing, malformed or contradictory. */
export class ConfigurationError extends ClientError {}

/** An argument cannot be sent; nothing was sent. */
export class InvalidArgumentError extends ClientError {}

/** No response was received: the connection failed or was interrupted. */
export class TransportError extends ClientError {}

/** The connection could not be established; nothing was sent. Browsers do not distinguish this from other transport errors. */
export class ConnectionFailedError extends TransportError {}

/** The response was not complete in time. */
export class RequestTimeoutError extends TransportError {}

/** The `signal` of the call was aborted; its reason is the `cause`. */
export class RequestAbortedError extends TransportError {}

/** A page links to an invalid next page. */
export class PaginationError extends ClientError {}

/** Properties of all errors with a response. */
export interface AnswerDetails {
  /** The operation, as the API's description calls it. */
  readonly operationId: string;
  readonly method: string;
  /** The path, with the names of its parameters in braces. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
}

/** The body of a response cannot be used. */
class AnswerError extends ClientError implements AnswerDetails {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;

  constructor(message: string, details: AnswerDetails, options?: ErrorOptions) {
    super(`${details.operationId} (${details.method} ${details.path}) ${message}`, options);
    this.operationId = details.operationId;
    this.method = details.method;
    this.path = details.path;
    this.status = details.status;
    this.headers = details.headers;
  }
}

/** The body of a response does not match the API's description. */
export class ResponseParseError extends AnswerError {
  readonly content: Uint8Array;

  constructor(details: AnswerDetails, content: Uint8Array, reason: string, options?: ErrorOptions) {
    super(`received a response (status ${details.status}) that does not match the description: ${reason}`, details, options);
    this.content = content;
  }
}

/** The body of a response exceeds `maxResponseBytes`; reading was aborted. */
export class ResponseTooLargeError extends AnswerError {
  readonly limit: number;

  constructor(details: AnswerDetails, limit: number) {
    super(`received a response (status ${details.status}) with a body of more than ${limit} bytes`, details);
    this.limit = limit;
  }
}

/** The API responded with an error. */
export class ApiError extends AnswerError {
  /** The body: parsed JSON, text if it is not JSON, undefined if there is none. */
  readonly body: unknown;
  /** The server's id of the request, if it sent one, for its support. */
  readonly requestId: string | null;

  constructor(details: AnswerDetails, body: unknown, reason: string) {
    super(`failed with status ${details.status}: ${reason}`, details);
    this.body = body;
    this.requestId = details.headers.get("x-request-id");
  }
}

/** 400: something in the request is missing or invalid. */
export class BadRequestError extends ApiError {}

/** 401: the credentials are missing or invalid. */
export class AuthenticationError extends ApiError {}

/** 403: the credentials do not allow this. */
export class PermissionDeniedError extends ApiError {}

/** 404: the resource does not exist. */
export class NotFoundError extends ApiError {}

/** 405: the resource does not support the method. */
export class MethodNotAllowedError extends ApiError {}

/** 409: the request contradicts the state of the resource. */
export class ConflictError extends ApiError {}

/** 415: the operation does not support the content type of the body. */
export class UnsupportedMediaTypeError extends ApiError {}

/** 422: the request is well formed, but its content is invalid. */
export class UnprocessableEntityError extends ApiError {}

/** 429: too many requests. */
export class RateLimitError extends ApiError {}

/** 5xx: the server failed. */
export class ServerError extends ApiError {}

/** Any other status that is not a success, such as a redirect. Redirects are never followed. */
export class UnexpectedStatusError extends ApiError {}

/** The error for a status that is not a success. */
export function errorFor(details: AnswerDetails, text: string, redact: (text: string) => string): ApiError {
  const body = parsedOrText(text);
  return new (kindOf(details.status))(details, body, redact(reasonOf(body, text)));
}

function kindOf(status: number): typeof ApiError {
  switch (status) {
    case 400:
      return BadRequestError;
    case 401:
      return AuthenticationError;
    case 403:
      return PermissionDeniedError;
    case 404:
      return NotFoundError;
    case 405:
      return MethodNotAllowedError;
    case 409:
      return ConflictError;
    case 415:
      return UnsupportedMediaTypeError;
    case 422:
      return UnprocessableEntityError;
    case 429:
      return RateLimitError;
    default:
      return status >= 500 && status <= 599 ? ServerError : UnexpectedStatusError;
  }
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

/** The server's message on one line, shortened: `detail` or `message`, otherwise the body. */
function reasonOf(body: unknown, text: string): string {
  const { detail, message } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const said = typeof detail === "string" ? detail : typeof message === "string" ? message : text;
  const line = said.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return (line.length > SHOWN ? `${line.slice(0, SHOWN)}...` : line) || "no body";
}
