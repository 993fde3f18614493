"""Uploaded files and storage quota."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.assets import (
    create_asset,
    delete_asset,
    get_asset,
    get_quota,
    list_assets,
    replace_asset,
    update_asset,
)
from ..calls import Call
from ..files import Uploadable, as_file
from ..models import (
    Asset,
    AssetPage,
    AssetPatch,
    AssetUpload,
    AssetWrite,
    ListAssetsOrdering,
    Quota,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Asset, AssetPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class AssetsResource(Resource):
    """Uploaded files and storage quota."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Asset, AssetPage, str]:
        """List the assets of an organization.

        Returns a page of the organization's files, oldest first unless `ordering` says otherwise. The list
        is for members of the organization only, but anyone who knows the `url` of a file can download it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                for asset in giosg.assets.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(asset.file_name, asset.size, asset.url)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "listAssets",
                list_assets._get_kwargs,
                list_assets._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "cursor": cursor,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Asset]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            ordering=ordering,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def upload(
        self,
        organization_id: UUID | str,
        *,
        upload: Uploadable,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Upload a file.

        Stores a file. The body is `multipart/form-data`: the part `upload` contains the file and must have
        a file name; `name` and `description` are plain text parts. A file that exceeds the remaining space
        is rejected with 400; see `GET /api/v5/orgs/{organization_id}/quota`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            upload: The file, with its file name. A `Content-Type` of the part becomes the content type of the
                file. Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: Display name of the file; its file name if missing.
            description: Purpose of the file.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.
            FileError: a file cannot be opened or read.

        Example:
            from giosg_client import File, Giosg

            # `upload` also takes bytes, a path or an open file; a `File` gives them a name.
            stylesheet = File(b".chat { color: #0072ce }", file_name="chat.css")
            with Giosg.from_env() as giosg:
                asset = giosg.assets.upload(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    upload=stylesheet,
                    name="Chat style",
                )
                print(asset.url, asset.kind)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "createAsset",
                create_asset._get_kwargs,
                create_asset._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": AssetUpload(upload=as_file(upload), name=name, description=description),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def get(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Read an asset.

        Returns the metadata of a file; the file itself is at its `url`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                asset = giosg.assets.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                )
                print(asset.url, asset.content_type)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "getAsset",
                get_asset._get_kwargs,
                get_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def replace(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Replace the metadata of an asset.

        Replaces name, description and charset; attributes missing from the body are reset to their
        defaults. The file itself cannot be replaced.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The complete metadata of a file.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import AssetWrite

            with Giosg.from_env() as giosg:
                asset = giosg.assets.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                    AssetWrite(name="Logo of 2016"),
                )
                print(asset.name)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "replaceAsset",
                replace_asset._get_kwargs,
                replace_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Change the metadata of an asset.

        Updates the attributes in the body and leaves the others unchanged. The file itself cannot be
        changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The metadata of a file to change.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import AssetPatch

            with Giosg.from_env() as giosg:
                asset = giosg.assets.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                    AssetPatch(description="Shown above every chat"),
                )
                print(asset.description)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "updateAsset",
                update_asset._get_kwargs,
                update_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def delete(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete an asset.

        Deletes the file and its metadata, and frees its space.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                giosg.assets.delete(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                )

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteAsset",
                    delete_asset._get_kwargs,
                    delete_asset._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "asset_id": asset_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def quota(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Quota:
        """Read the storage quota.

        Returns the used, total and remaining space for the organization's assets.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                quota = giosg.assets.quota("7f9e9580-095b-42c7-838c-c04e667b26f7")
                print(quota.free_space, "of", quota.limit)

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return self._call(
            Call(
                "getQuota",
                get_quota._get_kwargs,
                get_quota._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AssetsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AssetsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AssetsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return AssetsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AssetsResourceWithRawResponse(WithResource[AssetsResource]):
    """Methods of `AssetsResource` that return responses as they came."""

    @raw(AssetsResource.list)
    def list(self) -> None:
        """List the assets of an organization."""

    @raw(AssetsResource.upload)
    def upload(self) -> None:
        """Upload a file."""

    @raw(AssetsResource.get)
    def get(self) -> None:
        """Read an asset."""

    @raw(AssetsResource.replace)
    def replace(self) -> None:
        """Replace the metadata of an asset."""

    @raw(AssetsResource.update)
    def update(self) -> None:
        """Change the metadata of an asset."""

    @raw(AssetsResource.delete)
    def delete(self) -> None:
        """Delete an asset."""

    @raw(AssetsResource.quota)
    def quota(self) -> None:
        """Read the storage quota."""


class AssetsResourceWithStreamingResponse(WithResource[AssetsResource]):
    """Methods of `AssetsResource` that return unread responses."""

    @streamed(AssetsResource.list)
    def list(self) -> None:
        """List the assets of an organization."""

    @streamed(AssetsResource.upload)
    def upload(self) -> None:
        """Upload a file."""

    @streamed(AssetsResource.get)
    def get(self) -> None:
        """Read an asset."""

    @streamed(AssetsResource.replace)
    def replace(self) -> None:
        """Replace the metadata of an asset."""

    @streamed(AssetsResource.update)
    def update(self) -> None:
        """Change the metadata of an asset."""

    @streamed(AssetsResource.delete)
    def delete(self) -> None:
        """Delete an asset."""

    @streamed(AssetsResource.quota)
    def quota(self) -> None:
        """Read the storage quota."""


class AsyncAssetsResource(AsyncResource):
    """Uploaded files and storage quota."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Asset, AssetPage, str]:
        """List the assets of an organization.

        Returns a page of the organization's files, oldest first unless `ordering` says otherwise. The list
        is for members of the organization only, but anyone who knows the `url` of a file can download it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    async for asset in giosg.assets.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(asset.file_name, asset.size, asset.url)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "listAssets",
                list_assets._get_kwargs,
                list_assets._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "cursor": cursor,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Asset]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            ordering=ordering,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def upload(
        self,
        organization_id: UUID | str,
        *,
        upload: Uploadable,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Upload a file.

        Stores a file. The body is `multipart/form-data`: the part `upload` contains the file and must have
        a file name; `name` and `description` are plain text parts. A file that exceeds the remaining space
        is rejected with 400; see `GET /api/v5/orgs/{organization_id}/quota`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            upload: The file, with its file name. A `Content-Type` of the part becomes the content type of the
                file. Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: Display name of the file; its file name if missing.
            description: Purpose of the file.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.
            FileError: a file cannot be opened or read.

        Example:
            import asyncio

            from giosg_client import File, AsyncGiosg

            # `upload` also takes bytes, a path or an open file; a `File` gives them a name.
            stylesheet = File(b".chat { color: #0072ce }", file_name="chat.css")


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    asset = await giosg.assets.upload(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        upload=stylesheet,
                        name="Chat style",
                    )
                    print(asset.url, asset.kind)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "createAsset",
                create_asset._get_kwargs,
                create_asset._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": AssetUpload(upload=as_file(upload), name=name, description=description),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def get(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Read an asset.

        Returns the metadata of a file; the file itself is at its `url`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    asset = await giosg.assets.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                    )
                    print(asset.url, asset.content_type)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "getAsset",
                get_asset._get_kwargs,
                get_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def replace(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Replace the metadata of an asset.

        Replaces name, description and charset; attributes missing from the body are reset to their
        defaults. The file itself cannot be replaced.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The complete metadata of a file.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg
            from giosg_client.models import AssetWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    asset = await giosg.assets.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                        AssetWrite(name="Logo of 2016"),
                    )
                    print(asset.name)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "replaceAsset",
                replace_asset._get_kwargs,
                replace_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Asset:
        """Change the metadata of an asset.

        Updates the attributes in the body and leaves the others unchanged. The file itself cannot be
        changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The metadata of a file to change.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg
            from giosg_client.models import AssetPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    asset = await giosg.assets.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                        AssetPatch(description="Shown above every chat"),
                    )
                    print(asset.description)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "updateAsset",
                update_asset._get_kwargs,
                update_asset._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "asset_id": asset_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def delete(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete an asset.

        Deletes the file and its metadata, and frees its space.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    await giosg.assets.delete(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
                    )


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteAsset",
                    delete_asset._get_kwargs,
                    delete_asset._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "asset_id": asset_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def quota(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Quota:
        """Read the storage quota.

        Returns the used, total and remaining space for the organization's assets.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    quota = await giosg.assets.quota("7f9e9580-095b-42c7-838c-c04e667b26f7")
                    print(quota.free_space, "of", quota.limit)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
        """
        return await self._call(
            Call(
                "getQuota",
                get_quota._get_kwargs,
                get_quota._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncAssetsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncAssetsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncAssetsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncAssetsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncAssetsResourceWithRawResponse(WithResource[AsyncAssetsResource]):
    """Methods of `AsyncAssetsResource` that return responses as they came."""

    @raw_async(AsyncAssetsResource.list)
    def list(self) -> None:
        """List the assets of an organization."""

    @raw_async(AsyncAssetsResource.upload)
    def upload(self) -> None:
        """Upload a file."""

    @raw_async(AsyncAssetsResource.get)
    def get(self) -> None:
        """Read an asset."""

    @raw_async(AsyncAssetsResource.replace)
    def replace(self) -> None:
        """Replace the metadata of an asset."""

    @raw_async(AsyncAssetsResource.update)
    def update(self) -> None:
        """Change the metadata of an asset."""

    @raw_async(AsyncAssetsResource.delete)
    def delete(self) -> None:
        """Delete an asset."""

    @raw_async(AsyncAssetsResource.quota)
    def quota(self) -> None:
        """Read the storage quota."""


class AsyncAssetsResourceWithStreamingResponse(WithResource[AsyncAssetsResource]):
    """Methods of `AsyncAssetsResource` that return unread responses."""

    @streamed_async(AsyncAssetsResource.list)
    def list(self) -> None:
        """List the assets of an organization."""

    @streamed_async(AsyncAssetsResource.upload)
    def upload(self) -> None:
        """Upload a file."""

    @streamed_async(AsyncAssetsResource.get)
    def get(self) -> None:
        """Read an asset."""

    @streamed_async(AsyncAssetsResource.replace)
    def replace(self) -> None:
        """Replace the metadata of an asset."""

    @streamed_async(AsyncAssetsResource.update)
    def update(self) -> None:
        """Change the metadata of an asset."""

    @streamed_async(AsyncAssetsResource.delete)
    def delete(self) -> None:
        """Delete an asset."""

    @streamed_async(AsyncAssetsResource.quota)
    def quota(self) -> None:
        """Read the storage quota."""
