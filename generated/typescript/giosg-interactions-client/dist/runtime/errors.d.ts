/** Errors thrown by calls. Their messages and properties contain no credentials. */
/** Base class of all errors of this package. */
export declare class ClientError extends Error {
    constructor(message: string, options?: ErrorOptions);
}
/** A credential or setting is missing, malformed or contradictory. */
export declare class ConfigurationError extends ClientError {
}
/** An argument cannot be sent; nothing was sent. */
export declare class InvalidArgumentError extends ClientError {
}
/** No response was received: the connection failed or was interrupted. */
export declare class TransportError extends ClientError {
}
/** The connection could not be established; nothing was sent. Browsers do not distinguish this from other transport errors. */
export declare class ConnectionFailedError extends TransportError {
}
/** The response was not complete in time. */
export declare class RequestTimeoutError extends TransportError {
}
/** The `signal` of the call was aborted; its reason is the `cause`. */
export declare class RequestAbortedError extends TransportError {
}
/** A page links to an invalid next page. */
export declare class PaginationError extends ClientError {
}
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
declare class AnswerError extends ClientError implements AnswerDetails {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly headers: Headers;
    constructor(message: string, details: AnswerDetails, options?: ErrorOptions);
}
/** The body of a response does not match the API's description. */
export declare class ResponseParseError extends AnswerError {
    readonly content: Uint8Array;
    constructor(details: AnswerDetails, content: Uint8Array, reason: string, options?: ErrorOptions);
}
/** The body of a response exceeds `maxResponseBytes`; reading was aborted. */
export declare class ResponseTooLargeError extends AnswerError {
    readonly limit: number;
    constructor(details: AnswerDetails, limit: number);
}
/** The API responded with an error. */
export declare class ApiError extends AnswerError {
    /** The body: parsed JSON, text if it is not JSON, undefined if there is none. */
    readonly body: unknown;
    /** The server's id of the request, if it sent one, for its support. */
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
/** 404: the resource does not exist. */
export declare class NotFoundError extends ApiError {
}
/** 405: the resource does not support the method. */
export declare class MethodNotAllowedError extends ApiError {
}
/** 409: the request contradicts the state of the resource. */
export declare class ConflictError extends ApiError {
}
/** 415: the operation does not support the content type of the body. */
export declare class UnsupportedMediaTypeError extends ApiError {
}
/** 422: the request is well formed, but its content is invalid. */
export declare class UnprocessableEntityError extends ApiError {
}
/** 429: too many requests. */
export declare class RateLimitError extends ApiError {
}
/** 5xx: the server failed. */
export declare class ServerError extends ApiError {
}
/** Any other status that is not a success, such as a redirect. Redirects are never followed. */
export declare class UnexpectedStatusError extends ApiError {
}
/** The error for a status that is not a success. */
export declare function errorFor(details: AnswerDetails, text: string, redact: (text: string) => string): ApiError;
export {};
