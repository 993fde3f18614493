import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Positions of a campaign, with their network shares and commissions. */
export class FlightsResource extends Resource {
    /**
     * Create a flight.
     *
     * Adds a position to a campaign under an `externalId` that the client chooses and must keep. The flight takes
     * over the campaign's discounts and its agency or intermediator commission. The ids in the body are goTom's own,
     * which `listPrimaryKeys` hands out. The answer has no body.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
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
     * Answers one flight of a campaign, in the form in which the campaign lists it.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
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
     * Sets the attributes that the body names and leaves the others. `adServerPushChanges` is no attribute of the
     * flight but an order to hand the change on to the ad server.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
     * @param body The attributes of a flight to change; the others stay as they are. The externalId is not among them.
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
     * Deletes a flight for good, as long as nothing hangs on it: no invoice, no payout, no deferred data, no data of
     * an ad server. The campaign must not be archived; it may be a booking.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Until February 2026 the flights of a booking could not
     * be deleted.
     */
    delete(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.deleteFlight, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Read the line item of a flight.
     *
     * Answers under which numbers the ad server runs a flight. Mind the path, which has `flight-lineitemid` in place
     * of `flight`, and the attribute `adserverId`, which holds the line item.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml). What a flight that is on no ad server is answered with is not
     * known; taken to be 404.
     */
    lineItem(campaignExternalId, flightExternalId, options) {
        return this.client.call(operations.getFlightLineItem, { path: [campaignExternalId, flightExternalId] }, options);
    }
    /**
     * Read the network shares of a flight.
     *
     * Answers how a flight on a network is shared out among its platforms. Only instances with the module for
     * networks of marketers have them.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
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
     * Shares a flight out among the platforms of its network, in place of what was set before. The percentages must
     * add up to 100.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
     * @param body How a flight is shared out among platforms.
     * @throws ApiError where the API refuses; documented here: 400, 401, 404, 415, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom campaign API, flights, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes, https://github.com/gotom-
     * io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor says that it creates and replaces; that the
     * whole set is replaced is inferred.
     */
    setSublines(campaignExternalId, flightExternalId, body, options) {
        return this.client.call(operations.replaceSublines, { path: [campaignExternalId, flightExternalId], body }, options);
    }
    /**
     * Read the commission of a flight.
     *
     * Answers what agency and intermediator get of a flight.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
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
     * Gives a flight a commission of its own. A later update of the campaign that carries agency or intermediator
     * overwrites it, unless its `update_commissions` is 0. `vmkType` is kept with the campaign and so holds for all
     * its flights.
     *
     * @param campaignExternalId The `externalId` that the campaign was created with. Upper and lower case are generally not told apart.
     * @param flightExternalId The `externalId` that the flight was created with. Upper and lower case are generally not told apart.
     * @param body What agency and intermediator are to get of a flight. Give each as a percentage or as an amount, not as both.
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
