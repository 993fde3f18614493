import { AuthResource } from "./resources/auth.js";
import { RoomsResource } from "./resources/rooms.js";
import { VisitorsResource } from "./resources/visitors.js";
import { ChatsResource } from "./resources/chats.js";
import { type ClientOptions, type CallOptions, HttpClient } from "./runtime/client.js";
import { type Environment } from "./runtime/settings.js";
import type * as types from "./types.gen.js";
/** The server, unless `baseUrl` names another. */
export declare const BASE_URL = "https://service.giosg.com";
/** Options of `new GiosgVisitor()`. */
export interface GiosgVisitorOptions extends ClientOptions {
    /** Token of a visitor. Without one, only what needs no token can be called; `start` gets one. */
    readonly accessToken?: string | undefined;
}
/**
 * Sends the calls of resources: of all, created by `GiosgVisitor`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export declare function connect(options: GiosgVisitorOptions): HttpClient;
/**
 * giosg visitor API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
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
    /** The result of `start`; null for a client created in another way. */
    readonly identity: types.AuthenticateVisitorResponses[200] | null;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options?: GiosgVisitorOptions);
    /**
     * Make a client from GIOSG_VISITOR_ACCESS_TOKEN and GIOSG_VISITOR_BASE_URL, each if it is set. `options` win over the
     * variables.
     */
    static fromEnv(options?: GiosgVisitorOptions, environment?: Environment): GiosgVisitor;
    /**
     * Get a visitor's identity and access token, and create a client with that token.
     *
     * The result, with the expiry of the token, is in `identity`; after that, start again.
     */
    static start(organizationId: string, body?: types.AuthenticateVisitorData["body"], options?: GiosgVisitorOptions, call?: CallOptions): Promise<GiosgVisitor>;
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options: Partial<GiosgVisitorOptions>): GiosgVisitor;
}
