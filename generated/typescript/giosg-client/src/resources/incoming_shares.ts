import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Rooms and teams that partners share with an organization. */
export class IncomingSharesResource extends Resource {
  /**
   * List the shares that an organization receives.
   *
   * Answers one page of the rooms, or of the teams, that partners share with the organization, oldest share first
   * unless `ordering` says otherwise.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param resourceType What is shared.
   * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
   *   order. The list is sorted by `created_at` only. `sharer_organization_id`: Lists only the shares of this
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
  list(organizationId: string, resourceType: types.ListIncomingSharesData["path"]["resource_type"], query?: NonNullable<types.ListIncomingSharesData["query"]>, options?: CallOptions): Call<Page<types.ListIncomingSharesResponses[200]["results"][number]> & types.ListIncomingSharesResponses[200]> {
    return this.client.page(operations.listIncomingShares, { path: [organizationId, resourceType], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, resourceType: types.ListIncomingSharesData["path"]["resource_type"], query?: NonNullable<types.ListIncomingSharesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListIncomingSharesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listIncomingShares, { path: [organizationId, resourceType], query }, options);
  }

  /**
   * Read a share that an organization receives.
   *
   * Answers the share of one room or team that a partner owns or passes on.
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
  get(organizationId: string, resourceType: types.GetIncomingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<types.GetIncomingShareResponses[200]> {
    return this.client.call(operations.getIncomingShare, { path: [organizationId, resourceType, resourceId] }, options);
  }

}
