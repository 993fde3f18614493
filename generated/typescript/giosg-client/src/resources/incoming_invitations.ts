import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Received invitations to a partnership. */
export class IncomingInvitationsResource extends Resource {
  /**
   * List received invitations.
   *
   * Returns a page of the invitations that the caller's organization has received, including accepted and rejected
   * ones, oldest first unless `ordering` says otherwise.
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
  list(query?: NonNullable<types.ListIncomingInvitationsData["query"]>, options?: CallOptions): Call<Page<types.ListIncomingInvitationsResponses[200]["results"][number]> & types.ListIncomingInvitationsResponses[200]> {
    return this.client.page(operations.listIncomingInvitations, { query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(query?: NonNullable<types.ListIncomingInvitationsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListIncomingInvitationsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listIncomingInvitations, { query }, options);
  }

  /**
   * Read a received invitation.
   *
   * Returns the invitation with this key; 404 if it was cancelled, or accepted or rejected by another
   * organization.
   *
   * @param invitationKey The key of the invitation, a random text; not its `id`.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
   * organization, against the guideline of that time; it may have moved to one that does.
   */
  get(invitationKey: string, options?: CallOptions): Call<types.GetIncomingInvitationResponses[200]> {
    return this.client.call(operations.getIncomingInvitation, { path: [invitationKey] }, options);
  }

  /**
   * Accept an invitation.
   *
   * Makes the two organizations partners and starts the shares offered in the invitation. For an existing partner,
   * both attributes of the body may be omitted and are unchanged; for a new partner, `visibility` is required.
   *
   * @param invitationKey The key of the invitation, a random text; not its `id`.
   * @param body How the receiving organization shows its new partner. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
   * organization, against the guideline of that time; it may have moved to one that does.
   */
  accept(invitationKey: string, body: types.AcceptIncomingInvitationData["body"], options?: CallOptions): Call<types.AcceptIncomingInvitationResponses[200]> {
    return this.client.call(operations.acceptIncomingInvitation, { path: [invitationKey], body }, options);
  }

  /**
   * Reject an invitation.
   *
   * Declines the invitation: no partnership is created and nothing is shared. The request has no body.
   *
   * @param invitationKey The key of the invitation, a random text; not its `id`.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path names no
   * organization, against the guideline of that time; it may have moved to one that does.
   */
  reject(invitationKey: string, options?: CallOptions): Call<types.RejectIncomingInvitationResponses[200]> {
    return this.client.call(operations.rejectIncomingInvitation, { path: [invitationKey] }, options);
  }

}
