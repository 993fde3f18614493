import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Messages of other systems, as chats. */
export class UnifiedMessagingResource extends Resource {
  /**
   * Register a messaging channel.
   *
   * Registers a channel that delivers messages of another system, such as email, to a room as chats. giosg sends
   * the users' replies to the webhook.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param body A source of messages for a room. There is at least one more attribute, perhaps a webhook for suggested
   *   replies, whose name could not be read.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg unified messaging interface, https://docs.giosg.com/api_reference/giosg_live/umi;
   * giosg unified messaging interface, both layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method,
   * path, permission and part of the body could be read; status and response are inferred.
   */
  register(organizationId: string, body: types.CreateMessagingChannelData["body"], options?: CallOptions): Call<types.CreateMessagingChannelResponses[201]> {
    return this.client.call(operations.createMessagingChannel, { path: [organizationId], body }, options);
  }

}
