import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Current load of rooms and users. */
export class LiveFiguresResource extends Resource {
  /**
   * Read the live figures of a room.
   *
   * Returns the current load of a room and its figures since the beginning of the day in the requested time zone.
   * Unlike other reports, it is on the main host.
   *
   * @param roomId The room.
   * @param query `timezone`: Time zone in which the day begins, a tz database name; `UTC` by default.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg reporting, fixed reports,
   * https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists `room_id` as a
   * query parameter; it is in the path.
   */
  room(roomId: string, query?: NonNullable<types.GetLiveRoomReportData["query"]>, options?: CallOptions): Call<types.GetLiveRoomReportResponses[200]> {
    return this.client.call(operations.getLiveRoomReport, { path: [roomId], query }, options);
  }

  /**
   * List live figures of rooms.
   *
   * Returns the current load of every room of the organization, or of the given rooms. From version 4, known only
   * from the 2015 text; it may no longer exist. The live figures of one room are the newer alternative.
   *
   * @param query `room_id`: Comma-separated identifiers of rooms; all by default. `include_shared`: Whether to include rooms
   *   shared by other organizations. `timezone`: Time zone in which the day begins, a tz database name; `UTC` by
   *   default.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg reporting and live figures,
   * https://docs.giosg.com/api_reference/reporting/http_api/general).
   */
  rooms(query?: NonNullable<types.ListLiveRoomFiguresData["query"]>, options?: CallOptions): Call<types.ListLiveRoomFiguresResponses[200]> {
    return this.client.call(operations.listLiveRoomFigures, { query }, options);
  }

  /**
   * List live figures of users.
   *
   * Returns the availability and number of chats of every user of the organization, or of the given users. From
   * version 4, known only from the 2015 text; it may no longer exist.
   *
   * @param query `user_id`: Comma-separated numbers of users, as in `user_id` of the response; all by default.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg reporting and live figures,
   * https://docs.giosg.com/api_reference/reporting/http_api/general).
   */
  users(query?: NonNullable<types.ListLiveUserFiguresData["query"]>, options?: CallOptions): Call<types.ListLiveUserFiguresResponses[200]> {
    return this.client.call(operations.listLiveUserFigures, { query }, options);
  }

}
