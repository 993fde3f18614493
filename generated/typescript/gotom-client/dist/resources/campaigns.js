import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Bookings and reservations, addressed by the client's own identifier. */
export class CampaignsResource extends Resource {
    /**
     * Create a campaign.
     *
     * Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key to the
     * campaign. It is not among the attributes of an update. Flights that are added later take over the campaign's
     * discounts and its agency or intermediator commission. The answer has no body.
     *
     * @param body A campaign to create. Company references need one kind of identifier only.
     * @throws ApiError where the API refuses; documented here: 400, 401, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    create(body, options) {
        return this.client.call(operations.createCampaign, { body }, options);
    }
    /**
     * Read a campaign.
     *
     * Answers one campaign with all its flights.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom
     * campaign API, campaigns, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    get(campaignExternalId, options) {
        return this.client.call(operations.getCampaign, { path: [campaignExternalId] }, options);
    }
    /**
     * Change a campaign.
     *
     * Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If agency or
     * intermediator is among them, even with its old value, the commissions are reset and values set by hand on
     * flights are lost, unless `update_commissions` is 0. A refused attribute means that nothing is changed.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param body The attributes of a campaign to change; the others stay as they are. The externalId is not among them.
     * @param query `update_commissions`: Whether the commissions follow a change of agency or intermediator. 1 resets them from
     *   the agency or intermediator, but only if the body carries one of the two; 0 keeps them, and later flights get
     *   the old ones too.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom
     * campaign API, campaigns, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom
     * campaign API, violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-
     * doc.yaml). 404 is not listed for this operation and inferred from reading. That any fault stops the whole
     * update is said for billingType and taken for the others.
     */
    update(campaignExternalId, body, query, options) {
        return this.client.call(operations.updateCampaign, { path: [campaignExternalId], body, query }, options);
    }
    /**
     * Attach a document to a campaign.
     *
     * Attaches a file, such as a signed order. It then shows in the web application only: no operation lists, reads
     * or deletes documents, and sending one twice attaches it twice.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param body A file to attach to a campaign.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public sources leave out). That a second document of
     * the same name is kept beside the first is inferred. No limit of size is given.
     */
    addDocument(campaignExternalId, body, options) {
        return this.client.call(operations.createCampaignDocument, { path: [campaignExternalId], body }, options);
    }
    /**
     * Archive a campaign or take it back.
     *
     * Archives a campaign or makes it active again. Flights of an archived campaign cannot be deleted. Reading the
     * campaign does not tell whether it is archived.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param body Whether a campaign is to be archived.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    setArchived(campaignExternalId, body, options) {
        return this.client.call(operations.updateArchiveStatus, { path: [campaignExternalId], body }, options);
    }
    /**
     * Set how commissions are billed.
     *
     * Sets how the commissions of a campaign are billed.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param body How the commissions of a campaign are to be billed.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    setCommissionStatus(campaignExternalId, body, options) {
        return this.client.call(operations.updateCommissionStatus, { path: [campaignExternalId], body }, options);
    }
}
