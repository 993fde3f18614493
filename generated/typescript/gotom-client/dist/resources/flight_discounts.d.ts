import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Discounts of individual flights. */
export declare class FlightDiscountsResource extends Resource {
    /**
     * Create a flight discount.
     *
     * Gives a flight a discount, as a percentage or an amount: the body contains both attributes, one of them null.
     * Unlike other create operations, it returns 204. Instances that add up discounts return 501.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param body A new discount of a flight, as a percentage or an amount. Both attributes are required, and one of them must
     *   be null.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500, 501.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). 404 is listed for an unknown flight; that it also
     * applies to an unknown campaign or discount is inferred.
     */
    create(campaignExternalId: string, cDiscountEID: string, body: types.CreateFlightDiscountData["body"], options?: CallOptions): Call<void>;
    /**
     * Read a flight discount.
     *
     * Returns one flight discount that was created through this API with an external id.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param fDiscountEID The `externalId` that the flight discount was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). 404 is not listed for this
     * operation; it is inferred from others.
     */
    get(campaignExternalId: string, cDiscountEID: string, fDiscountEID: string, options?: CallOptions): Call<types.GetFlightDiscountResponses[200]>;
    /**
     * Change a flight discount.
     *
     * Sets the percentage or the amount of a flight discount; the body contains exactly one of the two. Instances
     * that add up discounts return 501.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param fDiscountEID The `externalId` that the flight discount was created with.
     * @param body The new percentage or amount of a flight discount, not both.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500, 501.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    update(campaignExternalId: string, cDiscountEID: string, fDiscountEID: string, body: types.UpdateFlightDiscountData["body"], options?: CallOptions): Call<void>;
    /**
     * Delete a flight discount.
     *
     * Removes the discount from the flight. Instances that add up discounts return 501.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param fDiscountEID The `externalId` that the flight discount was created with.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 500, 501.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    delete(campaignExternalId: string, cDiscountEID: string, fDiscountEID: string, options?: CallOptions): Call<void>;
}
