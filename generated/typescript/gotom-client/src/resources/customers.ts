import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Stored customers, intermediators, agencies and publishers; read-only. */
export class CustomersResource extends Resource {
  /**
   * List the customers.
   *
   * Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before using
   * one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is null.
   *
   * @param query `page`: Page number, from 1 (the default).
   * @throws ApiError where the API refuses; documented here: 400, 401, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
   * api-doc.yaml; Conventions of goTom's app-api, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  list(query?: NonNullable<types.ListCustomersData["query"]>, options?: CallOptions): Call<Page<types.ListCustomersResponses[200]["items"][number]> & types.ListCustomersResponses[200]> {
    return this.client.page(operations.listCustomers, { query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(query?: NonNullable<types.ListCustomersData["query"]>, options?: CallOptions): AsyncGenerator<types.ListCustomersResponses[200]["items"][number], void, undefined> {
    return this.client.iterate(operations.listCustomers, { query }, options);
  }

  /**
   * Read a customer.
   *
   * Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.
   *
   * @param customerCrmExternalId The `externalCrmId` of the customer.
   * @throws ApiError where the API refuses; documented here: 401, 404, 500.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
   * api-doc.yaml).
   */
  get(customerCrmExternalId: string, options?: CallOptions): Call<types.GetCustomerResponses[200]> {
    return this.client.call(operations.getCustomer, { path: [customerCrmExternalId] }, options);
  }

}
