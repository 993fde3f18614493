import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Members and admins of a team. */
export declare class TeamMembershipsResource extends Resource {
    /**
     * List the members of a team.
     *
     * Returns a page of the memberships of a team of the organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param query `is_admin`: `true` lists only admins of the team, `false` only other members; both by default. `cursor`:
     *   Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not
     *   construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    list(organizationId: string, teamId: string, query?: NonNullable<types.ListTeamMembershipsData["query"]>, options?: CallOptions): Call<Page<types.ListTeamMembershipsResponses[200]["results"][number]> & types.ListTeamMembershipsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, teamId: string, query?: NonNullable<types.ListTeamMembershipsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListTeamMembershipsResponses[200]["results"][number], void, undefined>;
    /**
     * Read the membership of a user.
     *
     * Returns the membership of one user in a team of the organization; 404 if the user is not a member.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    get(organizationId: string, teamId: string, userId: string, options?: CallOptions): Call<types.GetTeamMembershipResponses[200]>;
    /**
     * Add a user to a team.
     *
     * Adds a user to a team, or sets whether an existing member is an admin of the team, like PUT.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The writable attributes of a membership. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    add(organizationId: string, teamId: string, userId: string, body: types.CreateTeamMembershipData["body"], options?: CallOptions): Call<types.CreateTeamMembershipResponses[201] | types.CreateTeamMembershipResponses[200]>;
    /**
     * Set the membership of a user.
     *
     * Adds a user to a team, or sets whether an existing member is an admin of the team.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The writable attributes of a membership. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    put(organizationId: string, teamId: string, userId: string, body: types.ReplaceTeamMembershipData["body"], options?: CallOptions): Call<types.ReplaceTeamMembershipResponses[200] | types.ReplaceTeamMembershipResponses[201]>;
    /**
     * Change the membership of a user.
     *
     * Updates the attributes in the body and leaves the others unchanged; 404 if the user is not a member.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The attributes of a membership to change. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    update(organizationId: string, teamId: string, userId: string, body: types.UpdateTeamMembershipData["body"], options?: CallOptions): Call<types.UpdateTeamMembershipResponses[200]>;
    /**
     * Remove a user from a team.
     *
     * Ends the membership of one user; the user stays in the organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param teamId The team.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, teams,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5. Teams of
     * version 5 are deprecated; whether that covers memberships could not be read, and no page shows them in version
     * 6. Therefore this is not marked deprecated.
     */
    remove(organizationId: string, teamId: string, userId: string, options?: CallOptions): Call<void>;
}
