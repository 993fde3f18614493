import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** The visitor's conversations with users. */
export class ChatsResource extends Resource {
    /**
     * List the visitor's chats.
     *
     * Returns a page of the chats of the visitor whom the token stands for, in all rooms, the oldest first.
     *
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path, as a
     * real-time channel, and a channel is the path of its endpoint. That another visitor than the token's is not
     * found is inferred.
     */
    list(visitorId, query, options) {
        return this.client.page(operations.listPublicChats, { path: [visitorId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(visitorId, query, options) {
        return this.client.iterate(operations.listPublicChats, { path: [visitorId], query }, options);
    }
    /**
     * Start a chat.
     *
     * Starts a chat of the visitor in a room. The visitor, who must have come into the room, is in it from the
     * beginning. With `auto_resume`, a recent chat is gone on with instead of a new one. Takes no body.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param query `auto_resume`: Whether a recent chat is gone on with (`true`) rather than a new one started (`false`, as
     *   without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has the operation
     * under another prefix and in another order; the path is inferred from the users' operation and the page about
     * visitors. The current table has `chat_type` as writable here; older text says that no body is needed, and none
     * could be read, hence none is described.
     */
    start(organizationId, roomId, visitorId, query, options) {
        return this.client.call(operations.createPublicChat, { path: [organizationId, roomId, visitorId], query }, options);
    }
    /**
     * List who is in a chat of the visitor.
     *
     * Returns a page of the memberships of a chat, those who left included; of a chat that the visitor is not in,
     * 404.
     *
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param chatId The chat.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path, as a
     * real-time channel, and a channel is the path of its endpoint. That another visitor than the token's is not
     * found is inferred.
     */
    members(visitorId, chatId, query, options) {
        return this.client.page(operations.listPublicChatMemberships, { path: [visitorId, chatId], query }, options);
    }
    /** Every item of `members`, page by page, from the page that the query names; throws what that throws. */
    iterMembers(visitorId, chatId, query, options) {
        return this.client.iterate(operations.listPublicChatMemberships, { path: [visitorId, chatId], query }, options);
    }
    /**
     * List the messages of a chat of the visitor.
     *
     * Returns a page of the messages of a chat; of a chat that the visitor is not in, 404. The order is not
     * documented.
     *
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param chatId The chat.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it under another
     * prefix; that it moved along with the list of chats is inferred.
     */
    messages(visitorId, chatId, query, options) {
        return this.client.page(operations.listPublicChatMessages, { path: [visitorId, chatId], query }, options);
    }
    /** Every item of `messages`, page by page, from the page that the query names; throws what that throws. */
    iterMessages(visitorId, chatId, query, options) {
        return this.client.iterate(operations.listPublicChatMessages, { path: [visitorId, chatId], query }, options);
    }
    /**
     * Send a message as the visitor.
     *
     * Sends a message of the type `msg` to a chat. The visitor waits for a response from then on. To a chat that the
     * visitor is not in, 404.
     *
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param chatId The chat.
     * @param body What the visitor says. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it under another
     * prefix; that it moved along with the list of chats is inferred, as is the status 201.
     */
    send(visitorId, chatId, body, options) {
        return this.client.call(operations.createPublicChatMessage, { path: [visitorId, chatId], body }, options);
    }
}
