"""The places where visitors meet the organization's users."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import cast
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
    """The places where visitors meet the organization's users."""

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

        Answers one page of the rooms that the organization can use, those that others share with it
        included, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.
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
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
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
        body: RoomWrite,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Create a room.

        Creates a room for one website if the body names its `domain`, else a custom room. No two rooms may
        have the same domain, and it cannot be changed later.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a new room that a client sets. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). What a domain that is taken
        is refused with is not stated; 400 is what an invalid attribute gets.
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

        Answers a room of the organization, or one that is shared with it. A deleted room is answered with
        404 unless `include_deleted` is true.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            include_deleted: Whether a deleted room is answered (`true`) rather than 404 (`false`, as without it).
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
        body: RoomReplacement,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of an own room. A language that the body leaves out falls back to
        `en`; the domain stays what it is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room that a client sets. Unknown attributes, the domain too, are
                ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST" where the line of the path says PUT; the path wins. That the
        language falls back is what 2015 text says of omitted attributes of users.
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
        body: RoomPatch,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Change a room.

        Sets the attributes of an own room that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room to change; the others stay as they are. Unknown attributes are
                ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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

        Deletes an own room and ends its shares. Its statistics are kept. There is no way back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
    """The places where visitors meet the organization's users."""

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

        Answers one page of the rooms that the organization can use, those that others share with it
        included, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.
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
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
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
        body: RoomWrite,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Create a room.

        Creates a room for one website if the body names its `domain`, else a custom room. No two rooms may
        have the same domain, and it cannot be changed later.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a new room that a client sets. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). What a domain that is taken
        is refused with is not stated; 400 is what an invalid attribute gets.
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

        Answers a room of the organization, or one that is shared with it. A deleted room is answered with
        404 unless `include_deleted` is true.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            include_deleted: Whether a deleted room is answered (`true`) rather than 404 (`false`, as without it).
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
        body: RoomReplacement,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of an own room. A language that the body leaves out falls back to
        `en`; the domain stays what it is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room that a client sets. Unknown attributes, the domain too, are
                ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST" where the line of the path says PUT; the path wins. That the
        language falls back is what 2015 text says of omitted attributes of users.
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
        body: RoomPatch,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Room:
        """Change a room.

        Sets the attributes of an own room that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room to change; the others stay as they are. Unknown attributes are
                ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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

        Deletes an own room and ends its shares. Its statistics are kept. There is no way back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

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
