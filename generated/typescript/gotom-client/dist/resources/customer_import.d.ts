import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Creation and update of customers from a CRM through a queue. goTom must enable it for the instance. */
export declare class CustomerImportResource extends Resource {
    /**
     * Create or update a customer.
     *
     * Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts are merged
     * with the stored ones by their own `externalCrmId`: omitting one does not delete it, so mark addresses with
     * `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the response: unknown keys are ignored
     * and missing keys are reported there. After 202, read the log of the job.
     *
     * @param body Envelope of a customer to create or update.
     * @throws ApiError where the API refuses; documented here: 400, 401, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom
     * customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
     */
    run(body: types.ImportCustomerData["body"], options?: CallOptions): Call<types.ImportCustomerResponses[200] | types.ImportCustomerResponses[202]>;
    /**
     * Read the log of an import job.
     *
     * Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so read the log
     * soon after the import and do not store job numbers.
     *
     * @param jobId Number of the job, from the response to an import.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
     * api-doc.yaml).
     */
    log(jobId: number, options?: CallOptions): Call<types.GetCustomerImportLogResponses[200]>;
}
