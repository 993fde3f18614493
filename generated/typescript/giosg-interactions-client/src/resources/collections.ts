import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** The groups that hold interactions. */
export class CollectionsResource extends Resource {
  /**
   * List the collections.
   *
   * Answers the collections of the organization that the credentials belong to, in one array. There is no
   * organization in the path, unlike in the other lists.
   *
   * @throws ApiError where the API refuses; documented here: 401, 403.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, collections API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Read in
   * stored copies of the vendor's page that end early. The status is not stated; 200 is inferred. Whether
   * collections that another organization shares are listed too is not stated. That they are those of the
   * organization of the credentials is inferred, since no parameter names one.
   */
  list(options?: CallOptions): Call<types.ListCollectionsResponses[200]> {
    return this.client.call(operations.listCollections, {}, options);
  }

  /**
   * Read a collection.
   *
   * Answers one collection, with how long what visitors submit is kept and whom it is shared with.
   *
   * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, collections API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Read in
   * stored copies of the vendor's page that end early. No status is stated; 200 and 404 are inferred.
   */
  get(collectionId: number, options?: CallOptions): Call<types.GetCollectionResponses[200]> {
    return this.client.call(operations.getCollection, { path: [collectionId] }, options);
  }

  /**
   * Delete a collection.
   *
   * Deletes one collection. What becomes of the interactions in it could not be read; move those that are to stay
   * to another collection first (`workspaceUid` in `updateInteraction`).
   *
   * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: inferred (Interaction Designer, collections API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Of the
   * section only the heading, which names the deletion of a collection, could be read. The path is that of the
   * section before it, the status that of the other deletions on this host.
   */
  delete(collectionId: number, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteCollection, { path: [collectionId] }, options);
  }

}
