/** giosg visitor API: a client for Node and browsers. */
// Exported one by one, so that they win over API types of the same name, which are in `types`.
export { BASE_URL, connect, GiosgVisitor } from "./facade.js";
export { ApiError, AuthenticationError, BadRequestError, ClientError, ConfigurationError, ConflictError, ConnectionFailedError, InvalidArgumentError, MethodNotAllowedError, NotFoundError, PaginationError, PermissionDeniedError, RateLimitError, RequestAbortedError, RequestTimeoutError, ResponseParseError, ResponseTooLargeError, ServerError, TransportError, UnexpectedStatusError, UnprocessableEntityError, UnsupportedMediaTypeError, } from "./runtime/errors.js";
export { Form, Multipart } from "./runtime/encoding.js";
export { Page } from "./runtime/pages.js";
export { Call, HttpClient } from "./runtime/client.js";
export { AuthResource } from "./resources/auth.js";
export { RoomsResource } from "./resources/rooms.js";
export { VisitorsResource } from "./resources/visitors.js";
export { ChatsResource } from "./resources/chats.js";
