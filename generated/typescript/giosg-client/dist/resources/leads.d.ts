import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Form data of visitors; deprecated. */
export declare class LeadsResource extends Resource {
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
    list(organizationId: string, query?: NonNullable<types.ListLeadsData["query"]>, options?: CallOptions): Call<Page<types.ListLeadsResponses[200]["results"][number]> & types.ListLeadsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListLeadsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListLeadsResponses[200]["results"][number], void, undefined>;
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
    get(organizationId: string, leadId: string, options?: CallOptions): Call<types.GetLeadResponses[200]>;
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
    update(organizationId: string, leadId: string, body: types.UpdateLeadData["body"], options?: CallOptions): Call<types.UpdateLeadResponses[200]>;
}
