import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Designs for the interactions of a collection. */
export class ThemesResource extends Resource {
  /**
   * List the themes of a collection.
   *
   * Returns an array of the themes available to interactions of the collection. The `uid` of a theme is the
   * `themeId` of an interaction. No page documents this operation, so rely on nothing else.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param collectionId The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (Operations of the Interaction Designer HTTP API). Published client code calls this path
   * and reads an array of objects with an integer uid. The statuses are inferred.
   */
  list(organizationId: string, collectionId: number, options?: CallOptions): Call<types.ListThemesResponses[200]> {
    return this.client.call(operations.listThemes, { path: [organizationId, collectionId] }, options);
  }

}
