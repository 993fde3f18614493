import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** The places where visitors meet the organization's users. */
export class RoomsResource extends Resource {
    /**
     * List the rooms of an organization.
     *
     * Answers one page of the rooms that the organization can use, those that others share with it included, oldest
     * first unless `ordering` says otherwise.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
     *   order. Rooms are sorted by `created_at` only. `include_deleted`: Whether deleted rooms are listed as well
     *   (`true`) or not (`false`, as without it). `is_shared`: Lists only rooms of other organizations (`true`) or
     *   only own ones (`false`); without it, both. `organization_id`: Lists only the rooms that this organization
     *   owns. `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another
     *   page. Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    list(organizationId, query, options) {
        return this.client.page(operations.listRooms, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listRooms, { path: [organizationId], query }, options);
    }
    /**
     * Create a room.
     *
     * Creates a room for one website if the body names its `domain`, else a custom room. No two rooms may have the
     * same domain, and it cannot be changed later.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body The attributes of a new room that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). What a domain that is taken is refused
     * with is not stated; 400 is what an invalid attribute gets.
     */
    create(organizationId, body, options) {
        return this.client.call(operations.createRoom, { path: [organizationId], body }, options);
    }
    /**
     * Read a room.
     *
     * Answers a room of the organization, or one that is shared with it. A deleted room is answered with 404 unless
     * `include_deleted` is true.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param query `include_deleted`: Whether a deleted room is answered (`true`) rather than 404 (`false`, as without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    get(organizationId, roomId, query, options) {
        return this.client.call(operations.getRoom, { path: [organizationId, roomId], query }, options);
    }
    /**
     * Replace a room.
     *
     * Sets the name and the language of an own room. A language that the body leaves out falls back to `en`; the
     * domain stays what it is.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param body The attributes of a room that a client sets. Unknown attributes, the domain too, are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live HTTP API).
     * The text says "POST" where the line of the path says PUT; the path wins. That the language falls back is what
     * 2015 text says of omitted attributes of users.
     */
    replace(organizationId, roomId, body, options) {
        return this.client.call(operations.replaceRoom, { path: [organizationId, roomId], body }, options);
    }
    /**
     * Change a room.
     *
     * Sets the attributes of an own room that the body names and leaves the others.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param body The attributes of a room to change; the others stay as they are. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    update(organizationId, roomId, body, options) {
        return this.client.call(operations.updateRoom, { path: [organizationId, roomId], body }, options);
    }
    /**
     * Delete a room.
     *
     * Deletes an own room and ends its shares. Its statistics are kept. There is no way back.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
     */
    delete(organizationId, roomId, options) {
        return this.client.call(operations.deleteRoom, { path: [organizationId, roomId] }, options);
    }
    /**
     * Read a room of a user.
     *
     * Returns a room that the user has access to.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param roomId The room.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    getForUser(userId, roomId, options) {
        return this.client.call(operations.getUserRoom, { path: [userId, roomId] }, options);
    }
}
