import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Visitors in rooms and their presence. */
export class VisitorsResource extends Resource {
    /**
     * Register a visitor in a room.
     *
     * Registers the visitor in the room. Repeated calls return 200. With `presence_expires_in`, the visitor is
     * present for that time from now.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @param body The visitor to register in a room.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
     */
    create(organizationId, roomId, body, options) {
        return this.client.call(operations.createPublicVisitor, { path: [organizationId, roomId], body }, options);
    }
    /**
     * Keep a visitor present.
     *
     * Sets how long the visitor stays present from now. The last value counts, whether shorter or longer. PATCH does
     * the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param body How long a visitor stays present.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page could not
     * be read; the response and the status codes are those of the creation.
     */
    replace(organizationId, roomId, visitorId, body, options) {
        return this.client.call(operations.replacePublicVisitor, { path: [organizationId, roomId, visitorId], body }, options);
    }
    /**
     * Keep a visitor present (PATCH).
     *
     * Sets how long the visitor stays present from now. The last value counts, whether shorter or longer. PUT does
     * the same.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param roomId A room owned by or shared with the organization.
     * @param visitorId The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
     * @param body How long a visitor stays present.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page could not
     * be read; the response and the status codes are those of the creation.
     */
    update(organizationId, roomId, visitorId, body, options) {
        return this.client.call(operations.updatePublicVisitor, { path: [organizationId, roomId, visitorId], body }, options);
    }
}
