import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Appearance of chat windows. */
export class BrandsResource extends Resource {
  /**
   * List the brands of an organization.
   *
   * Returns a page of the organization's brands. A brand is the appearance of chat windows on mobile devices; the
   * settings of a room select a brand.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, brands,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
   */
  list(organizationId: string, query?: NonNullable<types.ListBrandsData["query"]>, options?: CallOptions): Call<Page<types.ListBrandsResponses[200]["results"][number]> & types.ListBrandsResponses[200]> {
    return this.client.page(operations.listBrands, { path: [organizationId], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, query?: NonNullable<types.ListBrandsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListBrandsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listBrands, { path: [organizationId], query }, options);
  }

}
