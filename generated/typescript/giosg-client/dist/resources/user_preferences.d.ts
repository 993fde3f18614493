import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Console preferences of a user. */
export declare class UserPreferencesResource extends Resource {
    /**
     * Change preferences of a user.
     *
     * Updates the preferences in the body and leaves the others unchanged.
     *
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The preferences to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client sets `ui_language_code` with it; the other attributes are those of the older path, and the status codes
     * are inferred.
     */
    update(userId: string, body: types.UpdateUserPreferencesData["body"], options?: CallOptions): Call<types.UpdateUserPreferencesResponses[200]>;
    /**
     * Read the preferences of a user.
     *
     * Returns the preferences of one user. They exist as long as the user and are private.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Published clients use paths of this kind without the organization; none was seen for this one.
     */
    get(organizationId: string, userId: string, options?: CallOptions): Call<types.GetUserPreferencesResponses[200]>;
    /**
     * Replace the preferences of a user.
     *
     * Sets all preferences; 400 if one is missing.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body Console preferences of one user; all are required.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Published clients use paths of this kind without the organization; none was seen for this one.
     */
    replace(organizationId: string, userId: string, body: types.ReplaceUserPreferencesData["body"], options?: CallOptions): Call<types.ReplaceUserPreferencesResponses[200]>;
    /**
     * Change preferences of a user (older path).
     *
     * Updates the preferences in the body and leaves the others unchanged. Use `/api/v5/users/{user_id}/preferences`
     * instead.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body The preferences to change; others are unchanged. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text; published clients use the path without the organization.
     */
    updateByOrganization(organizationId: string, userId: string, body: types.UpdateOrganizationUserPreferencesData["body"], options?: CallOptions): Call<types.UpdateOrganizationUserPreferencesResponses[200]>;
}
