import { AuthResource } from "./resources/auth.js";
import { RoomsResource } from "./resources/rooms.js";
import { VisitorsResource } from "./resources/visitors.js";
import { ChatsResource } from "./resources/chats.js";
import { type ClientOptions, type CallOptions, HttpClient } from "./runtime/client.js";
import { tokenCredentials } from "./runtime/token.js";
import { type Environment, processEnvironment, setting, userAgent } from "./runtime/settings.js";
import type * as types from "./types.gen.js";

/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://service.giosg.com";
const HEADERS = { Accept: "application/json", ...userAgent("giosg-visitor-client/0.1.0") };

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
export function connect(options: GiosgVisitorOptions): HttpClient {
  const credentials = tokenCredentials(undefined, options.accessToken, true);
  return new HttpClient(options.baseUrl ?? BASE_URL, options, HEADERS, credentials);
}

/**
 * giosg visitor API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export class GiosgVisitor {
  /** Identification of visitors. */
  readonly auth: AuthResource;
  /** Rooms, in which the visitor meets the organization's users. */
  readonly rooms: RoomsResource;
  /** Visitors in rooms and their presence. */
  readonly visitors: VisitorsResource;
  /** The visitor's conversations with users. */
  readonly chats: ChatsResource;
  /** The result of `start`; null for a client created in another way. */
  readonly identity: types.AuthenticateVisitorResponses[200] | null = null;
  readonly #options: GiosgVisitorOptions;

  /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
  constructor(options: GiosgVisitorOptions = {}) {
    this.#options = options;
    const client = connect(options);
    this.auth = new AuthResource(client);
    this.rooms = new RoomsResource(client);
    this.visitors = new VisitorsResource(client);
    this.chats = new ChatsResource(client);
  }

  /**
   * Make a client from GIOSG_VISITOR_ACCESS_TOKEN and GIOSG_VISITOR_BASE_URL, each if it is set. `options` win over the
   * variables.
   */
  static fromEnv(options: GiosgVisitorOptions = {}, environment: Environment = processEnvironment()): GiosgVisitor {
    return new GiosgVisitor({
      ...options,
      accessToken: options.accessToken ?? setting(environment, "GIOSG_VISITOR_ACCESS_TOKEN"),
      baseUrl: options.baseUrl ?? setting(environment, "GIOSG_VISITOR_BASE_URL"),
    });
  }

  /**
   * Get a visitor's identity and access token, and create a client with that token.
   *
   * The result, with the expiry of the token, is in `identity`; after that, start again.
   */
  static async start(organizationId: string, body: types.AuthenticateVisitorData["body"] = {}, options: GiosgVisitorOptions = {}, call?: CallOptions): Promise<GiosgVisitor> {
    const anonymous = new GiosgVisitor({ ...options, accessToken: undefined });
    const identity = await anonymous.auth.authenticate(organizationId, body, call);
    return Object.assign(new GiosgVisitor({ ...options, accessToken: identity.access_token }), { identity });
  }

  /** A client with these settings instead, and the same credentials unless others are given. */
  withOptions(options: Partial<GiosgVisitorOptions>): GiosgVisitor {
    return new GiosgVisitor({ ...this.#options, ...options });
  }
}
