import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";

/** Form submissions of visitors. */
export class FormDataResource extends Resource {
  /**
   * List the form submissions of an interaction.
   *
   * Returns an array with a row for each submission of the interaction. Rows may have different keys: those of the
   * input elements at the time of submission. Old rows are removed automatically according to the collection's
   * settings (`dataDisposalEnabled`, `dataRetentionDays`).
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `interactionUuid`: The `interactionUuid` of the interaction. Required. `from`: Lists only submissions at this
   *   time or later, in the API's time format. `to`: Lists only submissions at this time or earlier, in the API's
   *   time format. `jsonEq`: Lists only rows whose values are equal to those of a JSON filter. The filter syntax
   *   could not be read. `jsonLike`: Lists only rows whose values are like those of a JSON filter. The filter syntax
   *   could not be read. `orderDesc`: Order of the rows; judging by the name, `true` lists the latest first.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (Interaction Designer, form data API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api; Interaction
   * Designer, collections API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). Taken from
   * incomplete stored copies of the vendor's page. The statuses, and that the rows are an array, are inferred.
   * Whether the list is paginated could not be read.
   */
  list(organizationId: string, query: NonNullable<types.ListFormSubmissionsData["query"]>, options?: CallOptions): Call<types.ListFormSubmissionsResponses[200]> {
    return this.client.call(operations.listFormSubmissions, { path: [organizationId], query }, options);
  }

  /**
   * Delete a submission.
   *
   * Deletes one row of `listFormSubmissions`. The path is inferred, since only the existence of this operation and
   * its status could be read; verify it before relying on it.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param submissionId The submission, by the id of its row.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: inferred (Interaction Designer, form data API,
   * https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api). That a row can
   * be deleted by its id, with 200, is documented. The path could not be read; it is that of the list with the id
   * of the row, with little confidence.
   */
  delete(organizationId: string, submissionId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteFormSubmission, { path: [organizationId, submissionId] }, options);
  }

}
