import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Entry point to the channels that report changes. */
export class RealtimeResource extends Resource {
  /**
   * Read the real-time connection details.
   *
   * Returns the URL of the socket that reports changes, and a temporary token for it. Request a new token before
   * it expires. The socket protocol is not part of this description; a channel is the path of the endpoint whose
   * changes it reports.
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
