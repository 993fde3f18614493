import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
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
    list(organizationId, query, options) {
        return this.client.page(operations.listPartnerships, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
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
    get(organizationId, partnerOrganizationId, options) {
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
    replace(organizationId, partnerOrganizationId, body, options) {
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
    update(organizationId, partnerOrganizationId, body, options) {
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
    delete(organizationId, partnerOrganizationId, options) {
        return this.client.call(operations.deletePartnership, { path: [organizationId, partnerOrganizationId] }, options);
    }
}
