import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Interactions of an organization, from creation to publishing. */
export class InteractionsResource extends Resource {
  /**
   * List the interactions of an organization.
   *
   * Returns an array of the organization's interactions, optionally filtered. The six design attributes are only
   * included with `json=true`; omit it if you do not need them, because designs are large.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `json`: True includes the design of each interaction, six more attributes. `workspaceUid`: Lists only the
   *   interactions of the collection with this id. `published`: `yes` lists only published interactions, `no` only
   *   others; all by default.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The page
   * calls the response a list of resources, unlike other giosg hosts, which return an object with next, previous
   * and results. The bare array is inferred from that; no pagination parameter is named.
   */
  list(organizationId: string, query?: NonNullable<types.ListInteractionsData["query"]>, options?: CallOptions): Call<types.ListInteractionsResponses[200]> {
    return this.client.call(operations.listInteractions, { path: [organizationId], query }, options);
  }

  /**
   * Read an interaction.
   *
   * Returns one interaction with its design. With a current `tag`, the body is `null` to save the transfer; with
   * any other tag, it is the whole interaction. Publishing and unpublishing use `null` for the opposite case.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param query `tag`: `updatedDate` of the caller's version, unchanged. If the interaction has not changed since, the body is
   *   `null`, otherwise the whole interaction.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The null
   * body means unchanged here, but changed in publishInteraction and unpublishInteraction; both as documented. The
   * status of a null body is not stated; 200 is inferred from the samples, which raise on error statuses and then
   * parse JSON.
   */
  get(interactionId: string, query?: NonNullable<types.GetInteractionData["query"]>, options?: CallOptions): Call<types.GetInteractionResponses[200]> {
    return this.client.call(operations.getInteraction, { path: [interactionId], query }, options);
  }

  /**
   * Change an interaction.
   *
   * Saves the interaction. Read it, modify it and send the whole object back; read-only attributes are ignored.
   * Send `tag` back unchanged: it keeps users from overriding each other when saving. The response to an outdated
   * `tag` is not documented. Publish the interaction to make the change visible.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body The writable attributes of an interaction; missing ones are unchanged. A whole interaction from a response is
   *   accepted too; its read-only attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
   * Designer, interactions API: notes,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). Method,
   * sample and response are documented, but there is no table of the body. The sample sends a whole fetched
   * interaction with another name; that partial bodies are accepted is inferred. That changes are visible only
   * after publishing follows from the descriptions of publishing and reverting.
   */
  update(interactionId: string, body: types.UpdateInteractionData["body"], options?: CallOptions): Call<types.UpdateInteractionResponses[200]> {
    return this.client.call(operations.updateInteraction, { path: [interactionId], body }, options);
  }

