import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Chats of a room by day. */
export class ChatStatisticsResource extends Resource {
  /**
   * Read the daily chat statistics of a room.
   *
   * Counts chats, messages and participating visitors, by day and in total. Data begins on 2017-05-01. Visitors
   * are counted once per day: a visitor on two days counts twice in the total.
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
  daily(roomId: string, query: NonNullable<types.GetDailyChatStatisticsData["query"]>, options?: CallOptions): Call<types.GetDailyChatStatisticsResponses[200]> {
    return this.client.call(operations.getDailyChatStatistics, { path: [roomId], query }, options);
  }

  /**
   * Read the chat statistics of a room.
   *
   * Counts chats, messages and visitors by day. The days are in no particular order: sort them by `date`. The path
   * without the trailing slash works too.
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
  chats(roomId: string, query: NonNullable<types.GetRoomChatStatisticsData["query"]>, options?: CallOptions): Call<types.GetRoomChatStatisticsResponses[200]> {
    return this.client.call(operations.getRoomChatStatistics, { path: [roomId], query }, options);
  }

}
