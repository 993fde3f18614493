import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Identification of visitors. */
export class AuthResource extends Resource {
    /**
     * Get a visitor's identity and access token.
     *
     * Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that visitor. In
     * both cases the response contains a new access token for all other operations. No `Authorization` header is
     * needed.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param body Identification of a visitor. An empty object requests a new visitor.
     * @throws ApiError where the API refuses; documented here: 400, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg public HTTP API, general and visitors,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP API,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status codes could be read;
     * 200 is inferred, since the page names no created resource. That a stored secret identifies a returning visitor
     * is inferred.
     */
    authenticate(organizationId, body, options) {
        return this.client.call(operations.authenticateVisitor, { path: [organizationId], body }, options);
    }
}
