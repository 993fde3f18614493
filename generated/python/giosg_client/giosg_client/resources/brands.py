"""Appearance of chat windows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

from ..api.brands import (
    list_brands,
)
from ..calls import Call
from ..models import (
    Brand,
    BrandPage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Brand, BrandPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class BrandsResource(Resource):
    """Appearance of chat windows."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Brand, BrandPage, str]:
        """List the brands of an organization.

        Returns a page of the organization's brands. A brand is the appearance of chat windows on mobile
        devices; the settings of a room select a brand.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                for brand in giosg.brands.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(brand.name, brand.primary_color_code or "default colour")

        Evidence: documented (giosg Live HTTP API, brands,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
        """
        return self._call(
            Call(
                "listBrands",
                list_brands._get_kwargs,
                list_brands._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Brand]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> BrandsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return BrandsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> BrandsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return BrandsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class BrandsResourceWithRawResponse(WithResource[BrandsResource]):
    """Methods of `BrandsResource` that return responses as they came."""

    @raw(BrandsResource.list)
    def list(self) -> None:
        """List the brands of an organization."""


class BrandsResourceWithStreamingResponse(WithResource[BrandsResource]):
    """Methods of `BrandsResource` that return unread responses."""

    @streamed(BrandsResource.list)
    def list(self) -> None:
        """List the brands of an organization."""


class AsyncBrandsResource(AsyncResource):
    """Appearance of chat windows."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Brand, BrandPage, str]:
        """List the brands of an organization.

        Returns a page of the organization's brands. A brand is the appearance of chat windows on mobile
        devices; the settings of a room select a brand.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                    async for brand in giosg.brands.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(brand.name, brand.primary_color_code or "default colour")


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, brands,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
        """
        return await self._call(
            Call(
                "listBrands",
                list_brands._get_kwargs,
                list_brands._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Brand]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    @property
    def with_raw_response(self) -> AsyncBrandsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncBrandsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncBrandsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncBrandsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncBrandsResourceWithRawResponse(WithResource[AsyncBrandsResource]):
    """Methods of `AsyncBrandsResource` that return responses as they came."""

    @raw_async(AsyncBrandsResource.list)
    def list(self) -> None:
        """List the brands of an organization."""


class AsyncBrandsResourceWithStreamingResponse(WithResource[AsyncBrandsResource]):
    """Methods of `AsyncBrandsResource` that return unread responses."""

    @streamed_async(AsyncBrandsResource.list)
    def list(self) -> None:
        """List the brands of an organization."""
