import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Who is in a team, and who administers it. */
export class TeamMembershipsResource extends Resource {
    /**
     * List the members of a team.
     *
     * Answers one page of the memberships of an own team.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param query `is_admin`: Lists only admins of the team (`true`) or only the others (`false`); without it, both. `cursor`:
     *   Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take
     *   it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    list(organizationId, teamId, query, options) {
        return this.client.page(operations.listTeamMemberships, { path: [organizationId, teamId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, teamId, query, options) {
        return this.client.iterate(operations.listTeamMemberships, { path: [organizationId, teamId], query }, options);
    }
    /**
     * Read the membership of a user.
     *
     * Answers the membership of one user in an own team; 404 for one who is not in it.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    get(organizationId, teamId, userId, options) {
        return this.client.call(operations.getTeamMembership, { path: [organizationId, teamId, userId] }, options);
    }
    /**
     * Add a user to a team.
     *
     * Adds a user to a team. For one who is in it already, sets whether that user administers the team, as PUT does.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a membership that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    add(organizationId, teamId, userId, body, options) {
        return this.client.call(operations.createTeamMembership, { path: [organizationId, teamId, userId], body }, options);
    }
    /**
     * Set the membership of a user.
     *
     * Adds a user to a team, or sets whether one who is in it administers the team.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a membership that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    put(organizationId, teamId, userId, body, options) {
        return this.client.call(operations.replaceTeamMembership, { path: [organizationId, teamId, userId], body }, options);
    }
    /**
     * Change the membership of a user.
     *
     * Sets the attributes that the body names; 404 for a user who is not in the team.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a membership to change. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    update(organizationId, teamId, userId, body, options) {
        return this.client.call(operations.updateTeamMembership, { path: [organizationId, teamId, userId], body }, options);
    }
    /**
     * Remove a user from a team.
     *
     * Ends the membership of one user; the user stays in the organization.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param teamId The team.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Hence this is not marked deprecated.
     */
    remove(organizationId, teamId, userId, options) {
        return this.client.call(operations.deleteTeamMembership, { path: [organizationId, teamId, userId] }, options);
    }
}
