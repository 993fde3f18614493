import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Chats or statistics of a room as a file. */
export class ReportExportsResource extends Resource {
    /**
     * List the report exports of a user.
     *
     * Answers one page of the exports that the user has started, newest first.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Resources of a user have since moved to a path without the organization where newer pages
     * show them; for exports no page does.
     */
    list(organizationId, userId, query, options) {
        return this.client.page(operations.listReportExports, { path: [organizationId, userId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, userId, query, options) {
        return this.client.iterate(operations.listReportExports, { path: [organizationId, userId], query }, options);
    }
    /**
     * Start a report export.
     *
     * Starts to gather chats or statistics of a room in the background and answers at once, with an export that is
     * not complete. Read it again until `completed_at` is set; the file is then at `url`, until `expires_at`.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param body What to export. Statistics have no form in plain text; the last two attributes matter for logs only. Unknown
     *   attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Resources of a user have since moved to a path without the organization where newer pages
     * show them; for exports no page does.
     */
    start(organizationId, userId, body, options) {
        return this.client.call(operations.createReportExport, { path: [organizationId, userId], body }, options);
    }
    /**
     * Read a report export.
     *
     * Answers an export as it now is. It is complete once `completed_at` is set; `is_failed` then says whether there
     * is a file.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param reportId The export.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, exports,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg Live HTTP
     * API). 2015 text. Resources of a user have since moved to a path without the organization where newer pages
     * show them; for exports no page does.
     */
    get(organizationId, userId, reportId, options) {
        return this.client.call(operations.getReportExport, { path: [organizationId, userId, reportId] }, options);
    }
}
