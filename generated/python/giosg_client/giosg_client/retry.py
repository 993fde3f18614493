"""Retry policy: idempotent operations on transient errors, others only if the server did not process the request."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from .log import log_outcome, log_request, log_retry

RETRY_STATUSES = frozenset({408, 429, 502, 503, 504})
NOT_PROCESSED = frozenset({429, 503})
"""Statuses that, with `Retry-After`, say that the request was not processed."""
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
LONGEST_ELAPSED = 300.0
"""Seconds from the first attempt of a call, after which no other begins."""

_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Outcome = httpx.Response | httpx.RequestError
"""Outcome of an attempt: a response, or none."""


class Attempts:
    """The attempts of one call: decides whether and when another follows, and logs them.

    Args:
        operation: the operationId.
        request: arguments of the request; its method decides whether the operation is idempotent.
        is_idempotent: whether it is all the same, as an upsert is.
        max_retries: maximum number of retries.
    """

    def __init__(self, operation: str, request: Mapping[str, Any], is_idempotent: bool, max_retries: int) -> None:
        self._operation = operation
        self._request = request
        self._is_idempotent = is_idempotent
        self._max_retries = max_retries
        self._count = 0
        self._first = self._begin = time.monotonic()

    def begin(self) -> None:
        """Note that an attempt begins."""
        self._begin = time.monotonic()
        log_request(self._operation, self._request["method"], self._request["url"], self._count)

    def end(self, outcome: Outcome) -> float | None:
        """Return the seconds to wait before a retry, or None if the outcome is final."""
        now = time.monotonic()
        log_outcome(self._operation, outcome, now - self._begin)
        if self._count >= self._max_retries or (isinstance(outcome, httpx.Response) and outcome.is_success):
            return None
        wait = pause(self._request["method"], self._count, outcome, is_idempotent=self._is_idempotent)
        if wait is None or now - self._first + wait > LONGEST_ELAPSED:
            return None
        self._count += 1
        log_retry(self._operation, wait, outcome)
        return wait


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
