import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** The visitors of a room, and what is known about them. */
export declare class VisitorsResource extends Resource {
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
    priority(organizationId: string, roomId: string, query?: NonNullable<types.ListPriorityVisitorsData["query"]>, options?: CallOptions): Call<Page<types.ListPriorityVisitorsResponses[200]["results"][number]> & types.ListPriorityVisitorsResponses[200]>;
    /** Every item of `priority`, page by page, from the page that the query names; throws what that throws. */
    iterPriority(organizationId: string, roomId: string, query?: NonNullable<types.ListPriorityVisitorsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListPriorityVisitorsResponses[200]["results"][number], void, undefined>;
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
    get(organizationId: string, roomId: string, visitorId: string, options?: CallOptions): Call<types.GetPresentVisitorResponses[200]>;
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
    setVariable(organizationId: string, roomId: string, visitorId: string, body: types.CreateVisitorVariableData["body"], options?: CallOptions): Call<types.CreateVisitorVariableResponses[201]>;
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
    getForUser(userId: string, roomId: string, visitorId: string, options?: CallOptions): Call<types.GetUserRoomVisitorResponses[200]>;
}
