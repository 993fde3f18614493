"""Cache what schemathesis computes again for each case of an operation. The generated cases stay the same."""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable
from typing import Any

from schemathesis.config import ProjectConfig
from schemathesis.core.transport import Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT

LOOK_UPS = ("phases_for", "generation_for", "checks_config_for")
"""Methods that match an operation against all entries of the settings, several times per case."""
_ALLOCATIONS = 5000  # threshold of the youngest generation; generating cases creates many short-lived objects


def save_work() -> None:
    """From now on, look up the settings of an operation only once, and no proxies, because targets are local."""
    for name in LOOK_UPS:
        setattr(ProjectConfig, name, _once(getattr(ProjectConfig, name)))
    _send_without_proxies()
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS)


def _once(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a method that caches its results by operation and phase."""
    found: dict[tuple[int, str, str | None], Any] = {}

    @functools.wraps(method)
    def remembering(self: ProjectConfig, **named: Any) -> Any:
        operation = named.get("operation")
        if operation is None:  # the settings may be incomplete at this point
            return method(self, **named)
        key = (id(self), operation.label, named.get("phase"))
        if key not in found:
            found[key] = method(self, **named)
        return found[key]

    return remembering


def _send_without_proxies() -> None:
    send: Callable[..., Response] = REQUESTS_TRANSPORT.send

    def sending(case: Any, *, session: Any = None, **kwargs: Any) -> Response:
        if session is not None:
            session.trust_env = False
        return send(case, session=session, **kwargs)

    REQUESTS_TRANSPORT.send = sending  # type: ignore[method-assign]  # schemathesis has no hook around a request
