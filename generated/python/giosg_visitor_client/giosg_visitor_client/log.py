"""The logger of this package: requests, responses and retries, without credentials.

`logging.getLogger("<package>")` logs a request, its response and a retry at INFO, and headers at DEBUG. An environment
variable sets the level and a handler to the standard error stream, for programs that do not configure logging.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote

import httpx

from .errors import ConfigurationError

PACKAGE = __name__.rpartition(".")[0]
VARIABLE = f"{PACKAGE.split('_')[0].upper()}_LOG"
"""Environment variable that sets the level: `debug`, `info`, `warning` or `error`."""

LOGGER = logging.getLogger(PACKAGE)

_LEVELS = ("debug", "info", "warning", "error")
# Any other may contain a credential of the client or of a proxy.
_SHOWN = frozenset(
    {
        "accept",
        "accept-encoding",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "host",
        "request-id",
        "retry-after",
        "user-agent",
        "x-request-id",
    }
)


_REDACTED = "[redacted]"

Hidden = frozenset[str]
"""Secret segments of a path, percent-encoded."""

_HIDDEN: ContextVar[Hidden] = ContextVar("hidden", default=frozenset())
_NOTHING = nullcontext()


def segments(*values: Any) -> Hidden:
    """Return the segments of a path for these values."""
    return frozenset(quote(str(value), safe="") for value in values)


def shown_path(target: str, hidden: Hidden) -> str:
    """Return a request target or a URL for display, without secret segments.

    Query and fragment are omitted, because they may contain personal data.
    """
    path = target.partition("#")[0].partition("?")[0]
    return "/".join(_REDACTED if one in hidden else one for one in path.split("/")) if hidden else path


def hiding(hidden: Hidden) -> AbstractContextManager[None]:
    """Redact segments of a path in the log messages of httpx, in this context."""
    return _hiding(hidden) if hidden else _NOTHING


@contextmanager
def _hiding(hidden: Hidden) -> Iterator[None]:
    token = _HIDDEN.set(hidden)
    try:
        yield
    finally:
        _HIDDEN.reset(token)


def _redact_url(record: logging.LogRecord) -> bool:
    """A filter for the logger of httpx, which logs the URL of each request at INFO."""
    hidden = _HIDDEN.get()
    if hidden and isinstance(record.args, tuple):
        record.args = tuple(shown_path(str(one), hidden) if isinstance(one, httpx.URL) else one for one in record.args)
    return True


def configure(environment: Mapping[str, str] | None = None) -> None:
    """Set the level of the logger from the environment, if the variable is set.

    Raises:
        ConfigurationError: the variable is not a level.
    """
    logging.getLogger("httpx").addFilter(_redact_url)
    level = (os.environ if environment is None else environment).get(VARIABLE, "").strip().lower()
    if not level:
        return
    if level not in _LEVELS:
        raise ConfigurationError(f"{VARIABLE} must be one of {', '.join(_LEVELS)}")
    LOGGER.setLevel(level.upper())
    if not LOGGER.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        LOGGER.addHandler(handler)


def log_request(operation: str, method: str, path: str, attempt: int) -> None:
    """Log an attempt; `attempt` is the number of earlier ones, `path` that of `Call.path`."""
    LOGGER.info("%s: %s %s, attempt %d", operation, method.upper(), path, attempt + 1)


def log_outcome(operation: str, outcome: httpx.Response | BaseException, seconds: float) -> None:
    """Log how an attempt ended. Bodies are never logged."""
    if isinstance(outcome, BaseException):
        LOGGER.info("%s: no usable response after %.3f s (%s)", operation, seconds, type(outcome).__name__)
        return
    LOGGER.info("%s: status %d after %.3f s", operation, outcome.status_code, seconds)
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("%s: request headers %s", operation, redacted(outcome.request.headers))
        LOGGER.debug("%s: response headers %s", operation, redacted(outcome.headers))


def log_retry(operation: str, wait: float, outcome: httpx.Response | httpx.RequestError) -> None:
    """Log that another attempt follows, and why."""
    reason = f"status {outcome.status_code}" if isinstance(outcome, httpx.Response) else type(outcome).__name__
    LOGGER.info("%s: retry in %.2f s after %s", operation, wait, reason)


def redacted(headers: httpx.Headers) -> dict[str, str]:
    """Return headers with values that may contain a credential redacted."""
    return {name: value if name in _SHOWN else _REDACTED for name, value in headers.items()}
