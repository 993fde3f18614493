import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** What is said in a chat. */
export declare class ChatMessagesResource extends Resource {
    /**
     * List the messages of a chat.
     *
     * Answers one page of the messages of a chat, which is found by its room, the newest first. Events of the chat,
     * such as somebody's joining it, are among them.
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
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says that the newest come
     * first, while its sample begins with the oldest; the text wins.
     */
    list(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMessagesData["query"]>, options?: CallOptions): Call<Page<types.ListRoomChatMessagesResponses[200]["results"][number]> & types.ListRoomChatMessagesResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, roomId: string, chatId: string, query?: NonNullable<types.ListRoomChatMessagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRoomChatMessagesResponses[200]["results"][number], void, undefined>;
    /**
     * List the messages of a chat of a user.
     *
     * Answers one page of the messages of a chat that the user is or was a member of, the newest first; of another
     * chat, 404.
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
    asUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListUserChatMessagesData["query"]>, options?: CallOptions): Call<Page<types.ListUserChatMessagesResponses[200]["results"][number]> & types.ListUserChatMessagesResponses[200]>;
    /** Every item of `asUser`, page by page, from the page that the query names; throws what that throws. */
    iterAsUser(organizationId: string, userId: string, chatId: string, query?: NonNullable<types.ListUserChatMessagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUserChatMessagesResponses[200]["results"][number], void, undefined>;
    /**
     * Send a message to a chat.
     *
     * Sends a message of the type `msg` to a chat in the name of the user, who must be a member of it; otherwise
     * 404. The visitor no longer waits then.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @param body What a user says. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, chats,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for this one no page does.
     */
    send(organizationId: string, userId: string, chatId: string, body: types.CreateChatMessageData["body"], options?: CallOptions): Call<types.CreateChatMessageResponses[201]>;
}
