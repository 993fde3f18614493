/** Everything that a call can throw. No message, property or log of these holds a credential. */
const SHOWN = 200;
/** The root of all errors of this package. */
export class ClientError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = new.target.name;
    }
}
/** A client cannot be made or used: a credential or setting is missing, malformed or contradictory. */
export class ConfigurationError extends ClientError {
}
/** An argument cannot be sent; no request was made. */
export class InvalidArgumentError extends ClientError {
}
/** No answer came: the connection failed or broke. */
export class TransportError extends ClientError {
}
/** No connection came about; nothing was sent. Browsers do not tell this from other transport errors. */
export class ConnectionFailedError extends TransportError {
}
/** No complete answer came in time. */
export class RequestTimeoutError extends TransportError {
}
/** The `signal` of the call was aborted; its reason is the `cause`. */
export class RequestAbortedError extends TransportError {
}
/** A page names a next page that cannot be asked for. */
export class PaginationError extends ClientError {
}
/** An answer came; its body cannot be used. */
class AnswerError extends ClientError {
    operationId;
    method;
    path;
    status;
    headers;
    constructor(message, details, options) {
        super(`${details.operationId} (${details.method} ${details.path}) ${message}`, options);
        this.operationId = details.operationId;
        this.method = details.method;
        this.path = details.path;
        this.status = details.status;
        this.headers = details.headers;
    }
}
/** An answer came, but its body is not what the API's description says. */
export class ResponseParseError extends AnswerError {
    content;
    constructor(details, content, reason, options) {
        super(`was answered with ${details.status}, not as described: ${reason}`, details, options);
        this.content = content;
    }
}
/** The body of an answer is larger than `maxResponseBytes`; it was not read to its end. */
export class ResponseTooLargeError extends AnswerError {
    limit;
    constructor(details, limit) {
        super(`was answered with ${details.status} and a body of more than ${limit} bytes`, details);
        this.limit = limit;
    }
}
/** The API refused. */
export class ApiError extends AnswerError {
    /** The body: parsed JSON, text if it is no JSON, undefined if there is none. */
    body;
    /** The identifier of the request in the server's logs, if the answer names one. */
    requestId;
    constructor(details, body, reason) {
        super(`was answered with ${details.status}: ${reason}`, details);
        this.body = body;
        this.requestId = details.headers.get("x-request-id");
    }
}
/** 400: something in the request is missing or invalid. */
export class BadRequestError extends ApiError {
}
/** 401: the credentials are missing or invalid. */
export class AuthenticationError extends ApiError {
}
/** 403: the credentials do not allow this. */
export class PermissionDeniedError extends ApiError {
}
/** 404: there is no such resource. */
export class NotFoundError extends ApiError {
}
/** 405: the resource does not do that. */
export class MethodNotAllowedError extends ApiError {
}
/** 409: the resource is in another state than the request takes for granted. */
export class ConflictError extends ApiError {
}
/** 415: the body has a content type that the operation does not take. */
export class UnsupportedMediaTypeError extends ApiError {
}
/** 422: the request is well formed, but what it asks for is not allowed. */
export class UnprocessableEntityError extends ApiError {
}
/** 429: too many requests. */
export class RateLimitError extends ApiError {
}
/** 5xx: the server failed. */
export class ServerError extends ApiError {
}
/** Any other status that is no success, such as a redirect, which is never followed. */
export class UnexpectedStatusError extends ApiError {
}
/** The error of a status that is no success. */
export function errorFor(details, text, redact) {
    const body = parsedOrText(text);
    return new (kindOf(details.status))(details, body, redact(reasonOf(body, text)));
}
function kindOf(status) {
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
function parsedOrText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text === "" ? undefined : text;
    }
}
/** What the server said, on one line and shortened: its `detail` or `message` if it has one, else the body. */
function reasonOf(body, text) {
    const { detail, message } = (typeof body === "object" && body !== null ? body : {});
    const said = typeof detail === "string" ? detail : typeof message === "string" ? message : text;
    const line = said.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
    return (line.length > SHOWN ? `${line.slice(0, SHOWN)}...` : line) || "no body";
}
