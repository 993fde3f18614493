/** giosg Interaction Designer API: a client for Node and browsers. */

// Exported one by one, so that they win over API types of the same name, which are in `types`.
export { BASE_URL, connect, InteractionDesigner, type InteractionDesignerOptions } from "./facade.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConfigurationError,
  ConflictError,
  ConnectionFailedError,
  InvalidArgumentError,
  MethodNotAllowedError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseParseError,
  ResponseTooLargeError,
  ServerError,
  TransportError,
  UnexpectedStatusError,
  UnprocessableEntityError,
  UnsupportedMediaTypeError,
} from "./runtime/errors.js";
export { Form, Multipart } from "./runtime/encoding.js";
export { Page } from "./runtime/pages.js";
export { Call, HttpClient, type CallOptions, type ClientOptions } from "./runtime/client.js";
export { InteractionsResource } from "./resources/interactions.js";
export { TemplatesResource } from "./resources/templates.js";
export { CollectionsResource } from "./resources/collections.js";
export { ThemesResource } from "./resources/themes.js";
export { FormDataResource } from "./resources/form_data.js";
export type * as types from "./types.gen.js";
export type * from "./types.gen.js";
