import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Visitors in rooms, and how long they stay present. */
export declare class VisitorsResource extends Resource {
    /**
     * Let a visitor into a room.
     *
     * Makes the visitor known in the room. It can be called again: for a visitor who is in the room already it
     * answers 200. With `presence_expires_in` the visitor is present for that time from now on.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @param body Which visitor comes into a room.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
     */
    create(organizationId: string, roomId: string, body: types.CreatePublicVisitorData["body"], options?: CallOptions): Call<types.CreatePublicVisitorResponses[200] | types.CreatePublicVisitorResponses[201]>;
    /**
     * Keep a visitor present.
     *
     * Sets how long the visitor stays present from now on. The last value counts, be it shorter or longer. PATCH
     * does the same.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param body How long a visitor stays present.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The page could not be read to
     * its end; the answer and the status codes are those of the creation.
     */
    replace(organizationId: string, roomId: string, visitorId: string, body: types.ReplacePublicVisitorData["body"], options?: CallOptions): Call<types.ReplacePublicVisitorResponses[200]>;
    /**
     * Keep a visitor present, by PATCH.
     *
     * Sets how long the visitor stays present from now on. The last value counts, be it shorter or longer. PUT does
     * the same.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param roomId The room, one of the organization or one that is shared with it.
     * @param visitorId The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
     * @param body How long a visitor stays present.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The page could not be read to
     * its end; the answer and the status codes are those of the creation.
     */
    update(organizationId: string, roomId: string, visitorId: string, body: types.UpdatePublicVisitorData["body"], options?: CallOptions): Call<types.UpdatePublicVisitorResponses[200]>;
}
