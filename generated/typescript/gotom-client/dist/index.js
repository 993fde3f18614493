/** goTom app-api: a client for Node and browsers. */
// Exported one by one, so that they win over API types of the same name, which are in `types`.
export { BASE_URL, connect, GoTom } from "./facade.js";
export { ApiError, AuthenticationError, BadRequestError, ClientError, ConfigurationError, ConflictError, ConnectionFailedError, InvalidArgumentError, MethodNotAllowedError, NotFoundError, PaginationError, PermissionDeniedError, RateLimitError, RequestAbortedError, RequestTimeoutError, ResponseParseError, ResponseTooLargeError, ServerError, TransportError, UnexpectedStatusError, UnprocessableEntityError, UnsupportedMediaTypeError, } from "./runtime/errors.js";
export { Form, Multipart } from "./runtime/encoding.js";
export { Page } from "./runtime/pages.js";
export { Call, HttpClient } from "./runtime/client.js";
export * from "./runtime/signing.js";
export { CampaignsResource } from "./resources/campaigns.js";
export { FlightsResource } from "./resources/flights.js";
export { CampaignDiscountsResource } from "./resources/campaign_discounts.js";
export { FlightDiscountsResource } from "./resources/flight_discounts.js";
export { PrimaryKeysResource } from "./resources/primary_keys.js";
export { PricesResource } from "./resources/prices.js";
export { ReportsResource } from "./resources/reports.js";
export { CustomersResource } from "./resources/customers.js";
export { CustomerImportResource } from "./resources/customer_import.js";
