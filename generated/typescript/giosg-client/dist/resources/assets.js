import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Uploaded files, and the space that they take. */
export class AssetsResource extends Resource {
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
    list(organizationId, query, options) {
        return this.client.page(operations.listAssets, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listAssets, { path: [organizationId], query }, options);
    }
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
    upload(organizationId, body, options) {
        return this.client.call(operations.createAsset, { path: [organizationId], body }, options);
    }
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
    get(organizationId, assetId, options) {
        return this.client.call(operations.getAsset, { path: [organizationId, assetId] }, options);
    }
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
    replace(organizationId, assetId, body, options) {
        return this.client.call(operations.replaceAsset, { path: [organizationId, assetId], body }, options);
    }
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
    update(organizationId, assetId, body, options) {
        return this.client.call(operations.updateAsset, { path: [organizationId, assetId], body }, options);
    }
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
    delete(organizationId, assetId, options) {
        return this.client.call(operations.deleteAsset, { path: [organizationId, assetId] }, options);
    }
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
    quota(organizationId, options) {
        return this.client.call(operations.getQuota, { path: [organizationId] }, options);
    }
}
