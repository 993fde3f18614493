import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Templates for new interactions. */
export declare class TemplatesResource extends Resource {
    /**
     * List the templates.
     *
     * Returns the templates with their designs. A template is nearly the body of `createInteraction`, which ignores
     * read-only attributes.
     *
     * @param query `whiteLabelled`: A filter that published client code sets to true. No page explains it; omit it unless you
     *   know its effect for your organization.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, interactions API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). That
     * creation ignores read-only attributes is inferred.
     */
    list(query?: NonNullable<types.ListTemplatesData["query"]>, options?: CallOptions): Call<types.ListTemplatesResponses[200]>;
    /**
     * Read the default template.
     *
     * Returns an empty interaction as a starting point. Its content changes with the product, so fetch it before
     * each creation and do not store it. To create an interaction from it, set `name`, add `workspaceUid` and,
     * optionally, `themeId`.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, interactions API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
     */
    default(options?: CallOptions): Call<types.GetDefaultTemplateResponses[200]>;
}
