import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Chats or statistics of a room as a file. */
export declare class ReportExportsResource extends Resource {
    /**
     * List the report exports of a user.
     *
     * Returns a page of the exports that the user has started, newest first.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Newer pages show other resources of a user on a path without the organization; no page does
     * so for exports.
     */
    list(organizationId: string, userId: string, query?: NonNullable<types.ListReportExportsData["query"]>, options?: CallOptions): Call<Page<types.ListReportExportsResponses[200]["results"][number]> & types.ListReportExportsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, userId: string, query?: NonNullable<types.ListReportExportsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListReportExportsResponses[200]["results"][number], void, undefined>;
    /**
     * Start a report export.
     *
     * Starts collecting chats or statistics of a room in the background and returns an incomplete export
     * immediately. Poll it until `completed_at` is set; the file is then at `url`, until `expires_at`.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param body What to export. Statistics are not available as plain text; the last two attributes apply to logs only.
     *   Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Newer pages show other resources of a user on a path without the organization; no page does
     * so for exports.
     */
    start(organizationId: string, userId: string, body: types.CreateReportExportData["body"], options?: CallOptions): Call<types.CreateReportExportResponses[201]>;
    /**
     * Read a report export.
     *
     * Returns the state of an export. It is complete once `completed_at` is set; `is_failed` is false if there is a
     * file.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
     *   documented, so get the identifier there.
     * @param reportId The export.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Newer pages show other resources of a user on a path without the organization; no page does
     * so for exports.
     */
    get(organizationId: string, userId: string, reportId: string, options?: CallOptions): Call<types.GetReportExportResponses[200]>;
}
