"""Rooms and teams that partners share with an organization."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

from ..api.incoming_shares import (
    get_incoming_share,
    list_incoming_shares,
)
from ..calls import Call
from ..models import (
    IncomingShare,
    IncomingSharePage,
    SharedResourceType,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[IncomingShare, IncomingSharePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class IncomingSharesResource(Resource):
    """Rooms and teams that partners share with an organization."""

    def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[IncomingShare, IncomingSharePage, str]:
        """List the incoming shares of an organization.

        Returns a page of the rooms or teams that partners share with the organization, oldest share first
        unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
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
            from giosg_client.models import SharedResourceType

            with Giosg.from_env() as giosg:
                shares = giosg.incoming_shares.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    SharedResourceType.TEAMS,
                )
                for share in shares:
                    print(share.team_id, share.sharer_organization_id)

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
        """
        return self._call(
            Call(
                "listIncomingShares",
                list_incoming_shares._get_kwargs,
                list_incoming_shares._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "resource_type": resource_type,
                    "ordering": ordering,
                    "sharer_organization_id": sharer_organization_id,
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
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[IncomingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            resource_type,
            ordering=ordering,
            sharer_organization_id=sharer_organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> IncomingShare:
        """Read an incoming share.

        Returns the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
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
            from giosg_client.models import SharedResourceType

            with Giosg.from_env() as giosg:
                share = giosg.incoming_shares.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    SharedResourceType.TEAMS,
                    "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53",
                )
                print(share.sharer_organization_id, share.created_at)

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
        """
        return self._call(
            Call(
                "getIncomingShare",
                get_incoming_share._get_kwargs,
                get_incoming_share._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "resource_type": resource_type,
                    "resource_id": resource_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> IncomingSharesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return IncomingSharesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> IncomingSharesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return IncomingSharesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class IncomingSharesResourceWithRawResponse(WithResource[IncomingSharesResource]):
    """Methods of `IncomingSharesResource` that return responses as they came."""

    @raw(IncomingSharesResource.list)
    def list(self) -> None:
        """List the incoming shares of an organization."""

    @raw(IncomingSharesResource.get)
    def get(self) -> None:
        """Read an incoming share."""


class IncomingSharesResourceWithStreamingResponse(WithResource[IncomingSharesResource]):
    """Methods of `IncomingSharesResource` that return unread responses."""

    @streamed(IncomingSharesResource.list)
    def list(self) -> None:
        """List the incoming shares of an organization."""

    @streamed(IncomingSharesResource.get)
    def get(self) -> None:
        """Read an incoming share."""


class AsyncIncomingSharesResource(AsyncResource):
    """Rooms and teams that partners share with an organization."""

    async def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[IncomingShare, IncomingSharePage, str]:
        """List the incoming shares of an organization.

        Returns a page of the rooms or teams that partners share with the organization, oldest share first
        unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
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
            from giosg_client.models import SharedResourceType


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    shares = giosg.incoming_shares.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        SharedResourceType.TEAMS,
                    )
                    async for share in shares:
                        print(share.team_id, share.sharer_organization_id)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
        """
        return await self._call(
            Call(
                "listIncomingShares",
                list_incoming_shares._get_kwargs,
                list_incoming_shares._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "resource_type": resource_type,
                    "ordering": ordering,
                    "sharer_organization_id": sharer_organization_id,
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
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[IncomingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            resource_type,
            ordering=ordering,
            sharer_organization_id=sharer_organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> IncomingShare:
        """Read an incoming share.

        Returns the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
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
            from giosg_client.models import SharedResourceType


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    share = await giosg.incoming_shares.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        SharedResourceType.TEAMS,
                        "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53",
                    )
                    print(share.sharer_organization_id, share.created_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
        """
        return await self._call(
            Call(
                "getIncomingShare",
                get_incoming_share._get_kwargs,
                get_incoming_share._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "resource_type": resource_type,
                    "resource_id": resource_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncIncomingSharesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncIncomingSharesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncIncomingSharesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncIncomingSharesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncIncomingSharesResourceWithRawResponse(WithResource[AsyncIncomingSharesResource]):
    """Methods of `AsyncIncomingSharesResource` that return responses as they came."""

    @raw_async(AsyncIncomingSharesResource.list)
    def list(self) -> None:
        """List the incoming shares of an organization."""

    @raw_async(AsyncIncomingSharesResource.get)
    def get(self) -> None:
        """Read an incoming share."""


class AsyncIncomingSharesResourceWithStreamingResponse(WithResource[AsyncIncomingSharesResource]):
    """Methods of `AsyncIncomingSharesResource` that return unread responses."""

    @streamed_async(AsyncIncomingSharesResource.list)
    def list(self) -> None:
        """List the incoming shares of an organization."""

    @streamed_async(AsyncIncomingSharesResource.get)
    def get(self) -> None:
        """Read an incoming share."""
