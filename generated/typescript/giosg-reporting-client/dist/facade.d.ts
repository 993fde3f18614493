import { ChatStatisticsResource } from "./resources/chat_statistics.js";
import { VisitorStatisticsResource } from "./resources/visitor_statistics.js";
import { UserActivityResource } from "./resources/user_activity.js";
import { RuleStatisticsResource } from "./resources/rule_statistics.js";
import { SessionsResource } from "./resources/sessions.js";
import { EventsResource } from "./resources/events.js";
import { ObjectivesResource } from "./resources/objectives.js";
import { type ClientOptions, HttpClient } from "./runtime/client.js";
import { type Environment } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export declare const BASE_URL = "https://api.giosg.com";
/** Options of `new GiosgReporting()`. */
export interface GiosgReportingOptions extends ClientOptions {
    /** API token, made in the console. */
    readonly token?: string | undefined;
    /** OAuth2 access token, instead of an API token. */
    readonly accessToken?: string | undefined;
}
/**
 * Sends the calls of resources: of all, created by `GiosgReporting`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export declare function connect(options: GiosgReportingOptions): HttpClient;
/**
 * giosg Reporting API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export declare class GiosgReporting {
    #private;
    /** Chats of a room by day. */
    readonly chatStatistics: ChatStatisticsResource;
    /** Sessions and visitors of a room, by day and by hour. */
    readonly visitorStatistics: VisitorStatisticsResource;
    /** Number of present users of an organization. */
    readonly userActivity: UserActivityResource;
    /** Actions of rules in a room, and their results. */
    readonly ruleStatistics: RuleStatisticsResource;
    /** Queries over sessions of chats and of visitors. */
    readonly sessions: SessionsResource;
    /** Queries over generic events. */
    readonly events: EventsResource;
    /** Conversational reports and their metrics. */
    readonly objectives: ObjectivesResource;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options: GiosgReportingOptions);
    /**
     * Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set. `options` win over the
     * variables, an API token over an access token. Throws ConfigurationError if neither token is set.
     */
    static fromEnv(options?: GiosgReportingOptions, environment?: Environment): GiosgReporting;
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options: Partial<GiosgReportingOptions>): GiosgReporting;
}
