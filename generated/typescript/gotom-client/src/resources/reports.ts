import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Saved reports as CSV. They need a separate API user. */
export class ReportsResource extends Resource {
  /**
   * Download a graph report.
   *
   * Returns a saved graph report with its saved filters and period; a request cannot change them. Reports need a
   * separate API user, who can read every saved report of the instance. A report by run time without a date filter
   * can have gigabytes, and there is no pagination: read it as a stream. Download reports between 06:00 and 08:00
   * CET, after the nightly data dump, and not on Tuesday evening, the maintenance window.
   *
   * @param savedReportId Number of the saved report, at the end of its URL in the web application (`/statistic/graph-
   *   report/saved/{id}`).
   * @throws ApiError where the API refuses; documented here: 401, 404, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom report API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-
   * api-doc.yaml; goTom, HMAC authentication, https://dev.gotom.io/docs/hmac-authentication).
   */
  graph(savedReportId: number, options?: CallOptions): Call<types.GetGraphReportResponses[200]> {
    return this.client.call(operations.getGraphReport, { path: [savedReportId] }, options);
  }

  /**
   * Download a custom report.
   *
   * Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be filtered by the
   * request, and has no size limit.
   *
   * @param savedReportId Number of the saved report, in its URL in the web application
   *   (`/statistic/customreport?saved_report_id={id}`).
   * @throws ApiError where the API refuses; documented here: 401, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom report API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-
   * api-doc.yaml; goTom, HMAC authentication, https://dev.gotom.io/docs/hmac-authentication).
   */
  custom(savedReportId: number, options?: CallOptions): Call<types.GetCustomReportResponses[200]> {
    return this.client.call(operations.getCustomReport, { path: [savedReportId] }, options);
  }

}
