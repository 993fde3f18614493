import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Prices of the tarifs. */
export class PricesResource extends Resource {
    /**
     * List the prices of a tarif.
     *
     * Answers one page of the prices of a tarif, one for each combination of platform, channel, medium, advertising
     * medium and price level. They are the prices that a flight with `loadFromRate` takes. Only JSON is offered.
     *
     * @param tarifId goTom's number of the tarif, from `listPrimaryKeys`.
     * @param query `page`: Number of the page, from 1 to `lastPage`; the first one if it is left out.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, price export, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api, https://github.com/gotom-io/api-
     * doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A variant in CSV is commented out in the vendor's file and so
     * left out here. That `loadFromRate` takes these prices is inferred.
     */
    list(tarifId, query, options) {
        return this.client.page(operations.listPrices, { path: [tarifId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(tarifId, query, options) {
        return this.client.iterate(operations.listPrices, { path: [tarifId], query }, options);
    }
}
