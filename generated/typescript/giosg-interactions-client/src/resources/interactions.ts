import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Interactions of an organization, from creation to publishing. */
export class InteractionsResource extends Resource {
  /**
   * List the interactions of an organization.
   *
   * Answers all interactions of the organization, or those that the filters leave, in one array. The six
   * attributes of the design come only with `json=true`; leave it out where they are not needed, since a design is
   * large.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param query `json`: With true, each interaction comes with its design, six attributes more. `workspaceUid`: Lists only the
   *   interactions of the collection with this id. `published`: Lists only the published interactions (`yes`) or
   *   only those that are not (`no`); all without it.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The page
   * calls the response a list of resources, where the other giosg hosts answer an object with next, previous and
   * results. The bare array is inferred from that; no parameter for paging is named.
   */
  list(organizationId: string, query?: NonNullable<types.ListInteractionsData["query"]>, options?: CallOptions): Call<types.ListInteractionsResponses[200]> {
    return this.client.call(operations.listInteractions, { path: [organizationId], query }, options);
  }

  /**
   * Read an interaction.
   *
   * Answers one interaction with its design. With a `tag` that is still current the body is `null`, which saves
   * the transfer; with any other tag it is the whole interaction. Publishing and unpublishing use `null` the other
   * way round.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param query `tag`: Value of `updatedDate` of the version that the caller holds, unchanged. If the interaction has not been
   *   changed since, the body is `null`; otherwise the whole interaction.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The null
   * body means unchanged here and changed in publishInteraction and unpublishInteraction; both are kept as
   * documented. The status of a null body is not stated; 200 is inferred from the samples, which refuse error
   * statuses and then parse JSON.
   */
  get(interactionId: string, query?: NonNullable<types.GetInteractionData["query"]>, options?: CallOptions): Call<types.GetInteractionResponses[200]> {
    return this.client.call(operations.getInteraction, { path: [interactionId], query }, options);
  }

  /**
   * Change an interaction.
   *
   * Saves the interaction. Read it, change what is to change and send the whole object back; attributes that
   * cannot be set are ignored. Send `tag` back as it was read: it keeps users from overriding each other when
   * saving. How a save with an old `tag` is answered is not documented. Publish the interaction to make the change
   * visible.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body The attributes of an interaction that a client can set; those left out stay as they are. A whole interaction,
   *   as it was read, is accepted too, and its read-only attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
   * Designer, interactions API: notes,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The method,
   * the sample and the response are documented, the body is not tabulated. The sample sends a whole fetched
   * interaction with another name; that a part of it is enough is inferred. That a change waits for the next
   * publishing follows from what publishing and reverting are said to do.
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
   * states 200 for this operation; the 204 of the other giosg hosts does not hold here.
   */
  delete(interactionId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteInteraction, { path: [interactionId] }, options);
  }

  /**
   * Create an interaction.
   *
   * Creates an interaction in the collection that `workspaceUid` names. The body is large, so start from
   * `getDefaultTemplate` (empty) or from a template of `listTemplates` (laid out), sent as a whole with the
   * `name`, `workspaceUid` and `themeId` of your own. A final slash in the path is allowed.
   *
   * @param body A new interaction. Other attributes, such as those that a template brings along, are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The
   * endpoint line has a final slash, both samples have none; the path is described without it. The status is not
   * stated, and 200 is taken from the deletion on the same host, although other giosg hosts answer a creation with
   * 201. The table of the attributes is followed where the text differs from it.
   */
  create(body: types.CreateInteractionData["body"], options?: CallOptions): Call<types.CreateInteractionResponses[200]> {
    return this.client.call(operations.createInteraction, { body }, options);
  }

  /**
   * Copy an interaction.
   *
   * Makes a new interaction with the design of this one, in the same collection or in the one that `groupId`
   * names. Every attribute of the body is optional; send `{}` to leave all to the server.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body What is to be different in the copy. Everything is optional.
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
   * Publishes the latest saved version. With a `tag` that is no longer current nothing is published and the body
   * is `null`, so a status of 200 alone is no proof; without a tag, changes that somebody else has just saved are
   * published too. Reading an interaction uses `null` the other way round.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as the vendor's samples send. There is nothing to set.
   * @param query `tag`: Value of `updatedDate` of the version that the caller means, unchanged. If it is not current any more,
   *   nothing is done and the body is `null`. Without it the latest version is taken.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The null
   * body means changed here and unchanged in getInteraction; both are kept as documented. The status of a null
   * body is not stated; 200 is inferred from the samples, which refuse error statuses and then parse JSON.
   */
  publish(interactionId: string, body?: NonNullable<types.PublishInteractionData["body"]>, query?: NonNullable<types.PublishInteractionData["query"]>, options?: CallOptions): Call<types.PublishInteractionResponses[200]> {
    return this.client.call(operations.publishInteraction, { path: [interactionId], body, query }, options);
  }

  /**
   * Unpublish an interaction.
   *
   * Takes the published version away. Rules that show the interaction stay, but can no longer load it. With a
   * `tag` that is no longer current nothing is done and the body is `null`, so a status of 200 alone is no proof.
   * Reading an interaction uses `null` the other way round.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as the vendor's samples send. There is nothing to set.
   * @param query `tag`: Value of `updatedDate` of the version that the caller means, unchanged. If it is not current any more,
   *   nothing is done and the body is `null`. Without it the latest version is taken.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The text
   * says that the tag protects a version which somebody else has just published, yet compares it with updatedDate;
   * it is described as in publishInteraction. The null body means changed here and unchanged in getInteraction.
   * Its status is not stated; 200 is inferred. What happens to an interaction that is not published is not stated.
   */
  unpublish(interactionId: string, body?: NonNullable<types.UnpublishInteractionData["body"]>, query?: NonNullable<types.UnpublishInteractionData["query"]>, options?: CallOptions): Call<types.UnpublishInteractionResponses[200]> {
    return this.client.call(operations.unpublishInteraction, { path: [interactionId], body, query }, options);
  }

  /**
   * Revert an interaction to its published state.
   *
   * Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that somebody else
   * has just saved are dropped too. An interaction that was never published is refused with 400.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @param body An empty object, as the vendor's samples send. There is nothing to set.
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
   * Answers one entry for each time the interaction was published, each with the design of that time. Expect a
   * large response for an interaction that is published often.
   *
   * @param interactionId The interaction, by its `interactionUuid`.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The text
   * speaks of listing the history, the table shows one entry and does not say that it is one of many. An array of
   * entries is inferred.
   */
  publishLog(interactionId: string, options?: CallOptions): Call<types.ListPublishLogResponses[200]> {
    return this.client.call(operations.listPublishLog, { path: [interactionId] }, options);
  }

  /**
   * List the interactions of an organization in the newer form.
   *
   * Answers the interactions of the organization, or of one collection, in one array and in the order that
   * `ordering` names. The attributes are spelt in snake case and some have other names than in `listInteractions`;
   * `id` is what `interactionUuid` is there. Designs are not known to come along. Only the list has a newer form.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param query `collection_id`: Lists only the interactions of the collection with this id. `ordering`: Attribute to sort by;
   *   a leading `-` turns the order round.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, interactions API, later version,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api). Read in a
   * later copy of the page of listInteractions, which ends early. Both paths are described, since nothing says
   * that the older one is gone. The statuses are inferred.
   */
  listV2(organizationId: string, query?: NonNullable<types.ListInteractionsV2Data["query"]>, options?: CallOptions): Call<types.ListInteractionsV2Responses[200]> {
    return this.client.call(operations.listInteractionsV2, { path: [organizationId], query }, options);
  }

}
