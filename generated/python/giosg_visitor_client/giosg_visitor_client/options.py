"""Options of a client, of its copies and of single calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from .encoding import header_value, query_part
from .errors import InvalidArgumentError
from .hooks import Hook
from .settings import checked_function, checked_retries, checked_timeout
from .types import UNSET, Unset

Timeout = float | httpx.Timeout | None
"""Seconds per attempt, from connecting to the last byte; or httpx's limits, whose `read` bounds the attempt."""

Headers = Mapping[str, str]
Query = Mapping[str, Any]


def client_options(
    timeout: Timeout,
    max_retries: int,
    max_elapsed: float | None,
    on_request: Hook | None,
    on_response: Hook | None,
) -> Options:
    """Return the options of a new client. Raises ConfigurationError for an invalid one."""
    return Options(httpx.Timeout(None), 0).changed(
        timeout, None, None, max_retries, max_elapsed, on_request, on_response
    )


@dataclass(frozen=True)
class Options:
    """Options of a client; a call may replace or extend each of them."""

    timeout: httpx.Timeout
    max_retries: int
    max_elapsed: float | None = None
    """Seconds from the first attempt of a call after which no retry begins; None for no limit."""
    on_request: tuple[Hook, ...] = ()
    """Called before each attempt."""
    on_response: tuple[Hook, ...] = ()
    """Called after each attempt, whether it got a response or not."""
    headers: Headers = field(default_factory=dict, repr=False)
    query: Query = field(default_factory=dict, repr=False)

    def changed(
        self,
        timeout: Timeout | Unset,
        headers: Headers | None,
        query: Query | None,
        max_retries: int | Unset,
        max_elapsed: float | Unset | None = UNSET,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
    ) -> Options:
        """Return a copy with other limits and additional headers, query parameters and hooks.

        Raises:
            ConfigurationError: a limit is invalid.
            InvalidArgumentError: a header or a query parameter cannot be sent.
        """
        changes: dict[str, Any] = {}
        if not isinstance(timeout, Unset):
            changes["timeout"] = as_timeout(timeout)
        if not isinstance(max_retries, Unset):
            changes["max_retries"] = checked_retries(max_retries)
        if not isinstance(max_elapsed, Unset):
            changes["max_elapsed"] = None if max_elapsed is None else checked_timeout(max_elapsed, "max_elapsed")
        if on_request is not None:
            changes["on_request"] = (*self.on_request, checked_function("on_request", on_request))
        if on_response is not None:
            changes["on_response"] = (*self.on_response, checked_function("on_response", on_response))
        if headers:
            changes["headers"] = {**self.headers, **{name: _header(name, headers[name]) for name in headers}}
        if query:
            changes["query"] = {**self.query, **query}
        return replace(self, **changes) if changes else self

    def applied(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Add the options to the arguments of a request. Raises InvalidArgumentError for an invalid parameter."""
        arguments["timeout"] = self.timeout
        if self.headers:
            arguments["headers"] = {**arguments.get("headers", {}), **self.headers}
        if self.query:
            parts = "&".join(filter(None, (query_part(name, value) for name, value in self.query.items())))
            joint = "&" if "?" in arguments["url"] else "?"
            arguments["url"] += joint + parts if parts else ""
        return arguments


def as_timeout(timeout: Timeout) -> httpx.Timeout:
    """Return limits as an `httpx.Timeout`. Raises ConfigurationError for seconds that are not positive."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    return httpx.Timeout(None if timeout is None else checked_timeout(timeout))


def _header(name: str, value: str) -> str:
    """Return the value of a header. Raises InvalidArgumentError if name or value cannot be sent."""
    if not isinstance(name, str) or not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
        raise InvalidArgumentError(f"headers: {name!r} is not a valid header name")
    return header_value(f"headers[{name!r}]", value)
