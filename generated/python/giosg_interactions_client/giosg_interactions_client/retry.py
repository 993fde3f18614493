"""Retry policy: idempotent methods on transient errors, other methods only if nothing was sent."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

RETRY_STATUSES = frozenset({408, 429, 502, 503, 504})
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0

_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Outcome = httpx.Response | httpx.RequestError
"""Outcome of an attempt: a response, or none."""


def pause(method: str, attempt: int, outcome: Outcome) -> float | None:
    """Return the seconds to wait before a retry, or None if the call must not be retried.

    `attempt` is the number of earlier attempts. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a minute; if the
    server asks for more, the call is not retried. Otherwise waits 0.5 s, doubling up to 8 s, minus a random quarter at
    most, so that many clients do not retry at once.
    """
    idempotent = method.upper() in IDEMPOTENT
    if isinstance(outcome, httpx.RequestError):
        if not isinstance(outcome, _PASSING if idempotent else _NOTHING_SENT):
            return None
    elif not idempotent or outcome.status_code not in RETRY_STATUSES:
        return None
    else:
        wanted = _retry_after(outcome.headers)
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
