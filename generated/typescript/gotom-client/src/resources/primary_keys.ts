import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** goTom's own ids with their names, which campaigns and flights are written with. */
export class PrimaryKeysResource extends Resource {
  /**
   * List goTom's ids of one entity.
   *
   * Answers one page of the ids of an entity, with their names. Attributes of campaigns and flights that end in
   * `Id` take the ids of the entity they are named after (`tarifId` those of `tarif`), `salesId` and
   * `salesSupportId` those of `user`, `flightTags` those of its own name; only `flightPositionTypeName` takes the
   * name.
   *
   * @param entity The kind of thing whose ids are wanted.
   * @param query `page`: Number of the page, from 1 to `lastPage`; the first one if it is left out.
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
