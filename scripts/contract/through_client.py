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
from scripts.contract.cases import described
from scripts.contract.counters import Counters
from scripts.contract.demo import (
    SIGNING_USERS,
    USER_TOKEN,
    VISITOR,
    DemoCredentials,
    SigningCredentials,
    credentials_of,
)
from scripts.contract.express import FunctionCall, Inexpressible, express, same_json
from scripts.contract.wire import differences
from scripts.signing.auth import PROVIDER


def make_facade(
    api: str, base_url: str, *, asynchronous: bool, transport: Any = None, credentials: DemoCredentials | None = None
) -> Any:
    """A client of an API with demo credentials, without retries: each case is one request.

    For a call that needs none it has some as well, so that sending them there is found.
    """
    names = PACKAGE_OF[api]
    facade = getattr(importlib.import_module(names.package), ("Async" if asynchronous else "") + names.facade)
    return facade(
        base_url=base_url, max_retries=0, transport=transport, **_arguments(credentials or _USUAL[names.credentials])
    )


_USUAL: dict[str, DemoCredentials] = {"token": USER_TOKEN, "visitor": VISITOR, "hmac": SIGNING_USERS["general"]}
"""By the kind of credentials of an API (`scripts.apis`)."""


def _arguments(credentials: DemoCredentials) -> dict[str, str]:
    if isinstance(credentials, SigningCredentials):
        return {"tenant": "demo", "user": credentials.user, "secret": credentials.secret}
    return {"token" if credentials.scheme == "Token" else "access_token": credentials.token}


def _were_sent(credentials: DemoCredentials | None, wanted: requests.PreparedRequest) -> bool:
    """Whether a request carries the credentials of its operation, if that needs any."""
    if credentials is None:
        return True
    start = f"{PROVIDER} {credentials.user}:" if isinstance(credentials, SigningCredentials) else credentials.header
    return str(wanted.headers.get("Authorization", "")).startswith(start)


class _Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests over the network and keeps the last response, read to its end."""

    def __init__(self) -> None:
        self.last: httpx.Response | None = None
        self._sync = httpx.HTTPTransport()
        self._async = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()  # a body in pieces is compared as well
        begin = time.monotonic()
        response = self._sync.handle_request(request)
        response.read()
        return self._keep(request, response, begin)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        begin = time.monotonic()
        response = await self._async.handle_async_request(request)
        await response.aread()
        return self._keep(request, response, begin)

    def _keep(self, request: httpx.Request, response: httpx.Response, begin: float) -> httpx.Response:
        response.request = request
        response.elapsed = timedelta(seconds=time.monotonic() - begin)
        self.last = response
        return response


class _Clients(threading.local):
    """Per thread: a client for each set of credentials, their event loop, and the last response that one got."""

    def __init__(self, api: str, base_url: str, asynchronous: bool) -> None:
        self._recorder = _Recorder()
        self._make = partial(make_facade, api, base_url, asynchronous=asynchronous, transport=self._recorder)
        self._made: dict[DemoCredentials | None, Any] = {}
        self.loop = asyncio.new_event_loop() if asynchronous else None

    @property
    def last(self) -> httpx.Response | None:
        return self._recorder.last

    def call(self, call: FunctionCall, credentials: DemoCredentials | None) -> Any:
        """Call the function of an operation that takes these credentials."""
        self._recorder.last = None
        if credentials not in self._made:
            self._made[credentials] = self._make(credentials=credentials).client
        client = self._made[credentials]
        if self.loop is None:
            return call.module.sync_detailed(client=client, **call.arguments)
        return self.loop.run_until_complete(call.module.asyncio_detailed(client=client, **call.arguments))


def install(api: str, mode: str, base_url: str, counters: Counters) -> None:
    """Send from now on through the `sync` or `async` functions of an API's client."""
    clients = _Clients(api, base_url, mode == "async")
    send_raw: Callable[..., Response] = REQUESTS_TRANSPORT.send
    faults: dict[str, list[str]] = {}

    def send(case: Any, *, session: Any = None, **kwargs: Any) -> Response:
        wanted = requests.Request(
            **_request_arguments(REQUESTS_TRANSPORT._build_request_data(case, dict(kwargs)))
        ).prepare()
        credentials = credentials_of(described(case.operation))
        kind = case.meta.generation.mode.value if case.meta is not None else "positive"
        try:
            if not _were_sent(credentials, wanted):
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
        faults[case.id] = _send_and_compare(clients, call, credentials, wanted)
        if clients.last is None:  # nothing for the check below to look at
            counters.faults += [f"{case.operation.label}: {fault}" for fault in faults[case.id]]
            raise AssertionError("; ".join(faults[case.id]))
        return Response.from_httpx(clients.last, verify=True)

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


def _send_and_compare(
    clients: _Clients, call: FunctionCall, credentials: DemoCredentials | None, wanted: requests.PreparedRequest
) -> list[str]:
    """Everything that the client got wrong with one call."""
    try:
        result = clients.call(call, credentials)
    except Exception as error:
        # Whatever a generated function raises here is a finding: the server answered as described.
        return [f"the client raised {type(error).__name__}: {error}"]
    if clients.last is None:
        return ["the client sent nothing"]
    found = [f"on the wire: {difference}" for difference in differences(clients.last.request, wanted)]
    if clients.last.content and clients.last.headers.get("content-type") == "application/json":
        received = clients.last.json()
        if not same_json(as_json(result.parsed), received):
            found.append(f"the parsed response is not what came: {type(result.parsed).__name__}")
    elif clients.last.headers.get("content-type", "").startswith("text/") and result.parsed != clients.last.text:
        found.append(f"the parsed response is not the text that came: {type(result.parsed).__name__}")
    if clients.last.status_code == 401:
        found.append("the client's credentials were refused")
    return found


def as_json(value: Any) -> Any:
    """A parsed result as the JSON it stands for."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.value if isinstance(value, enum.Enum) else value
