import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** How the visitors' side looks. */
export class BrandsResource extends Resource {
    /**
     * List the brands of an organization.
     *
     * Answers one page of the organization's brands. A brand says how chat windows look on mobile devices; the
     * settings of a room name the one that it uses.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, brands,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
     */
    list(organizationId, query, options) {
        return this.client.page(operations.listBrands, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listBrands, { path: [organizationId], query }, options);
    }
}
