import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Sessions and visitors of a room, by day and by hour. */
export class VisitorStatisticsResource extends Resource {
  /**
   * Read the daily visitor statistics of a room.
   *
   * Counts sessions and visitors, by day and in total. Visitors are counted once per day. Unlike in other reports,
   * `by_date` is an object with the days as names, in no particular order.
   *
   * @param roomId The reported room.
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
  daily(roomId: string, query: NonNullable<types.GetVisitorStatisticsData["query"]>, options?: CallOptions): Call<types.GetVisitorStatisticsResponses[200]> {
    return this.client.call(operations.getVisitorStatistics, { path: [roomId], query }, options);
  }

  /**
   * Read the hourly visitor statistics of a room.
   *
   * Counts sessions and visitors by hour. The form of the response could not be read, so it is open.
   *
   * @param roomId The reported room.
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
  hourly(roomId: string, query: NonNullable<types.GetHourlyVisitorStatisticsData["query"]>, options?: CallOptions): Call<types.GetHourlyVisitorStatisticsResponses[200]> {
    return this.client.call(operations.getHourlyVisitorStatistics, { path: [roomId], query }, options);
  }

}
