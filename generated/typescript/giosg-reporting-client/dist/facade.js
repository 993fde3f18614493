import { ChatStatisticsResource } from "./resources/chat_statistics.js";
import { VisitorStatisticsResource } from "./resources/visitor_statistics.js";
import { UserActivityResource } from "./resources/user_activity.js";
import { RuleStatisticsResource } from "./resources/rule_statistics.js";
import { SessionsResource } from "./resources/sessions.js";
import { EventsResource } from "./resources/events.js";
import { ObjectivesResource } from "./resources/objectives.js";
import { HttpClient } from "./runtime/client.js";
import { tokenCredentials } from "./runtime/token.js";
import { processEnvironment, required, setting, userAgent } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://api.giosg.com";
const HEADERS = { Accept: "application/json", ...userAgent("giosg-reporting-client/0.1.0") };
/**
 * Sends the calls of resources: of all, created by `GiosgReporting`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options) {
    const credentials = tokenCredentials(options.token, options.accessToken);
    return new HttpClient(options.baseUrl ?? BASE_URL, options, HEADERS, credentials);
}
/**
 * giosg Reporting API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export class GiosgReporting {
    /** Chats of a room by day. */
    chatStatistics;
    /** Sessions and visitors of a room, by day and by hour. */
    visitorStatistics;
    /** Number of present users of an organization. */
    userActivity;
    /** Actions of rules in a room, and their results. */
    ruleStatistics;
    /** Queries over sessions of chats and of visitors. */
    sessions;
    /** Queries over generic events. */
    events;
    /** Conversational reports and their metrics. */
    objectives;
    #options;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options) {
        this.#options = options;
        const client = connect(options);
        this.chatStatistics = new ChatStatisticsResource(client);
        this.visitorStatistics = new VisitorStatisticsResource(client);
        this.userActivity = new UserActivityResource(client);
        this.ruleStatistics = new RuleStatisticsResource(client);
        this.sessions = new SessionsResource(client);
        this.events = new EventsResource(client);
        this.objectives = new ObjectivesResource(client);
    }
    /**
     * Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set. `options` win over the
     * variables, an API token over an access token. Throws ConfigurationError if neither token is set.
     */
    static fromEnv(options = {}, environment = processEnvironment()) {
        const given = options.token ?? options.accessToken;
        const token = options.token ?? (given ? undefined : setting(environment, "GIOSG_API_TOKEN"));
        return new GiosgReporting({
            ...options,
            token,
            accessToken: options.accessToken ?? (token ? undefined : required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")),
            baseUrl: options.baseUrl ?? setting(environment, "GIOSG_REPORTING_BASE_URL"),
        });
    }
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options) {
        return new GiosgReporting({ ...this.#options, ...options });
    }
}
