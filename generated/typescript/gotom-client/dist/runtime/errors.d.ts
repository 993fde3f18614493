/** Everything that a call can throw. No message, property or log of these holds a credential. */
/** The root of all errors of this package. */
export declare class ClientError extends Error {
    constructor(message: string, options?: ErrorOptions);
}
/** A client cannot be made or used: a credential or setting is missing, malformed or contradictory. */
export declare class ConfigurationError extends ClientError {
}
/** An argument cannot be sent; no request was made. */
export declare class InvalidArgumentError extends ClientError {
}
/** No answer came: the connection failed or broke. */
export declare class TransportError extends ClientError {
}
/** No connection came about; nothing was sent. Browsers do not tell this from other transport errors. */
export declare class ConnectionFailedError extends TransportError {
}
/** No complete answer came in time. */
export declare class RequestTimeoutError extends TransportError {
}
/** The `signal` of the call was aborted; its reason is the `cause`. */
export declare class RequestAbortedError extends TransportError {
}
/** A page names a next page that cannot be asked for. */
export declare class PaginationError extends ClientError {
}
/** What all errors after an answer hold. */
export interface AnswerDetails {
    /** The operation, as the API's description calls it. */
    readonly operationId: string;
    readonly method: string;
    /** The path, with the names of its parameters in braces. */
    readonly path: string;
    readonly status: number;
    readonly headers: Headers;
}
/** An answer came; its body cannot be used. */
declare class AnswerError extends ClientError implements AnswerDetails {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly headers: Headers;
    constructor(message: string, details: AnswerDetails, options?: ErrorOptions);
}
/** An answer came, but its body is not what the API's description says. */
export declare class ResponseParseError extends AnswerError {
    readonly content: Uint8Array;
    constructor(details: AnswerDetails, content: Uint8Array, reason: string, options?: ErrorOptions);
}
/** The body of an answer is larger than `maxResponseBytes`; it was not read to its end. */
export declare class ResponseTooLargeError extends AnswerError {
    readonly limit: number;
    constructor(details: AnswerDetails, limit: number);
}
/** The API refused. */
export declare class ApiError extends AnswerError {
    /** The body: parsed JSON, text if it is no JSON, undefined if there is none. */
    readonly body: unknown;
    /** The identifier of the request in the server's logs, if the answer names one. */
    readonly requestId: string | null;
    constructor(details: AnswerDetails, body: unknown, reason: string);
}
/** 400: something in the request is missing or invalid. */
export declare class BadRequestError extends ApiError {
}
/** 401: the credentials are missing or invalid. */
export declare class AuthenticationError extends ApiError {
}
/** 403: the credentials do not allow this. */
export declare class PermissionDeniedError extends ApiError {
}
/** 404: there is no such resource. */
export declare class NotFoundError extends ApiError {
}
/** 405: the resource does not do that. */
export declare class MethodNotAllowedError extends ApiError {
}
/** 409: the resource is in another state than the request takes for granted. */
export declare class ConflictError extends ApiError {
}
/** 415: the body has a content type that the operation does not take. */
export declare class UnsupportedMediaTypeError extends ApiError {
}
/** 422: the request is well formed, but what it asks for is not allowed. */
export declare class UnprocessableEntityError extends ApiError {
}
/** 429: too many requests. */
export declare class RateLimitError extends ApiError {
}
/** 5xx: the server failed. */
export declare class ServerError extends ApiError {
}
/** Any other status that is no success, such as a redirect, which is never followed. */
export declare class UnexpectedStatusError extends ApiError {
}
/** The error of a status that is no success. */
export declare function errorFor(details: AnswerDetails, text: string, redact: (text: string) => string): ApiError;
export {};
