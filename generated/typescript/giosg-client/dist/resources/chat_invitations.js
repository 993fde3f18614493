import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Invitations of teams to chats. */
export class ChatInvitationsResource extends Resource {
    /**
     * Invite a team to a chat.
     *
     * Invites a team to a chat that the user is a member of. The chat is then routed to the members of the team.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param chatId The chat.
     * @param body The team to invite to a chat.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client calls it; the status codes, and that the chat is then routed to the team, are inferred.
     */
    create(userId, chatId, body, options) {
        return this.client.call(operations.createChatInvitation, { path: [userId, chatId], body }, options);
    }
}
