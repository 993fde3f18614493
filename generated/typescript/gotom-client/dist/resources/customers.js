import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Customers, intermediators, agencies and publishers as they are stored; read only. */
export class CustomersResource extends Resource {
    /**
     * List the customers.
     *
     * Answers one page of all customers, intermediators, agencies and publishers; look at `softDeleted` before using
     * one. The size of a page cannot be chosen; follow `nextPageUrl`, signing its path and query, until it is null.
     *
     * @param query `page`: Number of the page, from 1; the first one if it is left out.
     * @throws ApiError where the API refuses; documented here: 400, 401, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
     * api-doc.yaml; Conventions of goTom's app-api, https://github.com/gotom-io/api-doc-
     * swagger/blob/9183a4a/campaign-api-doc.yaml).
     */
    list(query, options) {
        return this.client.page(operations.listCustomers, { query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(query, options) {
        return this.client.iterate(operations.listCustomers, { query }, options);
    }
    /**
     * Read a customer.
     *
     * Answers one customer by its CRM id. Unlike elsewhere, a 404 has a body of its own.
     *
     * @param customerCrmExternalId The customer's `externalCrmId`.
     * @throws ApiError where the API refuses; documented here: 401, 404, 500.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
     * api-doc.yaml).
     */
    get(customerCrmExternalId, options) {
        return this.client.call(operations.getCustomer, { path: [customerCrmExternalId] }, options);
    }
}
