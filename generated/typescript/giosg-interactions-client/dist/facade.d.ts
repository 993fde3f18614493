import { InteractionsResource } from "./resources/interactions.js";
import { TemplatesResource } from "./resources/templates.js";
import { CollectionsResource } from "./resources/collections.js";
import { ThemesResource } from "./resources/themes.js";
import { FormDataResource } from "./resources/form_data.js";
import { type ClientOptions, HttpClient } from "./runtime/client.js";
import { type Environment } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export declare const BASE_URL = "https://interactionbuilder.giosg.com";
/** Options of `new InteractionDesigner()`. */
export interface InteractionDesignerOptions extends ClientOptions {
    /** API token, made in the console. */
    readonly token?: string | undefined;
    /** OAuth2 access token, instead of an API token. */
    readonly accessToken?: string | undefined;
}
/**
 * Sends the calls of resources: of all, created by `InteractionDesigner`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export declare function connect(options: InteractionDesignerOptions): HttpClient;
/**
 * giosg Interaction Designer API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export declare class InteractionDesigner {
    #private;
    /** Interactions of an organization, from creation to publishing. */
    readonly interactions: InteractionsResource;
    /** Templates for new interactions. */
    readonly templates: TemplatesResource;
    /** Groups of interactions. */
    readonly collections: CollectionsResource;
    /** Designs for the interactions of a collection. */
    readonly themes: ThemesResource;
    /** Form submissions of visitors. */
    readonly formData: FormDataResource;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options: InteractionDesignerOptions);
    /**
     * Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_INTERACTIONS_BASE_URL if set. `options` win over the
     * variables, an API token over an access token. Throws ConfigurationError if neither token is set.
     */
    static fromEnv(options?: InteractionDesignerOptions, environment?: Environment): InteractionDesigner;
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options: Partial<InteractionDesignerOptions>): InteractionDesigner;
}
