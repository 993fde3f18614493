import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Rooms, in which visitors meet the organization's users. */
export declare class RoomsResource extends Resource {
    /**
     * List the rooms of an organization.
     *
     * Returns a page of the rooms that the organization can use, including those shared by other organizations,
     * oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `include_deleted`: Whether to include deleted rooms; false by default. `is_shared`: `true`
     *   lists only rooms of other organizations, `false` only the organization's own; both by default.
     *   `organization_id`: Lists only rooms that this organization owns. `cursor`: Position in the collection: the
     *   `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    list(organizationId: string, query?: NonNullable<types.ListRoomsData["query"]>, options?: CallOptions): Call<Page<types.ListRoomsResponses[200]["results"][number]> & types.ListRoomsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListRoomsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRoomsResponses[200]["results"][number], void, undefined>;
    /**
     * Create a room.
     *
     * Creates a room for a website if the body contains its `domain`, otherwise a custom room. A domain must be
     * unique and cannot be changed later.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body The writable attributes of a new room. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). The response to a domain in use is not
     * stated; invalid attributes return 400.
     */
    create(organizationId: string, body: types.CreateRoomData["body"], options?: CallOptions): Call<types.CreateRoomResponses[201]>;
    /**
     * Read a room.
     *
     * Returns a room owned by or shared with the organization. A deleted room returns 404 unless `include_deleted`
     * is true.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param query `include_deleted`: Whether to return a deleted room instead of 404; false by default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    get(organizationId: string, roomId: string, query?: NonNullable<types.GetRoomData["query"]>, options?: CallOptions): Call<types.GetRoomResponses[200]>;
    /**
     * Replace a room.
     *
     * Sets the name and the language of a room of the organization. Without a language in the body, it is reset to
     * `en`; the domain is unchanged.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param body The writable attributes of a room. Unknown attributes, including the domain, are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live HTTP API).
     * The text says "POST", the line of the path says PUT; the path wins. That the language is reset is taken from
     * the 2015 text on omitted attributes of users.
     */
    replace(organizationId: string, roomId: string, body: types.ReplaceRoomData["body"], options?: CallOptions): Call<types.ReplaceRoomResponses[200]>;
    /**
     * Change a room.
     *
     * Updates the attributes in the body of a room of the organization and leaves the others unchanged.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param body The attributes of a room to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    update(organizationId: string, roomId: string, body: types.UpdateRoomData["body"], options?: CallOptions): Call<types.UpdateRoomResponses[200]>;
    /**
     * Delete a room.
     *
     * Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be undone.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    delete(organizationId: string, roomId: string, options?: CallOptions): Call<void>;
    /**
     * Read a room of a user.
     *
     * Returns a room that the user has access to.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param roomId The room.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    getForUser(userId: string, roomId: string, options?: CallOptions): Call<types.GetUserRoomResponses[200]>;
}
