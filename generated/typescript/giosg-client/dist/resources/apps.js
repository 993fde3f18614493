import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Extensions of giosg. */
export class AppsResource extends Resource {
    /**
     * List public apps.
     *
     * Returns a page of the apps that their owners have made public, newest first.
     *
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, apps,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).
     */
    public(query, options) {
        return this.client.page(operations.listPublicApps, { query }, options);
    }
    /** Every item of `public`, page by page, from the page that the query names; throws what that throws. */
    iterPublic(query, options) {
        return this.client.iterate(operations.listPublicApps, { query }, options);
    }
}
