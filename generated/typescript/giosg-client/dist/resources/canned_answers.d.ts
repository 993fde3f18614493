import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Prepared messages. */
export declare class CannedAnswersResource extends Resource {
    /**
     * List the canned answers for a user in a room.
     *
     * Returns a page of the prepared messages of the organization, oldest first unless `ordering` says otherwise.
     * `room_count` counts uses in this room.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param roomId The room.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
     *   `created_at`, `updated_at`, `organization_count`. `cursor`: Position in the collection: the `cursor` of the
     *   `next` or `previous` URL of another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, canned answers,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
     */
    list(userId: string, roomId: string, query?: NonNullable<types.ListCannedAnswersData["query"]>, options?: CallOptions): Call<Page<types.ListCannedAnswersResponses[200]["results"][number]> & types.ListCannedAnswersResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(userId: string, roomId: string, query?: NonNullable<types.ListCannedAnswersData["query"]>, options?: CallOptions): AsyncGenerator<types.ListCannedAnswersResponses[200]["results"][number], void, undefined>;
}
