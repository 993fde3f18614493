import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Form } from "../runtime/encoding.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Groups of users of one organization. */
export declare class TeamsResource extends Resource {
    /**
     * List the teams of an organization.
     *
     * Returns a page of the organization's teams, oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `is_deleted`: `true` lists only deleted teams, `false` only others. `cursor`: Position in the
     *   collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP
     * API, teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
     */
    list(organizationId: string, query?: NonNullable<types.ListTeamsData["query"]>, options?: CallOptions): Call<Page<types.ListTeamsResponses[200]["results"][number]> & types.ListTeamsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListTeamsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListTeamsResponses[200]["results"][number], void, undefined>;
    /**
     * Create a team.
     *
     * Creates a team.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body The writable attributes of a team. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/).
     */
    create(organizationId: string, body: types.TeamWrite | Form<types.TeamForm>, options?: CallOptions): Call<types.CreateTeamResponses[201]>;
    /**
     * Read a team.
     *
     * Returns one team of the organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). Taken from the deprecated version 5 of the same resource;
     * the version 6 page could not be read that far.
     */
    get(organizationId: string, teamId: string, options?: CallOptions): Call<types.GetTeamResponses[200]>;
    /**
     * Replace a team.
     *
     * Sets every writable attribute of the team.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param body The writable attributes of a team. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/).
     */
    replace(organizationId: string, teamId: string, body: types.ReplaceTeamData["body"], options?: CallOptions): Call<types.ReplaceTeamResponses[200]>;
    /**
     * Change a team.
     *
     * Updates the attributes in the body and leaves the others unchanged.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param body The attributes of a team to change; others are unchanged.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/).
     */
    update(organizationId: string, teamId: string, body: types.UpdateTeamData["body"], options?: CallOptions): Call<types.UpdateTeamResponses[200]>;
    /**
     * Delete a team.
     *
     * Deletes one team. Lists no longer include it.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The quickstart
     * shows that the list no longer includes the team. Whether it can still be read is not stated.
     */
    delete(organizationId: string, teamId: string, options?: CallOptions): Call<void>;
}
