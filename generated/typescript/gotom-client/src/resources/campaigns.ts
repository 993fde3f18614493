import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Bookings and reservations, identified by the client's own ids. */
export class CampaignsResource extends Resource {
  /**
   * Create a campaign.
   *
   * Creates a campaign with an `externalId` chosen by the client, which must keep it: it is the only key to the
   * campaign and cannot be updated. Flights added later inherit the campaign's discounts and its agency or
   * intermediator commission. The response has no body.
   *
   * @param body A campaign to create. Company references need only one kind of identifier.
   * @throws ApiError where the API refuses; documented here: 400, 401, 415, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
   * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  create(body: types.CreateCampaignData["body"], options?: CallOptions): Call<void> {
    return this.client.call(operations.createCampaign, { body }, options);
  }

  /**
   * Read a campaign.
   *
   * Returns one campaign with all its flights.
   *
   * @param campaignExternalId The `externalId` that the campaign was created with.
   * @throws ApiError where the API refuses; documented here: 401, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom
   * campaign API, campaigns, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  get(campaignExternalId: string, options?: CallOptions): Call<types.GetCampaignResponses[200]> {
    return this.client.call(operations.getCampaign, { path: [campaignExternalId] }, options);
  }

  /**
   * Change a campaign.
   *
   * Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If the body
   * contains agency or intermediator, even unchanged, the commissions are reset and values set manually on flights
   * are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing is changed.
   *
   * @param campaignExternalId The `externalId` that the campaign was created with.
   * @param body The attributes of a campaign to change; others are unchanged. The externalId cannot be changed.
   * @param query `update_commissions`: Whether to update the commissions on a change of agency or intermediator. 1 resets them
   *   from the agency or intermediator, but only if the body contains one of the two; 0 keeps them, also for later
   *   flights.
   * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom
   * campaign API, campaigns, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom
   * campaign API, violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-
   * doc.yaml). 404 is not listed for this operation; it is inferred from reading. That any error stops the whole
   * update is documented for billingType and assumed for the others.
   */
  update(campaignExternalId: string, body: types.UpdateCampaignData["body"], query?: NonNullable<types.UpdateCampaignData["query"]>, options?: CallOptions): Call<void> {
    return this.client.call(operations.updateCampaign, { path: [campaignExternalId], body, query }, options);
  }

  /**
   * Attach a document to a campaign.
   *
   * Attaches a file, such as a signed order. It is visible in the web application only: no operation lists, reads
   * or deletes documents. Sending a document twice attaches it twice.
   *
   * @param campaignExternalId The `externalId` that the campaign was created with.
   * @param body A file to attach to a campaign.
   * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public sources leave out). That a second document of
   * the same name does not replace the first is inferred. No size limit is given.
   */
  addDocument(campaignExternalId: string, body: types.CreateCampaignDocumentData["body"], options?: CallOptions): Call<void> {
    return this.client.call(operations.createCampaignDocument, { path: [campaignExternalId], body }, options);
  }

  /**
   * Archive or reactivate a campaign.
   *
   * Archives or reactivates a campaign. Flights of an archived campaign cannot be deleted. The response to reading
   * a campaign does not contain the archive status.
   *
   * @param campaignExternalId The `externalId` that the campaign was created with.
   * @param body Archive status of a campaign to set.
   * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
   * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  setArchived(campaignExternalId: string, body: types.UpdateArchiveStatusData["body"], options?: CallOptions): Call<void> {
    return this.client.call(operations.updateArchiveStatus, { path: [campaignExternalId], body }, options);
  }

  /**
   * Set how commissions are billed.
   *
   * Sets how the commissions of a campaign are billed.
   *
   * @param campaignExternalId The `externalId` that the campaign was created with.
   * @param body How to bill the commissions of a campaign.
   * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom campaign API, campaigns, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
   * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  setCommissionStatus(campaignExternalId: string, body: types.UpdateCommissionStatusData["body"], options?: CallOptions): Call<void> {
    return this.client.call(operations.updateCommissionStatus, { path: [campaignExternalId], body }, options);
  }

}
