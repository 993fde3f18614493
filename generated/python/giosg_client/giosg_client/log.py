"""The logger of this package: requests, responses and retries, without credentials.

`logging.getLogger("<package>")` logs a request, its response and a retry at INFO, and headers at DEBUG. An environment
variable sets the level and a handler to the standard error stream, for programs that do not configure logging.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

import httpx

from .errors import ConfigurationError

PACKAGE = __name__.rpartition(".")[0]
VARIABLE = f"{PACKAGE.split('_')[0].upper()}_LOG"
"""Environment variable that sets the level: `debug`, `info`, `warning` or `error`."""

LOGGER = logging.getLogger(PACKAGE)

_LEVELS = ("debug", "info", "warning", "error")
# Everything else may hold a credential, of the client or of a proxy.
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


def configure(environment: Mapping[str, str] | None = None) -> None:
    """Set the level of the logger from the environment, if the variable is set.

    Raises:
        ConfigurationError: the variable holds no level.
    """
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


def log_request(operation: str, method: str, url: str, attempt: int) -> None:
    """Log an attempt; `attempt` is the number of earlier ones. The query is left out: it may hold personal data."""
    LOGGER.info("%s: %s %s, attempt %d", operation, method.upper(), url.partition("?")[0], attempt + 1)


def log_outcome(operation: str, outcome: httpx.Response | httpx.RequestError, seconds: float) -> None:
    """Log how an attempt ended. Bodies are never logged."""
    if isinstance(outcome, httpx.RequestError):
        LOGGER.info("%s: no response after %.3f s (%s)", operation, seconds, type(outcome).__name__)
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
    """Return headers with the values of those that may hold a credential replaced."""
    return {name: value if name in _SHOWN else "[redacted]" for name, value in headers.items()}
