"""Retry policy: idempotent operations on transient errors, others only if the server did not process the request."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from .hooks import Attempt, Hook
from .log import log_outcome, log_request, log_retry
from .options import Options

RETRY_STATUSES = frozenset({408, 429, 502, 503, 504})
NOT_PROCESSED = frozenset({429, 503})
"""Statuses that, with `Retry-After`, say that the request was not processed."""
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Outcome = httpx.Response | httpx.RequestError
"""Outcome of an attempt: a response, or none."""


class Attempts:
    """The attempts of one call: decides whether and when another follows, logs them, and calls the hooks.

    Args:
        operation: the operationId.
        method: the HTTP method, which decides whether the operation is idempotent.
        path: path of the request, for display.
        is_idempotent: whether it is idempotent despite its method, such as an upsert.
        options: limits of the retries, and hooks.
    """

    def __init__(self, operation: str, method: str, path: str, is_idempotent: bool, options: Options) -> None:
        self._operation = operation
        self._method = method
        self._path = path
        self._is_idempotent = is_idempotent
        self._options = options
        self._count = 0
        self._first = self._begin = time.monotonic()

    def begin(self) -> None:
        """Record the begin of an attempt."""
        self._begin = time.monotonic()
        log_request(self._operation, self._method, self._path, self._count)
        if self._options.on_request:
            _notify(self._options.on_request, self._attempt())

    def end(self, outcome: Outcome) -> float | None:
        """Return the seconds to wait before a retry, or None if the outcome is final."""
        now = time.monotonic()
        log_outcome(self._operation, outcome, now - self._begin)
        wait = self._pause(outcome, now - self._first)
        if self._options.on_response:
            _notify(self._options.on_response, _ended(self._attempt(), outcome, now - self._begin, wait))
        if wait is not None:
            self._count += 1
            log_retry(self._operation, wait, outcome)
        return wait

    def fail(self, error: BaseException) -> None:
        """Record that the attempt ended with an error other than of the connection: no retry follows."""
        seconds = time.monotonic() - self._begin
        log_outcome(self._operation, error, seconds)
        if self._options.on_response:
            _notify(self._options.on_response, _ended(self._attempt(), error, seconds, None))

    def _pause(self, outcome: Outcome, elapsed: float) -> float | None:
        if self._count >= self._options.max_retries or (isinstance(outcome, httpx.Response) and outcome.is_success):
            return None
        wait = pause(self._method, self._count, outcome, is_idempotent=self._is_idempotent)
        limit = self._options.max_elapsed
        return None if wait is None or (limit is not None and elapsed + wait > limit) else wait

    def _attempt(self) -> Attempt:
        return Attempt(self._operation, self._method.upper(), self._path, self._count + 1)


def _notify(hooks: Iterable[Hook], attempt: Attempt) -> None:
    for hook in hooks:
        hook(attempt)


def _ended(attempt: Attempt, outcome: httpx.Response | BaseException, seconds: float, wait: float | None) -> Attempt:
    if isinstance(outcome, BaseException):
        return replace(attempt, error=type(outcome).__name__, seconds=seconds, wait=wait)
    return replace(attempt, status_code=outcome.status_code, headers=outcome.headers, seconds=seconds, wait=wait)


def pause(method: str, attempt: int, outcome: Outcome, *, is_idempotent: bool = False) -> float | None:
    """Return the seconds to wait before a retry, or None if the call must not be retried.

    A response 429 or 503 with `Retry-After` says that the request was not processed, so it is retried whatever the
    operation. `attempt` is the number of earlier attempts. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a
    minute; if the server asks for more, the call is not retried. Otherwise waits 0.5 s, doubling up to 8 s, minus a
    random quarter at most, so that many clients do not retry at once.
    """
    is_idempotent = is_idempotent or method.upper() in IDEMPOTENT
    if isinstance(outcome, httpx.RequestError):
        if not isinstance(outcome, _PASSING if is_idempotent else _NOTHING_SENT):
            return None
    else:
        wanted = _retry_after(outcome.headers)
        is_refused = outcome.status_code in NOT_PROCESSED and wanted is not None
        if not is_refused and (not is_idempotent or outcome.status_code not in RETRY_STATUSES):
            return None
        if wanted is not None:
            return wanted if wanted <= LONGEST_RETRY_AFTER else None
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0**attempt) * (1 - random.random() / 4)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds requested by `Retry-After`, a number or a date; None if absent, invalid or in the past."""
    text = headers.get("Retry-After", "")
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        seconds = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None
    return seconds if seconds >= 0 else None
