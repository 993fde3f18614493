import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** What rules did in a room, and what came of it. */
export class RuleStatisticsResource extends Resource {
    /**
     * Read the rule report of a room.
     *
     * Counts what the rules of a room did, and the goals and purchases that followed within 24 hours. The answer
     * holds more, such as the figures of each day and rule, which could not be read.
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
        return this.client.call(operations.getDailyRuleStatistics, { path: [roomId], query }, options);
    }
}
