import { UsersResource } from "./resources/users.js";
import { UserClientsResource } from "./resources/user_clients.js";
import { UserPreferencesResource } from "./resources/user_preferences.js";
import { TeamsResource } from "./resources/teams.js";
import { TeamMembershipsResource } from "./resources/team_memberships.js";
import { TeamsV5Resource } from "./resources/teams_v5.js";
import { RoomsResource } from "./resources/rooms.js";
import { RoutedChatsResource } from "./resources/routed_chats.js";
import { ChatsResource } from "./resources/chats.js";
import { ChatMembershipsResource } from "./resources/chat_memberships.js";
import { ChatMessagesResource } from "./resources/chat_messages.js";
import { ChatInvitationsResource } from "./resources/chat_invitations.js";
import { VisitorsResource } from "./resources/visitors.js";
import { CannedAnswersResource } from "./resources/canned_answers.js";
import { BrandsResource } from "./resources/brands.js";
import { AppsResource } from "./resources/apps.js";
import { AssetsResource } from "./resources/assets.js";
import { TokensResource } from "./resources/tokens.js";
import { RealtimeResource } from "./resources/realtime.js";
import { OrganizationsResource } from "./resources/organizations.js";
import { PartnershipsResource } from "./resources/partnerships.js";
import { OutgoingInvitationsResource } from "./resources/outgoing_invitations.js";
import { IncomingInvitationsResource } from "./resources/incoming_invitations.js";
import { OutgoingSharesResource } from "./resources/outgoing_shares.js";
import { IncomingSharesResource } from "./resources/incoming_shares.js";
import { ReferenceDataResource } from "./resources/reference_data.js";
import { ReportExportsResource } from "./resources/report_exports.js";
import { LiveFiguresResource } from "./resources/live_figures.js";
import { LeadsResource } from "./resources/leads.js";
import { RulesResource } from "./resources/rules.js";
import { UnifiedMessagingResource } from "./resources/unified_messaging.js";
import { type ClientOptions, HttpClient } from "./runtime/client.js";
import { appCredentials } from "./runtime/token.js";
import { type Environment, processEnvironment, required, setting, userAgent } from "./runtime/settings.js";

/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://service.giosg.com";
const HEADERS = { Accept: "application/json", ...userAgent("giosg-client/0.1.0") };

/** Options of `new Giosg()`. */
export interface GiosgOptions extends ClientOptions {
  /** API token, made in the console. */
  readonly token?: string | undefined;
  /** OAuth2 access token, instead of an API token. Without either, only the calls that need no credentials can be made. */
  readonly accessToken?: string | undefined;
  /** Token of a trigger, instead of either, together with `appSecret`. Only for servers. */
  readonly appToken?: string | undefined;
  /** Secret of the app. */
  readonly appSecret?: string | undefined;
}

