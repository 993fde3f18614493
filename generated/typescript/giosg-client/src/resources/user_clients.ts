import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Running apps, which keep their user present. */
export class UserClientsResource extends Resource {
  /**
   * List the clients of a user.
   *
   * Returns a page of the user's clients: running apps that keep the user present.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
   * clients call it; the status codes are inferred.
   */
  list(userId: string, query?: NonNullable<types.ListUserClientsData["query"]>, options?: CallOptions): Call<Page<types.ListUserClientsResponses[200]["results"][number]> & types.ListUserClientsResponses[200]> {
    return this.client.page(operations.listUserClients, { path: [userId], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(userId: string, query?: NonNullable<types.ListUserClientsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListUserClientsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listUserClients, { path: [userId], query }, options);
  }

  /**
   * Register a client of a user.
   *
   * Registers a client. The user is present until it expires; extend it with PATCH before then.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param body How long a client keeps its user present.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
   * clients call it; the status codes are inferred.
   */
  create(userId: string, body: types.CreateUserClientData["body"], options?: CallOptions): Call<types.CreateUserClientResponses[201]> {
    return this.client.call(operations.createUserClient, { path: [userId], body }, options);
  }

  /**
   * Extend a client of a user.
   *
   * Extends a client: the user stays present for `presence_expires_in` seconds from now. An expired client becomes
   * present again.
   *
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param clientId The client, by the identifier from the server.
   * @param body How long a client keeps its user present from now.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). Published
   * clients call it; the status codes are inferred, and so is that an expired client becomes present again.
   */
  update(userId: string, clientId: string, body: types.UpdateUserClientData["body"], options?: CallOptions): Call<types.UpdateUserClientResponses[200]> {
    return this.client.call(operations.updateUserClient, { path: [userId, clientId], body }, options);
  }

  /**
   * List the clients of a user (older path).
   *
   * Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
   * client called it in 2017, and has used the user's own path since; the status codes are inferred.
   */
  ofOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserClientsData["query"]>, options?: CallOptions): Call<Page<types.ListOrganizationUserClientsResponses[200]["results"][number]> & types.ListOrganizationUserClientsResponses[200]> {
    return this.client.page(operations.listOrganizationUserClients, { path: [organizationId, userId], query }, options);
  }

  /** Every item of `ofOrganizationUser`, page by page, from the page that the query names; throws what that throws. */
  iterOfOrganizationUser(organizationId: string, userId: string, query?: NonNullable<types.ListOrganizationUserClientsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListOrganizationUserClientsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listOrganizationUserClients, { path: [organizationId, userId], query }, options);
  }

  /**
   * Create or refresh a client of a user (older path).
   *
   * Keeps the user present in the rooms of the body for `expires_in` seconds. Repeat it before then; the latest
   * values win. A user is present while at least one client is alive. Use `/api/v5/users/{user_id}/clients`
   * instead.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param clientId The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID.
   *   Other identifiers return 400.
   * @param body The rooms and the time for which a client keeps its user present. Unknown attributes are ignored.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, users,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients use the
   * path without the organization.
   */
  refresh(organizationId: string, userId: string, clientId: string, body: types.ReplaceUserClientData["body"], options?: CallOptions): Call<types.ReplaceUserClientResponses[200] | types.ReplaceUserClientResponses[201]> {
    return this.client.call(operations.replaceUserClient, { path: [organizationId, userId, clientId], body }, options);
  }

  /**
   * Expire a client of a user (older path).
   *
   * Expires the client immediately, as when a browser tab is closed. The user stays present if other clients are
   * alive. Clients of `/api/v5/users/{user_id}/clients` expire automatically; no call that deletes one is known.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param clientId The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID.
   *   Other identifiers return 400.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, users,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients use the
   * path without the organization.
   */
  delete(organizationId: string, userId: string, clientId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteUserClient, { path: [organizationId, userId, clientId] }, options);
  }

  /**
   * Extend a client of a user (older path).
   *
   * Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
   * `/api/v5/users/{user_id}/clients/{client_id}` instead.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param userId The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is
   *   documented, so get the identifier there.
   * @param clientId The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID.
   *   Other identifiers return 400.
   * @param body How long a client keeps its user present from now.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published
   * client called it in 2017, and has used the user's own path since; the status codes are inferred.
   */
  updateByOrganization(organizationId: string, userId: string, clientId: string, body: types.UpdateOrganizationUserClientData["body"], options?: CallOptions): Call<types.UpdateOrganizationUserClientResponses[200]> {
    return this.client.call(operations.updateOrganizationUserClient, { path: [organizationId, userId, clientId], body }, options);
  }

}
