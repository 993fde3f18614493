import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Chats of a room, day by day. */
export class ChatStatisticsResource extends Resource {
    /**
     * Read the daily chat statistics of a room.
     *
     * Counts chats, messages and the visitors who took part, for each day and for all of them. There are figures
     * from 2017-05-01 on. Visitors are counted once a day: the total counts a visitor of two days twice.
     *
     * @param roomId The room that is reported on.
     * @param query `start_date`: First day of the report. `end_date`: Last day of the report, included. A range has at most 180
     *   days.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg reporting, fixed reports,
     * https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting, general,
     * https://docs.giosg.com/api_reference/reporting/http_api/general). No status code could be read; those here are
     * inferred.
     */
    daily(roomId, query, options) {
        return this.client.call(operations.getDailyChatStatistics, { path: [roomId], query }, options);
    }
    /**
     * Read the chat statistics of a room.
     *
     * Counts chats, messages and visitors by day. The days may come in any order: sort them by `date`. Also called
     * without the final slash.
     *
     * @param roomId The room that is reported on.
     * @param query `start_date`: First day of the report. `end_date`: Last day of the report, included. A range has at most 180
     *   days.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    chats(roomId, query, options) {
        return this.client.call(operations.getRoomChatStatistics, { path: [roomId], query }, options);
    }
}
