import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Who is in a chat, and what they are doing there. */
export class ChatMembershipsResource extends Resource {
    /**
     * List who is in a chat.
     *
     * Answers one page of the memberships of a chat, which is found by its room. Those who left are among them.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param chatId The chat.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; one that cannot be used is answered with 404.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
     */
    list(organizationId, roomId, chatId, query, options) {
        return this.client.page(operations.listRoomChatMemberships, { path: [organizationId, roomId, chatId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, roomId, chatId, query, options) {
        return this.client.iterate(operations.listRoomChatMemberships, { path: [organizationId, roomId, chatId], query }, options);
    }
    /**
     * Let a user join a chat.
     *
     * Makes a user a member of a chat, which is found by its room. For one who is a member already, sets the
     * participation and the composing status. When the user participates, the visitor no longer waits.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param chatId The chat.
     * @param body Who is to be in a chat, and how. Unknown attributes are ignored.
     * @param query `exclusive`: Whether a user who wants to participate is refused while another participating user is present
     *   (`true`) or not (`false`, as without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A chat that cannot be joined is refused
     * with 400, as is one in which `exclusive` finds somebody else; that an ended chat cannot be joined is inferred
     * from its being locked.
     */
    join(organizationId, roomId, chatId, body, query, options) {
        return this.client.call(operations.createRoomChatMembership, { path: [organizationId, roomId, chatId], body, query }, options);
    }
    /**
     * List who is in a chat of a user.
     *
     * Answers one page of the memberships of a chat that the user is or was a member of; of another chat, 404.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; one that cannot be used is answered with 404.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for this one no page does.
     */
    asUser(organizationId, userId, chatId, query, options) {
        return this.client.page(operations.listUserChatMemberships, { path: [organizationId, userId, chatId], query }, options);
    }
    /** Every item of `asUser`, page by page, from the page that the query names; throws what that throws. */
    iterAsUser(organizationId, userId, chatId, query, options) {
        return this.client.iterate(operations.listUserChatMemberships, { path: [organizationId, userId, chatId], query }, options);
    }
    /**
     * List the chat memberships of a user.
     *
     * Answers one page of the user's own memberships, one for each chat that the user is or was a member of.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; one that cannot be used is answered with 404.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for this one no page does.
     */
    ofUser(organizationId, userId, query, options) {
        return this.client.page(operations.listChatMembershipsOfUser, { path: [organizationId, userId], query }, options);
    }
    /** Every item of `ofUser`, page by page, from the page that the query names; throws what that throws. */
    iterOfUser(organizationId, userId, query, options) {
        return this.client.iterate(operations.listChatMembershipsOfUser, { path: [organizationId, userId], query }, options);
    }
    /**
     * Join a chat, leave it or say that one is composing.
     *
     * Makes the user a member of the chat, or sets the participation and the composing status of one who is. When
     * the user participates, the visitor no longer waits. `composing` has to be sent again and again: it turns into
     * `has_composed` by itself.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @param body What a user does in a chat. Unknown attributes are ignored, `member_id` among them.
     * @param query `exclusive`: Whether a user who wants to participate is refused while another participating user is present
     *   (`true`) or not (`false`, as without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for this one no page does.
     */
    put(organizationId, userId, chatId, body, query, options) {
        return this.client.call(operations.replaceChatMembership, { path: [organizationId, userId, chatId], body, query }, options);
    }
}
