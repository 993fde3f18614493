import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Messages of a chat. */
export class ChatMessagesResource extends Resource {
  /**
   * List the messages of a chat.
   *
   * Returns a page of the messages of a chat, identified by its room, newest first. They include events of the
   * chat, such as joining.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param roomId The room.
   * @param chatId The chat.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, chats,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says newest first, its sample
   * is oldest first; the text wins.
   */
  list(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMessagesData["query"]>, options?: CallOptions): Call<Page<types.ListRoomChatMessagesResponses[200]["results"][number]> & types.ListRoomChatMessagesResponses[200]> {
    return this.client.page(operations.listRoomChatMessages, { path: [organizationId, roomId, chatId], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMessagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRoomChatMessagesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listRoomChatMessages, { path: [organizationId, roomId, chatId], query }, options);
  }

  /**
   * List the messages of a chat of a user (older path).
   *
   * Returns a page of the messages of a chat that the user is or was a member of, the newest first; other chats
   * return 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param chatId The chat.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, chats,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
   * 2015 text; published clients use the path without the organization.
   */
  asOrganizationUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListOrganizationUserChatMessagesData["query"]>, options?: CallOptions): Call<Page<types.ListOrganizationUserChatMessagesResponses[200]["results"][number]> & types.ListOrganizationUserChatMessagesResponses[200]> {
    return this.client.page(operations.listOrganizationUserChatMessages, { path: [organizationId, userId, chatId], query }, options);
  }

  /** Every item of `asOrganizationUser`, page by page, from the page that the query names; throws what that throws. */
  iterAsOrganizationUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListOrganizationUserChatMessagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOrganizationUserChatMessagesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listOrganizationUserChatMessages, { path: [organizationId, userId, chatId], query }, options);
  }

  /**
   * Send a message to a chat (older path).
   *
   * Sends a message of the type `msg` to a chat as the user, who must be a member; otherwise 404. This ends the
   * visitor's wait. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param chatId The chat.
   * @param body A message of a user. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, chats,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
   * 2015 text; published clients use the path without the organization.
   */
  sendAsOrganizationUser(organizationId: string, userId: string, chatId: string, body: types.CreateOrganizationChatMessageData["body"], options?: CallOptions): Call<types.CreateOrganizationChatMessageResponses[201]> {
    return this.client.call(operations.createOrganizationChatMessage, { path: [organizationId, userId, chatId], body }, options);
  }

  /**
   * List the messages of a chat of a user.
   *
   * Returns a page of the messages of a chat that the user is or was a member of, the oldest first; other chats
   * return 404. A message with `response_value` is the visitor's choice of a button.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param chatId The chat.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
   * clients call it; the status codes are inferred. Two clients and a recorded page have the oldest first; the
   * "newest first" of 2015 applies to the older paths only.
   */
  asUser(userId: string, chatId: string, query?: NonNullable<types.ListUserChatMessagesData["query"]>, options?: CallOptions): Call<Page<types.ListUserChatMessagesResponses[200]["results"][number]> & types.ListUserChatMessagesResponses[200]> {
    return this.client.page(operations.listUserChatMessages, { path: [userId, chatId], query }, options);
  }

  /** Every item of `asUser`, page by page, from the page that the query names; throws what that throws. */
  iterAsUser(userId: string, chatId: string, query?: NonNullable<types.ListUserChatMessagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUserChatMessagesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listUserChatMessages, { path: [userId, chatId], query }, options);
  }

  /**
   * Send a message to a chat.
   *
   * Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to attachments.
   * This ends the visitor's wait.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param chatId The chat.
   * @param body A message of a user. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live
   * HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). Published clients call
   * it; the status codes are inferred. That only members may send, and that this ends the visitor's wait, is 2015
   * text.
   */
  send(userId: string, chatId: string, body: types.CreateChatMessageData["body"], options?: CallOptions): Call<types.CreateChatMessageResponses[201]> {
    return this.client.call(operations.createChatMessage, { path: [userId, chatId], body }, options);
  }

}
