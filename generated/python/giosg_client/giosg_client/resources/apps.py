"""Extensions of giosg."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..api.apps import (
    list_public_apps,
)
from ..calls import Call
from ..models import (
    PublicApp,
    PublicAppPage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

PUBLIC_PAGES: Paging[PublicApp, PublicAppPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class AppsResource(Resource):
    """Extensions of giosg."""

    def public(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[PublicApp, PublicAppPage, str]:
        """List public apps.

        Returns a page of the apps that their owners have made public, newest first.

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
                for app in giosg.apps.iter_public():
                    print(app.name, app.required_scopes)

        Evidence: documented (giosg Live HTTP API, apps,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).
        """
        return self._call(
            Call(
                "listPublicApps",
                list_public_apps._get_kwargs,
                list_public_apps._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=PUBLIC_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_public(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[PublicApp]:
        """Iterate over every item of `public`, fetching pages lazily.

        Each page is a call of `public` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.public(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> AppsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AppsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AppsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return AppsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AppsResourceWithRawResponse(WithResource[AppsResource]):
    """Methods of `AppsResource` that return responses as they came."""

    @raw(AppsResource.public)
    def public(self) -> None:
        """List public apps."""


class AppsResourceWithStreamingResponse(WithResource[AppsResource]):
    """Methods of `AppsResource` that return unread responses."""

    @streamed(AppsResource.public)
    def public(self) -> None:
        """List public apps."""


class AsyncAppsResource(AsyncResource):
    """Extensions of giosg."""

    async def public(
        self,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[PublicApp, PublicAppPage, str]:
        """List public apps.

        Returns a page of the apps that their owners have made public, newest first.

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
                    async for app in giosg.apps.iter_public():
                        print(app.name, app.required_scopes)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, apps,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).
        """
        return await self._call(
            Call(
                "listPublicApps",
                list_public_apps._get_kwargs,
                list_public_apps._parse_response,
                (200,),
                {
                    "cursor": cursor,
                },
                paging=PUBLIC_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_public(
        self,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[PublicApp]:
        """Iterate over every item of `public`, fetching pages lazily.

        Each page is a call of `public` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.public(
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    @property
    def with_raw_response(self) -> AsyncAppsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncAppsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncAppsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncAppsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncAppsResourceWithRawResponse(WithResource[AsyncAppsResource]):
    """Methods of `AsyncAppsResource` that return responses as they came."""

    @raw_async(AsyncAppsResource.public)
    def public(self) -> None:
        """List public apps."""


class AsyncAppsResourceWithStreamingResponse(WithResource[AsyncAppsResource]):
    """Methods of `AsyncAppsResource` that return unread responses."""

    @streamed_async(AsyncAppsResource.public)
    def public(self) -> None:
        """List public apps."""
