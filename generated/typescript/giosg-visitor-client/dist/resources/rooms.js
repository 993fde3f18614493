import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** The places where the visitor meets the organization's users. */
export class RoomsResource extends Resource {
    /**
     * Read a room as visitors see it.
     *
     * Answers a room of the organization, or one that is shared with it, with as much as a chat window needs.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it takes a visitor's token,
     * and its status codes, are inferred from the page on visitors.
     */
    get(organizationId, roomId, options) {
        return this.client.call(operations.getPublicRoom, { path: [organizationId, roomId] }, options);
    }
    /**
     * Read the brand of a room.
     *
     * Answers how chat windows of the room look. Answers 404 where the room has no brand of its own.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it takes a visitor's token,
     * and its status codes, are inferred from the page on visitors.
     */
    brand(organizationId, roomId, options) {
        return this.client.call(operations.getPublicRoomBrand, { path: [organizationId, roomId] }, options);
    }
    /**
     * List who is online in a room.
     *
     * Answers one page of the users who are online in the room, each with the name that visitors see.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, rooms,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page speaks of a collection;
     * that it comes in pages, as other collections do, and the status codes are inferred.
     */
    onlineUsers(organizationId, roomId, query, options) {
        return this.client.page(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
    }
    /** Every item of `onlineUsers`, page by page, from the page that the query names; throws what that throws. */
    iterOnlineUsers(organizationId, roomId, query, options) {
        return this.client.iterate(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
    }
}
