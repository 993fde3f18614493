import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** What visitors submitted through interactions. */
export class FormDataResource extends Resource {
    /**
     * List what visitors submitted through an interaction.
     *
     * Answers one row for each submission of the interaction, in one array. Rows need not have the same keys: each
     * has those of the input elements that the interaction had at that time. Old rows disappear by themselves if the
     * collection says so (`dataDisposalEnabled`, `dataRetentionDays`).
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `interactionUuid`: The interaction whose submissions are listed, by its `interactionUuid`. It cannot be left
     *   out. `from`: Lists only what was submitted at this moment or later. Write it as the API writes moments. `to`:
     *   Lists only what was submitted at this moment or earlier. Write it as the API writes moments. `jsonEq`: Lists
     *   only rows whose values are equal to those of a JSON filter. How the filter is written could not be read.
     *   `jsonLike`: Lists only rows whose values are like those of a JSON filter. How the filter is written could not
     *   be read. `orderDesc`: Concerns the order of the rows; by its name, `true` lists the latest first.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (Interaction Designer, form data API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api; Interaction
     * Designer, collections API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Read in
     * stored copies of the vendor's page that end early. The statuses, and that the rows come as an array, are
     * inferred. Whether there are pages could not be read.
     */
    list(organizationId, query, options) {
        return this.client.call(operations.listFormSubmissions, { path: [organizationId], query }, options);
    }
    /**
     * Delete a submission.
     *
     * Deletes one row of `listFormSubmissions`. The path is a guess, since only the existence of this operation and
     * its status could be read; try it before you rely on it.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param submissionId The submission, by the id that its row carries.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (Interaction Designer, form data API,
     * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api). That a row can
     * be deleted by its id, with 200, is documented. The path could not be read; it is that of the list with the id
     * of the row, with little confidence.
     */
    delete(organizationId, submissionId, options) {
        return this.client.call(operations.deleteFormSubmission, { path: [organizationId, submissionId] }, options);
    }
}