/**
 * Sends the calls of resources: of all, created by `Giosg`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options: GiosgOptions): HttpClient {
  const credentials = appCredentials(options.token, options.accessToken, options.appToken, options.appSecret);
  return new HttpClient(options.baseUrl ?? BASE_URL, options, HEADERS, credentials);
}

/**
 * giosg Live HTTP API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export class Giosg {
  /** The users of an organization, and the user of the credentials. */
  readonly users: UsersResource;
  /** Running apps, which keep their user present. */
  readonly userClients: UserClientsResource;
  /** Console preferences of a user. */
  readonly userPreferences: UserPreferencesResource;
  /** Groups of users of one organization. */
  readonly teams: TeamsResource;
  /** Members and admins of a team. */
  readonly teamMemberships: TeamMembershipsResource;
  /** Teams of version 5; deprecated in favor of `teams`. */
  readonly teamsV5: TeamsV5Resource;
  /** Rooms, in which visitors meet the organization's users. */
  readonly rooms: RoomsResource;
  /** Chats that giosg offers to a user. */
  readonly routedChats: RoutedChatsResource;
  /** Conversations of visitors and users in a room. */
  readonly chats: ChatsResource;
  /** Members of a chat and their participation. */
  readonly chatMemberships: ChatMembershipsResource;
  /** Messages of a chat. */
  readonly chatMessages: ChatMessagesResource;
  /** Invitations of teams to chats. */
  readonly chatInvitations: ChatInvitationsResource;
  /** Visitors of a room and their details. */
  readonly visitors: VisitorsResource;
  /** Prepared messages. */
  readonly cannedAnswers: CannedAnswersResource;
  /** Appearance of chat windows. */
  readonly brands: BrandsResource;
  /** Extensions of giosg. */
  readonly apps: AppsResource;
  /** Uploaded files and storage quota. */
  readonly assets: AssetsResource;
  /** Access tokens for apps, by OAuth2 and single sign-on. */
  readonly tokens: TokensResource;
  /** Entry point to the channels that report changes. */
  readonly realtime: RealtimeResource;
  /** The organization itself. */
  readonly organizations: OrganizationsResource;
  /** Organizations that share rooms and teams. */
  readonly partnerships: PartnershipsResource;
  /** Sent invitations to a partnership. */
  readonly outgoingInvitations: OutgoingInvitationsResource;
  /** Received invitations to a partnership. */
  readonly incomingInvitations: IncomingInvitationsResource;
  /** Rooms and teams that an organization shares with its partners. */
  readonly outgoingShares: OutgoingSharesResource;
  /** Rooms and teams that partners share with an organization. */
  readonly incomingShares: IncomingSharesResource;
  /** Languages, time zones, currencies, and the list of endpoints. */
  readonly referenceData: ReferenceDataResource;
  /** Chats or statistics of a room as a file. */
  readonly reportExports: ReportExportsResource;
  /** Current load of rooms and users. */
  readonly liveFigures: LiveFiguresResource;
  /** Form data of visitors; deprecated. */
  readonly leads: LeadsResource;
  /** Conditions on website pages, and the resulting actions. */
  readonly rules: RulesResource;
  /** Messages of other systems, as chats. */
  readonly unifiedMessaging: UnifiedMessagingResource;
  readonly #options: GiosgOptions;

  /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
  constructor(options: GiosgOptions = {}) {
    this.#options = options;
    const client = connect(options);
    this.users = new UsersResource(client);
    this.userClients = new UserClientsResource(client);
    this.userPreferences = new UserPreferencesResource(client);
    this.teams = new TeamsResource(client);
    this.teamMemberships = new TeamMembershipsResource(client);
    this.teamsV5 = new TeamsV5Resource(client);
    this.rooms = new RoomsResource(client);
    this.routedChats = new RoutedChatsResource(client);
    this.chats = new ChatsResource(client);
    this.chatMemberships = new ChatMembershipsResource(client);
    this.chatMessages = new ChatMessagesResource(client);
    this.chatInvitations = new ChatInvitationsResource(client);
    this.visitors = new VisitorsResource(client);
    this.cannedAnswers = new CannedAnswersResource(client);
    this.brands = new BrandsResource(client);
    this.apps = new AppsResource(client);
    this.assets = new AssetsResource(client);
    this.tokens = new TokensResource(client);
    this.realtime = new RealtimeResource(client);
    this.organizations = new OrganizationsResource(client);
    this.partnerships = new PartnershipsResource(client);
    this.outgoingInvitations = new OutgoingInvitationsResource(client);
    this.incomingInvitations = new IncomingInvitationsResource(client);
    this.outgoingShares = new OutgoingSharesResource(client);
    this.incomingShares = new IncomingSharesResource(client);
    this.referenceData = new ReferenceDataResource(client);
    this.reportExports = new ReportExportsResource(client);
    this.liveFigures = new LiveFiguresResource(client);
    this.leads = new LeadsResource(client);
    this.rules = new RulesResource(client);
    this.unifiedMessaging = new UnifiedMessagingResource(client);
  }

  /**
   * Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set. `options` win over the
   * variables, an API token over an access token. Throws ConfigurationError if neither token is set.
   * With `appToken`, from a trigger, the secret is read from GIOSG_APP_SECRET.
   */
  static fromEnv(options: GiosgOptions = {}, environment: Environment = processEnvironment()): Giosg {
    if (options.appToken) {
      return new Giosg({
        ...options,
        appSecret: options.appSecret ?? required(environment, "GIOSG_APP_SECRET"),
        baseUrl: options.baseUrl ?? setting(environment, "GIOSG_BASE_URL"),
      });
    }
    const given = options.token ?? options.accessToken;
    const token = options.token ?? (given ? undefined : setting(environment, "GIOSG_API_TOKEN"));
    return new Giosg({
      ...options,
      token,
      accessToken: options.accessToken ?? (token ? undefined : required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")),
      baseUrl: options.baseUrl ?? setting(environment, "GIOSG_BASE_URL"),
    });
  }

  /** A client with these settings instead, and the same credentials unless others are given. */
  withOptions(options: Partial<GiosgOptions>): Giosg {
    return new Giosg({ ...this.#options, ...options });
  }
}
