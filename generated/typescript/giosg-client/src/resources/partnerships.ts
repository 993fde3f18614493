import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** The organizations that an organization may share with. */
export class PartnershipsResource extends Resource {
  /**
   * List the partnerships of an organization.
   *
   * Answers one page of the organization's partners, oldest first unless `ordering` says otherwise.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
   *   order. The list is sorted by `created_at` only. `cursor`: Place in the collection, taken from the `cursor` of
   *   the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
   */
  list(organizationId: string, query?: NonNullable<types.ListPartnershipsData["query"]>, options?: CallOptions): Call<Page<types.ListPartnershipsResponses[200]["results"][number]> & types.ListPartnershipsResponses[200]> {
    return this.client.page(operations.listPartnerships, { path: [organizationId], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, query?: NonNullable<types.ListPartnershipsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPartnershipsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listPartnerships, { path: [organizationId], query }, options);
  }

  /**
   * Read a partnership.
   *
   * Answers the partnership with one organization; 404 for an organization that is no partner.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param partnerOrganizationId The partner, an organization.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
   */
  get(organizationId: string, partnerOrganizationId: string, options?: CallOptions): Call<types.GetPartnershipResponses[200]> {
    return this.client.call(operations.getPartnership, { path: [organizationId, partnerOrganizationId] }, options);
  }

  /**
   * Replace a partnership.
   *
   * Sets the name under which the partner is shown on this side. A body without one brings the partner's own name
   * back. The other side keeps the name that it has set.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param partnerOrganizationId The partner, an organization.
   * @param body The attribute of a partnership that a client sets. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the giosg Live
   * HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes lacks, so it is left
   * out. That the name falls back is what 2015 text says of omitted attributes of users.
   */
  replace(organizationId: string, partnerOrganizationId: string, body: types.ReplacePartnershipData["body"], options?: CallOptions): Call<types.ReplacePartnershipResponses[200]> {
    return this.client.call(operations.replacePartnership, { path: [organizationId, partnerOrganizationId], body }, options);
  }

  /**
   * Change a partnership.
   *
   * Sets the name under which the partner is shown on this side, if the body holds one.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param partnerOrganizationId The partner, an organization.
   * @param body The attribute of a partnership that a client sets. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the giosg Live
   * HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes lacks, so it is left
   * out. That the name falls back is what 2015 text says of omitted attributes of users.
   */
  update(organizationId: string, partnerOrganizationId: string, body: types.UpdatePartnershipData["body"], options?: CallOptions): Call<types.UpdatePartnershipResponses[200]> {
    return this.client.call(operations.updatePartnership, { path: [organizationId, partnerOrganizationId], body }, options);
  }

  /**
   * End a partnership.
   *
   * Ends the partnership on both sides, and with it every share between the two organizations. There is no way
   * back but another invitation.
   *
   * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
   * @param partnerOrganizationId The partner, an organization.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, partnerships,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). The current page has this
   * section, but only its beginning could be read.
   */
  delete(organizationId: string, partnerOrganizationId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deletePartnership, { path: [organizationId, partnerOrganizationId] }, options);
  }

}
