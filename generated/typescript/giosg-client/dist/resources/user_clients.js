import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Running apps, which keep their user present. */
export class UserClientsResource extends Resource {
    /**
     * Create or refresh a client of a user.
     *
     * Keeps the user present, in the rooms that the body names, until `expires_in` seconds have passed. Repeat it
     * sooner than that; the latest values win. Someone is present while at least one client is alive.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param clientId The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A random UUID is
     *   advised. Anything else is answered with 400.
     * @param body Where and how long a client keeps its user present. Unknown attributes are ignored.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for clients no page does.
     */
    refresh(organizationId, userId, clientId, body, options) {
        return this.client.call(operations.replaceUserClient, { path: [organizationId, userId, clientId], body }, options);
    }
    /**
     * Expire a client of a user.
     *
     * Ends the client at once, as when a browser tab is closed. The user stays present if others are alive.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param userId The user. Older text lets the word `me` stand for the current user in every method; now only reading
     *   `/api/v5/users/me` is documented, so learn the identifier there.
     * @param clientId The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A random UUID is
     *   advised. Anything else is answered with 400.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, users,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live HTTP API).
     * 2015 text. Resources of a user have since moved to a path without the organization where newer pages show
     * them; for clients no page does.
     */
    delete(organizationId, userId, clientId, options) {
        return this.client.call(operations.deleteUserClient, { path: [organizationId, userId, clientId] }, options);
    }
}
