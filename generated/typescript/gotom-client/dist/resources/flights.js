import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Positions of a campaign, with their network shares and commissions. */
export class FlightsResource extends Resource {
    /**
     * Create a flight.
     *
     * Adds a position to a campaign with an `externalId` chosen by the client, which must keep it. The flight
     * inherits the campaign's discounts and its agency or intermediator commission. The ids in the body are goTom's
     * own, from `listPrimaryKeys`. The response has no body.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param body The attributes of a new flight.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    create(campaignExternalId, body, options) {
        return this.client.call(operations.createFlight, { path: [campaignExternalId], body }, options);
    }
    /**
     * Read a flight.
     *
     * Returns one flight of a campaign, as in the campaign's list of flights.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    get(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.getFlight, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Change a flight.
     *
     * Updates the attributes in the body and leaves the others unchanged. `adServerPushChanges` is not an attribute
     * of the flight, but an instruction to push the change to the ad server.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @param body The attributes of a flight to change; others are unchanged. The externalId cannot be changed.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    update(campaignExternalId, flightExternalId, body, options) {
        return this.client.call(operations.updateFlight, { path: [campaignExternalId, flightExternalId], body }, options);
    }
    /**
     * Delete a flight.
     *
     * Deletes a flight permanently. It must have no invoices, payouts, deferred data or ad server data. The campaign
     * must not be archived; it may be a booking.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Until February 2026, flights of a booking could not be
     * deleted.
     */
    delete(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.deleteFlight, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Read the line item of a flight.
     *
     * Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of `flight`, and the
     * attribute `adserverId`, which contains the line item.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml). The response for a flight that is not on an ad server is unknown;
     * assumed to be 404.
     */
    lineItem(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.getFlightLineItem, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Read the network shares of a flight.
     *
     * Returns the distribution of a flight on a network among its platforms. Only available on instances with the
     * module for marketer networks.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    sublines(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.getSublines, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Set the network shares of a flight.
     *
     * Distributes a flight among the platforms of its network, replacing previous shares. The percentages must add
     * up to 100.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @param body Distribution of a flight among platforms.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor says that it creates and replaces; that it
     * replaces the whole set is inferred.
     */
    setSublines(campaignExternalId, flightExternalId, body, options) {
        return this.client.call(operations.replaceSublines, { path: [campaignExternalId, flightExternalId], body }, options);
    }
    /**
     * Read the commission of a flight.
     *
     * Returns the commissions of agency and intermediator for a flight.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    commission(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.getFlightCommission, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Set the commission of a flight.
     *
     * Sets the commission of a flight. A later update of the campaign with agency or intermediator overwrites it,
     * unless its `update_commissions` is 0. `vmkType` is stored with the campaign and applies to all its flights.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with.
     * @param flightExternalId The `externalId` that the flight was created with.
     * @param body Commissions of agency and intermediator for a flight. Set each as a percentage or an amount, not both.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    setCommission(campaignExternalId, flightExternalId, body, options) {
        return this.client.call(operations.updateFlightCommission, { path: [campaignExternalId, flightExternalId], body }, options);
    }
}
