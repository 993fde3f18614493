"""Sessions and visitors of a room, by day and by hour."""

from __future__ import annotations

import datetime
from uuid import UUID

from ..api.visitor_statistics import (
    get_hourly_visitor_statistics,
    get_visitor_statistics,
)
from ..calls import Call
from ..models import (
    HourlyVisitorStatistics,
    VisitorStatistics,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class VisitorStatisticsResource(Resource):
    """Sessions and visitors of a room, by day and by hour."""

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
    ) -> VisitorStatistics:
        """Read the daily visitor statistics of a room.

        Counts sessions and visitors, by day and in total. Visitors are counted once per day. Unlike in
        other reports, `by_date` is an object with the days as names, in no particular order.

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
                report = reporting.visitor_statistics.daily(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                for day, figures in sorted(report.by_date.additional_properties.items()):
                    print(day, figures.session_count, figures.visitor_count)

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            Call(
                "getVisitorStatistics",
                get_visitor_statistics._get_kwargs,
                get_visitor_statistics._parse_response,
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

    def hourly(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> HourlyVisitorStatistics:
        """Read the hourly visitor statistics of a room.

        Counts sessions and visitors by hour. The form of the response could not be read, so it is open.

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
                report = reporting.visitor_statistics.hourly(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                print(report.to_dict())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            Call(
                "getHourlyVisitorStatistics",
                get_hourly_visitor_statistics._get_kwargs,
                get_hourly_visitor_statistics._parse_response,
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
    def with_raw_response(self) -> VisitorStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return VisitorStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> VisitorStatisticsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return VisitorStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class VisitorStatisticsResourceWithRawResponse(WithResource[VisitorStatisticsResource]):
    """Methods of `VisitorStatisticsResource` that return responses as they came."""

    @raw(VisitorStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily visitor statistics of a room."""

    @raw(VisitorStatisticsResource.hourly)
    def hourly(self) -> None:
        """Read the hourly visitor statistics of a room."""


class VisitorStatisticsResourceWithStreamingResponse(WithResource[VisitorStatisticsResource]):
    """Methods of `VisitorStatisticsResource` that return unread responses."""

    @streamed(VisitorStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily visitor statistics of a room."""

    @streamed(VisitorStatisticsResource.hourly)
    def hourly(self) -> None:
        """Read the hourly visitor statistics of a room."""


class AsyncVisitorStatisticsResource(AsyncResource):
    """Sessions and visitors of a room, by day and by hour."""

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
    ) -> VisitorStatistics:
        """Read the daily visitor statistics of a room.

        Counts sessions and visitors, by day and in total. Visitors are counted once per day. Unlike in
        other reports, `by_date` is an object with the days as names, in no particular order.

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
                    report = await reporting.visitor_statistics.daily(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    for day, figures in sorted(report.by_date.additional_properties.items()):
                        print(day, figures.session_count, figures.visitor_count)


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            Call(
                "getVisitorStatistics",
                get_visitor_statistics._get_kwargs,
                get_visitor_statistics._parse_response,
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

    async def hourly(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> HourlyVisitorStatistics:
        """Read the hourly visitor statistics of a room.

        Counts sessions and visitors by hour. The form of the response could not be read, so it is open.

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
                    report = await reporting.visitor_statistics.hourly(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    print(report.to_dict())


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            Call(
                "getHourlyVisitorStatistics",
                get_hourly_visitor_statistics._get_kwargs,
                get_hourly_visitor_statistics._parse_response,
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
    def with_raw_response(self) -> AsyncVisitorStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncVisitorStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncVisitorStatisticsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncVisitorStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncVisitorStatisticsResourceWithRawResponse(WithResource[AsyncVisitorStatisticsResource]):
    """Methods of `AsyncVisitorStatisticsResource` that return responses as they came."""

    @raw_async(AsyncVisitorStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily visitor statistics of a room."""

    @raw_async(AsyncVisitorStatisticsResource.hourly)
    def hourly(self) -> None:
        """Read the hourly visitor statistics of a room."""


class AsyncVisitorStatisticsResourceWithStreamingResponse(WithResource[AsyncVisitorStatisticsResource]):
    """Methods of `AsyncVisitorStatisticsResource` that return unread responses."""

    @streamed_async(AsyncVisitorStatisticsResource.daily)
    def daily(self) -> None:
        """Read the daily visitor statistics of a room."""

    @streamed_async(AsyncVisitorStatisticsResource.hourly)
    def hourly(self) -> None:
        """Read the hourly visitor statistics of a room."""
