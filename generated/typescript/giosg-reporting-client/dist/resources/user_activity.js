import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** How many users of an organization were present. */
export class UserActivityResource extends Resource {
    /**
     * Read how many users were present.
     *
     * Counts the present users of an organization for each quarter of an hour. Quarters without anybody are left
     * out. There are figures from 2017-01-23 on.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
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
    presenceCounts(organizationId, query, options) {
        return this.client.call(operations.getUserPresenceCounts, { path: [organizationId], query }, options);
    }
    /**
     * Read how many users were present in a room.
     *
     * Counts the users present in the room for each hour.
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
    roomPresenceCounts(roomId, query, options) {
        return this.client.call(operations.getRoomUserPresenceCounts, { path: [roomId], query }, options);
    }
}
