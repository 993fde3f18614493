import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Members of a chat and their participation. */
export declare class ChatMembershipsResource extends Resource {
    /**
     * List the members of a chat (older path).
     *
     * Returns a page of the memberships of a chat, identified by its room, including members who left. Use
     * `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.
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
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients use the
     * path below the owned chats.
     */
    list(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMembershipsData["query"]>, options?: CallOptions): Call<Page<types.ListRoomChatMembershipsResponses[200]["results"][number]> & types.ListRoomChatMembershipsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMembershipsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRoomChatMembershipsResponses[200]["results"][number], void, undefined>;
    /**
     * Add a user to a chat (older path).
     *
     * Makes a user a member of a chat, identified by its room. If the user is already a member, sets the
     * participation and the composing status. The user's participation ends the visitor's wait. Use
     * `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId The room.
     * @param chatId The chat.
     * @param body A member of a chat and its participation. Unknown attributes are ignored.
     * @param query `exclusive`: `true` rejects the request while another participating user is present; `false` is the default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients use the
     * path below the owned chats. Joining a chat that cannot be joined returns 400, and so does `exclusive` if
     * another user is present; that an ended chat cannot be joined is inferred, because it is locked.
     */
    join(organizationId: string, roomId: string, chatId: string, body: types.CreateRoomChatMembershipData["body"], query?: NonNullable<types.CreateRoomChatMembershipData["query"]>, options?: CallOptions): Call<types.CreateRoomChatMembershipResponses[201] | types.CreateRoomChatMembershipResponses[200]>;
    /**
     * List the members of a chat of a user.
     *
     * Returns a page of the memberships of a chat that the user is or was a member of; other chats return 404.
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
     * 2015 text. Published clients use paths of this kind without the organization; none was seen for this one.
     */
    asUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListUserChatMembershipsData["query"]>, options?: CallOptions): Call<Page<types.ListUserChatMembershipsResponses[200]["results"][number]> & types.ListUserChatMembershipsResponses[200]>;
    /** Every item of `asUser`, page by page, from the page that the query names; throws what that throws. */
    iterAsUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListUserChatMembershipsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUserChatMembershipsResponses[200]["results"][number], void, undefined>;
    /**
     * List the chat memberships of a user.
     *
     * Returns a page of the user's own memberships, one for each chat that the user is or was a member of.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. Published clients use paths of this kind without the organization; none was seen for this one.
     */
    ofUser(organizationId: string, userId: string, query?: NonNullable<types.ListChatMembershipsOfUserData["query"]>, options?: CallOptions): Call<Page<types.ListChatMembershipsOfUserResponses[200]["results"][number]> & types.ListChatMembershipsOfUserResponses[200]>;
    /** Every item of `ofUser`, page by page, from the page that the query names; throws what that throws. */
    iterOfUser(organizationId: string, userId: string, query?: NonNullable<types.ListChatMembershipsOfUserData["query"]>, options?: CallOptions): AsyncGenerator<types.ListChatMembershipsOfUserResponses[200]["results"][number], void, undefined>;
    /**
     * Join or leave a chat, or set the composing status (older path).
     *
     * Makes the user a member of the chat, or sets the participation and the composing status of a member. The
     * user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to `has_composed`
     * automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a membership, and
     * `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @param body A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
     * @param query `exclusive`: `true` rejects the request while another participating user is present; `false` is the default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text; published clients use the path without the organization.
     */
    put(organizationId: string, userId: string, chatId: string, body: types.ReplaceChatMembershipData["body"], query?: NonNullable<types.ReplaceChatMembershipData["query"]>, options?: CallOptions): Call<types.ReplaceChatMembershipResponses[200] | types.ReplaceChatMembershipResponses[201]>;
    /**
     * List the members of a chat.
     *
     * Returns a page of the memberships of a chat of a room that the organization owns, including members who left.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param chatId The chat.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    owned(organizationId: string, chatId: string, query?: NonNullable<types.ListOwnedChatMembershipsData["query"]>, options?: CallOptions): Call<Page<types.ListOwnedChatMembershipsResponses[200]["results"][number]> & types.ListOwnedChatMembershipsResponses[200]>;
    /** Every item of `owned`, page by page, from the page that the query names; throws what that throws. */
    iterOwned(organizationId: string, chatId: string, query?: NonNullable<types.ListOwnedChatMembershipsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOwnedChatMembershipsResponses[200]["results"][number], void, undefined>;
    /**
     * Add a user to a chat.
     *
     * Makes a user a member of a chat of a room that the organization owns. If the user is already a member, sets
     * the participation and the composing status.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param chatId The chat.
     * @param body A member of a chat and its participation. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client of 2017 calls it; the status codes are inferred, 200 for an existing member from the older operation.
     */
    joinOwned(organizationId: string, chatId: string, body: types.CreateOwnedChatMembershipData["body"], options?: CallOptions): Call<types.CreateOwnedChatMembershipResponses[201] | types.CreateOwnedChatMembershipResponses[200]>;
    /**
     * Leave a chat, or set the composing status.
     *
     * Changes the user's own membership of a chat. With `is_participating: false` the user leaves the chat.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @param body The attributes of a membership to change; others are unchanged.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client leaves a chat with it; that it sets the composing status as well is inferred, and so are the status
     * codes.
     */
    update(userId: string, chatId: string, body: types.UpdateChatMembershipData["body"], options?: CallOptions): Call<types.UpdateChatMembershipResponses[200]>;
}
