import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Uploaded files, and the space that they take. */
export declare class AssetsResource extends Resource {
    /**
     * List the assets of an organization.
     *
     * Answers one page of the organization's files, oldest first unless `ordering` says otherwise. The list is for
     * members of the organization, while what a file holds is public for everybody who knows its `url`.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `ordering`: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first. `cursor`:
     *   Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take
     *   it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    list(organizationId: string, query?: NonNullable<types.ListAssetsData["query"]>, options?: CallOptions): Call<Page<types.ListAssetsResponses[200]["results"][number]> & types.ListAssetsResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListAssetsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListAssetsResponses[200]["results"][number], void, undefined>;
    /**
     * Upload a file.
     *
     * Stores a file. The body is `multipart/form-data`: the part `upload` holds the file and must have a file name;
     * `name` and `description` are parts of plain text. A file for which there is no space left is refused with 400;
     * `GET /api/v5/orgs/{organization_id}/quota` tells how much there is.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param body The parts of an upload.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    upload(organizationId: string, body: types.CreateAssetData["body"], options?: CallOptions): Call<types.CreateAssetResponses[201]>;
    /**
     * Read an asset.
     *
     * Answers what is known about a file; the file itself is at its `url`.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param assetId The asset that is meant.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    get(organizationId: string, assetId: string, options?: CallOptions): Call<types.GetAssetResponses[200]>;
    /**
     * Replace what is said about an asset.
     *
     * Replaces name, description and charset; what the body leaves out goes back to its default. The file itself
     * cannot be replaced.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param assetId The asset that is meant.
     * @param body What can be said about a file, as a whole.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    replace(organizationId: string, assetId: string, body: types.ReplaceAssetData["body"], options?: CallOptions): Call<types.ReplaceAssetResponses[200]>;
    /**
     * Change what is said about an asset.
     *
     * Sets what the body names and leaves the rest. The file itself cannot be changed.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param assetId The asset that is meant.
     * @param body What is to be said about a file from now on.
     * @throws ApiError where the API refuses; documented here: 400, 401, 403, 404, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    update(organizationId: string, assetId: string, body: types.UpdateAssetData["body"], options?: CallOptions): Call<types.UpdateAssetResponses[200]>;
    /**
     * Delete an asset.
     *
     * Deletes the file and what is known about it, and gives its space back.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param assetId The asset that is meant.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    delete(organizationId: string, assetId: string, options?: CallOptions): Call<void>;
    /**
     * Read the storage quota.
     *
     * Answers how much space the organization's assets take, how much they may take, and what is left.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: archived (giosg Live HTTP API, assets,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
     */
    quota(organizationId: string, options?: CallOptions): Call<types.GetQuotaResponses[200]>;
}
