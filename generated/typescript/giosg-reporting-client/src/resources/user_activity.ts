import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Number of present users of an organization. */
export class UserActivityResource extends Resource {
  /**
   * Read the user presence counts of an organization.
   *
   * Counts the present users of an organization for each quarter of an hour. Quarters without users are omitted.
   * Data begins on 2017-01-23.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `start_date`: First day of the report. `end_date`: Last day of the report, inclusive. A range has at most 180
   *   days.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg reporting, fixed reports,
   * https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting, general,
   * https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read; those here
   * are inferred.
   */
  presenceCounts(organizationId: string, query: NonNullable<types.GetUserPresenceCountsData["query"]>, options?: CallOptions): Call<types.GetUserPresenceCountsResponses[200]> {
    return this.client.call(operations.getUserPresenceCounts, { path: [organizationId], query }, options);
  }

  /**
   * Read the user presence counts of a room.
   *
   * Counts the users present in the room for each hour.
   *
   * @param roomId The reported room.
   * @param query `start_date`: First day of the report. `end_date`: Last day of the report, inclusive. A range has at most 180
   *   days.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
   * clients call it; the status codes are inferred.
   */
  roomPresenceCounts(roomId: string, query: NonNullable<types.GetRoomUserPresenceCountsData["query"]>, options?: CallOptions): Call<types.GetRoomUserPresenceCountsResponses[200]> {
    return this.client.call(operations.getRoomUserPresenceCounts, { path: [roomId], query }, options);
  }

}
