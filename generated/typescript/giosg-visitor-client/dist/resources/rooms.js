import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Rooms, in which the visitor meets the organization's users. */
export class RoomsResource extends Resource {
    /**
     * Read a room as a visitor.
     *
     * Returns a room owned by or shared with the organization, with the attributes for a chat window.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a visitor's
     * token, and its status codes, are inferred from the page on visitors.
     */
    get(organizationId, roomId, options) {
        return this.client.call(operations.getPublicRoom, { path: [organizationId, roomId] }, options);
    }
    /**
     * Read the brand of a room.
     *
     * Returns the appearance of chat windows of the room; 404 if the room has no brand of its own.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a visitor's
     * token, and its status codes, are inferred from the page on visitors.
     */
    brand(organizationId, roomId, options) {
        return this.client.call(operations.getPublicRoomBrand, { path: [organizationId, roomId] }, options);
    }
    /**
     * List the online users of a room.
     *
     * Returns a page of the online users of the room, with the names shown to visitors.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page calls it a collection;
     * that it is paginated like other collections, and the status codes, are inferred.
     */
    onlineUsers(organizationId, roomId, query, options) {
        return this.client.page(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
    }
    /** Every item of `onlineUsers`, page by page, from the page that the query names; throws what that throws. */
    iterOnlineUsers(organizationId, roomId, query, options) {
        return this.client.iterate(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
    }
}
