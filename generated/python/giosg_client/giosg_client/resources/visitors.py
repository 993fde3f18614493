"""Visitors of a room and their details."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.visitors import (
    create_visitor_variable,
    get_present_visitor,
    get_user_room_visitor,
    list_priority_visitors,
)
from ..calls import Call
from ..models import (
    RoomVisitor,
    RoomVisitorPage,
    VisitorVariable,
    VisitorVariableWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

PRIORITY_PAGES: Paging[RoomVisitor, RoomVisitorPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class VisitorsResource(Resource):
    """Visitors of a room and their details."""

    def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[RoomVisitor, RoomVisitorPage, str]:
        """List the visitors of a room with the highest priority.

        Returns a page of the visitors of a room with the highest priority, highest first. Only some of the
        visitors are included; the number is not stated.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
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
                visitors = giosg.visitors.iter_priority(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                )
                for visitor in visitors:
                    print(visitor.id, visitor.latest_page_title, visitor.implicit_priority)

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET and the order are inferred.
        """
        return self._call(
            Call(
                "listPriorityVisitors",
                list_priority_visitors._get_kwargs,
                list_priority_visitors._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "cursor": cursor,
                },
                paging=PRIORITY_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[RoomVisitor]:
        """Iterate over every item of `priority`, fetching pages lazily.

        Each page is a call of `priority` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.priority(
            organization_id,
            room_id,
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
        room_id: UUID | str,
        visitor_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomVisitor:
        """Read a visitor of a room.

        Returns one visitor who is in the room; otherwise 404.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
                visitor = giosg.visitors.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "3b90ef7c93484af4965a79ace7bc9a62",
                )
                print(visitor.visit_count, visitor.latest_page_url)

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET is inferred, and from the path also that absent visitors are not found.
        """
        return self._call(
            Call(
                "getPresentVisitor",
                get_present_visitor._get_kwargs,
                get_present_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def set_variable(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: VisitorVariableWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> VisitorVariable:
        """Set a visitor variable.

        Sets a key and value for a visitor; users see it beside the chat, and reports use it. Values set
        this way count as authorized in rooms that require signed visitor data.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: A key and a value.
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
            from giosg_client.models import VisitorVariableWrite

            with Giosg.from_env() as giosg:
                # `username` replaces the visitor's default name; other keys stand beside the chat.
                giosg.visitors.set_variable(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "3b90ef7c93484af4965a79ace7bc9a62",
                    VisitorVariableWrite(key="username", value="Jane Doe"),
                )
                print("set")

        Evidence: documented (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path
        and the first two status codes; only its beginning could be read.
        """
        return self._call(
            Call(
                "createVisitorVariable",
                create_visitor_variable._get_kwargs,
                create_visitor_variable._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomVisitor:
        """Read a visitor of a room of a user.

        Returns a visitor of a room that the user has access to.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
                visitor = giosg.visitors.get_for_user(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "c57e0b1f6a2d48e39b04f1c6d2a87e55",
                )
                print(visitor.geo_city, visitor.geo_country_code)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor must be present is unknown.
        """
        return self._call(
            Call(
                "getUserRoomVisitor",
                get_user_room_visitor._get_kwargs,
                get_user_room_visitor._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> VisitorsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return VisitorsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> VisitorsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return VisitorsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class VisitorsResourceWithRawResponse(WithResource[VisitorsResource]):
    """Methods of `VisitorsResource` that return responses as they came."""

    @raw(VisitorsResource.priority)
    def priority(self) -> None:
        """List the visitors of a room with the highest priority."""

    @raw(VisitorsResource.get)
    def get(self) -> None:
        """Read a visitor of a room."""

    @raw(VisitorsResource.set_variable)
    def set_variable(self) -> None:
        """Set a visitor variable."""

    @raw(VisitorsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a visitor of a room of a user."""


class VisitorsResourceWithStreamingResponse(WithResource[VisitorsResource]):
    """Methods of `VisitorsResource` that return unread responses."""

    @streamed(VisitorsResource.priority)
    def priority(self) -> None:
        """List the visitors of a room with the highest priority."""

    @streamed(VisitorsResource.get)
    def get(self) -> None:
        """Read a visitor of a room."""

    @streamed(VisitorsResource.set_variable)
    def set_variable(self) -> None:
        """Set a visitor variable."""

    @streamed(VisitorsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a visitor of a room of a user."""


class AsyncVisitorsResource(AsyncResource):
    """Visitors of a room and their details."""

    async def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[RoomVisitor, RoomVisitorPage, str]:
        """List the visitors of a room with the highest priority.

        Returns a page of the visitors of a room with the highest priority, highest first. Only some of the
        visitors are included; the number is not stated.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
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
                    visitors = giosg.visitors.iter_priority(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    )
                    async for visitor in visitors:
                        print(visitor.id, visitor.latest_page_title, visitor.implicit_priority)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET and the order are inferred.
        """
        return await self._call(
            Call(
                "listPriorityVisitors",
                list_priority_visitors._get_kwargs,
                list_priority_visitors._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "cursor": cursor,
                },
                paging=PRIORITY_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[RoomVisitor]:
        """Iterate over every item of `priority`, fetching pages lazily.

        Each page is a call of `priority` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.priority(
            organization_id,
            room_id,
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
        room_id: UUID | str,
        visitor_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomVisitor:
        """Read a visitor of a room.

        Returns one visitor who is in the room; otherwise 404.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
                    visitor = await giosg.visitors.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "3b90ef7c93484af4965a79ace7bc9a62",
                    )
                    print(visitor.visit_count, visitor.latest_page_url)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET is inferred, and from the path also that absent visitors are not found.
        """
        return await self._call(
            Call(
                "getPresentVisitor",
                get_present_visitor._get_kwargs,
                get_present_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def set_variable(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: VisitorVariableWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> VisitorVariable:
        """Set a visitor variable.

        Sets a key and value for a visitor; users see it beside the chat, and reports use it. Values set
        this way count as authorized in rooms that require signed visitor data.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: A key and a value.
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
            from giosg_client.models import VisitorVariableWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # `username` replaces the visitor's default name; other keys stand beside the chat.
                    await giosg.visitors.set_variable(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "3b90ef7c93484af4965a79ace7bc9a62",
                        VisitorVariableWrite(key="username", value="Jane Doe"),
                    )
                    print("set")


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path
        and the first two status codes; only its beginning could be read.
        """
        return await self._call(
            Call(
                "createVisitorVariable",
                create_visitor_variable._get_kwargs,
                create_visitor_variable._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomVisitor:
        """Read a visitor of a room of a user.

        Returns a visitor of a room that the user has access to.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
                    visitor = await giosg.visitors.get_for_user(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "c57e0b1f6a2d48e39b04f1c6d2a87e55",
                    )
                    print(visitor.geo_city, visitor.geo_country_code)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor must be present is unknown.
        """
        return await self._call(
            Call(
                "getUserRoomVisitor",
                get_user_room_visitor._get_kwargs,
                get_user_room_visitor._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncVisitorsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncVisitorsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncVisitorsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncVisitorsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncVisitorsResourceWithRawResponse(WithResource[AsyncVisitorsResource]):
    """Methods of `AsyncVisitorsResource` that return responses as they came."""

    @raw_async(AsyncVisitorsResource.priority)
    def priority(self) -> None:
        """List the visitors of a room with the highest priority."""

    @raw_async(AsyncVisitorsResource.get)
    def get(self) -> None:
        """Read a visitor of a room."""

    @raw_async(AsyncVisitorsResource.set_variable)
    def set_variable(self) -> None:
        """Set a visitor variable."""

    @raw_async(AsyncVisitorsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a visitor of a room of a user."""


class AsyncVisitorsResourceWithStreamingResponse(WithResource[AsyncVisitorsResource]):
    """Methods of `AsyncVisitorsResource` that return unread responses."""

    @streamed_async(AsyncVisitorsResource.priority)
    def priority(self) -> None:
        """List the visitors of a room with the highest priority."""

    @streamed_async(AsyncVisitorsResource.get)
    def get(self) -> None:
        """Read a visitor of a room."""

    @streamed_async(AsyncVisitorsResource.set_variable)
    def set_variable(self) -> None:
        """Set a visitor variable."""

    @streamed_async(AsyncVisitorsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a visitor of a room of a user."""
