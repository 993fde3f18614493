"""Current load of rooms and users."""

from __future__ import annotations

from uuid import UUID

from ..api.live_figures import (
    get_live_room_report,
    list_live_room_figures,
    list_live_user_figures,
)
from ..calls import Call
from ..models import (
    LiveRoomFiguresList,
    LiveRoomReport,
    LiveUserFiguresList,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class LiveFiguresResource(Resource):
    """Current load of rooms and users."""

    def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Returns the current load of a room and its figures since the beginning of the day in the requested
        time zone. Unlike other reports, it is on the main host.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.
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
                report = giosg.live_figures.room(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978", timezone="Europe/Helsinki"
                )
                print(report.start_time, report.visitor_count_now, report.missed_chats)

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a query parameter; it is in the path.
        """
        return self._call(
            Call(
                "getLiveRoomReport",
                get_live_room_report._get_kwargs,
                get_live_room_report._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "timezone": timezone,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def rooms(
        self,
        *,
        room_id: str | Unset = UNSET,
        include_shared: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveRoomFiguresList:
        """List live figures of rooms.

        Returns the current load of every room of the organization, or of the given rooms. From version 4,
        known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
        alternative.

        Args:
            room_id: Comma-separated identifiers of rooms; all by default.
            include_shared: Whether to include rooms shared by other organizations.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.
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
                # Several identifiers are separated by commas.
                figures = giosg.live_figures.rooms(room_id="e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")
                for room in figures.results or []:
                    print(room.room_name, room.waiting_chats, room.free_capacity)

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return self._call(
            Call(
                "listLiveRoomFigures",
                list_live_room_figures._get_kwargs,
                list_live_room_figures._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "include_shared": include_shared,
                    "timezone": timezone,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def users(
        self,
        *,
        user_id: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveUserFiguresList:
        """List live figures of users.

        Returns the availability and number of chats of every user of the organization, or of the given
        users. From version 4, known only from the 2015 text; it may no longer exist.

        Args:
            user_id: Comma-separated numbers of users, as in `user_id` of the response; all by default.
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
                for user in giosg.live_figures.users().results or []:
                    print(user.user_id, user.email, user.is_online, user.free_capacity)

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return self._call(
            Call(
                "listLiveUserFigures",
                list_live_user_figures._get_kwargs,
                list_live_user_figures._parse_response,
                (200,),
                {
                    "user_id": user_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> LiveFiguresResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return LiveFiguresResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> LiveFiguresResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return LiveFiguresResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class LiveFiguresResourceWithRawResponse(WithResource[LiveFiguresResource]):
    """Methods of `LiveFiguresResource` that return responses as they came."""

    @raw(LiveFiguresResource.room)
    def room(self) -> None:
        """Read the live figures of a room."""

    @raw(LiveFiguresResource.rooms)
    def rooms(self) -> None:
        """List live figures of rooms."""

    @raw(LiveFiguresResource.users)
    def users(self) -> None:
        """List live figures of users."""


class LiveFiguresResourceWithStreamingResponse(WithResource[LiveFiguresResource]):
    """Methods of `LiveFiguresResource` that return unread responses."""

    @streamed(LiveFiguresResource.room)
    def room(self) -> None:
        """Read the live figures of a room."""

    @streamed(LiveFiguresResource.rooms)
    def rooms(self) -> None:
        """List live figures of rooms."""

    @streamed(LiveFiguresResource.users)
    def users(self) -> None:
        """List live figures of users."""


class AsyncLiveFiguresResource(AsyncResource):
    """Current load of rooms and users."""

    async def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Returns the current load of a room and its figures since the beginning of the day in the requested
        time zone. Unlike other reports, it is on the main host.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.
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
                    report = await giosg.live_figures.room(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978", timezone="Europe/Helsinki"
                    )
                    print(report.start_time, report.visitor_count_now, report.missed_chats)


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a query parameter; it is in the path.
        """
        return await self._call(
            Call(
                "getLiveRoomReport",
                get_live_room_report._get_kwargs,
                get_live_room_report._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "timezone": timezone,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def rooms(
        self,
        *,
        room_id: str | Unset = UNSET,
        include_shared: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveRoomFiguresList:
        """List live figures of rooms.

        Returns the current load of every room of the organization, or of the given rooms. From version 4,
        known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
        alternative.

        Args:
            room_id: Comma-separated identifiers of rooms; all by default.
            include_shared: Whether to include rooms shared by other organizations.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.
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
                    # Several identifiers are separated by commas.
                    figures = await giosg.live_figures.rooms(room_id="e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")
                    for room in figures.results or []:
                        print(room.room_name, room.waiting_chats, room.free_capacity)


            asyncio.run(main())

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return await self._call(
            Call(
                "listLiveRoomFigures",
                list_live_room_figures._get_kwargs,
                list_live_room_figures._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "include_shared": include_shared,
                    "timezone": timezone,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def users(
        self,
        *,
        user_id: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> LiveUserFiguresList:
        """List live figures of users.

        Returns the availability and number of chats of every user of the organization, or of the given
        users. From version 4, known only from the 2015 text; it may no longer exist.

        Args:
            user_id: Comma-separated numbers of users, as in `user_id` of the response; all by default.
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
                    for user in (await giosg.live_figures.users()).results or []:
                        print(user.user_id, user.email, user.is_online, user.free_capacity)


            asyncio.run(main())

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return await self._call(
            Call(
                "listLiveUserFigures",
                list_live_user_figures._get_kwargs,
                list_live_user_figures._parse_response,
                (200,),
                {
                    "user_id": user_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncLiveFiguresResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncLiveFiguresResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncLiveFiguresResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncLiveFiguresResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncLiveFiguresResourceWithRawResponse(WithResource[AsyncLiveFiguresResource]):
    """Methods of `AsyncLiveFiguresResource` that return responses as they came."""

    @raw_async(AsyncLiveFiguresResource.room)
    def room(self) -> None:
        """Read the live figures of a room."""

    @raw_async(AsyncLiveFiguresResource.rooms)
    def rooms(self) -> None:
        """List live figures of rooms."""

    @raw_async(AsyncLiveFiguresResource.users)
    def users(self) -> None:
        """List live figures of users."""


class AsyncLiveFiguresResourceWithStreamingResponse(WithResource[AsyncLiveFiguresResource]):
    """Methods of `AsyncLiveFiguresResource` that return unread responses."""

    @streamed_async(AsyncLiveFiguresResource.room)
    def room(self) -> None:
        """Read the live figures of a room."""

    @streamed_async(AsyncLiveFiguresResource.rooms)
    def rooms(self) -> None:
        """List live figures of rooms."""

    @streamed_async(AsyncLiveFiguresResource.users)
    def users(self) -> None:
        """List live figures of users."""
