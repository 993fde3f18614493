"""Try again where that is safe: idempotent methods on passing faults, other methods only if nothing was sent."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

RETRY_STATUSES = frozenset({408, 429, 502, 503, 504})
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def delay(attempt: int, retry_after: str | None = None) -> float:
    """Seconds to wait before the next try: `Retry-After` (RFC 9110, section 10.2.3) if usable, else 0.5 s doubling.

    `attempt` counts from 0. Jitter takes off up to a quarter, so that many clients do not come back at once.
    """
    wanted = _seconds(retry_after) if retry_after else None
    if wanted is not None and 0 <= wanted <= LONGEST_RETRY_AFTER:
        return wanted
    return min(LONGEST_DELAY, FIRST_DELAY * 2**attempt) * (1 - random.random() / 4)


def _seconds(retry_after: str) -> float | None:
    try:
        return float(retry_after)
    except ValueError:
        pass
    try:
        return (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None


def _may_retry(request: httpx.Request, outcome: httpx.Response | httpx.TransportError) -> bool:
    if isinstance(outcome, httpx.Response):
        return outcome.status_code in RETRY_STATUSES and request.method in IDEMPOTENT
    return isinstance(outcome, _NOTHING_SENT) or request.method in IDEMPOTENT


class RetryTransport(httpx.BaseTransport):
    """Wraps a transport; tries up to `max_retries` times more."""

    def __init__(
        self, transport: httpx.BaseTransport, max_retries: int, sleep: Callable[[float], None] | None = None
    ) -> None:
        self._transport = transport
        self._max_retries = max_retries
        self._sleep = sleep or time.sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for attempt in range(self._max_retries):
            retry_after = None
            try:
                response = self._transport.handle_request(request)
            except httpx.TransportError as error:
                if not _may_retry(request, error):
                    raise
            else:
                if not _may_retry(request, response):
                    return response
                retry_after = response.headers.get("Retry-After")
                response.close()
            self._sleep(delay(attempt, retry_after))
        return self._transport.handle_request(request)

    def close(self) -> None:
        self._transport.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """The asynchronous twin of RetryTransport."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        max_retries: int,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        self._transport = transport
        self._max_retries = max_retries
        self._sleep = sleep or asyncio.sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for attempt in range(self._max_retries):
            retry_after = None
            try:
                response = await self._transport.handle_async_request(request)
            except httpx.TransportError as error:
                if not _may_retry(request, error):
                    raise
            else:
                if not _may_retry(request, response):
                    return response
                retry_after = response.headers.get("Retry-After")
                await response.aclose()
            await self._sleep(delay(attempt, retry_after))
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._transport.aclose()
