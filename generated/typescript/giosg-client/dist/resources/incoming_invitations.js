import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Invitations to a partnership that were received. */
export class IncomingInvitationsResource extends Resource {
    /**
     * List the invitations that were received.
     *
     * Answers one page of the invitations that the caller's organization has received, or has accepted or rejected,
     * oldest first unless `ordering` says otherwise.
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
        return this.client.page(operations.listIncomingInvitations, { query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(query, options) {
        return this.client.iterate(operations.listIncomingInvitations, { query }, options);
    }
    /**
     * Read an invitation that was received.
     *
     * Answers the invitation with this key. One that was cancelled, or that another organization has accepted or
     * rejected, is answered with 404.
     *
     * @param invitationKey The key of the invitation, a random text; not its `id`.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    get(invitationKey, options) {
        return this.client.call(operations.getIncomingInvitation, { path: [invitationKey] }, options);
    }
    /**
     * Accept an invitation.
     *
     * Makes the two organizations partners and begins the shares that the invitation offers. For an organization
     * that is a partner already, both attributes of the body may be left out and stay what they are; for a new
     * partner, `visibility` is needed.
     *
     * @param invitationKey The key of the invitation, a random text; not its `id`.
     * @param body How the receiving organization shows its new partner. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    accept(invitationKey, body, options) {
        return this.client.call(operations.acceptIncomingInvitation, { path: [invitationKey], body }, options);
    }
    /**
     * Reject an invitation.
     *
     * Declines the invitation. No partnership comes of it, and nothing is shared. It takes no body.
     *
     * @param invitationKey The key of the invitation, a random text; not its `id`.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
     * organization, against the guideline of that time; it may have moved since to one that does.
     */
    reject(invitationKey, options) {
        return this.client.call(operations.rejectIncomingInvitation, { path: [invitationKey] }, options);
    }
}
