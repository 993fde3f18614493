import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** How busy rooms and users are now. */
export declare class LiveFiguresResource extends Resource {
    /**
     * Read the live figures of a room.
     *
     * Answers how busy a room is now, and what it has seen since the day began in the time zone asked for. Other
     * reports lie on another host; this one is on the host of everything else.
     *
     * @param roomId The room.
     * @param query `timezone`: Time zone in which the day begins, a name of the tz database; `UTC` without it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg reporting, fixed reports,
     * https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists `room_id` as a
     * parameter of the query; its path holds it.
     */
    room(roomId: string, query?: NonNullable<types.GetLiveRoomReportData["query"]>, options?: CallOptions): Call<types.GetLiveRoomReportResponses[200]>;
    /**
     * List live figures of rooms.
     *
     * Answers, for each room of the organization or for those named, how busy it is now. Comes from version 4 and is
     * known from 2015 text only; it may be gone. Reading the live figures of one room is the newer way.
     *
     * @param query `room_id`: Identifiers of the rooms wanted, separated by commas; without it, all. `include_shared`: Whether
     *   rooms that others share with the organization are listed as well (`true`) or not (`false`). `timezone`: Time
     *   zone in which the day begins, a name of the tz database; `UTC` without it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general).
     */
    rooms(query?: NonNullable<types.ListLiveRoomFiguresData["query"]>, options?: CallOptions): Call<types.ListLiveRoomFiguresResponses[200]>;
    /**
     * List live figures of users.
     *
     * Answers, for each user of the organization or for those named, whether they serve and how many chats they
     * have. Comes from version 4 and is known from 2015 text only; it may be gone.
     *
     * @param query `user_id`: Numbers of the users wanted, as `user_id` of the answer gives them, separated by commas; without
     *   it, all.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general).
     */
    users(query?: NonNullable<types.ListLiveUserFiguresData["query"]>, options?: CallOptions): Call<types.ListLiveUserFiguresResponses[200]>;
}
