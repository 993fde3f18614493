import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** goTom's own ids and names, for use in campaigns and flights. */
export class PrimaryKeysResource extends Resource {
  /**
   * List goTom's ids of one entity.
   *
   * Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in `Id` contain
   * ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and `salesSupportId` those of `user`,
   * and `flightTags` those of its own name; only `flightPositionTypeName` contains a name.
   *
   * @param entity The entity of the ids.
   * @param query `page`: Page number, from 1 (the default) to `lastPage`.
   * @throws ApiError where the API refuses; documented here: 400, 401, 422.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (goTom campaign API, primary keys, https://github.com/gotom-io/api-doc-
   * swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api, https://github.com/gotom-io/api-
   * doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
   */
  list(entity: types.ListPrimaryKeysData["path"]["entity"], query?: NonNullable<types.ListPrimaryKeysData["query"]>, options?: CallOptions): Call<Page<NonNullable<types.ListPrimaryKeysResponses[200]["items"]>[number]> & types.ListPrimaryKeysResponses[200]> {
    return this.client.page(operations.listPrimaryKeys, { path: [entity], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(entity: types.ListPrimaryKeysData["path"]["entity"], query?: NonNullable<types.ListPrimaryKeysData["query"]>, options?: CallOptions): AsyncGenerator<NonNullable<types.ListPrimaryKeysResponses[200]["items"]>[number], void, undefined> {
    return this.client.iterate(operations.listPrimaryKeys, { path: [entity], query }, options);
  }

}
