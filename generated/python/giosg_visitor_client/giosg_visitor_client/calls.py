"""Call the generated functions for the facade, with retries, typed results and typed errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Container
from typing import Any

import httpx

from .client import Client
from .errors import (
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseParseError,
    TransportError,
    error_for,
)
from .retry import Outcome, pause
from .types import Response


class Caller:
    """Calls generated `sync_detailed` functions with one client."""

    def __init__(self, client: Client, max_retries: int, sleep: Callable[[float], None] | None = None) -> None:
        self._client = client
        self._max_retries = max_retries
        self._sleep = sleep or time.sleep

    def __call__(
        self,
        operation: str,
        method: str,
        successes: Container[int],
        function: Callable[..., Response[Any]],
        **arguments: Any,
    ) -> Any:
        """Return the parsed body of a successful response, or raise a ClientError. Each attempt is a new request."""
        attempt = 0
        while True:
            try:
                outcome: Outcome = function(client=self._client, **arguments)
            except (httpx.RequestError, ResponseParseError) as error:
                outcome = error
            wait = pause(method, attempt, outcome) if attempt < self._max_retries else None
            if wait is None:
                return _result(operation, successes, outcome)
            self._sleep(wait)
            attempt += 1


class AsyncCaller:
    """The asynchronous twin of Caller, for `asyncio_detailed` functions."""

    def __init__(
        self, client: Client, max_retries: int, sleep: Callable[[float], Awaitable[None]] | None = None
    ) -> None:
        self._client = client
        self._max_retries = max_retries
        self._sleep = sleep or asyncio.sleep

    async def __call__(
        self,
        operation: str,
        method: str,
        successes: Container[int],
        function: Callable[..., Awaitable[Response[Any]]],
        **arguments: Any,
    ) -> Any:
        """Return the parsed body of a successful response, or raise a ClientError. Each attempt is a new request."""
        attempt = 0
        while True:
            try:
                outcome: Outcome = await function(client=self._client, **arguments)
            except (httpx.RequestError, ResponseParseError) as error:
                outcome = error
            wait = pause(method, attempt, outcome) if attempt < self._max_retries else None
            if wait is None:
                return _result(operation, successes, outcome)
            await self._sleep(wait)
            attempt += 1


def _result(operation: str, successes: Container[int], outcome: Outcome) -> Any:
    if isinstance(outcome, httpx.TimeoutException):
        raise RequestTimeoutError(f"{operation} timed out: {type(outcome).__name__}") from outcome
    if isinstance(outcome, httpx.RequestError):
        kind = ConnectionFailedError if isinstance(outcome, httpx.ConnectError) else TransportError
        raise kind(f"{operation} received no response: {outcome}") from outcome
    if isinstance(outcome, ResponseParseError):
        if outcome.status_code in successes:
            raise outcome
        # The status decides, even if a proxy replaced the error body.
        raise error_for(operation, outcome.status_code, None, outcome.content, outcome.headers) from outcome
    if outcome.status_code in successes:
        return outcome.parsed
    raise error_for(operation, outcome.status_code, outcome.parsed, outcome.content, outcome.headers)
