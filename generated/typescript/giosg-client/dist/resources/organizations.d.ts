import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** The organization itself. */
export declare class OrganizationsResource extends Resource {
    /**
     * Read an organization.
     *
     * Returns an organization with its contact details, which other organizations may see too. Some attributes are
     * only returned for the caller's own organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are only returned
     * for the caller's own organization is 2015 text.
     */
    get(organizationId: string, options?: CallOptions): Call<types.GetOrganizationResponses[200]>;
    /**
     * Replace the details of an organization.
     *
     * Sets every writable attribute of the organization. Optional attributes missing from the body become null, so
     * send back every attribute to keep, or use PATCH.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body The writable details of an organization. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). The operation is in the 2015 text only; the attributes
     * are those of the current table. That omitted attributes are reset is taken from that text's section on users.
     */
    replace(organizationId: string, body: types.ReplaceOrganizationData["body"], options?: CallOptions): Call<types.ReplaceOrganizationResponses[200]>;
    /**
     * Change the details of an organization.
     *
     * Updates the attributes in the body and leaves the others unchanged.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body The details of an organization to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation is in the 2015
     * text only; the attributes are those of the current table.
     */
    update(organizationId: string, body: types.UpdateOrganizationData["body"], options?: CallOptions): Call<types.UpdateOrganizationResponses[200]>;
    /**
     * Read the overview of an organization.
     *
     * Returns an object about the organization. No public page describes its attributes, so rely on none. The user
     * needs the `reports` or the `settings` permission.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Only path, method and scopes
     * are in the sample of the endpoint list. The scopes contain two names; the comment shows that either is enough
     * for a safe method.
     */
    overview(organizationId: string, options?: CallOptions): Call<types.GetOrganizationOverviewResponses[200]>;
    /**
     * Describe the overview endpoint.
     *
     * Returns metadata of the endpoint, without side effects.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the endpoint list
     * names the method and its scopes; the response is inferred.
     */
    overviewOptions(organizationId: string, options?: CallOptions): Call<types.DescribeOverviewResponses[200]>;
}
