import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Teams of version 5; deprecated in favor of `teams`. */
export declare class TeamsV5Resource extends Resource {
    /**
     * List the teams of an organization, version 5.
     *
     * Returns a page of the organization's teams and of those shared by other organizations, oldest first unless
     * `ordering` says otherwise. Version 6 lists the organization's teams.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key
     *   is `created_at`. `is_shared`: `true` lists only teams of other organizations, `false` only the organization's
     *   own; both by default. `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of
     *   another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That shared teams are listed is 2015
     * text.
     */
    list(organizationId: string, query?: NonNullable<types.ListTeamsV5Data["query"]>, options?: CallOptions): Call<Page<types.ListTeamsV5Responses[200]["results"][number]> & types.ListTeamsV5Responses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListTeamsV5Data["query"]>, options?: CallOptions): AsyncGenerator<types.ListTeamsV5Responses[200]["results"][number], void, undefined>;
    /**
     * Create a team, version 5.
     *
     * Creates a team without members. Version 6 does the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body The writable attributes of a team. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
     */
    create(organizationId: string, body: types.CreateTeamV5Data["body"], options?: CallOptions): Call<types.CreateTeamV5Responses[201]>;
    /**
     * Read a team, version 5.
     *
     * Returns a team of the organization, or one that is shared with it.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
     */
    get(organizationId: string, teamId: string, options?: CallOptions): Call<types.GetTeamV5Responses[200]>;
    /**
     * Replace a team, version 5.
     *
     * Sets every writable attribute of the team. Version 6 does the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param body The writable attributes of a team. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST", the line of the
     * path says PUT; the path wins.
     */
    replace(organizationId: string, teamId: string, body: types.ReplaceTeamV5Data["body"], options?: CallOptions): Call<types.ReplaceTeamV5Responses[200]>;
    /**
     * Change a team, version 5.
     *
     * Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param body The attributes of a team to change; others are unchanged.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
     */
    update(organizationId: string, teamId: string, body: types.UpdateTeamV5Data["body"], options?: CallOptions): Call<types.UpdateTeamV5Responses[200]>;
    /**
     * Delete a team, version 5.
     *
     * Deletes one team together with its memberships and shares. Version 6 does the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
     */
    delete(organizationId: string, teamId: string, options?: CallOptions): Call<void>;
}
