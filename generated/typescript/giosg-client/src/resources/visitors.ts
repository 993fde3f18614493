import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Visitors of a room and their details. */
export class VisitorsResource extends Resource {
  /**
   * List the visitors of a room with the highest priority.
   *
   * Returns a page of the visitors of a room with the highest priority, highest first. Only some of the visitors
   * are included; the number is not stated.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param roomId The room.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, visitors,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path without a
   * method; GET and the order are inferred.
   */
  priority(organizationId: string, roomId: string, query?: NonNullable<types.ListPriorityVisitorsData["query"]>, options?: CallOptions): Call<Page<types.ListPriorityVisitorsResponses[200]["results"][number]> & types.ListPriorityVisitorsResponses[200]> {
    return this.client.page(operations.listPriorityVisitors, { path: [organizationId, roomId], query }, options);
  }

  /** Every item of `priority`, page by page, from the page that the query names; throws what that throws. */
  iterPriority(organizationId: string, roomId: string, query?: NonNullable<types.ListPriorityVisitorsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPriorityVisitorsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listPriorityVisitors, { path: [organizationId, roomId], query }, options);
  }

  /**
   * Read a visitor of a room.
   *
   * Returns one visitor who is in the room; otherwise 404.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param roomId The room.
   * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, visitors,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path without a
   * method; GET is inferred, and from the path also that absent visitors are not found.
   */
  get(organizationId: string, roomId: string, visitorId: string, options?: CallOptions): Call<types.GetPresentVisitorResponses[200]> {
    return this.client.call(operations.getPresentVisitor, { path: [organizationId, roomId, visitorId] }, options);
  }

  /**
   * Set a visitor variable.
   *
   * Sets a key and value for a visitor; users see it beside the chat, and reports use it. Values set this way
   * count as authorized in rooms that require signed visitor data.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param roomId The room.
   * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
   * @param body A key and a value.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, visitors,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path and the
   * first two status codes; only its beginning could be read.
   */
  setVariable(organizationId: string, roomId: string, visitorId: string, body: types.CreateVisitorVariableData["body"], options?: CallOptions): Call<types.CreateVisitorVariableResponses[201]> {
    return this.client.call(operations.createVisitorVariable, { path: [organizationId, roomId, visitorId], body }, options);
  }

  /**
   * Read a visitor of a room of a user.
   *
   * Returns a visitor of a room that the user has access to.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param roomId The room.
   * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
   * client reads `geo_city` and `geo_country_code` there; the status codes are inferred. Whether the visitor must
   * be present is unknown.
   */
  getForUser(userId: string, roomId: string, visitorId: string, options?: CallOptions): Call<types.GetUserRoomVisitorResponses[200]> {
    return this.client.call(operations.getUserRoomVisitor, { path: [userId, roomId, visitorId] }, options);
  }

}
