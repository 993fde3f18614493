import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Uploaded files and storage quota. */
export class AssetsResource extends Resource {
  /**
   * List the assets of an organization.
   *
   * Returns a page of the organization's files, oldest first unless `ordering` says otherwise. The list is for
   * members of the organization only, but anyone who knows the `url` of a file can download it.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param query `ordering`: `created_at`: oldest asset first; `-created_at`: newest asset first. `cursor`: Position in the
   *   collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  list(organizationId: string, query?: NonNullable<types.ListAssetsData["query"]>, options?: CallOptions): Call<Page<types.ListAssetsResponses[200]["results"][number]> & types.ListAssetsResponses[200]> {
    return this.client.page(operations.listAssets, { path: [organizationId], query }, options);
  }

  /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
  iter(organizationId: string, query?: NonNullable<types.ListAssetsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListAssetsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listAssets, { path: [organizationId], query }, options);
  }

  /**
   * Upload a file.
   *
   * Stores a file. The body is `multipart/form-data`: the part `upload` contains the file and must have a file
   * name; `name` and `description` are plain text parts. A file that exceeds the remaining space is rejected with
   * 400; see `GET /api/v5/orgs/{organization_id}/quota`.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param body The parts of an upload.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  upload(organizationId: string, body: types.CreateAssetData["body"], options?: CallOptions): Call<types.CreateAssetResponses[201]> {
    return this.client.call(operations.createAsset, { path: [organizationId], body }, options);
  }

  /**
   * Read an asset.
   *
   * Returns the metadata of a file; the file itself is at its `url`.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param assetId The asset.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  get(organizationId: string, assetId: string, options?: CallOptions): Call<types.GetAssetResponses[200]> {
    return this.client.call(operations.getAsset, { path: [organizationId, assetId] }, options);
  }

  /**
   * Replace the metadata of an asset.
   *
   * Replaces name, description and charset; attributes missing from the body are reset to their defaults. The file
   * itself cannot be replaced.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param assetId The asset.
   * @param body The complete metadata of a file.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  replace(organizationId: string, assetId: string, body: types.ReplaceAssetData["body"], options?: CallOptions): Call<types.ReplaceAssetResponses[200]> {
    return this.client.call(operations.replaceAsset, { path: [organizationId, assetId], body }, options);
  }

  /**
   * Change the metadata of an asset.
   *
   * Updates the attributes in the body and leaves the others unchanged. The file itself cannot be changed.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param assetId The asset.
   * @param body The metadata of a file to change.
   * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  update(organizationId: string, assetId: string, body: types.UpdateAssetData["body"], options?: CallOptions): Call<types.UpdateAssetResponses[200]> {
    return this.client.call(operations.updateAsset, { path: [organizationId, assetId], body }, options);
  }

  /**
   * Delete an asset.
   *
   * Deletes the file and its metadata, and frees its space.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @param assetId The asset.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  delete(organizationId: string, assetId: string, options?: CallOptions): Call<void> {
    return this.client.call(operations.deleteAsset, { path: [organizationId, assetId] }, options);
  }

  /**
   * Read the storage quota.
   *
   * Returns the used, total and remaining space for the organization's assets.
   *
   * @param organizationId The organization that owns the resources; the caller must have access to it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: archived (giosg Live HTTP API, assets,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
   */
  quota(organizationId: string, options?: CallOptions): Call<types.GetQuotaResponses[200]> {
    return this.client.call(operations.getQuota, { path: [organizationId] }, options);
  }

}
