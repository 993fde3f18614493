import { InteractionsResource } from "./resources/interactions.js";
import { TemplatesResource } from "./resources/templates.js";
import { CollectionsResource } from "./resources/collections.js";
import { ThemesResource } from "./resources/themes.js";
import { FormDataResource } from "./resources/form_data.js";
import { HttpClient } from "./runtime/client.js";
import { tokenCredentials } from "./runtime/token.js";
import { processEnvironment, required, setting, userAgent } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://interactionbuilder.giosg.com";
const HEADERS = { Accept: "application/json", ...userAgent("giosg-interactions-client/0.1.0") };
/**
 * Sends the calls of resources: of all, created by `InteractionDesigner`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options) {
    const credentials = tokenCredentials(options.token, options.accessToken);
    return new HttpClient(options.baseUrl ?? BASE_URL, options, HEADERS, credentials);
}
/**
 * giosg Interaction Designer API.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export class InteractionDesigner {
    /** Interactions of an organization, from creation to publishing. */
    interactions;
    /** Templates for new interactions. */
    templates;
    /** Groups of interactions. */
    collections;
    /** Designs for the interactions of a collection. */
    themes;
    /** Form submissions of visitors. */
    formData;
    #options;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options) {
        this.#options = options;
        const client = connect(options);
        this.interactions = new InteractionsResource(client);
        this.templates = new TemplatesResource(client);
        this.collections = new CollectionsResource(client);
        this.themes = new ThemesResource(client);
        this.formData = new FormDataResource(client);
    }
    /**
     * Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_INTERACTIONS_BASE_URL if set. `options` win over the
     * variables, an API token over an access token. Throws ConfigurationError if neither token is set.
     */
    static fromEnv(options = {}, environment = processEnvironment()) {
        const given = options.token ?? options.accessToken;
        const token = options.token ?? (given ? undefined : setting(environment, "GIOSG_API_TOKEN"));
        return new InteractionDesigner({
            ...options,
            token,
            accessToken: options.accessToken ?? (token ? undefined : required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")),
            baseUrl: options.baseUrl ?? setting(environment, "GIOSG_INTERACTIONS_BASE_URL"),
        });
    }
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options) {
        return new InteractionDesigner({ ...this.#options, ...options });
    }
}
