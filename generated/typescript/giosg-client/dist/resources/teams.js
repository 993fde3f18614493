import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Groups of users of one organization. */
export class TeamsResource extends Resource {
    /**
     * List the teams of an organization.
     *
     * Answers one page of the organization's teams, oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
     *   order. Teams are sorted by `created_at` only. `is_deleted`: Lists only deleted teams (`true`) or only those
     *   that are not (`false`). `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous`
     *   URL of another page. Opaque; take it from a URL that the API gave.
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
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body The attributes of a team that a client sets. Unknown attributes are ignored.
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
     * Answers one team of the organization.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). Read from the deprecated version 5 of the same resource;
     * the version 6 page was not readable that far.
     */
    get(organizationId, teamId, options) {
        return this.client.call(operations.getTeam, { path: [organizationId, teamId] }, options);
    }
    /**
     * Replace a team.
     *
     * Sets every writable attribute of the team.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param body The attributes of a team that a client sets. Unknown attributes are ignored.
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
     * Sets the attributes that the body names and leaves the others.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param body The attributes of a team to change; the others stay as they are.
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
     * Deletes one team. Lists leave it out afterwards.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The quickstart
     * shows that the team is gone from the list. Whether it can still be read is not said.
     */
    delete(organizationId, teamId, options) {
        return this.client.call(operations.deleteTeam, { path: [organizationId, teamId] }, options);
    }
}
