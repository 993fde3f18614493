import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Conversational reports and their metrics. */
export class ObjectivesResource extends Resource {
    /**
     * List the conversational reports of an organization.
     *
     * Returns all report cards of the organization as an array.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg conversational reporting,
     * https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read; those here
     * are inferred, like the permission and the plain array: the page mentions a list and shows no envelope.
     */
    reports(organizationId, options) {
        return this.client.call(operations.listConversationalReports, { path: [organizationId] }, options);
    }
    /**
     * List the report metrics.
     *
     * Returns the metrics for `reporting_metric_id` of a report card. Only the path, and that a metric has an
     * identifier and `filters`, could be read.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg conversational reporting,
     * https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the method, the form
     * of the response and the status codes are inferred.
     */
    metrics(organizationId, options) {
        return this.client.call(operations.listReportMetrics, { path: [organizationId] }, options);
    }
}
