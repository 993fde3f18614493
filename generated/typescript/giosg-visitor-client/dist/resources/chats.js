import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** The visitor's conversations with users. */
export class ChatsResource extends Resource {
    /**
     * List the visitor's chats.
     *
     * Returns a page of the chats of the token's visitor in all rooms, oldest first.
     *
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path as a
     * real-time channel, and a channel is the path of its endpoint. That a visitor other than the token's is not
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
     * Starts a chat of the visitor in a room. The visitor must have entered the room and is a member from the
     * beginning. With `auto_resume`, resumes a recent chat instead of starting a new one. The request has no body.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param query `auto_resume`: Whether to resume a recent chat instead of starting a new one; false by default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has the operation
     * under another prefix and in another order; the path is inferred from the user operation and the page about
     * visitors. The current table has `chat_type` as writable here; older text says that no body is needed, and none
     * could be read, so none is described.
     */
    start(organizationId, roomId, visitorId, query, options) {
        return this.client.call(operations.createPublicChat, { path: [organizationId, roomId, visitorId], query }, options);
    }
    /**
     * List the members of a chat of the visitor.
     *
     * Returns a page of the memberships of a chat, including members who left; 404 if the visitor is not a member.
     *
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param chatId The chat.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path as a
     * real-time channel, and a channel is the path of its endpoint. That a visitor other than the token's is not
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
     * Returns a page of the messages of a chat; 404 if the visitor is not a member. The order is not documented.
     *
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param chatId The chat.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it under another
     * prefix; that it moved with the list of chats is inferred.
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
     * Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if the visitor
     * is not a member.
     *
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param chatId The chat.
     * @param body A message of the visitor. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg public HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it under another
     * prefix; that it moved with the list of chats is inferred, as is the status 201.
     */
    send(visitorId, chatId, body, options) {
        return this.client.call(operations.createPublicChatMessage, { path: [visitorId, chatId], body }, options);
    }
}
