import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Chats that giosg offers to a user. */
export class RoutedChatsResource extends Resource {
    /**
     * List the chats routed to a user.
     *
     * Returns a page of the chats that giosg offers to the user, whether or not the user has joined them. The
     * webhook `chatAdded` on the channel of the same path reports new ones to an app.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg real-
     * time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A webhook names the path as a
     * channel, and a channel is the path of its endpoint; published clients call only paths below it. How chats are
     * chosen for a user is unknown.
     */
    list(userId, query, options) {
        return this.client.page(operations.listRoutedChats, { path: [userId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(userId, query, options) {
        return this.client.iterate(operations.listRoutedChats, { path: [userId], query }, options);
    }
    /**
     * Read a chat routed to a user.
     *
     * Returns a chat routed to the user, whether or not the user is a member. Before joining, read
     * `present_user_participant_count` to check for other users.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred.
     */
    get(userId, chatId, options) {
        return this.client.call(operations.getRoutedChat, { path: [userId, chatId] }, options);
    }
    /**
     * List the members of a chat routed to a user.
     *
     * Returns a page of the memberships of a chat routed to the user.
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
     * clients call it; the status codes are inferred.
     */
    memberships(userId, chatId, query, options) {
        return this.client.page(operations.listRoutedChatMemberships, { path: [userId, chatId], query }, options);
    }
    /** Every item of `memberships`, page by page, from the page that the query names; throws what that throws. */
    iterMemberships(userId, chatId, query, options) {
        return this.client.iterate(operations.listRoutedChatMemberships, { path: [userId, chatId], query }, options);
    }
    /**
     * Join a chat.
     *
     * Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
     * `is_participating: false` the user joins without opening the chat.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @param body A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
     * clients call it; the status codes are inferred, 200 for an existing member from the older operation. That
     * `is_participating` may be false is inferred.
     */
    join(userId, chatId, body, options) {
        return this.client.call(operations.createRoutedChatMembership, { path: [userId, chatId], body }, options);
    }
}
