import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

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
  public(query?: NonNullable<types.ListPublicAppsData["query"]>, options?: CallOptions): Call<Page<types.ListPublicAppsResponses[200]["results"][number]> & types.ListPublicAppsResponses[200]> {
    return this.client.page(operations.listPublicApps, { query }, options);
  }

  /** Every item of `public`, page by page, from the page that the query names; throws what that throws. */
  iterPublic(query?: NonNullable<types.ListPublicAppsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPublicAppsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listPublicApps, { query }, options);
  }

}
