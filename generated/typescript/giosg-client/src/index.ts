/** giosg Live HTTP API: a client for Node and browsers. */

// Exported one by one, so that they win over API types of the same name, which are in `types`.
export { BASE_URL, connect, Giosg, type GiosgOptions } from "./facade.js";
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
export * as triggers from "./runtime/triggers.js";
export * as webhooks from "./runtime/webhooks.js";
export { UsersResource } from "./resources/users.js";
export { UserClientsResource } from "./resources/user_clients.js";
export { UserPreferencesResource } from "./resources/user_preferences.js";
export { TeamsResource } from "./resources/teams.js";
export { TeamMembershipsResource } from "./resources/team_memberships.js";
export { TeamsV5Resource } from "./resources/teams_v5.js";
export { RoomsResource } from "./resources/rooms.js";
export { RoutedChatsResource } from "./resources/routed_chats.js";
export { ChatsResource } from "./resources/chats.js";
export { ChatMembershipsResource } from "./resources/chat_memberships.js";
export { ChatMessagesResource } from "./resources/chat_messages.js";
export { ChatInvitationsResource } from "./resources/chat_invitations.js";
export { VisitorsResource } from "./resources/visitors.js";
export { CannedAnswersResource } from "./resources/canned_answers.js";
export { BrandsResource } from "./resources/brands.js";
export { AppsResource } from "./resources/apps.js";
export { AssetsResource } from "./resources/assets.js";
export { TokensResource } from "./resources/tokens.js";
export { RealtimeResource } from "./resources/realtime.js";
export { OrganizationsResource } from "./resources/organizations.js";
export { PartnershipsResource } from "./resources/partnerships.js";
export { OutgoingInvitationsResource } from "./resources/outgoing_invitations.js";
export { IncomingInvitationsResource } from "./resources/incoming_invitations.js";
export { OutgoingSharesResource } from "./resources/outgoing_shares.js";
export { IncomingSharesResource } from "./resources/incoming_shares.js";
export { ReferenceDataResource } from "./resources/reference_data.js";
export { ReportExportsResource } from "./resources/report_exports.js";
export { LiveFiguresResource } from "./resources/live_figures.js";
export { LeadsResource } from "./resources/leads.js";
export { RulesResource } from "./resources/rules.js";
export { UnifiedMessagingResource } from "./resources/unified_messaging.js";
export type * as types from "./types.gen.js";
export type * from "./types.gen.js";
