import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Teams that are asked into a chat. */
export declare class ChatInvitationsResource extends Resource {
    /**
     * Ask a team into a chat.
     *
     * Asks a team into a chat that the user is a member of. The chat is then routed to the members of the team.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param chatId The chat.
     * @param body Whom to ask into a chat.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client calls it; the status codes, and that the chat is routed to the team then, are inferred.
     */
    create(userId: string, chatId: string, body: types.CreateChatInvitationData["body"], options?: CallOptions): Call<types.CreateChatInvitationResponses[201]>;
}
