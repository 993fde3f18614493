import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Groups of interactions. */
export declare class CollectionsResource extends Resource {
    /**
     * List the collections.
     *
     * Returns the collections of the organization of the credentials as an array. Unlike other lists, the path does
     * not contain the organization.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, collections API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Taken from
     * incomplete stored copies of the vendor's page. The status is not stated; 200 is inferred. Whether the list
     * includes collections shared by other organizations is not stated. That it lists the organization of the
     * credentials is inferred, since there is no parameter for it.
     */
    list(options?: CallOptions): Call<types.ListCollectionsResponses[200]>;
    /**
     * Read a collection.
     *
     * Returns one collection with its retention period for submissions and its sharing.
     *
     * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, collections API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Taken from
     * incomplete stored copies of the vendor's page. No status is stated; 200 and 404 are inferred.
     */
    get(collectionId: number, options?: CallOptions): Call<types.GetCollectionResponses[200]>;
    /**
     * Delete a collection.
     *
     * Deletes one collection. The effect on its interactions is not described in the readable text; first move
     * interactions to keep to another collection (`workspaceUid` in `updateInteraction`).
     *
     * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (Interaction Designer, collections API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Only the
     * heading of the section, which names the deletion of a collection, could be read. The path is that of the
     * previous section, the status that of other deletions on this host.
     */
    delete(collectionId: number, options?: CallOptions): Call<void>;
}
