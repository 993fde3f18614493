"""Actions of rules in a room, and their results."""

from __future__ import annotations

import datetime
from uuid import UUID

from ..api.rule_statistics import (
    get_daily_rule_statistics,
)
from ..calls import Call
from ..models import (
    RuleStatistics,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class RuleStatisticsResource(Resource):
    """Actions of rules in a room, and their results."""

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
    ) -> RuleStatistics:
        """Read the rule report of a room.

        Counts actions of the rules of a room, and goals and purchases within 24 hours after them. The
        response contains more, such as the figures by day and rule, which could not be read.

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
                report = reporting.rule_statistics.daily(
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    start_date=date(2021, 3, 1),
                    end_date=date(2021, 3, 2),
                )
                print(report.total_goal_count, report.conversion_rate)
                for purchases in report.purchases_by_currency or []:
                    print(purchases.code, purchases.sales_value)

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            Call(
                "getDailyRuleStatistics",
                get_daily_rule_statistics._get_kwargs,
                get_daily_rule_statistics._parse_response,
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
    def with_raw_response(self) -> RuleStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return RuleStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> RuleStatisticsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return RuleStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class RuleStatisticsResourceWithRawResponse(WithResource[RuleStatisticsResource]):
    """Methods of `RuleStatisticsResource` that return responses as they came."""

    @raw(RuleStatisticsResource.daily)
    def daily(self) -> None:
        """Read the rule report of a room."""


class RuleStatisticsResourceWithStreamingResponse(WithResource[RuleStatisticsResource]):
    """Methods of `RuleStatisticsResource` that return unread responses."""

    @streamed(RuleStatisticsResource.daily)
    def daily(self) -> None:
        """Read the rule report of a room."""


class AsyncRuleStatisticsResource(AsyncResource):
    """Actions of rules in a room, and their results."""

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
    ) -> RuleStatistics:
        """Read the rule report of a room.

        Counts actions of the rules of a room, and goals and purchases within 24 hours after them. The
        response contains more, such as the figures by day and rule, which could not be read.

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
                    report = await reporting.rule_statistics.daily(
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        start_date=date(2021, 3, 1),
                        end_date=date(2021, 3, 2),
                    )
                    print(report.total_goal_count, report.conversion_rate)
                    for purchases in report.purchases_by_currency or []:
                        print(purchases.code, purchases.sales_value)


            asyncio.run(main())

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            Call(
                "getDailyRuleStatistics",
                get_daily_rule_statistics._get_kwargs,
                get_daily_rule_statistics._parse_response,
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
    def with_raw_response(self) -> AsyncRuleStatisticsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncRuleStatisticsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncRuleStatisticsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncRuleStatisticsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncRuleStatisticsResourceWithRawResponse(WithResource[AsyncRuleStatisticsResource]):
    """Methods of `AsyncRuleStatisticsResource` that return responses as they came."""

    @raw_async(AsyncRuleStatisticsResource.daily)
    def daily(self) -> None:
        """Read the rule report of a room."""


class AsyncRuleStatisticsResourceWithStreamingResponse(WithResource[AsyncRuleStatisticsResource]):
    """Methods of `AsyncRuleStatisticsResource` that return unread responses."""

    @streamed_async(AsyncRuleStatisticsResource.daily)
    def daily(self) -> None:
        """Read the rule report of a room."""
