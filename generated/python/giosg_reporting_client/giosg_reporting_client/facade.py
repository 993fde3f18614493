"""GiosgReporting and AsyncGiosgReporting: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx

from .auth import TokenAuth
from .hooks import Hook
from .options import Timeout, client_options
from .resource import AsyncFacade, Facade
from .settings import (
    checked_token,
    checked_url,
    required,
    setting,
)

if TYPE_CHECKING:
    from .resources.chat_statistics import (
        AsyncChatStatisticsResource,
        ChatStatisticsResource,
    )
    from .resources.events import AsyncEventsResource, EventsResource
    from .resources.objectives import AsyncObjectivesResource, ObjectivesResource
    from .resources.rule_statistics import (
        AsyncRuleStatisticsResource,
        RuleStatisticsResource,
    )
    from .resources.sessions import AsyncSessionsResource, SessionsResource
    from .resources.user_activity import AsyncUserActivityResource, UserActivityResource
    from .resources.visitor_statistics import (
        AsyncVisitorStatisticsResource,
        VisitorStatisticsResource,
    )

BASE_URL = "https://api.giosg.com"
ACCEPT = "application/json"
USER_AGENT = "giosg-reporting-client/0.1.0"


class GiosgReporting(Facade):
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
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client. Give it a `transport.BoundedTransport` to bound slow response headers too.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token)
        base_url = checked_url(base_url)
        auth = TokenAuth(credentials, base_url)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def chat_statistics(self) -> ChatStatisticsResource:
        """Chats of a room by day."""
        from .resources.chat_statistics import ChatStatisticsResource

        return ChatStatisticsResource(self._caller)

    @cached_property
    def visitor_statistics(self) -> VisitorStatisticsResource:
        """Sessions and visitors of a room, by day and by hour."""
        from .resources.visitor_statistics import VisitorStatisticsResource

        return VisitorStatisticsResource(self._caller)

    @cached_property
    def user_activity(self) -> UserActivityResource:
        """Number of present users of an organization."""
        from .resources.user_activity import UserActivityResource

        return UserActivityResource(self._caller)

    @cached_property
    def rule_statistics(self) -> RuleStatisticsResource:
        """Actions of rules in a room, and their results."""
        from .resources.rule_statistics import RuleStatisticsResource

        return RuleStatisticsResource(self._caller)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Queries over sessions of chats and of visitors."""
        from .resources.sessions import SessionsResource

        return SessionsResource(self._caller)

    @cached_property
    def events(self) -> EventsResource:
        """Queries over generic events."""
        from .resources.events import EventsResource

        return EventsResource(self._caller)

    @cached_property
    def objectives(self) -> ObjectivesResource:
        """Conversational reports and their metrics."""
        from .resources.objectives import ObjectivesResource

        return ObjectivesResource(self._caller)

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


class AsyncGiosgReporting(AsyncFacade):
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
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token)
        base_url = checked_url(base_url)
        auth = TokenAuth(credentials, base_url)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def chat_statistics(self) -> AsyncChatStatisticsResource:
        """Chats of a room by day."""
        from .resources.chat_statistics import AsyncChatStatisticsResource

        return AsyncChatStatisticsResource(self._caller)

    @cached_property
    def visitor_statistics(self) -> AsyncVisitorStatisticsResource:
        """Sessions and visitors of a room, by day and by hour."""
        from .resources.visitor_statistics import AsyncVisitorStatisticsResource

        return AsyncVisitorStatisticsResource(self._caller)

    @cached_property
    def user_activity(self) -> AsyncUserActivityResource:
        """Number of present users of an organization."""
        from .resources.user_activity import AsyncUserActivityResource

        return AsyncUserActivityResource(self._caller)

    @cached_property
    def rule_statistics(self) -> AsyncRuleStatisticsResource:
        """Actions of rules in a room, and their results."""
        from .resources.rule_statistics import AsyncRuleStatisticsResource

        return AsyncRuleStatisticsResource(self._caller)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Queries over sessions of chats and of visitors."""
        from .resources.sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._caller)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """Queries over generic events."""
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self._caller)

    @cached_property
    def objectives(self) -> AsyncObjectivesResource:
        """Conversational reports and their metrics."""
        from .resources.objectives import AsyncObjectivesResource

        return AsyncObjectivesResource(self._caller)

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


__all__ = ["AsyncGiosgReporting", "GiosgReporting"]
