import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Groups of users of one organization. */
export class TeamsResource extends Resource {
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
    list(organizationId, query, options) {
        return this.client.page(operations.listTeams, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listTeams, { path: [organizationId], query }, options);
    }
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
    create(organizationId, body, options) {
        return this.client.call(operations.createTeam, { path: [organizationId], body }, options);
    }
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
    get(organizationId, teamId, options) {
        return this.client.call(operations.getTeam, { path: [organizationId, teamId] }, options);
    }
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
    replace(organizationId, teamId, body, options) {
        return this.client.call(operations.replaceTeam, { path: [organizationId, teamId], body }, options);
    }
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
    update(organizationId, teamId, body, options) {
        return this.client.call(operations.updateTeam, { path: [organizationId, teamId], body }, options);
    }
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
    delete(organizationId, teamId, options) {
        return this.client.call(operations.deleteTeam, { path: [organizationId, teamId] }, options);
    }
}
