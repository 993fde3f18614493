import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Form data of visitors; deprecated. */
export class LeadsResource extends Resource {
    /**
     * List the leads of an organization.
     *
     * Returns a page of leads. Only the first version of the giosg script creates leads; version 2, the default
     * since 16 December 2021, creates none.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, leads,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. Path and methods are those of
     * the other resources of an organization.
     */
    list(organizationId, query, options) {
        return this.client.page(operations.listLeads, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listLeads, { path: [organizationId], query }, options);
    }
    /**
     * Read a lead.
     *
     * Returns one lead.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param leadId The lead.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, leads,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. Path and methods are those of
     * the other resources of an organization.
     */
    get(organizationId, leadId, options) {
        return this.client.call(operations.getLead, { path: [organizationId, leadId] }, options);
    }
    /**
     * Change a lead.
     *
     * Assigns a lead to a user, or closes or opens it. No other attribute can be changed.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param leadId The lead.
     * @param body The attributes to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, leads,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. Path and methods are those of
     * the other resources of an organization.
     */
    update(organizationId, leadId, body, options) {
        return this.client.call(operations.updateLead, { path: [organizationId, leadId], body }, options);
    }
}
