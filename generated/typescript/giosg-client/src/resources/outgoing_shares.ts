import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Rooms and teams that an organization shares with its partners. */
export class OutgoingSharesResource extends Resource {
  /**
   * List the shares that an organization gives.
   *
   * Answers one page of the organization's rooms, or of its teams, that it shares with partners, oldest share
   * first unless `ordering` says otherwise. What is shared with two partners is two shares.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
   *   order. The list is sorted by `created_at` only. `receiver_organization_id`: Lists only the shares with this
   *   partner; without it, all. `cursor`: Place in the collection, taken from the `cursor` of the `next` or
   *   `previous` URL of another page. Opaque; take it from a URL that the API gave.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page knows
   * shares with an `id` of their own; the paths of those could not be read. The path parameter of the organization
   * is called after its part in the share there; its name is not sent.
   */
  list(organizationId: string, resourceType: types.ListOutgoingSharesData["path"]["resource_type"], query?: NonNullable<types.ListOutgoingSharesData["query"]>, options?: CallOptions): Call<Page<types.ListOutgoingSharesResponses[200]["results"][number]> & types.ListOutgoingSharesResponses[200]> {
    return this.client.page(operations.listOutgoingShares, { path: [organizationId, resourceType], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, resourceType: types.ListOutgoingSharesData["path"]["resource_type"], query?: NonNullable<types.ListOutgoingSharesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOutgoingSharesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listOutgoingShares, { path: [organizationId, resourceType], query }, options);
  }

  /**
   * Share a room or a team.
   *
   * Lets a partner use a room (`rooms`, then `room_id` is needed) or a team (`teams`, then `team_id` is needed) of
   * the organization, or one that another partner shares with it. An organization that is no partner is refused.
   * According to the current page only the vendor's support can share rooms.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param body What to share with whom. Of the two identifiers, the one that the path asks for is needed. Unknown attributes
   *   are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page says that
   * only the vendor's support creates shares of rooms; how a client is refused is not said. Sharing the same with
   * the same partner again is not described; 400 is inferred.
   */
  create(organizationId: string, resourceType: types.CreateOutgoingShareData["path"]["resource_type"], body: types.CreateOutgoingShareData["body"], options?: CallOptions): Call<types.CreateOutgoingShareResponses[201]> {
    return this.client.call(operations.createOutgoingShare, { path: [organizationId, resourceType], body }, options);
  }

  /**
   * Read a share that an organization gives.
   *
   * Answers the share of one room or team. The path does not tell two receivers of the same one apart.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param resourceId The room or team that is shared.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page knows
   * shares with an `id` of their own; the paths of those could not be read. The path parameter of the organization
   * is called after its part in the share there; its name is not sent.
   */
  get(organizationId: string, resourceType: types.GetOutgoingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<types.GetOutgoingShareResponses[200]> {
    return this.client.call(operations.getOutgoingShare, { path: [organizationId, resourceType, resourceId] }, options);
  }

  /**
   * Replace a share.
   *
   * Sets the name under which the receiver sees the room or team. A body without one brings the own name of the
   * room or team back.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param resourceId The room or team that is shared.
   * @param body The attribute of a share that can be changed. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page knows
   * shares with an `id` of their own; the paths of those could not be read. The path parameter of the organization
   * is called after its part in the share there; its name is not sent.
   */
  replace(organizationId: string, resourceType: types.ReplaceOutgoingShareData["path"]["resource_type"], resourceId: string, body: types.ReplaceOutgoingShareData["body"], options?: CallOptions): Call<types.ReplaceOutgoingShareResponses[200]> {
    return this.client.call(operations.replaceOutgoingShare, { path: [organizationId, resourceType, resourceId], body }, options);
  }

  /**
   * Change a share.
   *
   * Sets the name under which the receiver sees the room or team, if the body holds one.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param resourceId The room or team that is shared.
   * @param body The attribute of a share that can be changed. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page knows
   * shares with an `id` of their own; the paths of those could not be read. The path parameter of the organization
   * is called after its part in the share there; its name is not sent.
   */
  update(organizationId: string, resourceType: types.UpdateOutgoingShareData["path"]["resource_type"], resourceId: string, body: types.UpdateOutgoingShareData["body"], options?: CallOptions): Call<types.UpdateOutgoingShareResponses[200]> {
    return this.client.call(operations.updateOutgoingShare, { path: [organizationId, resourceType, resourceId], body }, options);
  }

  /**
   * Stop sharing.
   *
   * Ends the share; the receiver no longer sees the room or team.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param resourceId The room or team that is shared.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, sharing,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page knows
   * shares with an `id` of their own; the paths of those could not be read. The path parameter of the organization
   * is called after its part in the share there; its name is not sent.
   */
  delete(organizationId: string, resourceType: types.DeleteOutgoingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteOutgoingShare, { path: [organizationId, resourceType, resourceId] }, options);
  }

}
