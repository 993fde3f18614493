import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Form } from "../runtime/encoding.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** The people of an organization, and the user behind the credentials. */
export declare class UsersResource extends Resource {
    /**
     * Read the current user.
     *
     * Answers the user whom the credentials belong to. Works with any valid credentials and whatever products are
     * enabled, so it is the request to try a token with, and the place to learn `id` and `organization_id` for
     * further requests. Make a token at https://service.giosg.com/settings/live/company/tokens.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP
     * API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older text adds that a
     * token which belongs to no single user is refused with 403.
     */
    me(options?: CallOptions): Call<types.GetCurrentUserResponses[200]>;
    /**
     * Read a user.
     *
     * Answers one user. A deleted user is answered with 404 unless `include_deleted` is true.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `include_deleted`: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path for PATCH
     * only. An early 2015 draft has GET as well; later 2015 text reads users under the path of their organization.
     */
    get(userId: string, query?: NonNullable<types.GetUserData["query"]>, options?: CallOptions): Call<types.GetUserResponses[200]>;
    /**
     * Replace a user.
     *
     * Sets every writable attribute of the user. An optional attribute that the body leaves out falls back to its
     * default, so send back all that is to stay, or use PATCH.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a user that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed with PUT
     * or PATCH and shows PATCH; PUT of this path stands in an early 2015 draft only. That omitted attributes are
     * reset is 2015 text too, where the quickstart has PUT ask for every field.
     */
    replace(userId: string, body: types.ReplaceUserData["body"], options?: CallOptions): Call<types.ReplaceUserResponses[200]>;
    /**
     * Change a user.
     *
     * Sets the attributes that the body names and leaves the others. Takes JSON, or a flat form, in which nothing
     * can be set to null.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a user to change; the others stay as they are. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP
     * API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Inferred: null in a form.
     * The sample sends two names.
     */
    update(userId: string, body: types.UserPatch | Form<types.UserForm>, options?: CallOptions): Call<types.UpdateUserResponses[200]>;
    /**
     * List the users of an organization.
     *
     * Answers one page of the organization's users, oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `ordering`: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses the
     *   order. Users are sorted by `created_at` or `email`. `include_deleted`: Whether deleted users are listed as
     *   well (`true`) or not (`false`, as without it). `is_manager`: Lists only managers (`true`) or only the others
     *   (`false`); without it, both. `cursor`: Place in the collection, taken from the `cursor` of the `next` or
     *   `previous` URL of another page. Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page names the
     * same path, as a channel.
     */
    list(organizationId: string, query?: NonNullable<types.ListUsersData["query"]>, options?: CallOptions): Call<Page<types.ListUsersResponses[200]["results"][number]> & types.ListUsersResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListUsersData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUsersResponses[200]["results"][number], void, undefined>;
    /**
     * Read a user of an organization.
     *
     * Answers one user of the organization. One who is deleted, or belongs to another organization, is answered with
     * 404; `include_deleted` brings the former back.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `include_deleted`: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Current pages keep the collection under the organization and show changes by the user's own path;
     * which of the two the vendor prefers is not said, so neither is marked deprecated.
     */
    getMember(organizationId: string, userId: string, query?: NonNullable<types.GetMemberData["query"]>, options?: CallOptions): Call<types.GetMemberResponses[200]>;
    /**
     * Replace a user of an organization.
     *
     * Sets every writable attribute of the user. An optional attribute that the body leaves out falls back to its
     * default, so send back all that is to stay, or use PATCH. Changing somebody else takes the `users` permission.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a user that a client sets. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
     */
    replaceMember(organizationId: string, userId: string, body: types.ReplaceMemberData["body"], options?: CallOptions): Call<types.ReplaceMemberResponses[200]>;
    /**
     * Change a user of an organization.
     *
     * Sets the attributes that the body names and leaves the others; `is_online_enabled` is what starts and stops
     * serving. Changing somebody else takes the `users` permission.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body The attributes of a user to change; the others stay as they are. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
     */
    updateMember(organizationId: string, userId: string, body: types.UpdateMemberData["body"], options?: CallOptions): Call<types.UpdateMemberResponses[200]>;
}
