import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Rooms and teams that an organization shares with its partners. */
export declare class OutgoingSharesResource extends Resource {
    /**
     * List the outgoing shares of an organization.
     *
     * Returns a page of the rooms or teams that the organization shares with partners, oldest share first unless
     * `ordering` says otherwise. A room or team shared with two partners has two shares.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `receiver_organization_id`: Lists only shares with this partner; all by default. `cursor`:
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
    list(organizationId: string, resourceType: types.ListOutgoingSharesData["path"]["resource_type"], query?: NonNullable<types.ListOutgoingSharesData["query"]>, options?: CallOptions): Call<Page<types.ListOutgoingSharesResponses[200]["results"][number]> & types.ListOutgoingSharesResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, resourceType: types.ListOutgoingSharesData["path"]["resource_type"], query?: NonNullable<types.ListOutgoingSharesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOutgoingSharesResponses[200]["results"][number], void, undefined>;
    /**
     * Share a room or a team.
     *
     * Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`) owned by or
     * shared with the organization. The receiver must be a partner. According to the current page, only the vendor's
     * support can share rooms.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param body What to share, and the receiver. The identifier that matches the path is required. Unknown attributes are
     *   ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, sharing,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page says that
     * only the vendor's support creates shares of rooms; the response to other clients is not stated. Sharing twice
     * with the same partner is not described; 400 is inferred.
     */
    create(organizationId: string, resourceType: types.CreateOutgoingShareData["path"]["resource_type"], body: types.CreateOutgoingShareData["body"], options?: CallOptions): Call<types.CreateOutgoingShareResponses[201]>;
    /**
     * Read an outgoing share.
     *
     * Returns the share of one room or team. The path does not distinguish several receivers.
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
    get(organizationId: string, resourceType: types.GetOutgoingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<types.GetOutgoingShareResponses[200]>;
    /**
     * Replace a share.
     *
     * Sets the display name of the room or team for the receiver. A body without it restores the own name of the
     * room or team.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param resourceId The shared room or team.
     * @param body The writable attribute of a share. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, sharing,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page has
     * shares with an `id`, whose paths could not be read. It names the path parameter of the organization after its
     * role in the share; that name is not sent.
     */
    replace(organizationId: string, resourceType: types.ReplaceOutgoingShareData["path"]["resource_type"], resourceId: string, body: types.ReplaceOutgoingShareData["body"], options?: CallOptions): Call<types.ReplaceOutgoingShareResponses[200]>;
    /**
     * Change a share.
     *
     * Sets the display name of the room or team for the receiver, if the body contains it.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param resourceType Shared resources.
     * @param resourceId The shared room or team.
     * @param body The writable attribute of a share. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, sharing,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page has
     * shares with an `id`, whose paths could not be read. It names the path parameter of the organization after its
     * role in the share; that name is not sent.
     */
    update(organizationId: string, resourceType: types.UpdateOutgoingShareData["path"]["resource_type"], resourceId: string, body: types.UpdateOutgoingShareData["body"], options?: CallOptions): Call<types.UpdateOutgoingShareResponses[200]>;
    /**
     * Stop sharing.
     *
     * Ends the share; the receiver no longer sees the room or team.
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
    delete(organizationId: string, resourceType: types.DeleteOutgoingShareData["path"]["resource_type"], resourceId: string, options?: CallOptions): Call<void>;
}
