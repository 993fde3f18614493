import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Discounts of a campaign; each groups flight discounts. */
export declare class CampaignDiscountsResource extends Resource {
    /**
     * List the discounts of a campaign.
     *
     * Returns all discounts of a campaign with their flight discounts. The list is not paginated.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). 404 is not listed for this
     * operation; it is inferred from others.
     */
    list(campaignExternalId: string, options?: CallOptions): Call<types.ListCampaignDiscountsResponses[200]>;
    /**
     * Create a campaign discount.
     *
     * Creates a discount without flight discounts. The client chooses its `externalId`, which is its only key. The
     * response has no body.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param body A new discount of a campaign.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). The vendor's file has the
     * schema of the body in the response and no request body, which is assumed to be a mistake. 404 is not listed
     * for this operation; it is inferred from others.
     */
    create(campaignExternalId: string, body: types.CreateCampaignDiscountData["body"], options?: CallOptions): Call<void>;
    /**
     * Rename a campaign discount.
     *
     * Renames a discount; its other attributes cannot be changed.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param body The writable attributes of a discount.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). The vendor's file has the
     * schema of the body in the response and no request body, which is assumed to be a mistake. 404 is not listed
     * for this operation; it is inferred from others.
     */
    rename(campaignExternalId: string, cDiscountEID: string, body: types.UpdateCampaignDiscountData["body"], options?: CallOptions): Call<void>;
    /**
     * Delete a campaign discount.
     *
     * Deletes a discount. Its flight discounts must be deleted first.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). 404 is not listed for this
     * operation; it is inferred from others.
     */
    delete(campaignExternalId: string, cDiscountEID: string, options?: CallOptions): Call<void>;
}
