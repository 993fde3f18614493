import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** The visitors of a room, and what is known about them. */
export class VisitorsResource extends Resource {
    /**
     * List the visitors of a room who matter most.
     *
     * Answers one page of the visitors of a room with the highest priority, the highest first. They are a part of
     * the visitors only; how many is not said.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path without a
     * method; GET and the order are inferred.
     */
    priority(organizationId, roomId, query, options) {
        return this.client.page(operations.listPriorityVisitors, { path: [organizationId, roomId], query }, options);
    }
    /** Every item of `priority`, page by page, from the page that the query names; throws what that throws. */
    iterPriority(organizationId, roomId, query, options) {
        return this.client.iterate(operations.listPriorityVisitors, { path: [organizationId, roomId], query }, options);
    }
    /**
     * Read a visitor of a room.
     *
     * Answers one visitor who is in the room; one who is not there is answered with 404.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path without a
     * method; GET is inferred, as is, from the path, that a visitor who is not present is not found.
     */
    get(organizationId, roomId, visitorId, options) {
        return this.client.call(operations.getPresentVisitor, { path: [organizationId, roomId, visitorId] }, options);
    }
    /**
     * Set a visitor variable.
     *
     * Attaches a value under a key to a visitor; users see it beside the chat, and reports use it. What comes this
     * way counts as authorised in a room that demands signed data of visitors.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param body A key and a value.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path and the
     * first two status codes; it could be read at its beginning only.
     */
    setVariable(organizationId, roomId, visitorId, body, options) {
        return this.client.call(operations.createVisitorVariable, { path: [organizationId, roomId, visitorId], body }, options);
    }
    /**
     * Read a visitor of a room of a user.
     *
     * Returns a visitor of a room that the user has access to.
     *
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param roomId The room.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
     * client reads `geo_city` and `geo_country_code` there; the status codes are inferred. Whether the visitor has
     * to be present is not known.
     */
    getForUser(userId, roomId, visitorId, options) {
        return this.client.call(operations.getUserRoomVisitor, { path: [userId, roomId, visitorId] }, options);
    }
}
