"""How the facade calls the generated functions: retries, typed results and typed errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Container
from typing import Any

import httpx

from .client import Client
from .errors import (
    ConfigurationError,
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseParseError,
    TransportError,
    error_for,
)
from .retry import Outcome, pause
from .types import Response


class _Tokens:
    """What both kinds of caller know of credentials: whether there is a token, for clients that can be without one."""

    def __init__(self, has_token: Callable[[], bool] | None) -> None:
        self._has_token = has_token

    def check_token(self) -> None:
        """Raise ConfigurationError unless there is a token."""
        if self._has_token is not None and not self._has_token():
            raise ConfigurationError("this call needs a token: give access_token, or make the client by start(...)")


class Caller(_Tokens):
    """Calls generated `sync_detailed` functions with one client."""

    def __init__(
        self,
        client: Client,
        max_retries: int,
        sleep: Callable[[float], None] | None = None,
        has_token: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(has_token)
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
        """Return the parsed body of a success, or raise a ClientError. Each try is a request of its own."""
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


class AsyncCaller(_Tokens):
    """The asynchronous twin of Caller, for `asyncio_detailed` functions."""

    def __init__(
        self,
        client: Client,
        max_retries: int,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        has_token: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(has_token)
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
        """Return the parsed body of a success, or raise a ClientError. Each try is a request of its own."""
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
        raise RequestTimeoutError(f"{operation} got no answer in time: {type(outcome).__name__}") from outcome
    if isinstance(outcome, httpx.RequestError):
        kind = ConnectionFailedError if isinstance(outcome, httpx.ConnectError) else TransportError
        raise kind(f"{operation} got no answer: {outcome}") from outcome
    if isinstance(outcome, ResponseParseError):
        if outcome.status_code in successes:
            raise outcome
        # A refusal stays a refusal, whatever a proxy on the way made of its body.
        raise error_for(operation, outcome.status_code, None, outcome.content, outcome.headers) from outcome
    if outcome.status_code in successes:
        return outcome.parsed
    raise error_for(operation, outcome.status_code, outcome.parsed, outcome.content, outcome.headers)
