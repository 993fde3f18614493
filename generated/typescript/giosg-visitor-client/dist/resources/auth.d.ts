import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** How a visitor becomes known. */
export declare class AuthResource extends Resource {
    /**
     * Get a visitor's identity and access token.
     *
     * Without a secret it makes a new visitor. With the secret of an earlier answer it recognises that visitor.
     * Either way the answer holds a fresh access token for all other operations. No `Authorization` header is
     * needed.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body What makes a visitor known. An empty object asks for a new visitor.
     * @throws ApiError where the API refuses; documented here: 400, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status code could be read;
     * 200 is inferred, since what comes is an answer and nothing is named as new. That a stored secret means a
     * returning visitor is inferred.
     */
    authenticate(organizationId: string, body: types.AuthenticateVisitorData["body"], options?: CallOptions): Call<types.AuthenticateVisitorResponses[200]>;
}