  /**
   * Delete an interaction.
   *
   * Deletes one interaction.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The page
   * states 200 for this operation, unlike the 204 of other giosg hosts.
   */
  delete(interactionId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteInteraction, { path: [interactionId] }, options);
  }

  /**
   * Create an interaction.
   *
   * Creates an interaction in the collection `workspaceUid`. The body is large, so start from `getDefaultTemplate`
   * (empty) or a template of `listTemplates` (with content), sent as a whole with your own `name`, `workspaceUid`
   * and `themeId`. A trailing slash in the path is allowed.
   *
   * @param body A new interaction. Other attributes, such as those of a template, are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The
   * endpoint line has a trailing slash, both samples have none; the path is described without it. The status is
   * not stated; 200 is taken from the deletion on the same host, although other giosg hosts return 201 for
   * creation. Where text and table of attributes differ, the table is followed.
   */
  create(body: types.CreateInteractionData["body"], options?: CallOptions): Call<types.CreateInteractionResponses[200]> {
    return this.client.call(operations.createInteraction, { body }, options);
  }

  /**
   * Copy an interaction.
   *
   * Creates a new interaction with the design of this one, in the same collection or in the collection `groupId`.
   * Every attribute of the body is optional; without any, the server's defaults apply.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body The differences of the copy. Everything is optional.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The status
   * is not stated; 200 is taken from the deletion on the same host. That the response is the copy, not the
   * original, and that a copy starts unpublished, as the example shows, is inferred.
   */
  copy(interactionId: string, body: types.CopyInteractionData["body"], options?: CallOptions): Call<types.CopyInteractionResponses[200]> {
    return this.client.call(operations.copyInteraction, { path: [interactionId], body }, options);
  }

  /**
   * Publish an interaction.
   *
   * Publishes the latest saved version. With an outdated `tag`, nothing is published and the body is `null`, so
   * check the body and not only the status 200. Without a tag, changes that another user has just saved are also
   * published. Reading an interaction uses `null` for the opposite case.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as in the vendor's samples.
   * @param query `tag`: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and the body is
   *   `null`. Without it, the latest version is used.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The null
   * body means changed here, but unchanged in getInteraction; both as documented. The status of a null body is not
   * stated; 200 is inferred from the samples, which raise on error statuses and then parse JSON.
   */
  publish(interactionId: string, body?: NonNullable<types.PublishInteractionData["body"]>, query?: NonNullable<types.PublishInteractionData["query"]>, options?: CallOptions): Call<types.PublishInteractionResponses[200]> {
    return this.client.call(operations.publishInteraction, { path: [interactionId], body, query }, options);
  }

  /**
   * Unpublish an interaction.
   *
   * Unpublishes the interaction. Rules that show it remain, but can no longer load it. With an outdated `tag`,
   * nothing changes and the body is `null`, so check the body and not only the status 200. Reading an interaction
   * uses `null` for the opposite case.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as in the vendor's samples.
   * @param query `tag`: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and the body is
   *   `null`. Without it, the latest version is used.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The text
   * says that the tag protects a version just published by another user, but compares it with updatedDate; it is
   * described as in publishInteraction. The null body means changed here, but unchanged in getInteraction. Its
   * status is not stated; 200 is inferred. The response for an unpublished interaction is not stated.
   */
  unpublish(interactionId: string, body?: NonNullable<types.UnpublishInteractionData["body"]>, query?: NonNullable<types.UnpublishInteractionData["query"]>, options?: CallOptions): Call<types.UnpublishInteractionResponses[200]> {
    return this.client.call(operations.unpublishInteraction, { path: [interactionId], body, query }, options);
  }

  /**
   * Revert an interaction to its published state.
   *
   * Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that somebody else
   * has just saved are dropped too. A never published interaction is rejected with 400.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as in the vendor's samples.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
   */
  revert(interactionId: string, body?: NonNullable<types.RevertInteractionData["body"]>, options?: CallOptions): Call<types.RevertInteractionResponses[200]> {
    return this.client.call(operations.revertInteraction, { path: [interactionId], body }, options);
  }

  /**
   * List the publications of an interaction.
   *
   * Returns an entry for each publication of the interaction, with the design at that time. Expect a large
   * response for frequently published interactions.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The text
   * mentions listing the history; the table shows one entry, without saying that there are several. An array of
   * entries is inferred.
   */
  publishLog(interactionId: string, options?: CallOptions): Call<types.ListPublishLogResponses[200]> {
    return this.client.call(operations.listPublishLog, { path: [interactionId] }, options);
  }

  /**
   * List the interactions of an organization (newer form).
   *
   * Returns an array of the interactions of the organization, or of one collection, sorted by `ordering`. The
   * attributes are in snake case, and some have other names than in `listInteractions`; `id` is `interactionUuid`
   * there. Whether designs can be included is unknown. Only the list has a newer form.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `collection_id`: Lists only the interactions of the collection with this id. `ordering`: Sort key; a leading
   *   `-` reverses the order.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API, later version,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api). Taken from a
   * later, incomplete copy of the page of listInteractions. Both paths are described, since no page says that the
   * older one was removed. The statuses are inferred.
   */
  listV2(organizationId: string, query?: NonNullable<types.ListInteractionsV2Data["query"]>, options?: CallOptions): Call<types.ListInteractionsV2Responses[200]> {
    return this.client.call(operations.listInteractionsV2, { path: [organizationId], query }, options);
  }

}
