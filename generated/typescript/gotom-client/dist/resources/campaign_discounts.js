import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Discounts of a campaign, each a group of flight discounts. */
export class CampaignDiscountsResource extends Resource {
    /**
     * List the discounts of a campaign.
     *
     * Answers all discounts of a campaign, each with its flight discounts. There are no pages.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @throws ApiError where the API refuses; documented here: 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). 404 is not listed for this
     * operation and inferred from others.
     */
    list(campaignExternalId, options) {
        return this.client.call(operations.listCampaignDiscounts, { path: [campaignExternalId] }, options);
    }
    /**
     * Create a campaign discount.
     *
     * Creates a discount without any flight discounts. Its `externalId` is the client's to choose and its only key;
     * the answer has no body.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param body A new discount of a campaign.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). The vendor's file puts the
     * schema of the body on the answer and has no request body, which is taken for a slip. 404 is not listed for
     * this operation and inferred from others.
     */
    create(campaignExternalId, body, options) {
        return this.client.call(operations.createCampaignDiscount, { path: [campaignExternalId], body }, options);
    }
    /**
     * Rename a campaign discount.
     *
     * Gives a discount another name; nothing else of it can be changed.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @param body What of a discount can be changed.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). The vendor's file puts the
     * schema of the body on the answer and has no request body, which is taken for a slip. 404 is not listed for
     * this operation and inferred from others.
     */
    rename(campaignExternalId, cDiscountEID, body, options) {
        return this.client.call(operations.updateCampaignDiscount, { path: [campaignExternalId, cDiscountEID], body }, options);
    }
    /**
     * Delete a campaign discount.
     *
     * Deletes a discount, whose flight discounts must have been deleted before.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param cDiscountEID The `externalId` that the campaign discount was created with.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, discounts, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's files). 404 is not listed for this
     * operation and inferred from others.
     */
    delete(campaignExternalId, cDiscountEID, options) {
        return this.client.call(operations.deleteCampaignDiscount, { path: [campaignExternalId, cDiscountEID] }, options);
    }
}
