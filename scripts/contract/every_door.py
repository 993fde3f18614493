"""Let schemathesis send each case through every door.

schemathesis sends every case of every phase with one transport object, whose `send` is replaced here. A case is sent
raw first, and schemathesis checks the response. If the types of the clients can represent the case, each client then
sends it to its own server; the request on the wire is compared with the raw one, and the response with the raw
response. Other cases that change something are repeated raw, so that all servers have received the same requests.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import requests
import schemathesis
from requests.adapters import HTTPAdapter
from schemathesis.core.transport import Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT

from scripts.contract.cases import described
from scripts.contract.counters import Counters
from scripts.contract.demo import DemoCredentials, SigningCredentials, credentials_of
from scripts.contract.doors.agreement import disagreements
from scripts.contract.doors.door import Door, ExpressedCase, Pins, Received
from scripts.contract.express import FunctionCall, Inexpressible, express, lacking
from scripts.contract.wire import file_names
from scripts.signing.auth import PROVIDER

_LEFT_OUT = "credentials left out on purpose"
_pins: ContextVar[Pins | None] = ContextVar("pins", default=None)


def install(api: str, raw_url: str, doors: Sequence[Door], counters: Counters) -> None:
    """Send each case through all doors from now on; `raw_url` is the server of the raw door."""
    send_raw: Callable[..., Response] = REQUESTS_TRANSPORT.send
    numbers = itertools.count(1)
    found: dict[str, list[str]] = {}
    _pin_raw_requests()

    def send(case: Any, *, session: Any = None, **kwargs: Any) -> Response:
        pins = {"X-Mock-Now": datetime.now(UTC).isoformat(timespec="milliseconds"), "X-Mock-Seed": str(next(numbers))}
        with _pinned(pins):
            response = send_raw(case, session=session, **kwargs)
        received = _received(response)
        try:
            expressed = _expressed(api, case, response.request, pins, kwargs)
        except Inexpressible as reason:
            found[case.id] = _inexpressible(case, str(reason), [door.name for door in doors], counters)
            if received.status < 400:
                for door in doors:
                    _repeat(response.request, raw_url, door.url, pins)
            return response
        found[case.id] = []
        left_out = [name for _, name in expressed.call.decided]
        for door in doors:
            visit = door.visit(expressed)
            faults = list(visit.faults)
            if visit.received is not None and _is_comparable(expressed.call, received):
                differing = disagreements(
                    received, raw_url, visit.received, door.url, left_out, same_bytes=visit.same_bytes
                )
                faults += [f"differs from the raw response: {one}" for one in differing]
            counters.visited(door.name, case, faults)
            found[case.id] += [f"{door.name}: {fault}" for fault in faults]
        return response

    REQUESTS_TRANSPORT.send = send  # type: ignore[method-assign]  # schemathesis has no hook around a request

    @schemathesis.check
    def the_clients_keep_the_contract(ctx: Any, response: Any, case: Any) -> None:
        if faults := found.get(case.id):
            raise AssertionError("; ".join(faults))


def _expressed(
    api: str, case: Any, sent: requests.PreparedRequest, pins: Pins, kwargs: dict[str, Any]
) -> ExpressedCase:
    """Return a case for the clients. Raises Inexpressible."""
    credentials = credentials_of(described(case.operation))
    if not _were_sent(credentials, sent):
        raise Inexpressible(_LEFT_OUT)
    call = express(api, case, file_names(sent))
    if call.decided:
        with lacking(case, call.decided):
            sent = _request(case, kwargs)
    return ExpressedCase(case, call, credentials, sent, pins)


def _request(case: Any, kwargs: dict[str, Any]) -> requests.PreparedRequest:
    data = REQUESTS_TRANSPORT._build_request_data(case, dict(kwargs))
    names = ("method", "url", "headers", "files", "data", "params", "auth", "cookies", "json")
    return requests.Request(**{name: value for name, value in data.items() if name in names}).prepare()


def _inexpressible(case: Any, reason: str, doors: Sequence[str], counters: Counters) -> list[str]:
    """Count a case that is only sent raw; return an error for a valid case."""
    kind = "negative" if reason == _LEFT_OUT else _kind(case)
    counters.inexpressible[kind, reason] += 1
    if kind == "negative":
        return []
    faults = [f"a positive case is not expressible: {reason}"]
    for name in doors:
        counters.found(name, case, faults)
    return faults


def _kind(case: Any) -> str:
    return str(case.meta.generation.mode.value) if case.meta is not None else "positive"


def _were_sent(credentials: DemoCredentials | None, sent: requests.PreparedRequest) -> bool:
    """Return whether a request carries the credentials of its operation, if that needs any."""
    if credentials is None:
        return True
    start = f"{PROVIDER} {credentials.user}:" if isinstance(credentials, SigningCredentials) else credentials.header
    return str(sent.headers.get("Authorization", "")).startswith(start)


def _is_comparable(call: FunctionCall, received: Received) -> bool:
    """Return whether the clients must get the raw response: not if they request another representation."""
    return not call.decided or received.headers.get("content-type", "application/json") == "application/json"


def _received(response: Response) -> Received:
    headers = {name.lower(): ", ".join(values) for name, values in response.headers.items()}
    return Received(response.status_code, headers, response.content)


def _repeat(request: requests.PreparedRequest, raw_url: str, url: str, pins: Pins) -> None:
    """Repeat a raw request on another server."""
    repeated = request.copy()
    repeated.url = str(request.url).replace(raw_url, url, 1)
    with _pinned(pins):
        _SESSION.send(repeated, timeout=10, allow_redirects=False)


_SESSION = requests.Session()
_SESSION.trust_env = False


@contextmanager
def _pinned(pins: Pins) -> Iterator[None]:
    token = _pins.set(pins)
    try:
        yield
    finally:
        _pins.reset(token)


def _pin_raw_requests() -> None:
    """Let `requests` add the pins to each request; they are not part of the case, so reports do not show them."""

    def add_headers(self: HTTPAdapter, request: requests.PreparedRequest, **kwargs: Any) -> None:
        request.headers.update(_pins.get() or {})

    HTTPAdapter.add_headers = add_headers  # type: ignore[method-assign]  # made for this; sessions are not ours
