"""GiosgReporting and AsyncGiosgReporting: one attribute per resource, one method per operation."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

import httpx

from .api.chat_statistics import (
    get_daily_chat_statistics,
    get_room_chat_statistics,
)
from .api.events import (
    query_organization_events,
    query_user_events,
)
from .api.objectives import (
    list_conversational_reports,
    list_report_metrics,
)
from .api.rule_statistics import (
    get_daily_rule_statistics,
)
from .api.sessions import (
    query_chat_sessions,
    query_visitor_sessions,
)
from .api.user_activity import (
    get_room_user_presence_counts,
    get_user_presence_counts,
)
from .api.visitor_statistics import (
    get_hourly_visitor_statistics,
    get_visitor_statistics,
)
from .auth import TokenAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .models import (
    ChatStatistics,
    ConversationalReport,
    EventQuery,
    HourlyVisitorStatistics,
    QueryResult,
    ReportMetric,
    RoomChatStatistics,
    RoomUserPresenceCounts,
    RuleStatistics,
    SessionQuery,
    UserPresenceCounts,
    VisitorStatistics,
)
from .settings import (
    checked_limit,
    checked_retries,
    checked_timeout,
    checked_token,
    checked_url,
    required,
    setting,
)
from .transport import BoundedTransport, environment_proxy

BASE_URL = "https://api.giosg.com"
ACCEPT = "application/json"
USER_AGENT = "giosg-reporting-client/0.1.0"


class ChatStatisticsResource:
    """Chats of a room by day."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> ChatStatistics:
        """Read the daily chat statistics of a room.

        Counts chats, messages and participating visitors, by day and in total. Data begins on 2017-05-01.
        Visitors are counted once per day: a visitor on two days counts twice in the total.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            "getDailyChatStatistics",
            "GET",
            (200,),
            get_daily_chat_statistics.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )

    def chats(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RoomChatStatistics:
        """Read the chat statistics of a room.

        Counts chats, messages and visitors by day. The days are in no particular order: sort them by
        `date`. The path without the trailing slash works too.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "getRoomChatStatistics",
            "GET",
            (200,),
            get_room_chat_statistics.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class VisitorStatisticsResource:
    """Sessions and visitors of a room, by day and by hour."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> VisitorStatistics:
        """Read the daily visitor statistics of a room.

        Counts sessions and visitors, by day and in total. Visitors are counted once per day. Unlike in
        other reports, `by_date` is an object with the days as names, in no particular order.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            "getVisitorStatistics",
            "GET",
            (200,),
            get_visitor_statistics.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )

    def hourly(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> HourlyVisitorStatistics:
        """Read the hourly visitor statistics of a room.

        Counts sessions and visitors by hour. The form of the response could not be read, so it is open.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            "getHourlyVisitorStatistics",
            "GET",
            (200,),
            get_hourly_visitor_statistics.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class UserActivityResource:
    """Number of present users of an organization."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def presence_counts(
        self,
        organization_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> UserPresenceCounts:
        """Read the user presence counts of an organization.

        Counts the present users of an organization for each quarter of an hour. Quarters without users are
        omitted. Data begins on 2017-01-23.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            "getUserPresenceCounts",
            "GET",
            (200,),
            get_user_presence_counts.sync_detailed,
            organization_id=organization_id,
            start_date=start_date,
            end_date=end_date,
        )

    def room_presence_counts(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RoomUserPresenceCounts:
        """Read the user presence counts of a room.

        Counts the users present in the room for each hour.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "getRoomUserPresenceCounts",
            "GET",
            (200,),
            get_room_user_presence_counts.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class RuleStatisticsResource:
    """Actions of rules in a room, and their results."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RuleStatistics:
        """Read the rule report of a room.

        Counts actions of the rules of a room, and goals and purchases within 24 hours after them. The
        response contains more, such as the figures by day and rule, which could not be read.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return self._call(
            "getDailyRuleStatistics",
            "GET",
            (200,),
            get_daily_rule_statistics.sync_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class SessionsResource:
    """Queries over sessions of chats and of visitors."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def chats(
        self,
        organization_id: UUID | str,
        body: SessionQuery,
    ) -> QueryResult:
        """Query the chat sessions of an organization.

        Counts chats of the organization, and chats of other organizations in which it participated. Known
        dimensions are `scope` (with the value `org`), `chat_type`, `chat_initiator`, `visitor_ids` and
        `chat_session_id`; there are more.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return self._call(
            "queryChatSessions",
            "POST",
            (200,),
            query_chat_sessions.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def visitors(
        self,
        organization_id: UUID | str,
        body: SessionQuery,
    ) -> QueryResult:
        """Query the visitor sessions of an organization.

        Counts sessions of visitors. The vendor calls it experimental. Known dimensions are `browser_name`,
        `browser_version`, `city`, `country`, `device_type` (`desktop`, `tablet` or `mobile`) and
        `visitor_id`; there are more, including the number of distinct addresses and the duration.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return self._call(
            "queryVisitorSessions",
            "POST",
            (200,),
            query_visitor_sessions.sync_detailed,
            organization_id=organization_id,
            body=body,
        )


class EventsResource:
    """Queries over generic events."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def of_organization(
        self,
        organization_id: UUID | str,
        body: EventQuery,
    ) -> QueryResult:
        """Query the events of an organization.

        Counts generic events of one vendor for the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return self._call(
            "queryOrganizationEvents",
            "POST",
            (200,),
            query_organization_events.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def of_user(
        self,
        user_id: UUID | str,
        body: EventQuery,
    ) -> QueryResult:
        """Query the events of a user.

        Counts generic events of one vendor for the user.

        Args:
            user_id: The user whose events are counted.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return self._call(
            "queryUserEvents",
            "POST",
            (200,),
            query_user_events.sync_detailed,
            user_id=user_id,
            body=body,
        )


class ObjectivesResource:
    """Conversational reports and their metrics."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def reports(
        self,
        organization_id: UUID | str,
    ) -> builtins.list[ConversationalReport]:
        """List the conversational reports of an organization.

        Returns all report cards of the organization as an array.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read;
        those here are inferred, like the permission and the plain array: the page mentions a list and shows
        no envelope.
        """
        return self._call(
            "listConversationalReports",
            "GET",
            (200,),
            list_conversational_reports.sync_detailed,
            organization_id=organization_id,
        )

    def metrics(
        self,
        organization_id: UUID | str,
    ) -> builtins.list[ReportMetric]:
        """List the report metrics.

        Returns the metrics for `reporting_metric_id` of a report card. Only the path, and that a metric has
        an identifier and `filters`, could be read.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the
        method, the form of the response and the status codes are inferred.
        """
        return self._call(
            "listReportMetrics",
            "GET",
            (200,),
            list_report_metrics.sync_detailed,
            organization_id=organization_id,
        )


class GiosgReporting:
    """giosg Reporting API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as a context manager.

    Attributes:
        client: client for the generated functions of `giosg_reporting_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        chat_statistics: Chats of a room by day.
        visitor_statistics: Sessions and visitors of a room, by day and by hour.
        user_activity: Number of present users of an organization.
        rule_statistics: Actions of rules in a room, and their results.
        sessions: Queries over sessions of chats and of visitors.
        events: Queries over generic events.
        objectives: Conversational reports and their metrics.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(credentials, self._base_url)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={
                "auth": auth,
                "transport": transport or BoundedTransport(proxy=environment_proxy(self._base_url)),
            },
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.chat_statistics = ChatStatisticsResource(call)
        self.visitor_statistics = VisitorStatisticsResource(call)
        self.user_activity = UserActivityResource(call)
        self.rule_statistics = RuleStatisticsResource(call)
        self.sessions = SessionsResource(call)
        self.events = EventsResource(call)
        self.objectives = ObjectivesResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Create a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set.

        `options` are passed to the constructor and take precedence over variables, an API token over an access token.
        `environment` replaces `os.environ`.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if not options.get("token") and not options.get("access_token"):
            if token := setting(environment, "GIOSG_API_TOKEN"):
                options["token"] = token
            else:
                options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_REPORTING_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"GiosgReporting(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self.client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncChatStatisticsResource:
    """Chats of a room by day."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> ChatStatistics:
        """Read the daily chat statistics of a room.

        Counts chats, messages and participating visitors, by day and in total. Data begins on 2017-05-01.
        Visitors are counted once per day: a visitor on two days counts twice in the total.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            "getDailyChatStatistics",
            "GET",
            (200,),
            get_daily_chat_statistics.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )

    async def chats(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RoomChatStatistics:
        """Read the chat statistics of a room.

        Counts chats, messages and visitors by day. The days are in no particular order: sort them by
        `date`. The path without the trailing slash works too.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "getRoomChatStatistics",
            "GET",
            (200,),
            get_room_chat_statistics.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class AsyncVisitorStatisticsResource:
    """Sessions and visitors of a room, by day and by hour."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> VisitorStatistics:
        """Read the daily visitor statistics of a room.

        Counts sessions and visitors, by day and in total. Visitors are counted once per day. Unlike in
        other reports, `by_date` is an object with the days as names, in no particular order.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            "getVisitorStatistics",
            "GET",
            (200,),
            get_visitor_statistics.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )

    async def hourly(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> HourlyVisitorStatistics:
        """Read the hourly visitor statistics of a room.

        Counts sessions and visitors by hour. The form of the response could not be read, so it is open.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            "getHourlyVisitorStatistics",
            "GET",
            (200,),
            get_hourly_visitor_statistics.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class AsyncUserActivityResource:
    """Number of present users of an organization."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def presence_counts(
        self,
        organization_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> UserPresenceCounts:
        """Read the user presence counts of an organization.

        Counts the present users of an organization for each quarter of an hour. Quarters without users are
        omitted. Data begins on 2017-01-23.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            "getUserPresenceCounts",
            "GET",
            (200,),
            get_user_presence_counts.asyncio_detailed,
            organization_id=organization_id,
            start_date=start_date,
            end_date=end_date,
        )

    async def room_presence_counts(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RoomUserPresenceCounts:
        """Read the user presence counts of a room.

        Counts the users present in the room for each hour.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "getRoomUserPresenceCounts",
            "GET",
            (200,),
            get_room_user_presence_counts.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class AsyncRuleStatisticsResource:
    """Actions of rules in a room, and their results."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def daily(
        self,
        room_id: UUID | str,
        *,
        start_date: datetime.date,
        end_date: datetime.date,
    ) -> RuleStatistics:
        """Read the rule report of a room.

        Counts actions of the rules of a room, and goals and purchases within 24 hours after them. The
        response contains more, such as the figures by day and rule, which could not be read.

        Args:
            room_id: The reported room.
            start_date: First day of the report.
            end_date: Last day of the report, inclusive. A range has at most 180 days.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting,
        general, https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be
        read; those here are inferred.
        """
        return await self._call(
            "getDailyRuleStatistics",
            "GET",
            (200,),
            get_daily_rule_statistics.asyncio_detailed,
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
        )


class AsyncSessionsResource:
    """Queries over sessions of chats and of visitors."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def chats(
        self,
        organization_id: UUID | str,
        body: SessionQuery,
    ) -> QueryResult:
        """Query the chat sessions of an organization.

        Counts chats of the organization, and chats of other organizations in which it participated. Known
        dimensions are `scope` (with the value `org`), `chat_type`, `chat_initiator`, `visitor_ids` and
        `chat_session_id`; there are more.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return await self._call(
            "queryChatSessions",
            "POST",
            (200,),
            query_chat_sessions.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def visitors(
        self,
        organization_id: UUID | str,
        body: SessionQuery,
    ) -> QueryResult:
        """Query the visitor sessions of an organization.

        Counts sessions of visitors. The vendor calls it experimental. Known dimensions are `browser_name`,
        `browser_version`, `city`, `country`, `device_type` (`desktop`, `tablet` or `mobile`) and
        `visitor_id`; there are more, including the number of distinct addresses and the duration.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return await self._call(
            "queryVisitorSessions",
            "POST",
            (200,),
            query_visitor_sessions.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )


class AsyncEventsResource:
    """Queries over generic events."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def of_organization(
        self,
        organization_id: UUID | str,
        body: EventQuery,
    ) -> QueryResult:
        """Query the events of an organization.

        Counts generic events of one vendor for the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return await self._call(
            "queryOrganizationEvents",
            "POST",
            (200,),
            query_organization_events.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def of_user(
        self,
        user_id: UUID | str,
        body: EventQuery,
    ) -> QueryResult:
        """Query the events of a user.

        Counts generic events of one vendor for the user.

        Args:
            user_id: The user whose events are counted.
            body: What to count, the period and the grouping.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return await self._call(
            "queryUserEvents",
            "POST",
            (200,),
            query_user_events.asyncio_detailed,
            user_id=user_id,
            body=body,
        )


class AsyncObjectivesResource:
    """Conversational reports and their metrics."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def reports(
        self,
        organization_id: UUID | str,
    ) -> builtins.list[ConversationalReport]:
        """List the conversational reports of an organization.

        Returns all report cards of the organization as an array.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read;
        those here are inferred, like the permission and the plain array: the page mentions a list and shows
        no envelope.
        """
        return await self._call(
            "listConversationalReports",
            "GET",
            (200,),
            list_conversational_reports.asyncio_detailed,
            organization_id=organization_id,
        )

    async def metrics(
        self,
        organization_id: UUID | str,
    ) -> builtins.list[ReportMetric]:
        """List the report metrics.

        Returns the metrics for `reporting_metric_id` of a report card. Only the path, and that a metric has
        an identifier and `filters`, could be read.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the
        method, the form of the response and the status codes are inferred.
        """
        return await self._call(
            "listReportMetrics",
            "GET",
            (200,),
            list_report_metrics.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncGiosgReporting:
    """giosg Reporting API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as an asynchronous context manager.

    Attributes:
        client: client for the generated functions of `giosg_reporting_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        chat_statistics: Chats of a room by day.
        visitor_statistics: Sessions and visitors of a room, by day and by hour.
        user_activity: Number of present users of an organization.
        rule_statistics: Actions of rules in a room, and their results.
        sessions: Queries over sessions of chats and of visitors.
        events: Queries over generic events.
        objectives: Conversational reports and their metrics.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(credentials, self._base_url)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self.chat_statistics = AsyncChatStatisticsResource(call)
        self.visitor_statistics = AsyncVisitorStatisticsResource(call)
        self.user_activity = AsyncUserActivityResource(call)
        self.rule_statistics = AsyncRuleStatisticsResource(call)
        self.sessions = AsyncSessionsResource(call)
        self.events = AsyncEventsResource(call)
        self.objectives = AsyncObjectivesResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Create a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set.

        `options` are passed to the constructor and take precedence over variables, an API token over an access token.
        `environment` replaces `os.environ`.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if not options.get("token") and not options.get("access_token"):
            if token := setting(environment, "GIOSG_API_TOKEN"):
                options["token"] = token
            else:
                options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_REPORTING_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"AsyncGiosgReporting(base_url={self._base_url!r})"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


__all__ = ["AsyncGiosgReporting", "GiosgReporting"]
