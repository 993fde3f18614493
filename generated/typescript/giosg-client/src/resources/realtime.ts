import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** The way into the channels that tell about changes. */
export class RealtimeResource extends Resource {
  /**
   * Read where to listen for changes.
   *
   * Answers the address of the socket on which giosg tells about changes, and a token that opens it for a while.
   * Ask again before the token expires. The protocol of the socket is not part of this description; a channel is
   * the path of the endpoint whose changes it tells.
   *
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api).
   * 2015 text; the current page about real-time channels could be read at its beginning only.
   */
  messageRouter(options?: CallOptions): Call<types.GetMessageRouterResponses[200]> {
    return this.client.call(operations.getMessageRouter, {}, options);
  }

}
