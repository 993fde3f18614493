"""Number of present users of an organization."""

from __future__ import annotations

import datetime
from uuid import UUID

from ..api.user_activity import (
    get_room_user_presence_counts,
    get_user_presence_counts,
)
from ..calls import Call
from ..models import (
    RoomUserPresenceCounts,
    UserPresenceCounts,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class UserActivityResource(Resource):
    """Number of present users of an organization."""

    def presence_counts(
        self,
        organization_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPresenceCounts:
        """Read the user presence counts of an organization.

        Counts the present users of an organization for each quarter of an hour. Quarters without users are
        omitted. Data begins on 2017-01-23.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                report = reporting.user_activity.presence_counts(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                print(report.max_user_count, report.average_user_count)

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            Call(
                "getUserPresenceCounts",
                get_user_presence_counts._get_kwargs,
                get_user_presence_counts._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def room_presence_counts(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomUserPresenceCounts:
        """Read the user presence counts of a room.

        Counts the users present in the room for each hour.

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
                report = reporting.user_activity.room_presence_counts(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 1),
                )
                for hour in report.hourly or []:
                    print(hour.date, hour.hour_of_day, hour.user_count)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "getRoomUserPresenceCounts",
                get_room_user_presence_counts._get_kwargs,
                get_room_user_presence_counts._parse_response,
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
    def with_raw_response(self) -> UserActivityResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return UserActivityResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> UserActivityResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return UserActivityResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class UserActivityResourceWithRawResponse(WithResource[UserActivityResource]):
    """Methods of `UserActivityResource` that return responses as they came."""

    @raw(UserActivityResource.presence_counts)
    def presence_counts(self) -> None:
        """Read the user presence counts of an organization."""

    @raw(UserActivityResource.room_presence_counts)
    def room_presence_counts(self) -> None:
        """Read the user presence counts of a room."""


class UserActivityResourceWithStreamingResponse(WithResource[UserActivityResource]):
    """Methods of `UserActivityResource` that return unread responses."""

    @streamed(UserActivityResource.presence_counts)
    def presence_counts(self) -> None:
        """Read the user presence counts of an organization."""

    @streamed(UserActivityResource.room_presence_counts)
    def room_presence_counts(self) -> None:
        """Read the user presence counts of a room."""


class AsyncUserActivityResource(AsyncResource):
    """Number of present users of an organization."""

    async def presence_counts(
        self,
        organization_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPresenceCounts:
        """Read the user presence counts of an organization.

        Counts the present users of an organization for each quarter of an hour. Quarters without users are
        omitted. Data begins on 2017-01-23.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    report = await reporting.user_activity.presence_counts(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    print(report.max_user_count, report.average_user_count)


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            Call(
                "getUserPresenceCounts",
                get_user_presence_counts._get_kwargs,
                get_user_presence_counts._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def room_presence_counts(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> RoomUserPresenceCounts:
        """Read the user presence counts of a room.

        Counts the users present in the room for each hour.

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
                    report = await reporting.user_activity.room_presence_counts(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 1),
                    )
                    for hour in report.hourly or []:
                        print(hour.date, hour.hour_of_day, hour.user_count)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "getRoomUserPresenceCounts",
                get_room_user_presence_counts._get_kwargs,
                get_room_user_presence_counts._parse_response,
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
    def with_raw_response(self) -> AsyncUserActivityResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncUserActivityResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncUserActivityResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncUserActivityResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncUserActivityResourceWithRawResponse(WithResource[AsyncUserActivityResource]):
    """Methods of `AsyncUserActivityResource` that return responses as they came."""

    @raw_async(AsyncUserActivityResource.presence_counts)
    def presence_counts(self) -> None:
        """Read the user presence counts of an organization."""

    @raw_async(AsyncUserActivityResource.room_presence_counts)
    def room_presence_counts(self) -> None:
        """Read the user presence counts of a room."""


class AsyncUserActivityResourceWithStreamingResponse(WithResource[AsyncUserActivityResource]):
    """Methods of `AsyncUserActivityResource` that return unread responses."""

    @streamed_async(AsyncUserActivityResource.presence_counts)
    def presence_counts(self) -> None:
        """Read the user presence counts of an organization."""

    @streamed_async(AsyncUserActivityResource.room_presence_counts)
    def room_presence_counts(self) -> None:
        """Read the user presence counts of a room."""
