"""Prices of tariffs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..api.prices import (
    list_prices,
)
from ..calls import Call
from ..models import (
    Price,
    PricePage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Price, PricePage, int] = Paging(
    argument="page",
    parameter="page",
    kind=int,
    link=lambda page: page.pagination.next_page_url,
    items=lambda page: page.items,
)


class PricesResource(Resource):
    """Prices of tariffs."""

    def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Price, PricePage, int]:
        """List the prices of a tariff.

        Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
        advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
        is JSON.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            page: Page number, from 1 (the default) to `lastPage`.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                # Asks for one page after the other.
                for price in gotom.prices.iter(21):
                    print(price.platform, price.advertising, price.price)

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        CSV variant is commented out in the vendor's file, so it is not described. That `loadFromRate` uses
        these prices is inferred.
        """
        return self._call(
            Call(
                "listPrices",
                list_prices._get_kwargs,
                list_prices._parse_response,
                (200,),
                {
                    "tarif_id": tarif_id,
                    "page": page,
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
        tarif_id: int,
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Price]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            tarif_id,
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> PricesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return PricesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> PricesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return PricesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class PricesResourceWithRawResponse(WithResource[PricesResource]):
    """Methods of `PricesResource` that return responses as they came."""

    @raw(PricesResource.list)
    def list(self) -> None:
        """List the prices of a tariff."""


class PricesResourceWithStreamingResponse(WithResource[PricesResource]):
    """Methods of `PricesResource` that return unread responses."""

    @streamed(PricesResource.list)
    def list(self) -> None:
        """List the prices of a tariff."""


class AsyncPricesResource(AsyncResource):
    """Prices of tariffs."""

    async def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Price, PricePage, int]:
        """List the prices of a tariff.

        Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
        advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
        is JSON.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            page: Page number, from 1 (the default) to `lastPage`.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    # Asks for one page after the other.
                    async for price in gotom.prices.iter(21):
                        print(price.platform, price.advertising, price.price)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        CSV variant is commented out in the vendor's file, so it is not described. That `loadFromRate` uses
        these prices is inferred.
        """
        return await self._call(
            Call(
                "listPrices",
                list_prices._get_kwargs,
                list_prices._parse_response,
                (200,),
                {
                    "tarif_id": tarif_id,
                    "page": page,
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
        tarif_id: int,
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Price]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            tarif_id,
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    @property
    def with_raw_response(self) -> AsyncPricesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncPricesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncPricesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncPricesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncPricesResourceWithRawResponse(WithResource[AsyncPricesResource]):
    """Methods of `AsyncPricesResource` that return responses as they came."""

    @raw_async(AsyncPricesResource.list)
    def list(self) -> None:
        """List the prices of a tariff."""


class AsyncPricesResourceWithStreamingResponse(WithResource[AsyncPricesResource]):
    """Methods of `AsyncPricesResource` that return unread responses."""

    @streamed_async(AsyncPricesResource.list)
    def list(self) -> None:
        """List the prices of a tariff."""
