import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Saved reports as CSV. They have an API user of their own. */
export class ReportsResource extends Resource {
  /**
   * Download a graph report.
   *
   * Answers a saved graph report with the filters and the period that it was saved with; a request cannot change
   * them. Reports have an API user of their own, who sees every saved report of the instance. A report by run time
   * without a date filter can reach gigabytes, and neither pages nor ranges are offered: read it as a stream.
   * Fetch reports between 06:00 and 08:00 CET, behind the nightly data dump, and not on Tuesday evening, which is
   * for maintenance.
   *
   * @param savedReportId Number of the saved report, which stands at the end of its address in the web application (`/statistic/graph-
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
   * Answers a saved custom report. What is said of graph reports holds here too: a user of their own, nothing to
   * choose but the report, and no limit of size.
   *
   * @param savedReportId Number of the saved report, which stands in its address in the web application
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
