import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Conversations of visitors and users in a room. */
export declare class ChatsResource extends Resource {
    /**
     * List the chats of an organization.
     *
     * Returns a page of the chats in all rooms that the organization owns. Chats in rooms that others share with it
     * are not among them. The order is not documented.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and says that
     * it can be filtered; the filters could not be read.
     */
    owned(organizationId: string, query?: NonNullable<types.ListOwnedChatsData["query"]>, options?: CallOptions): Call<Page<types.ListOwnedChatsResponses[200]["results"][number]> & types.ListOwnedChatsResponses[200]>;
    /** Every item of `owned`, page by page, from the page that the query names; throws what that throws. */
    iterOwned(organizationId: string, query?: NonNullable<types.ListOwnedChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOwnedChatsResponses[200]["results"][number], void, undefined>;
    /**
     * Read a chat of an organization.
     *
     * Returns a chat of a room that the organization owns.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param chatId The chat.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    getOwned(organizationId: string, chatId: string, options?: CallOptions): Call<types.GetOwnedChatResponses[200]>;
    /**
     * List the chats of a room.
     *
     * Returns a page of the chats of a room, the newest first.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param query `is_waiting`: Lists only chats whose visitor waits for a response (`true`) or only the others (`false`);
     *   without it, both. `is_ended`: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
     *   `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
     */
    inRoom(organizationId: string, roomId: string, query?: NonNullable<types.ListRoomChatsData["query"]>, options?: CallOptions): Call<Page<types.ListRoomChatsResponses[200]["results"][number]> & types.ListRoomChatsResponses[200]>;
    /** Every item of `inRoom`, page by page, from the page that the query names; throws what that throws. */
    iterInRoom(organizationId: string, roomId: string, query?: NonNullable<types.ListRoomChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRoomChatsResponses[200]["results"][number], void, undefined>;
    /**
     * List the chats of a user.
     *
     * Returns a page of the chats that the user is or was a member of, the newest first. Changes of this list are
     * told on the real-time channel of the same path.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `is_participating`: Lists only chats that the user has open now (`true`) or only those that the user has left
     *   (`false`); without it, both. `is_ended`: Lists only ended chats (`true`) or only open ones (`false`); without
     *   it, both. `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
     *   another page. Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; giosg real-time API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). The real-time page names the path, as a
     * channel, and says that a channel is the path of its endpoint. The method, the parameters and the order (newest
     * first) are those of 2015 text for the older path.
     */
    ofUser(userId: string, query?: NonNullable<types.ListUserChatsData["query"]>, options?: CallOptions): Call<Page<types.ListUserChatsResponses[200]["results"][number]> & types.ListUserChatsResponses[200]>;
    /** Every item of `ofUser`, page by page, from the page that the query names; throws what that throws. */
    iterOfUser(userId: string, query?: NonNullable<types.ListUserChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUserChatsResponses[200]["results"][number], void, undefined>;
    /**
     * Read a chat of a user.
     *
     * Returns a chat that the user is or was a member of; of another chat, 404.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg real-
     * time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A client changes the chat
     * under this path, and a channel is the path of its endpoint; no client reads it.
     */
    get(userId: string, chatId: string, options?: CallOptions): Call<types.GetUserChatResponses[200]>;
    /**
     * End a chat.
     *
     * Ends a chat as one of its members: `is_ended: true` locks it for good.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @param body The attributes of a chat to change.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes and the body of the answer are inferred. The client that does is of 2017.
     */
    update(userId: string, chatId: string, body: types.UpdateUserChatData["body"], options?: CallOptions): Call<types.UpdateUserChatResponses[200]>;
    /**
     * List the chats of a user, by the older path.
     *
     * Returns a page of the chats that the user is or was a member of, the newest first. Use
     * `/api/v5/users/{user_id}/chats` instead.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `is_participating`: Lists only chats that the user has open now (`true`) or only those that the user has left
     *   (`false`); without it, both. `is_ended`: Lists only ended chats (`true`) or only open ones (`false`); without
     *   it, both. `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
     *   another page. Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. A newer page shows the path without the organization, hence this one is marked deprecated.
     */
    ofOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserChatsData["query"]>, options?: CallOptions): Call<Page<types.ListOrganizationUserChatsResponses[200]["results"][number]> & types.ListOrganizationUserChatsResponses[200]>;
    /** Every item of `ofOrganizationUser`, page by page, from the page that the query names; throws what that throws. */
    iterOfOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOrganizationUserChatsResponses[200]["results"][number], void, undefined>;
    /**
     * Start a chat with a visitor.
     *
     * Starts a chat of the type `visitor` in a room. With `auto_resume`, a recent chat that the user can join is
     * gone on with instead of a new one, and the user becomes a member of it in the same step. Takes no body.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param query `auto_resume`: The user who is to be in the chat: a recent chat that this user can join is gone on with, and
     *   the user becomes a member. Whether chats of others count is a matter of the setting for private chats. Without
     *   it, a new chat is started and nobody but the visitor is in it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). What a user in `auto_resume` who does
     * not exist is refused with is not stated; 400 is what an invalid value gets.
     */
    start(organizationId: string, roomId: string, visitorId: string, query?: NonNullable<types.CreateVisitorChatData["query"]>, options?: CallOptions): Call<types.CreateVisitorChatResponses[201] | types.CreateVisitorChatResponses[200]>;
}
