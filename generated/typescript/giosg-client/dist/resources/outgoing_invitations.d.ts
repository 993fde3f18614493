import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Sent invitations to a partnership. */
export declare class OutgoingInvitationsResource extends Resource {
    /**
     * List sent invitations.
     *
     * Returns a page of the invitations that the caller's organization has sent, oldest first unless `ordering` says
     * otherwise. Cancelled invitations are not included.
     *
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `status`: Lists only invitations with this status; all by default. `cursor`: Position in the
     *   collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved to one that does.
     */
    list(query?: NonNullable<types.ListOutgoingInvitationsData["query"]>, options?: CallOptions): Call<Page<types.ListOutgoingInvitationsResponses[200]["results"][number]> & types.ListOutgoingInvitationsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(query?: NonNullable<types.ListOutgoingInvitationsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOutgoingInvitationsResponses[200]["results"][number], void, undefined>;
    /**
     * Send an invitation.
     *
     * Invites the organization of the person with this email address to a partnership. The rooms and teams in the
     * body are shared when the invitation is accepted; they must be owned by or shared with the organization. An
     * invitation can be cancelled, but not changed.
     *
     * @param body An invitation to send. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved to one that does.
     */
    create(body: types.CreateOutgoingInvitationData["body"], options?: CallOptions): Call<types.CreateOutgoingInvitationResponses[201]>;
    /**
     * Read a sent invitation.
     *
     * Returns one invitation that the caller's organization has sent, with its status.
     *
     * @param invitationId The invitation.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved to one that does.
     */
    get(invitationId: string, options?: CallOptions): Call<types.GetOutgoingInvitationResponses[200]>;
    /**
     * Cancel an invitation.
     *
     * Cancels a pending invitation. Returns 403 if it was accepted or rejected, and 404 if it was already cancelled
     * or was sent by another organization.
     *
     * @param invitationId The invitation.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved to one that does.
     */
    cancel(invitationId: string, options?: CallOptions): Call<void>;
}
