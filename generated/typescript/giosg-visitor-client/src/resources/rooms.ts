import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

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
  get(organizationId: string, roomId: string, options?: CallOptions): Call<types.GetPublicRoomResponses[200]> {
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
  brand(organizationId: string, roomId: string, options?: CallOptions): Call<types.GetPublicRoomBrandResponses[200]> {
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
  onlineUsers(organizationId: string, roomId: string, query?: NonNullable<types.ListPublicOnlineUsersData["query"]>, options?: CallOptions): Call<Page<types.ListPublicOnlineUsersResponses[200]["results"][number]> & types.ListPublicOnlineUsersResponses[200]> {
    return this.client.page(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
  }

  /** Every item of `onlineUsers`, page by page, from the page that the query names; throws what that throws. */
  iterOnlineUsers(organizationId: string, roomId: string, query?: NonNullable<types.ListPublicOnlineUsersData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPublicOnlineUsersResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listPublicOnlineUsers, { path: [organizationId, roomId], query }, options);
  }

}
