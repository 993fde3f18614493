import { AuthResource } from "./resources/auth.js";
import { RoomsResource } from "./resources/rooms.js";
import { VisitorsResource } from "./resources/visitors.js";
import { ChatsResource } from "./resources/chats.js";
import { type ClientOptions, type CallOptions, HttpClient } from "./runtime/client.js";
import { type Environment } from "./runtime/settings.js";
import type * as types from "./types.gen.js";
/** The server, unless `baseUrl` names another. */
export declare const BASE_URL = "https://service.giosg.com";
/** What `new GiosgVisitor()` takes. */
export interface GiosgVisitorOptions extends ClientOptions {
    /** Token of a visitor. Without one, only what needs no token can be called; `start` gets one. */
    readonly accessToken?: string | undefined;
}
/**
 * What sends the calls: the resources of this package are made with it, all by `GiosgVisitor` or a few by yourself.
 *
 * Throws ConfigurationError for credentials and settings that cannot be meant.
 */
export declare function connect(options: GiosgVisitorOptions): HttpClient;
/**
 * giosg visitor API.
 *
 * Refused calls throw an `ApiError`; passing faults are tried again `maxRetries` times where that is safe. Redirects are
 * not followed, so that credentials stay with the server they are for.
 */
export declare class GiosgVisitor {
    #private;
    /** Identification of visitors. */
    readonly auth: AuthResource;
    /** Rooms, in which the visitor meets the organization's users. */
    readonly rooms: RoomsResource;
    /** Visitors in rooms and their presence. */
    readonly visitors: VisitorsResource;
    /** The visitor's conversations with users. */
    readonly chats: ChatsResource;
    /** What `start` was answered; null for a client that was made in another way. */
    readonly identity: types.AuthenticateVisitorResponses[200] | null;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for credentials and settings that cannot be meant. */
    constructor(options?: GiosgVisitorOptions);
    /**
     * Make a client from GIOSG_VISITOR_ACCESS_TOKEN and GIOSG_VISITOR_BASE_URL, each if it is set. `options` win over the
     * variables.
     */
    static fromEnv(options?: GiosgVisitorOptions, environment?: Environment): GiosgVisitor;
    /**
     * Get a visitor's identity and access token, and make a client with that token.
     *
     * The answer is kept in `identity`. The token ends at a time that stands there; then start anew.
     */
    static start(organizationId: string, body?: types.AuthenticateVisitorData["body"], options?: GiosgVisitorOptions, call?: CallOptions): Promise<GiosgVisitor>;
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options: Partial<GiosgVisitorOptions>): GiosgVisitor;
}
