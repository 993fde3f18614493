import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Form } from "../runtime/encoding.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** The users of an organization, and the user of the credentials. */
export declare class UsersResource extends Resource {
    /**
     * Read the current user.
     *
     * Returns the user of the credentials. Works with any valid credentials and any enabled products, so use it to
     * test a token and to get the `id` and `organization_id` for further requests. Create a token at
     * https://service.giosg.com/settings/live/company/tokens.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP
     * API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older text adds that a
     * token that does not belong to a single user is rejected with 403.
     */
    me(options?: CallOptions): Call<types.GetCurrentUserResponses[200]>;
    /**
     * Read a user.
     *
     * Returns one user. A deleted user returns 404 unless `include_deleted` is true.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `include_deleted`: Whether to return a deleted user instead of 404; false by default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path for PATCH
     * only. An early 2015 draft also has GET; later 2015 text reads users under the path of their organization.
     */
    get(userId: string, query?: NonNullable<types.GetUserData["query"]>, options?: CallOptions): Call<types.GetUserResponses[200]>;
    /**
     * Replace a user.
     *
     * Sets every writable attribute of the user. Optional attributes missing from the body are reset to their
     * defaults, so send back every attribute to keep, or use PATCH.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The writable attributes of a user. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
     * https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed with PUT
     * or PATCH and shows PATCH; PUT of this path is in an early 2015 draft only. That omitted attributes are reset
     * is also 2015 text; in the quickstart, PUT requires every field.
     */
    replace(userId: string, body: types.ReplaceUserData["body"], options?: CallOptions): Call<types.ReplaceUserResponses[200]>;
    /**
     * Change a user.
     *
     * Updates the attributes in the body and leaves the others unchanged. Accepts JSON, or a flat form, which cannot
     * set null.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
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
     * Returns a page of the organization's users, oldest first unless `ordering` says otherwise.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `ordering`: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
     *   `created_at`, `email`. `include_deleted`: Whether to include deleted users; false by default. `is_manager`:
     *   `true` lists only managers, `false` only other users; both by default. `cursor`: Position in the collection:
     *   the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page names the
     * same path as a channel.
     */
    list(organizationId: string, query?: NonNullable<types.ListUsersData["query"]>, options?: CallOptions): Call<Page<types.ListUsersResponses[200]["results"][number]> & types.ListUsersResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListUsersData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUsersResponses[200]["results"][number], void, undefined>;
    /**
     * Read a user of an organization.
     *
     * Returns one user of the organization; 404 if the user is deleted (unless `include_deleted` is true) or belongs
     * to another organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `include_deleted`: Whether to return a deleted user instead of 404; false by default.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Current pages keep the collection under the organization and show changes on the user's own path;
     * they do not say which is preferred, so neither is marked deprecated.
     */
    getMember(organizationId: string, userId: string, query?: NonNullable<types.GetMemberData["query"]>, options?: CallOptions): Call<types.GetMemberResponses[200]>;
    /**
     * Replace a user of an organization.
     *
     * Sets every writable attribute of the user. Optional attributes missing from the body are reset to their
     * defaults, so send back every attribute to keep, or use PATCH. Changing another user requires the `users`
     * permission.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The writable attributes of a user. Unknown attributes are ignored.
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
     * Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the user
     * available or unavailable for chats. Changing another user requires the `users` permission.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
     */
    updateMember(organizationId: string, userId: string, body: types.UpdateMemberData["body"], options?: CallOptions): Call<types.UpdateMemberResponses[200]>;
}
