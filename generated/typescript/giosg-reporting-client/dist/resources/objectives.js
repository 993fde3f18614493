import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Conversational reports, and the metrics that they can be about. */
export class ObjectivesResource extends Resource {
    /**
     * List the conversational reports of an organization.
     *
     * Answers all report cards of the organization, as a plain array.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg conversational reporting,
     * https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general). No status code could be read; those here are
     * inferred, and so is the permission. So is the plain array; the page speaks of a list and shows no envelope.
     */
    reports(organizationId, options) {
        return this.client.call(operations.listConversationalReports, { path: [organizationId] }, options);
    }
    /**
     * List what can be reported on.
     *
     * Answers the metrics that a report card can name in `reporting_metric_id`. Only its path and that a metric has
     * an identifier and `filters` could be read.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg conversational reporting,
     * https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
     * https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the method, the form
     * of the answer and the status codes are inferred.
     */
    metrics(organizationId, options) {
        return this.client.call(operations.listReportMetrics, { path: [organizationId] }, options);
    }
}
