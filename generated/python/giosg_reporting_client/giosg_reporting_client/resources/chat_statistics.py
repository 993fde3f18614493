"""Chats of a room by day."""

from __future__ import annotations

import datetime
from uuid import UUID

from ..api.chat_statistics import (
    get_daily_chat_statistics,
    get_room_chat_statistics,
)
from ..calls import Call
from ..models import (
    ChatStatistics,
    RoomChatStatistics,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class ChatStatisticsResource(Resource):
    """Chats of a room by day."""

    def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatStatistics:
        """Read the daily chat statistics of a room.

        Counts chats, messages and participating visitors, by day and in total. Data begins on 2017-05-01.
        Visitors are counted once per day: a visitor on two days counts twice in the total.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from datetime import date

            from giosg_reporting_client import GiosgReporting

            with GiosgReporting.from_env() as reporting:
                report = reporting.chat_statistics.daily(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                for day in report.by_date:
                    print(day.date, day.conversation_count, day.missed_chat_count)

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            Call(
                "getDailyChatStatistics",
                get_daily_chat_statistics._get_kwargs,
                get_daily_chat_statistics._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def chats(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomChatStatistics:
        """Read the chat statistics of a room.

        Counts chats, messages and visitors by day. The days are in no particular order: sort them by
        `date`. The path without the trailing slash works too.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from datetime import date

            from giosg_reporting_client import GiosgReporting

            with GiosgReporting.from_env() as reporting:
                report = reporting.chat_statistics.chats(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                # The days come in any order.
                for day in sorted(report.by_date or [], key=lambda day: str(day.date)):
                    print(day.date, day.conversation_count, day.missed_chat_count)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "getRoomChatStatistics",
                get_room_chat_statistics._get_kwargs,
                get_room_chat_statistics._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ChatStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ChatStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ChatStatisticsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ChatStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ChatStatisticsResourceWithRawResponse(WithResource[ChatStatisticsResource]):
    """Methods of `ChatStatisticsResource` that return responses as they came."""

    @raw(ChatStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily chat statistics of a room."""

    @raw(ChatStatisticsResource.chats)
    def chats(self) -> None:
        """Read the chat statistics of a room."""


class ChatStatisticsResourceWithStreamingResponse(WithResource[ChatStatisticsResource]):
    """Methods of `ChatStatisticsResource` that return unread responses."""

    @streamed(ChatStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily chat statistics of a room."""

    @streamed(ChatStatisticsResource.chats)
    def chats(self) -> None:
        """Read the chat statistics of a room."""


class AsyncChatStatisticsResource(AsyncResource):
    """Chats of a room by day."""

    async def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatStatistics:
        """Read the daily chat statistics of a room.

        Counts chats, messages and participating visitors, by day and in total. Data begins on 2017-05-01.
        Visitors are counted once per day: a visitor on two days counts twice in the total.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            from datetime import date

            from giosg_reporting_client import AsyncGiosgReporting


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    report = await reporting.chat_statistics.daily(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    for day in report.by_date:
                        print(day.date, day.conversation_count, day.missed_chat_count)


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            Call(
                "getDailyChatStatistics",
                get_daily_chat_statistics._get_kwargs,
                get_daily_chat_statistics._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def chats(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomChatStatistics:
        """Read the chat statistics of a room.

        Counts chats, messages and visitors by day. The days are in no particular order: sort them by
        `date`. The path without the trailing slash works too.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            from datetime import date

            from giosg_reporting_client import AsyncGiosgReporting


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    report = await reporting.chat_statistics.chats(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    # The days come in any order.
                    for day in sorted(report.by_date or [], key=lambda day: str(day.date)):
                        print(day.date, day.conversation_count, day.missed_chat_count)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "getRoomChatStatistics",
                get_room_chat_statistics._get_kwargs,
                get_room_chat_statistics._parse_response,
                (200,),
                {
                    "room_id": room_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncChatStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncChatStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncChatStatisticsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncChatStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncChatStatisticsResourceWithRawResponse(WithResource[AsyncChatStatisticsResource]):
    """Methods of `AsyncChatStatisticsResource` that return responses as they came."""

    @raw_async(AsyncChatStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily chat statistics of a room."""

    @raw_async(AsyncChatStatisticsResource.chats)
    def chats(self) -> None:
        """Read the chat statistics of a room."""


class AsyncChatStatisticsResourceWithStreamingResponse(WithResource[AsyncChatStatisticsResource]):
    """Methods of `AsyncChatStatisticsResource` that return unread responses."""

    @streamed_async(AsyncChatStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily chat statistics of a room."""

    @streamed_async(AsyncChatStatisticsResource.chats)
    def chats(self) -> None:
        """Read the chat statistics of a room."""
