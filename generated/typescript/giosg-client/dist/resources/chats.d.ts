import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Conversations of visitors and users in a room. */
export declare class ChatsResource extends Resource {
    /**
     * List the chats of an organization.
     *
     * Returns a page of the chats in all rooms that the organization owns. Chats in rooms shared by other
     * organizations are not included. The order is not documented.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and mentions
     * filters, which could not be read.
     */
    owned(organizationId: string, query?: NonNullable<types.ListOwnedChatsData["query"]>, options?: CallOptions): Call<Page<types.ListOwnedChatsResponses[200]["results"][number]> & types.ListOwnedChatsResponses[200]>;
    /** Every item of `owned`, page by page, from the page that the query names; throws what that throws. */
    iterOwned(organizationId: string, query?: NonNullable<types.ListOwnedChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOwnedChatsResponses[200]["results"][number], void, undefined>;
    /**
     * Read a chat of an organization.
     *
     * Returns a chat of a room that the organization owns.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
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
     * Returns a page of the chats of a room, newest first.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param query `is_waiting`: `true` lists only chats whose visitor waits for a response, `false` only the others; both by
     *   default. `is_ended`: `true` lists only ended chats, `false` only open ones; both by default. `cursor`:
     *   Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not
     *   construct it.
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
     * Returns a page of the chats that the user is or was a member of, newest first. The real-time channel of the
     * same path reports changes of this list.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `is_participating`: `true` lists only chats that the user has open, `false` only those that the user has left;
     *   both by default. `is_ended`: `true` lists only ended chats, `false` only open ones; both by default. `cursor`:
     *   Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not
     *   construct it.
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
     * Returns a chat that the user is or was a member of; other chats return 404.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
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
     * Ends a chat as one of its members: `is_ended: true` locks it permanently.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @param body The attributes of a chat to change.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes and the response body are inferred. The client dates from 2017.
     */
    update(userId: string, chatId: string, body: types.UpdateUserChatData["body"], options?: CallOptions): Call<types.UpdateUserChatResponses[200]>;
    /**
     * List the chats of a user (older path).
     *
     * Returns a page of the chats that the user is or was a member of, newest first. Use
     * `/api/v5/users/{user_id}/chats` instead.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `is_participating`: `true` lists only chats that the user has open, `false` only those that the user has left;
     *   both by default. `is_ended`: `true` lists only ended chats, `false` only open ones; both by default. `cursor`:
     *   Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not
     *   construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. A newer page shows the path without the organization, so this one is marked deprecated.
     */
    ofOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserChatsData["query"]>, options?: CallOptions): Call<Page<types.ListOrganizationUserChatsResponses[200]["results"][number]> & types.ListOrganizationUserChatsResponses[200]>;
    /** Every item of `ofOrganizationUser`, page by page, from the page that the query names; throws what that throws. */
    iterOfOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserChatsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOrganizationUserChatsResponses[200]["results"][number], void, undefined>;
    /**
     * Start a chat with a visitor.
     *
     * Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the user can
     * join instead of starting a new one, and makes the user a member. The request has no body.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param query `auto_resume`: A user: a recent chat that this user can join is resumed, and the user becomes a member.
     *   Whether chats of other users count depends on the setting for private chats. Without it, a new chat is started
     *   with only the visitor in it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The response to an unknown user in
     * `auto_resume` is not stated; invalid values return 400.
     */
    start(organizationId: string, roomId: string, visitorId: string, query?: NonNullable<types.CreateVisitorChatData["query"]>, options?: CallOptions): Call<types.CreateVisitorChatResponses[201] | types.CreateVisitorChatResponses[200]>;
}
