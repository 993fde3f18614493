import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Organizations that share rooms and teams. */
export class PartnershipsResource extends Resource {
    /**
     * List the partnerships of an organization.
     *
     * Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another
     *   page. Opaque; do not construct it.
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
     * Returns the partnership with one organization; 404 if the organization is not a partner.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
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
     * Sets the display name of the partner. A body without it restores the partner's own name. The display name used
     * by the partner is not affected.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param partnerOrganizationId The partner, an organization.
     * @param body The writable attribute of a partnership. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the giosg Live
     * HTTP API). 2015 text also asks for a `visibility`, which is missing from the current table of attributes and
     * from this description. That the name is reset is taken from the 2015 text on omitted attributes of users.
     */
    replace(organizationId, partnerOrganizationId, body, options) {
        return this.client.call(operations.replacePartnership, { path: [organizationId, partnerOrganizationId], body }, options);
    }
    /**
     * Change a partnership.
     *
     * Sets the display name of the partner, if the body contains it.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param partnerOrganizationId The partner, an organization.
     * @param body The writable attribute of a partnership. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, partnerships,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the giosg Live
     * HTTP API). 2015 text also asks for a `visibility`, which is missing from the current table of attributes and
     * from this description. That the name is reset is taken from the 2015 text on omitted attributes of users.
     */
    update(organizationId, partnerOrganizationId, body, options) {
        return this.client.call(operations.updatePartnership, { path: [organizationId, partnerOrganizationId], body }, options);
    }
    /**
     * End a partnership.
     *
     * Ends the partnership for both organizations, with every share between them. Only another invitation restores
     * it.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
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
