"""Let schemathesis send its cases through the generated clients.

schemathesis hands every case of every phase to one transport object. Here it gets another `send`: a case that the
client's types can hold goes through the generated function, all others go out raw as before. For each call the request
on the wire is compared with the one that schemathesis would have sent, and the parsed result with the JSON that came.
"""

from __future__ import annotations

import asyncio
import enum
import importlib
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import httpx
import requests
import schemathesis
from schemathesis.core.transport import Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT

from scripts.apis import PACKAGE_OF
from scripts.contract.counters import Counters
from scripts.contract.demo import GIOSG_TOKEN, GOTOM_SECRETS, VISITOR_TOKEN, gotom_credentials
from scripts.contract.express import Call, Inexpressible, express, same_json
from scripts.contract.wire import differences
from scripts.signing.auth import PROVIDER

_VALID = (
    f"Token {GIOSG_TOKEN}",
    f"Bearer {VISITOR_TOKEN}",
    *(f"{PROVIDER} {user}:" for user, _ in GOTOM_SECRETS.values()),
)


def make_facade(api: str, base_url: str, *, asynchronous: bool, transport: Any = None, path: str = "") -> Any:
    """A client of an API with the demo credentials for a path, without retries: each case is one request."""
    names = PACKAGE_OF[api]
    facade = getattr(importlib.import_module(names.package), ("Async" if asynchronous else "") + names.facade)
    if names.credentials == "hmac":
        user, secret = gotom_credentials(path)
        credentials = {"tenant": "demo", "user": user, "secret": secret}
    elif names.credentials == "visitor":
        credentials = {"access_token": VISITOR_TOKEN}
    else:
        credentials = {"token": GIOSG_TOKEN}
    return facade(base_url=base_url, max_retries=0, transport=transport, **credentials)


class _Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests over the network and keeps the last response, read to its end."""

    def __init__(self) -> None:
        self.last: httpx.Response | None = None
        self._sync = httpx.HTTPTransport()
        self._async = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        begin = time.monotonic()
        response = self._sync.handle_request(request)
        response.read()
        return self._keep(request, response, begin)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        begin = time.monotonic()
        response = await self._async.handle_async_request(request)
        await response.aread()
        return self._keep(request, response, begin)

    def _keep(self, request: httpx.Request, response: httpx.Response, begin: float) -> httpx.Response:
        response.request = request
        response.elapsed = timedelta(seconds=time.monotonic() - begin)
        self.last = response
        return response


class _Callers(threading.local):
    """Per thread: a client for each set of credentials, their event loop, and the last response that one got."""

    def __init__(self, api: str, base_url: str, asynchronous: bool) -> None:
        self._recorder = _Recorder()
        self._make = partial(make_facade, api, base_url, asynchronous=asynchronous, transport=self._recorder)
        self._clients: dict[tuple[str, str], Any] = {}
        self.loop = asyncio.new_event_loop() if asynchronous else None

    @property
    def last(self) -> httpx.Response | None:
        return self._recorder.last

    def call(self, call: Call, path: str) -> Any:
        """Call the function of an operation with this path."""
        self._recorder.last = None
        credentials = gotom_credentials(path)
        if credentials not in self._clients:
            self._clients[credentials] = self._make(path=path).client
        client = self._clients[credentials]
        if self.loop is None:
            return call.module.sync_detailed(client=client, **call.arguments)
        return self.loop.run_until_complete(call.module.asyncio_detailed(client=client, **call.arguments))


def install(api: str, mode: str, base_url: str, counters: Counters) -> None:
    """Send from now on through the `sync` or `async` functions of an API's client."""
    callers = _Callers(api, base_url, mode == "async")
    send_raw: Callable[..., Response] = REQUESTS_TRANSPORT.send
    faults: dict[str, list[str]] = {}

    def send(case: Any, *, session: Any = None, **kwargs: Any) -> Response:
        wanted = requests.Request(
            **_request_arguments(REQUESTS_TRANSPORT._build_request_data(case, dict(kwargs)))
        ).prepare()
        kind = case.meta.generation.mode.value if case.meta is not None else "positive"
        try:
            if not str(wanted.headers.get("Authorization", "")).startswith(_VALID):
                raise Inexpressible("credentials left out on purpose")
            call = express(api, case)
        except Inexpressible as reason:
            if kind == "positive" and str(reason) != "credentials left out on purpose":
                faults[case.id] = [f"{case.operation.label}: a positive case is not expressible: {reason}"]
            if str(reason) == "credentials left out on purpose":
                kind = "negative"
            counters.inexpressible[kind, str(reason)] += 1
            return send_raw(case, session=session, **kwargs)
        counters.through_client[kind] += 1
        faults[case.id] = _send_and_compare(callers, call, case.operation.path, wanted)
        if callers.last is None:  # nothing for the check below to look at
            counters.faults += [f"{case.operation.label}: {fault}" for fault in faults[case.id]]
            raise AssertionError("; ".join(faults[case.id]))
        return Response.from_httpx(callers.last, verify=True)

    REQUESTS_TRANSPORT.send = send  # type: ignore[method-assign]

    @schemathesis.check
    def the_client_keeps_the_contract(ctx: Any, response: Any, case: Any) -> None:
        found = faults.get(case.id)
        if found:
            counters.faults += [f"{case.operation.label}: {fault}" for fault in found]
            raise AssertionError("; ".join(found))


def _request_arguments(data: dict[str, Any]) -> dict[str, Any]:
    names = ("method", "url", "headers", "files", "data", "params", "auth", "cookies", "json")
    return {name: value for name, value in data.items() if name in names}


def _send_and_compare(callers: _Callers, call: Call, path: str, wanted: requests.PreparedRequest) -> list[str]:
    """Everything that the client got wrong with one call."""
    try:
        result = callers.call(call, path)
    except Exception as error:
        # Whatever a generated function raises here is a finding: the server answered as described.
        return [f"the client raised {type(error).__name__}: {error}"]
    if callers.last is None:
        return ["the client sent nothing"]
    found = [f"on the wire: {difference}" for difference in differences(callers.last.request, wanted)]
    if callers.last.content and callers.last.headers.get("content-type") == "application/json":
        received = callers.last.json()
        if not same_json(as_json(result.parsed), received):
            found.append(f"the parsed response is not what came: {type(result.parsed).__name__}")
    elif callers.last.headers.get("content-type", "").startswith("text/") and result.parsed != callers.last.text:
        found.append(f"the parsed response is not the text that came: {type(result.parsed).__name__}")
    if callers.last.status_code == 401:
        found.append("the client's credentials were refused")
    return found


def as_json(value: Any) -> Any:
    """A parsed result as the JSON it stands for."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.value if isinstance(value, enum.Enum) else value
