import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Queries over generic events. */
export class EventsResource extends Resource {
    /**
     * Query the events of an organization.
     *
     * Counts generic events of one vendor for the organization.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body What to count, the period and the grouping.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Tutorial: queries to generic reporting,
     * https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes could be
     * read; those here are taken from the queries over sessions.
     */
    ofOrganization(organizationId, body, options) {
        return this.client.call(operations.queryOrganizationEvents, { path: [organizationId], body }, options);
    }
    /**
     * Query the events of a user.
     *
     * Counts generic events of one vendor for the user.
     *
     * @param userId The user whose events are counted.
     * @param body What to count, the period and the grouping.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Tutorial: queries to generic reporting,
     * https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes could be
     * read; those here are taken from the queries over sessions.
     */
    ofUser(userId, body, options) {
        return this.client.call(operations.queryUserEvents, { path: [userId], body }, options);
    }
}
