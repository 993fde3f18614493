import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Actions of rules in a room, and their results. */
export class RuleStatisticsResource extends Resource {
  /**
   * Read the rule report of a room.
   *
   * Counts actions of the rules of a room, and goals and purchases within 24 hours after them. The response
   * contains more, such as the figures by day and rule, which could not be read.
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
  daily(roomId: string, query: NonNullable<types.GetDailyRuleStatisticsData["query"]>, options?: CallOptions): Call<types.GetDailyRuleStatisticsResponses[200]> {
    return this.client.call(operations.getDailyRuleStatistics, { path: [roomId], query }, options);
  }

}
