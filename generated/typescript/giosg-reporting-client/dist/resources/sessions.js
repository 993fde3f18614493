import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Queries over sessions of chats and of visitors. */
export class SessionsResource extends Resource {
    /**
     * Query the chat sessions of an organization.
     *
     * Counts chats of the organization, and chats of other organizations in which it participated. Known dimensions
     * are `scope` (with the value `org`), `chat_type`, `chat_initiator`, `visitor_ids` and `chat_session_id`; there
     * are more.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body What to count, the period and the grouping.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg reporting, sessions,
     * https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
     */
    chats(organizationId, body, options) {
        return this.client.call(operations.queryChatSessions, { path: [organizationId], body }, options);
    }
    /**
     * Query the visitor sessions of an organization.
     *
     * Counts sessions of visitors. The vendor calls it experimental. Known dimensions are `browser_name`,
     * `browser_version`, `city`, `country`, `device_type` (`desktop`, `tablet` or `mobile`) and `visitor_id`; there
     * are more, including the number of distinct addresses and the duration.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body What to count, the period and the grouping.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg reporting, sessions,
     * https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
     */
    visitors(organizationId, body, options) {
        return this.client.call(operations.queryVisitorSessions, { path: [organizationId], body }, options);
    }
}
