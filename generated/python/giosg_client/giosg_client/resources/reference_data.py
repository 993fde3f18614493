"""Languages, time zones, currencies, and the list of endpoints."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..api.reference_data import (
    describe_currencies,
    describe_endpoints,
    list_currencies,
    list_endpoints,
    list_languages,
    list_timezones,
)
from ..calls import Call
from ..models import (
    Currency,
    CurrencyPage,
    Endpoint,
    EndpointMetadata,
    EndpointPage,
    Language,
    LanguagePage,
    Timezone,
    TimezonePage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LANGUAGES_PAGES: Paging[Language, LanguagePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
TIMEZONES_PAGES: Paging[Timezone, TimezonePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
CURRENCIES_PAGES: Paging[Currency, CurrencyPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
ENDPOINTS_PAGES: Paging[Endpoint, EndpointPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class ReferenceDataResource(Resource):
    """Languages, time zones, currencies, and the list of endpoints."""

    def languages(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Language, LanguagePage, str]:
        """List the languages.

        Returns a page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
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
                for language in giosg.reference_data.iter_languages():
                    if language.is_ui_language:
                        print(language.rfc_3066, language.name)

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). For invalid
        credentials, the section on languages names 403, the general table of status codes 401. Both are
        statements of the vendor; which applies is unknown.
        """
        return self._call(
            Call(
                "listLanguages",
                list_languages._get_kwargs,
                list_languages._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=LANGUAGES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_languages(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Language]:
        """Iterate over every item of `languages`, fetching pages lazily.

        Each page is a call of `languages` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.languages(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def timezones(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Timezone, TimezonePage, str]:
        """List the time zones.

        Returns a page of the time zones that an organization can be set to.

        Args:
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
                for timezone in giosg.reference_data.iter_timezones():
                    print(timezone.name)

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
        """
        return self._call(
            Call(
                "listTimezones",
                list_timezones._get_kwargs,
                list_timezones._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=TIMEZONES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_timezones(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Timezone]:
        """Iterate over every item of `timezones`, fetching pages lazily.

        Each page is a call of `timezones` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.timezones(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def currencies(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Currency, CurrencyPage, str]:
        """List the currencies.

        Returns a page of currencies. No public page describes the attributes of a currency, so rely on
        none.

        Args:
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
                for currency in giosg.reference_data.iter_currencies():
                    print(currency.to_dict())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Only path, method
        and scopes are in the sample of the endpoint list.
        """
        return self._call(
            Call(
                "listCurrencies",
                list_currencies._get_kwargs,
                list_currencies._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=CURRENCIES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_currencies(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Currency]:
        """Iterate over every item of `currencies`, fetching pages lazily.

        Each page is a call of `currencies` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.currencies(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def currencies_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the currencies endpoint.

        Returns metadata of the endpoint, without side effects.

        Args:
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
                print(giosg.reference_data.currencies_options().to_dict())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return self._call(
            Call(
                "describeCurrencies",
                describe_currencies._get_kwargs,
                describe_currencies._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def endpoints(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Endpoint, EndpointPage, str]:
        """List the endpoints of the API.

        Returns a page of the endpoints, with the supported methods and the permissions for each method. It
        covers the whole API, which is more than this document.

        Args:
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
                for endpoint in giosg.reference_data.iter_endpoints():
                    for method in endpoint.methods:
                        print(method.name, endpoint.url_pattern, method.scopes)

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
        """
        return self._call(
            Call(
                "listEndpoints",
                list_endpoints._get_kwargs,
                list_endpoints._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=ENDPOINTS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_endpoints(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Endpoint]:
        """Iterate over every item of `endpoints`, fetching pages lazily.

        Each page is a call of `endpoints` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.endpoints(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def endpoints_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the endpoint of endpoints.

        Returns metadata of the endpoint, without side effects.

        Args:
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
                print(giosg.reference_data.endpoints_options().to_dict())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return self._call(
            Call(
                "describeEndpoints",
                describe_endpoints._get_kwargs,
                describe_endpoints._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ReferenceDataResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ReferenceDataResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ReferenceDataResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ReferenceDataResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ReferenceDataResourceWithRawResponse(WithResource[ReferenceDataResource]):
    """Methods of `ReferenceDataResource` that return responses as they came."""

    @raw(ReferenceDataResource.languages)
    def languages(self) -> None:
        """List the languages."""

    @raw(ReferenceDataResource.timezones)
    def timezones(self) -> None:
        """List the time zones."""

    @raw(ReferenceDataResource.currencies)
    def currencies(self) -> None:
        """List the currencies."""

    @raw(ReferenceDataResource.currencies_options)
    def currencies_options(self) -> None:
        """Describe the currencies endpoint."""

    @raw(ReferenceDataResource.endpoints)
    def endpoints(self) -> None:
        """List the endpoints of the API."""

    @raw(ReferenceDataResource.endpoints_options)
    def endpoints_options(self) -> None:
        """Describe the endpoint of endpoints."""


class ReferenceDataResourceWithStreamingResponse(WithResource[ReferenceDataResource]):
    """Methods of `ReferenceDataResource` that return unread responses."""

    @streamed(ReferenceDataResource.languages)
    def languages(self) -> None:
        """List the languages."""

    @streamed(ReferenceDataResource.timezones)
    def timezones(self) -> None:
        """List the time zones."""

    @streamed(ReferenceDataResource.currencies)
    def currencies(self) -> None:
        """List the currencies."""

    @streamed(ReferenceDataResource.currencies_options)
    def currencies_options(self) -> None:
        """Describe the currencies endpoint."""

    @streamed(ReferenceDataResource.endpoints)
    def endpoints(self) -> None:
        """List the endpoints of the API."""

    @streamed(ReferenceDataResource.endpoints_options)
    def endpoints_options(self) -> None:
        """Describe the endpoint of endpoints."""


class AsyncReferenceDataResource(AsyncResource):
    """Languages, time zones, currencies, and the list of endpoints."""

    async def languages(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Language, LanguagePage, str]:
        """List the languages.

        Returns a page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
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
                    async for language in giosg.reference_data.iter_languages():
                        if language.is_ui_language:
                            print(language.rfc_3066, language.name)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). For invalid
        credentials, the section on languages names 403, the general table of status codes 401. Both are
        statements of the vendor; which applies is unknown.
        """
        return await self._call(
            Call(
                "listLanguages",
                list_languages._get_kwargs,
                list_languages._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=LANGUAGES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_languages(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Language]:
        """Iterate over every item of `languages`, fetching pages lazily.

        Each page is a call of `languages` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.languages(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def timezones(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Timezone, TimezonePage, str]:
        """List the time zones.

        Returns a page of the time zones that an organization can be set to.

        Args:
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
                    async for timezone in giosg.reference_data.iter_timezones():
                        print(timezone.name)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
        """
        return await self._call(
            Call(
                "listTimezones",
                list_timezones._get_kwargs,
                list_timezones._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=TIMEZONES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_timezones(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Timezone]:
        """Iterate over every item of `timezones`, fetching pages lazily.

        Each page is a call of `timezones` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.timezones(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def currencies(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Currency, CurrencyPage, str]:
        """List the currencies.

        Returns a page of currencies. No public page describes the attributes of a currency, so rely on
        none.

        Args:
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
                    async for currency in giosg.reference_data.iter_currencies():
                        print(currency.to_dict())


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Only path, method
        and scopes are in the sample of the endpoint list.
        """
        return await self._call(
            Call(
                "listCurrencies",
                list_currencies._get_kwargs,
                list_currencies._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=CURRENCIES_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_currencies(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Currency]:
        """Iterate over every item of `currencies`, fetching pages lazily.

        Each page is a call of `currencies` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.currencies(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def currencies_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the currencies endpoint.

        Returns metadata of the endpoint, without side effects.

        Args:
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
                    print((await giosg.reference_data.currencies_options()).to_dict())


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return await self._call(
            Call(
                "describeCurrencies",
                describe_currencies._get_kwargs,
                describe_currencies._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def endpoints(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Endpoint, EndpointPage, str]:
        """List the endpoints of the API.

        Returns a page of the endpoints, with the supported methods and the permissions for each method. It
        covers the whole API, which is more than this document.

        Args:
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
                    async for endpoint in giosg.reference_data.iter_endpoints():
                        for method in endpoint.methods:
                            print(method.name, endpoint.url_pattern, method.scopes)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
        """
        return await self._call(
            Call(
                "listEndpoints",
                list_endpoints._get_kwargs,
                list_endpoints._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=ENDPOINTS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_endpoints(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Endpoint]:
        """Iterate over every item of `endpoints`, fetching pages lazily.

        Each page is a call of `endpoints` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.endpoints(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def endpoints_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the endpoint of endpoints.

        Returns metadata of the endpoint, without side effects.

        Args:
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
                    print((await giosg.reference_data.endpoints_options()).to_dict())


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return await self._call(
            Call(
                "describeEndpoints",
                describe_endpoints._get_kwargs,
                describe_endpoints._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncReferenceDataResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncReferenceDataResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncReferenceDataResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncReferenceDataResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncReferenceDataResourceWithRawResponse(WithResource[AsyncReferenceDataResource]):
    """Methods of `AsyncReferenceDataResource` that return responses as they came."""

    @raw_async(AsyncReferenceDataResource.languages)
    def languages(self) -> None:
        """List the languages."""

    @raw_async(AsyncReferenceDataResource.timezones)
    def timezones(self) -> None:
        """List the time zones."""

    @raw_async(AsyncReferenceDataResource.currencies)
    def currencies(self) -> None:
        """List the currencies."""

    @raw_async(AsyncReferenceDataResource.currencies_options)
    def currencies_options(self) -> None:
        """Describe the currencies endpoint."""

    @raw_async(AsyncReferenceDataResource.endpoints)
    def endpoints(self) -> None:
        """List the endpoints of the API."""

    @raw_async(AsyncReferenceDataResource.endpoints_options)
    def endpoints_options(self) -> None:
        """Describe the endpoint of endpoints."""


class AsyncReferenceDataResourceWithStreamingResponse(WithResource[AsyncReferenceDataResource]):
    """Methods of `AsyncReferenceDataResource` that return unread responses."""

    @streamed_async(AsyncReferenceDataResource.languages)
    def languages(self) -> None:
        """List the languages."""

    @streamed_async(AsyncReferenceDataResource.timezones)
    def timezones(self) -> None:
        """List the time zones."""

    @streamed_async(AsyncReferenceDataResource.currencies)
    def currencies(self) -> None:
        """List the currencies."""

    @streamed_async(AsyncReferenceDataResource.currencies_options)
    def currencies_options(self) -> None:
        """Describe the currencies endpoint."""

    @streamed_async(AsyncReferenceDataResource.endpoints)
    def endpoints(self) -> None:
        """List the endpoints of the API."""

    @streamed_async(AsyncReferenceDataResource.endpoints_options)
    def endpoints_options(self) -> None:
        """Describe the endpoint of endpoints."""
