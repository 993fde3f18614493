import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Invitations to a partnership that were sent. */
export class OutgoingInvitationsResource extends Resource {
    /**
     * List the invitations that were sent.
     *
     * Answers one page of the invitations that the caller's organization has sent, oldest first unless `ordering`
     * says otherwise. One that was cancelled is gone.
     *
     * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
     *   order. The list is sorted by `created_at` only. `status`: Lists only the invitations in this state; without
     *   it, all. `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another
     *   page. Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    list(query, options) {
        return this.client.page(operations.listOutgoingInvitations, { query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(query, options) {
        return this.client.iterate(operations.listOutgoingInvitations, { query }, options);
    }
    /**
     * Send an invitation.
     *
     * Invites the organization of the person behind an e-mail address to a partnership. The rooms and teams that the
     * body names are shared when the invitation is accepted; they must be own ones or shared ones. An invitation can
     * be cancelled, but not changed.
     *
     * @param body What a client says in an invitation. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    create(body, options) {
        return this.client.call(operations.createOutgoingInvitation, { body }, options);
    }
    /**
     * Read an invitation that was sent.
     *
     * Answers one invitation that the caller's organization has sent, and what has become of it.
     *
     * @param invitationId The invitation.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    get(invitationId, options) {
        return this.client.call(operations.getOutgoingInvitation, { path: [invitationId] }, options);
    }
    /**
     * Cancel an invitation.
     *
     * Takes back an invitation that is pending. One that was accepted or rejected stays and is answered with 403;
     * one that was cancelled before, or that another organization has sent, with 404.
     *
     * @param invitationId The invitation.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    cancel(invitationId, options) {
        return this.client.call(operations.deleteOutgoingInvitation, { path: [invitationId] }, options);
    }
}
