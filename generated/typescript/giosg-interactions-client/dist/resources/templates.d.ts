import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** What new interactions can be made from. */
export declare class TemplatesResource extends Resource {
    /**
     * List the templates.
     *
     * Answers the templates, each with its whole design. A template is the body of `createInteraction` almost as it
     * stands; the attributes that cannot be set are ignored there.
     *
     * @param query `whiteLabelled`: A filter that published client code sets to true. No page explains it; leave it out unless
     *   you know what your organization gets from it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, interactions API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). That
     * creating ignores the attributes that cannot be set is inferred.
     */
    list(query?: NonNullable<types.ListTemplatesData["query"]>, options?: CallOptions): Call<types.ListTemplatesResponses[200]>;
    /**
     * Read the default template.
     *
     * Answers an empty interaction to start from. Its content changes with the product, so fetch it before each
     * creation and do not keep a copy. To create with it, set `name`, add `workspaceUid` and, if wanted, `themeId`.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, interactions API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
     */
    default(options?: CallOptions): Call<types.GetDefaultTemplateResponses[200]>;
}
