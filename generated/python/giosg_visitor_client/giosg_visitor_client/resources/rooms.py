"""Rooms, in which the visitor meets the organization's users."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

from ..api.rooms import (
    get_public_room,
    get_public_room_brand,
    list_public_online_users,
)
from ..calls import Call
from ..models import (
    OnlineUser,
    OnlineUserPage,
    PublicBrand,
    PublicRoom,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

ONLINE_USERS_PAGES: Paging[OnlineUser, OnlineUserPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class RoomsResource(Resource):
    """Rooms, in which the visitor meets the organization's users."""

    def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicRoom:
        """Read a room as a visitor.

        Returns a room owned by or shared with the organization, with the attributes for a chat window.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_visitor_client import GiosgVisitor

            with GiosgVisitor.from_env() as visitor:
                room = visitor.rooms.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                )
                print(room.display_name, room.is_online)

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return self._call(
            Call(
                "getPublicRoom",
                get_public_room._get_kwargs,
                get_public_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def brand(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicBrand:
        """Read the brand of a room.

        Returns the appearance of chat windows of the room; 404 if the room has no brand of its own.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_visitor_client import GiosgVisitor

            with GiosgVisitor.from_env() as visitor:
                brand = visitor.rooms.brand(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                )
                print(brand.name, brand.primary_color_code)

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return self._call(
            Call(
                "getPublicRoomBrand",
                get_public_room_brand._get_kwargs,
                get_public_room_brand._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[OnlineUser, OnlineUserPage, str]:
        """List the online users of a room.

        Returns a page of the online users of the room, with the names shown to visitors.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

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
            from giosg_visitor_client import GiosgVisitor

            with GiosgVisitor.from_env() as visitor:
                for user in visitor.rooms.iter_online_users(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                ):
                    print(user.public_name)

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page calls it a
        collection; that it is paginated like other collections, and the status codes, are inferred.
        """
        return self._call(
            Call(
                "listPublicOnlineUsers",
                list_public_online_users._get_kwargs,
                list_public_online_users._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "cursor": cursor,
                },
                paging=ONLINE_USERS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[OnlineUser]:
        """Iterate over every item of `online_users`, fetching pages lazily.

        Each page is a call of `online_users` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.online_users(
            organization_id,
            room_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> RoomsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return RoomsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> RoomsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return RoomsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class RoomsResourceWithRawResponse(WithResource[RoomsResource]):
    """Methods of `RoomsResource` that return responses as they came."""

    @raw(RoomsResource.get)
    def get(self) -> None:
        """Read a room as a visitor."""

    @raw(RoomsResource.brand)
    def brand(self) -> None:
        """Read the brand of a room."""

    @raw(RoomsResource.online_users)
    def online_users(self) -> None:
        """List the online users of a room."""


class RoomsResourceWithStreamingResponse(WithResource[RoomsResource]):
    """Methods of `RoomsResource` that return unread responses."""

    @streamed(RoomsResource.get)
    def get(self) -> None:
        """Read a room as a visitor."""

    @streamed(RoomsResource.brand)
    def brand(self) -> None:
        """Read the brand of a room."""

    @streamed(RoomsResource.online_users)
    def online_users(self) -> None:
        """List the online users of a room."""


class AsyncRoomsResource(AsyncResource):
    """Rooms, in which the visitor meets the organization's users."""

    async def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicRoom:
        """Read a room as a visitor.

        Returns a room owned by or shared with the organization, with the attributes for a chat window.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    room = await visitor.rooms.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    )
                    print(room.display_name, room.is_online)


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return await self._call(
            Call(
                "getPublicRoom",
                get_public_room._get_kwargs,
                get_public_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def brand(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicBrand:
        """Read the brand of a room.

        Returns the appearance of chat windows of the room; 404 if the room has no brand of its own.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    brand = await visitor.rooms.brand(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    )
                    print(brand.name, brand.primary_color_code)


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return await self._call(
            Call(
                "getPublicRoomBrand",
                get_public_room_brand._get_kwargs,
                get_public_room_brand._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[OnlineUser, OnlineUserPage, str]:
        """List the online users of a room.

        Returns a page of the online users of the room, with the names shown to visitors.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

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

            from giosg_visitor_client import AsyncGiosgVisitor


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    async for user in visitor.rooms.iter_online_users(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    ):
                        print(user.public_name)


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page calls it a
        collection; that it is paginated like other collections, and the status codes, are inferred.
        """
        return await self._call(
            Call(
                "listPublicOnlineUsers",
                list_public_online_users._get_kwargs,
                list_public_online_users._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "cursor": cursor,
                },
                paging=ONLINE_USERS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[OnlineUser]:
        """Iterate over every item of `online_users`, fetching pages lazily.

        Each page is a call of `online_users` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.online_users(
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

    @property
    def with_raw_response(self) -> AsyncRoomsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncRoomsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncRoomsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncRoomsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncRoomsResourceWithRawResponse(WithResource[AsyncRoomsResource]):
    """Methods of `AsyncRoomsResource` that return responses as they came."""

    @raw_async(AsyncRoomsResource.get)
    def get(self) -> None:
        """Read a room as a visitor."""

    @raw_async(AsyncRoomsResource.brand)
    def brand(self) -> None:
        """Read the brand of a room."""

    @raw_async(AsyncRoomsResource.online_users)
    def online_users(self) -> None:
        """List the online users of a room."""


class AsyncRoomsResourceWithStreamingResponse(WithResource[AsyncRoomsResource]):
    """Methods of `AsyncRoomsResource` that return unread responses."""

    @streamed_async(AsyncRoomsResource.get)
    def get(self) -> None:
        """Read a room as a visitor."""

    @streamed_async(AsyncRoomsResource.brand)
    def brand(self) -> None:
        """Read the brand of a room."""

    @streamed_async(AsyncRoomsResource.online_users)
    def online_users(self) -> None:
        """List the online users of a room."""
