import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** How the interactions of a collection can look. */
export declare class ThemesResource extends Resource {
    /**
     * List the themes of a collection.
     *
     * Answers the themes that interactions of the collection can use, in one array. The `uid` of a theme is the
     * `themeId` of an interaction. No page documents this operation, so do not rely on more than that.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (Operations of the Interaction Designer HTTP API). Published client code calls this path
     * and takes an array of objects with an integer uid from it. The statuses are inferred.
     */
    list(organizationId: string, collectionId: number, options?: CallOptions): Call<types.ListThemesResponses[200]>;
}
