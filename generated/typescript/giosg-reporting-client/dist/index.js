/** giosg Reporting API: a client for Node and browsers. */
// Exported one by one, so that they win over API types of the same name, which are in `types`.
export { BASE_URL, connect, GiosgReporting } from "./facade.js";
export { ApiError, AuthenticationError, BadRequestError, ClientError, ConfigurationError, ConflictError, ConnectionFailedError, InvalidArgumentError, MethodNotAllowedError, NotFoundError, PaginationError, PermissionDeniedError, RateLimitError, RequestAbortedError, RequestTimeoutError, ResponseParseError, ResponseTooLargeError, ServerError, TransportError, UnexpectedStatusError, UnprocessableEntityError, UnsupportedMediaTypeError, } from "./runtime/errors.js";
export { Form, Multipart } from "./runtime/encoding.js";
export { Page } from "./runtime/pages.js";
export { Call, HttpClient } from "./runtime/client.js";
export { ChatStatisticsResource } from "./resources/chat_statistics.js";
export { VisitorStatisticsResource } from "./resources/visitor_statistics.js";
export { UserActivityResource } from "./resources/user_activity.js";
export { RuleStatisticsResource } from "./resources/rule_statistics.js";
export { SessionsResource } from "./resources/sessions.js";
export { EventsResource } from "./resources/events.js";
export { ObjectivesResource } from "./resources/objectives.js";
