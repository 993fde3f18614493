"""Send requests within limits: a budget, a rate, waits requested by the target, and a stop if it keeps failing."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from scripts.contract.traffic.exchange import Exchange, headers_of
from scripts.files.errors import KnownError
from scripts.processes import is_local

_SECONDS = 30.0
_LONGEST_WAIT = 120.0
_TRIES = 3
_WINDOW = 20
_FAILED = 10
_FAILED_OPERATIONS = 3


class Stop(Exception):
    """The run ends early; the message says why.

    Attributes:
        code: code of the finding; empty if the reason is a limit set by the user.
    """

    def __init__(self, reason: str, code: str = "") -> None:
        super().__init__(reason)
        self.code = code


class ProxyError(KnownError):
    """The environment names a proxy that cannot be used."""


@contextmanager
def usable_proxies() -> Iterator[None]:
    """Context manager for creating HTTP clients. Raises ProxyError if the environment names an unusable proxy."""
    try:
        yield
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        # Hide message and traceback of the error: a proxy's URL may contain a password.
        kind = "SOCKS is not supported" if isinstance(error, ImportError) else "its URL is invalid"
        raise ProxyError(
            f"the proxy of the environment cannot be used: {kind}; set HTTP_PROXY, HTTPS_PROXY and ALL_PROXY to "
            "http://HOST:PORT or unset them, or name the target in NO_PROXY"
        ) from None


class NoAnswer(Exception):
    """The target did not respond to a request; the message says why, without the request."""


@dataclass(frozen=True)
class SendingLimits:
    """Limits of a run: number of requests in total and per second (None: unlimited).

    Deletions in the clean-up do not count.
    """

    budget: int
    rate: float | None


class Sender:
    """Sends requests to one target and records them."""

    def __init__(
        self, url: str, limits: SendingLimits, sleep: Callable[[float], None] = time.sleep, timeout: float = _SECONDS
    ) -> None:
        self.sent = 0
        self.exchanges: list[Exchange] = []
        self._limits = limits
        self._sleep = sleep
        self._last = 0.0
        self._recent: deque[tuple[int, str]] = deque(maxlen=_WINDOW)
        # Targets on this machine are called directly, others by the proxies of the environment.
        with usable_proxies():
            self.client = httpx.Client(base_url=url.rstrip("/"), timeout=timeout, trust_env=not is_local(url))

    def close(self) -> None:
        self.client.close()

    def send(
        self, request: httpx.Request, auth: httpx.Auth | None, operation: str, *, cleaning: bool = False
    ) -> Exchange:
        """Send a request, and repeat it after a 429.

        `cleaning`: it is part of the clean-up, so it is sent even if the budget is used up or the target keeps failing.

        Raises:
            Stop: the budget is used up, the target requests too long a wait, or it keeps failing.
            NoAnswer: there was no response.
        """
        for number in range(_TRIES):
            if not cleaning and self.sent >= self._limits.budget:
                raise Stop(f"the budget of {self._limits.budget} requests is used up (--budget); `--resume` continues")
            exchange = self._once(request, auth)
            self._recent.append((exchange.status, operation))
            if not cleaning:
                self._stop_if_failing()
            if exchange.status != 429:
                return exchange
            wait = _retry_after(exchange)
            if wait > _LONGEST_WAIT or number == _TRIES - 1:
                raise Stop(
                    f"the target limits requests (429) and requires a wait of {wait:g} seconds; `--resume` continues"
                )
            self._sleep(wait)
        raise AssertionError("unreachable")

    def _once(self, request: httpx.Request, auth: httpx.Auth | None) -> Exchange:
        if self._limits.rate:
            wait = self._last + 1 / self._limits.rate - time.monotonic()
            if wait > 0:
                self._sleep(wait)
        self._last = time.monotonic()
        self.sent += 1
        started = datetime.now(UTC).isoformat()
        try:
            response = self.client.send(request, auth=auth, follow_redirects=False)
        except httpx.HTTPError as error:
            raise NoAnswer(f"{type(error).__name__}: {str(error) or 'no reason given'}") from None
        exchange = Exchange(
            method=response.request.method,
            url=str(response.request.url),
            status=response.status_code,
            request_headers=headers_of(response.request.headers.items()),
            request=response.request.content,
            response_headers=headers_of(response.headers.items()),
            response=response.content,
            where=f"request {self.sent}",
            started=started,
            seconds=time.monotonic() - self._last,
        )
        self.exchanges.append(exchange)
        return exchange

    def _stop_if_failing(self) -> None:
        failed = [operation for status, operation in self._recent if status >= 500]
        if len(failed) >= _FAILED and len(set(failed)) >= _FAILED_OPERATIONS:
            raise Stop(f"{len(failed)} of the last {len(self._recent)} responses were server errors", "run-stopped")


def _retry_after(exchange: Exchange) -> float:
    """Return the seconds to wait by `Retry-After` (RFC 9110, section 10.2.3); 5 without it."""
    value = exchange.response_header("retry-after") or ""
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return 5.0
