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
 * What sends the calls: the resources of this package are made with it, all by `Giosg` or a few by yourself.
 *
 * Throws ConfigurationError for credentials and settings that cannot be meant.
 */
export function connect(options) {
    const credentials = appCredentials(options.token, options.accessToken, options.appToken, options.appSecret);
    return new HttpClient(options.baseUrl ?? BASE_URL, options, HEADERS, credentials);
}
/**
 * giosg Live HTTP API.
 *
 * Refused calls throw an `ApiError`; passing faults are tried again `maxRetries` times where that is safe. Redirects are
 * not followed, so that credentials stay with the server they are for.
 */
export class Giosg {
    /** The people of an organization, and the user behind the credentials. */
    users;
    /** Running apps, which keep their user present. */
    userClients;
    /** How the console behaves for a user. */
    userPreferences;
    /** Groups of users of one organization. */
    teams;
    /** Who is in a team, and who administers it. */
    teamMemberships;
    /** Teams as version 5 has them; deprecated in favour of `teams`. */
    teamsV5;
    /** The places where visitors meet the organization's users. */
    rooms;
    /** Chats that giosg offers to a user, to join them. */
    routedChats;
    /** Conversations of visitors and users in a room. */
    chats;
    /** Who is in a chat, and what they are doing there. */
    chatMemberships;
    /** What is said in a chat. */
    chatMessages;
    /** Teams that are asked into a chat. */
    chatInvitations;
    /** The visitors of a room, and what is known about them. */
    visitors;
    /** Prepared messages. */
    cannedAnswers;
    /** How the visitors' side looks. */
    brands;
    /** Extensions of giosg. */
    apps;
    /** Uploaded files, and the space that they take. */
    assets;
    /** Access tokens for apps, by OAuth2 and single sign-on. */
    tokens;
    /** The way into the channels that tell about changes. */
    realtime;
    /** The organization itself. */
    organizations;
    /** The organizations that an organization may share with. */
    partnerships;
    /** Invitations to a partnership that were sent. */
    outgoingInvitations;
    /** Invitations to a partnership that were received. */
    incomingInvitations;
    /** Rooms and teams that an organization shares with its partners. */
    outgoingShares;
    /** Rooms and teams that partners share with an organization. */
    incomingShares;
    /** Languages, time zones, currencies, and the list of endpoints. */
    referenceData;
    /** Chats or statistics of a room as a file. */
    reportExports;
    /** How busy rooms and users are now. */
    liveFigures;
    /** What visitors leave in forms; deprecated. */
    leads;
    /** What happens on a page when conditions hold. */
    rules;
    /** Messages of other systems as chats. */
    unifiedMessaging;
    #options;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for credentials and settings that cannot be meant. */
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
