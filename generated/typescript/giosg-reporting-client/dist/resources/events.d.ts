import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Queries over generic events. */
export declare class EventsResource extends Resource {
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
    ofOrganization(organizationId: string, body: types.QueryOrganizationEventsData["body"], options?: CallOptions): Call<types.QueryOrganizationEventsResponses[200]>;
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
    ofUser(userId: string, body: types.QueryUserEventsData["body"], options?: CallOptions): Call<types.QueryUserEventsResponses[200]>;
}
