import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Prices of tariffs. */
export declare class PricesResource extends Resource {
    /**
     * List the prices of a tariff.
     *
     * Returns a page of the prices of a tariff, one for each combination of platform, channel, medium, advertising
     * medium and price level. A flight with `loadFromRate` uses these prices. The only format is JSON.
     *
     * @param tarifId goTom's number of the tariff, from `listPrimaryKeys`.
     * @param query `page`: Page number, from 1 (the default) to `lastPage`.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, price export, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api, https://github.com/gotom-io/api-
     * doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A CSV variant is commented out in the vendor's file, so it is
     * not described. That `loadFromRate` uses these prices is inferred.
     */
    list(tarifId: number, query?: NonNullable<types.ListPricesData["query"]>, options?: CallOptions): Call<Page<types.ListPricesResponses[200]["items"][number]> & types.ListPricesResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(tarifId: number, query?: NonNullable<types.ListPricesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPricesResponses[200]["items"][number], void, undefined>;
}
