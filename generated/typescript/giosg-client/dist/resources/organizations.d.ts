import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** The organization itself. */
export declare class OrganizationsResource extends Resource {
    /**
     * Read an organization.
     *
     * Answers an organization with its contact details, which other organizations may see too. Some attributes are
     * there only for the caller's own organization.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are there for the
     * caller's own organization only is 2015 text.
     */
    get(organizationId: string, options?: CallOptions): Call<types.GetOrganizationResponses[200]>;
    /**
     * Replace the details of an organization.
     *
     * Sets every writable attribute of the organization. An optional attribute that the body leaves out becomes
     * null, so send back all that is to stay, or use PATCH.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body The details of an organization that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). The operation stands in 2015 text only; the attributes
     * are those of the current table. That omitted attributes are reset is what that text says of users.
     */
    replace(organizationId: string, body: types.ReplaceOrganizationData["body"], options?: CallOptions): Call<types.ReplaceOrganizationResponses[200]>;
    /**
     * Change the details of an organization.
     *
     * Sets the attributes that the body names and leaves the others.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body The details of an organization to change; the others stay as they are. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation stands in 2015
     * text only; the attributes are those of the current table.
     */
    update(organizationId: string, body: types.UpdateOrganizationData["body"], options?: CallOptions): Call<types.UpdateOrganizationResponses[200]>;
    /**
     * Read the overview of an organization.
     *
     * Answers an object about the organization. No public page says what is in it, so expect any attribute and rely
     * on none. The user needs the `reports` or the `settings` permission.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Path, method and scopes stand
     * in the sample of the endpoints listing, and nothing else does. The scopes list holds two names; its comment
     * shows that either is enough for a safe method.
     */
    overview(organizationId: string, options?: CallOptions): Call<types.GetOrganizationOverviewResponses[200]>;
    /**
     * Describe the overview endpoint.
     *
     * Answers what the endpoint is and takes, without doing anything.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the endpoints
     * listing names the method and its scopes; what it answers is inferred.
     */
    overviewOptions(organizationId: string, options?: CallOptions): Call<types.DescribeOverviewResponses[200]>;
}
