import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Creating and updating customers from a CRM through a queue. goTom must enable it for the instance. */
export declare class CustomerImportResource extends Resource {
    /**
     * Create or update a customer.
     *
     * Creates the customer with this `externalCrmId`, or updates the one that has it. Addresses and contacts are
     * merged into the stored ones by their own `externalCrmId`: leaving one out does not delete it, so mark
     * addresses with `softDeleted` and contacts with `peopleStatus`. Read the answer's `warningLogs`, since unknown
     * keys are ignored and known keys that are missing are reported there; after 202, ask for the job's log.
     *
     * @param body The wrapper around a customer to create or update.
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
     * Answers how far a job has come and what it reported. Job numbers may start over when the server restarts, so
     * ask soon after the import and do not keep them as keys.
     *
     * @param jobId Number of the job, from the answer to an import.
     * @throws ApiError where the API refuses; documented here: 401, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-
     * api-doc.yaml).
     */
    log(jobId: number, options?: CallOptions): Call<types.GetCustomerImportLogResponses[200]>;
}
