import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Prepared messages. */
export class CannedAnswersResource extends Resource {
    /**
     * List the canned answers for a user in a room.
     *
     * Answers one page of the prepared messages of the organization, oldest first unless `ordering` says otherwise.
     * The room decides what `room_count` counts.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param roomId The room.
     * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
     *   order. Canned answers are sorted by `created_at`, `updated_at` or `organization_count`. `cursor`: Place in the
     *   collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a
     *   URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, canned answers,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
     */
    list(userId, roomId, query, options) {
        return this.client.page(operations.listCannedAnswers, { path: [userId, roomId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(userId, roomId, query, options) {
        return this.client.iterate(operations.listCannedAnswers, { path: [userId, roomId], query }, options);
    }
}
