"""Rooms, in which visitors meet the organization's users."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.rooms import (
    create_room,
    delete_room,
    get_room,
    get_user_room,
    list_rooms,
    replace_room,
    update_room,
)
from ..calls import Call
from ..models import (
    Room,
    RoomPage,
    RoomPatch,
    RoomReplacement,
    RoomWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Room, RoomPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class RoomsResource(Resource):
    """Rooms, in which visitors meet the organization's users."""

    def list(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Room, RoomPage, str]:
        """List the rooms of an organization.

        Returns a page of the rooms that the organization can use, including those shared by other
        organizations, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
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
                # Asks for one page after the other.
                for room in giosg.rooms.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
                ):
                    print(room.id, room.name, room.domain)

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return self._call(
            Call(
                "listRooms",
                list_rooms._get_kwargs,
                list_rooms._parse_response,
                (200,),
                {
                    "organization_id_path": organization_id_path,
                    "ordering": ordering,
                    "include_deleted": include_deleted,
                    "is_shared": is_shared,
                    "organization_id_query": organization_id_query,
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
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Room]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id_path,
            ordering=ordering,
            include_deleted=include_deleted,
            is_shared=is_shared,
            organization_id_query=organization_id_query,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def create(
        self,
        organization_id: UUID | str,
        body: RoomWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Create a room.

        Creates a room for a website if the body contains its `domain`, otherwise a custom room. A domain
        must be unique and cannot be changed later.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a new room. Unknown attributes are ignored.
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
            from giosg_client.models import RoomWrite

            with Giosg.from_env() as giosg:
                room = giosg.rooms.create(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    RoomWrite(name="Second web shop", domain="shop.example.com"),
                )
                print(room.id, room.language_code)

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). The response to a domain in
        use is not stated; invalid attributes return 400.
        """
        return self._call(
            Call(
                "createRoom",
                create_room._get_kwargs,
                create_room._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": body,
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
        room_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Read a room.

        Returns a room owned by or shared with the organization. A deleted room returns 404 unless
        `include_deleted` is true.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            include_deleted: Whether to return a deleted room instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                room = giosg.rooms.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                )
                print(room.name, room.is_online)

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return self._call(
            Call(
                "getRoom",
                get_room._get_kwargs,
                get_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "include_deleted": include_deleted,
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
        room_id: UUID | str,
        body: RoomReplacement | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of a room of the organization. Without a language in the body, it is
        reset to `en`; the domain is unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The writable attributes of a room. Unknown attributes, including the domain, are ignored.
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
            from giosg_client.models import RoomReplacement

            with Giosg.from_env() as giosg:
                room = giosg.rooms.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    RoomReplacement(name="Main web shop", language_code="de"),
                )
                print(room.name, room.language_code)

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST", the line of the path says PUT; the path wins. That the language is
        reset is taken from the 2015 text on omitted attributes of users.
        """
        return self._call(
            Call(
                "replaceRoom",
                replace_room._get_kwargs,
                replace_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
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
        room_id: UUID | str,
        body: RoomPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Change a room.

        Updates the attributes in the body of a room of the organization and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The attributes of a room to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import RoomPatch

            with Giosg.from_env() as giosg:
                room = giosg.rooms.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    RoomPatch(language_code="de"),
                )
                print(room.name, room.language_code)

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return self._call(
            Call(
                "updateRoom",
                update_room._get_kwargs,
                update_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
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
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a room.

        Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
        undone.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
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
                giosg.rooms.delete(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                )
                print("deleted")

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteRoom",
                    delete_room._get_kwargs,
                    delete_room._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "room_id": room_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Read a room of a user.

        Returns a room that the user has access to.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
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
                room = giosg.rooms.get_for_user(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                )
                print(room.language_code)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "getUserRoom",
                get_user_room._get_kwargs,
                get_user_room._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

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

    @raw(RoomsResource.list)
    def list(self) -> None:
        """List the rooms of an organization."""

    @raw(RoomsResource.create)
    def create(self) -> None:
        """Create a room."""

    @raw(RoomsResource.get)
    def get(self) -> None:
        """Read a room."""

    @raw(RoomsResource.replace)
    def replace(self) -> None:
        """Replace a room."""

    @raw(RoomsResource.update)
    def update(self) -> None:
        """Change a room."""

    @raw(RoomsResource.delete)
    def delete(self) -> None:
        """Delete a room."""

    @raw(RoomsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a room of a user."""


class RoomsResourceWithStreamingResponse(WithResource[RoomsResource]):
    """Methods of `RoomsResource` that return unread responses."""

    @streamed(RoomsResource.list)
    def list(self) -> None:
        """List the rooms of an organization."""

    @streamed(RoomsResource.create)
    def create(self) -> None:
        """Create a room."""

    @streamed(RoomsResource.get)
    def get(self) -> None:
        """Read a room."""

    @streamed(RoomsResource.replace)
    def replace(self) -> None:
        """Replace a room."""

    @streamed(RoomsResource.update)
    def update(self) -> None:
        """Change a room."""

    @streamed(RoomsResource.delete)
    def delete(self) -> None:
        """Delete a room."""

    @streamed(RoomsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a room of a user."""


class AsyncRoomsResource(AsyncResource):
    """Rooms, in which visitors meet the organization's users."""

    async def list(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Room, RoomPage, str]:
        """List the rooms of an organization.

        Returns a page of the rooms that the organization can use, including those shared by other
        organizations, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
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
                    # Asks for one page after the other.
                    async for room in giosg.rooms.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
                    ):
                        print(room.id, room.name, room.domain)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return await self._call(
            Call(
                "listRooms",
                list_rooms._get_kwargs,
                list_rooms._parse_response,
                (200,),
                {
                    "organization_id_path": organization_id_path,
                    "ordering": ordering,
                    "include_deleted": include_deleted,
                    "is_shared": is_shared,
                    "organization_id_query": organization_id_query,
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
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Room]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id_path,
            ordering=ordering,
            include_deleted=include_deleted,
            is_shared=is_shared,
            organization_id_query=organization_id_query,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def create(
        self,
        organization_id: UUID | str,
        body: RoomWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Create a room.

        Creates a room for a website if the body contains its `domain`, otherwise a custom room. A domain
        must be unique and cannot be changed later.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a new room. Unknown attributes are ignored.
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
            from giosg_client.models import RoomWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    room = await giosg.rooms.create(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        RoomWrite(name="Second web shop", domain="shop.example.com"),
                    )
                    print(room.id, room.language_code)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). The response to a domain in
        use is not stated; invalid attributes return 400.
        """
        return await self._call(
            Call(
                "createRoom",
                create_room._get_kwargs,
                create_room._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": body,
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
        room_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Read a room.

        Returns a room owned by or shared with the organization. A deleted room returns 404 unless
        `include_deleted` is true.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            include_deleted: Whether to return a deleted room instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                    room = await giosg.rooms.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    )
                    print(room.name, room.is_online)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return await self._call(
            Call(
                "getRoom",
                get_room._get_kwargs,
                get_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "include_deleted": include_deleted,
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
        room_id: UUID | str,
        body: RoomReplacement | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of a room of the organization. Without a language in the body, it is
        reset to `en`; the domain is unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The writable attributes of a room. Unknown attributes, including the domain, are ignored.
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
            from giosg_client.models import RoomReplacement


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    room = await giosg.rooms.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        RoomReplacement(name="Main web shop", language_code="de"),
                    )
                    print(room.name, room.language_code)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST", the line of the path says PUT; the path wins. That the language is
        reset is taken from the 2015 text on omitted attributes of users.
        """
        return await self._call(
            Call(
                "replaceRoom",
                replace_room._get_kwargs,
                replace_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
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
        room_id: UUID | str,
        body: RoomPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Change a room.

        Updates the attributes in the body of a room of the organization and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The attributes of a room to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import RoomPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    room = await giosg.rooms.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        RoomPatch(language_code="de"),
                    )
                    print(room.name, room.language_code)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return await self._call(
            Call(
                "updateRoom",
                update_room._get_kwargs,
                update_room._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
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
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a room.

        Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
        undone.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
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
                    await giosg.rooms.delete(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
                    )
                    print("deleted")


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteRoom",
                    delete_room._get_kwargs,
                    delete_room._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "room_id": room_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Read a room of a user.

        Returns a room that the user has access to.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
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
                    room = await giosg.rooms.get_for_user(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    )
                    print(room.language_code)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "getUserRoom",
                get_user_room._get_kwargs,
                get_user_room._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

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

    @raw_async(AsyncRoomsResource.list)
    def list(self) -> None:
        """List the rooms of an organization."""

    @raw_async(AsyncRoomsResource.create)
    def create(self) -> None:
        """Create a room."""

    @raw_async(AsyncRoomsResource.get)
    def get(self) -> None:
        """Read a room."""

    @raw_async(AsyncRoomsResource.replace)
    def replace(self) -> None:
        """Replace a room."""

    @raw_async(AsyncRoomsResource.update)
    def update(self) -> None:
        """Change a room."""

    @raw_async(AsyncRoomsResource.delete)
    def delete(self) -> None:
        """Delete a room."""

    @raw_async(AsyncRoomsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a room of a user."""


class AsyncRoomsResourceWithStreamingResponse(WithResource[AsyncRoomsResource]):
    """Methods of `AsyncRoomsResource` that return unread responses."""

    @streamed_async(AsyncRoomsResource.list)
    def list(self) -> None:
        """List the rooms of an organization."""

    @streamed_async(AsyncRoomsResource.create)
    def create(self) -> None:
        """Create a room."""

    @streamed_async(AsyncRoomsResource.get)
    def get(self) -> None:
        """Read a room."""

    @streamed_async(AsyncRoomsResource.replace)
    def replace(self) -> None:
        """Replace a room."""

    @streamed_async(AsyncRoomsResource.update)
    def update(self) -> None:
        """Change a room."""

    @streamed_async(AsyncRoomsResource.delete)
    def delete(self) -> None:
        """Delete a room."""

    @streamed_async(AsyncRoomsResource.get_for_user)
    def get_for_user(self) -> None:
        """Read a room of a user."""
