"""When to try again, and after how long: idempotent methods on passing faults, others only if nothing was sent."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from .errors import ResponseParseError
from .types import Response

RETRY_STATUSES = frozenset({408, 429, 502, 503, 504})
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0

_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Outcome = Response[Any] | ResponseParseError | httpx.RequestError
"""How one try ended: an answer, an answer that is not as described, or none."""


def pause(method: str, attempt: int, outcome: Outcome) -> float | None:
    """Seconds to wait before another try, None if there must not be one.

    `attempt` counts the earlier tries. Honours `Retry-After` (RFC 9110, section 10.2.3) up to a minute; a server that
    asks for more is not tried again at all. Else half a second, doubling to 8, less up to a quarter, so that many
    clients do not come back at once.
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
    """Seconds that the server asks for, as a number or as a date; None if it does not, or asks for the past."""
    text = headers.get("Retry-After", "")
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        seconds = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None
    return seconds if seconds >= 0 else None
