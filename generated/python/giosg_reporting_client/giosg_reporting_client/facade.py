"""GiosgReporting and AsyncGiosgReporting: one attribute per resource, one method per operation."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

import httpx

from .api.chat_statistics import (
    get_daily_chat_statistics,
)
from .auth import TokenAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .models import (
    ChatStatistics,
)
from .network import BoundedTransport
from .settings import (
    checked_limit,
    checked_retries,
    checked_timeout,
    checked_token,
    checked_url,
    required,
    setting,
)

BASE_URL = "https://api.giosg.com"
ACCEPT = "application/json"
USER_AGENT = "giosg-reporting-client/0.1.0"


class ChatStatisticsResource:
    """Chats of a room, day by day."""

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

        Counts chats, messages and the visitors who took part, for each day and for all of them. There are
        figures from 2017-05-01 on. Visitors are counted once a day: the total counts a visitor of two days
        twice.

        Args:
            room_id: The room that is reported on.
            start_date: First day of the report.
            end_date: Last day of the report, included. A range of more than 180 days is refused.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg-other/reporting-reports.md, giosg-other/reporting-general.md). No status
        code could be read; those here are inferred.
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


class GiosgReporting:
    """giosg Reporting API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as a context manager.

    Attributes:
        client: the client for the generated functions of `giosg_reporting_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        chat_statistics: Chats of a room, day by day.
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
        """Make a client; nothing is sent yet.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        scheme, value = checked_token(token, access_token)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(scheme, value, self._base_url)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport or BoundedTransport(self._base_url)},
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.chat_statistics = ChatStatisticsResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set.

        `options` go to the constructor and win over the variables, an API token over an access token. `environment`
        stands in for `os.environ`.

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
    """Chats of a room, day by day."""

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

        Counts chats, messages and the visitors who took part, for each day and for all of them. There are
        figures from 2017-05-01 on. Visitors are counted once a day: the total counts a visitor of two days
        twice.

        Args:
            room_id: The room that is reported on.
            start_date: First day of the report.
            end_date: Last day of the report, included. A range of more than 180 days is refused.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg-other/reporting-reports.md, giosg-other/reporting-general.md). No status
        code could be read; those here are inferred.
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


class AsyncGiosgReporting:
    """giosg Reporting API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as an asynchronous context manager.

    Attributes:
        client: the client for the generated functions of `giosg_reporting_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        chat_statistics: Chats of a room, day by day.
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
        """Make a client; nothing is sent yet.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        scheme, value = checked_token(token, access_token)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(scheme, value, self._base_url)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self.chat_statistics = AsyncChatStatisticsResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_REPORTING_BASE_URL if set.

        `options` go to the constructor and win over the variables, an API token over an access token. `environment`
        stands in for `os.environ`.

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
