import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Rooms and teams that partners share with an organization. */
export declare class IncomingSharesResource extends Resource {
    /**
     * List the incoming shares of an organization.
     *
     * Returns a page of the rooms or teams that partners share with the organization, oldest share first unless
     * `ordering` says otherwise.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `sharer_organization_id`: Lists only shares of this partner; all by default. `cursor`:
     *   Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not
     *   construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, sharing,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page has
     * shares with an `id`, whose paths could not be read. It names the path parameter of the organization after its
     * role in the share; that name is not sent.
     */
    list(organizationId: string, resourceType: types.ListIncomingSharesData["path"]["resource_type"], query?: NonNullable<types.ListIncomingSharesData["query"]>, options?: CallOptions): Call<Page<types.ListIncomingSharesResponses[200]["results"][number]> & types.ListIncomingSharesResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, resourceType: types.ListIncomingSharesData["path"]["resource_type"], query?: NonNullable<types.ListIncomingSharesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListIncomingSharesResponses[200]["results"][number], void, undefined>;
    /**
     * Read an incoming share.
     *
     * Returns the share of one room or team that a partner owns or passes on.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param resourceId The shared room or team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, sharing,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page has
     * shares with an `id`, whose paths could not be read. It names the path parameter of the organization after its
     * role in the share; that name is not sent.
     */
    get(organizationId: string, resourceType: types.GetIncomingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<types.GetIncomingShareResponses[200]>;
}
