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
import { HttpClient } from "./runtime/client.js";
import { appCredentials } from "./runtime/token.js";
import { processEnvironment, required, setting, userAgent } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://service.giosg.com";
const HEADERS = { Accept: "application/json", ...userAgent("giosg-client/0.1.0") };
/**
 * Sends the calls of resources: of all, created by `Giosg`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options) {
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
    users;
    /** Running apps, which keep their user present. */
    userClients;
    /** Console preferences of a user. */
    userPreferences;
    /** Groups of users of one organization. */
    teams;
    /** Members and admins of a team. */
    teamMemberships;
    /** Teams of version 5; deprecated in favor of `teams`. */
    teamsV5;
    /** Rooms, in which visitors meet the organization's users. */
    rooms;
    /** Chats that giosg offers to a user. */
    routedChats;
    /** Conversations of visitors and users in a room. */
    chats;
    /** Members of a chat and their participation. */
    chatMemberships;
    /** Messages of a chat. */
    chatMessages;
    /** Invitations of teams to chats. */
    chatInvitations;
    /** Visitors of a room and their details. */
    visitors;
    /** Prepared messages. */
    cannedAnswers;
    /** Appearance of chat windows. */
    brands;
    /** Extensions of giosg. */
    apps;
    /** Uploaded files and storage quota. */
    assets;
    /** Access tokens for apps, by OAuth2 and single sign-on. */
    tokens;
    /** Entry point to the channels that report changes. */
    realtime;
    /** The organization itself. */
    organizations;
    /** Organizations that share rooms and teams. */
    partnerships;
    /** Sent invitations to a partnership. */
    outgoingInvitations;
    /** Received invitations to a partnership. */
    incomingInvitations;
    /** Rooms and teams that an organization shares with its partners. */
    outgoingShares;
    /** Rooms and teams that partners share with an organization. */
    incomingShares;
    /** Languages, time zones, currencies, and the list of endpoints. */
    referenceData;
    /** Chats or statistics of a room as a file. */
    reportExports;
    /** Current load of rooms and users. */
    liveFigures;
    /** Form data of visitors; deprecated. */
    leads;
    /** Conditions on website pages, and the resulting actions. */
    rules;
    /** Messages of other systems, as chats. */
    unifiedMessaging;
    #options;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options = {}) {
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
    static fromEnv(options = {}, environment = processEnvironment()) {
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
    withOptions(options) {
        return new Giosg({ ...this.#options, ...options });
    }
}
