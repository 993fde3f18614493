"""The generated Python clients as doors: their synchronous and asynchronous functions."""

from __future__ import annotations

import asyncio
import enum
import importlib
from typing import Any

import httpx

from scripts.apis import PACKAGE_OF
from scripts.contract.demo import USUAL, DemoCredentials, SigningCredentials
from scripts.contract.doors.door import ExpressedCase, Pins, Received, Visit
from scripts.contract.express import FunctionCall, same_json
from scripts.contract.trust import trusted
from scripts.contract.wire import Sent, differences, is_same_bytes


def make_facade(
    api: str, base_url: str, *, asynchronous: bool, transport: Any = None, credentials: DemoCredentials | None = None
) -> Any:
    """Return a client with demo credentials and without retries, since each case is one request.

    It has credentials for public operations too, so that sending them there is detected.
    """
    names = PACKAGE_OF[api]
    facade = getattr(importlib.import_module(names.package), ("Async" if asynchronous else "") + names.facade)
    return facade(
        base_url=base_url, max_retries=0, transport=transport, **_arguments(credentials or USUAL[names.credentials])
    )


def _arguments(credentials: DemoCredentials) -> dict[str, str]:
    if isinstance(credentials, SigningCredentials):
        return {"tenant": "demo", "user": credentials.user, "secret": credentials.secret}
    return {"token" if credentials.scheme == "Token" else "access_token": credentials.token}


class _Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends requests with the pins of a case, and keeps the last complete response."""

    def __init__(self) -> None:
        self.pins: Pins = {}
        self.last: httpx.Response | None = None
        self._sync = httpx.HTTPTransport(verify=trusted())
        self._async = httpx.AsyncHTTPTransport(verify=trusted())

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()  # streamed bodies are compared too
        request.headers.update(self.pins)
        response = self._sync.handle_request(request)
        response.read()
        return self._keep(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        request.headers.update(self.pins)
        response = await self._async.handle_async_request(request)
        await response.aread()
        return self._keep(request, response)

    def _keep(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        response.request = request
        self.last = response
        return response


class PythonDoor:
    """A door through the functions of a generated package, with a client for each set of credentials."""

    def __init__(self, api: str, url: str, *, asynchronous: bool) -> None:
        self.name = "async" if asynchronous else "sync"
        self.url = url
        self._api = api
        self._recorder = _Recorder()
        self._made: dict[DemoCredentials | None, Any] = {}
        self._loop = asyncio.new_event_loop() if asynchronous else None

    def visit(self, expressed: ExpressedCase) -> Visit:
        self._recorder.last = None
        self._recorder.pins = expressed.pins
        try:
            result = self._call(expressed.call, expressed.credentials)
        except Exception as error:
            # Any exception of a generated function is a finding, since the server responded as described.
            return Visit(self._received(), [f"the client raised {type(error).__name__}: {error}"])
        response = self._recorder.last
        if response is None:
            return Visit(None, ["the client sent nothing"])
        sent = Sent.from_httpx(response.request)
        found = [f"on the wire: {difference}" for difference in differences(sent, expressed.wanted)]
        same_bytes = is_same_bytes(sent, expressed.wanted)
        return Visit(self._received(), found + _misread(result.parsed, response), same_bytes)

    def _call(self, call: FunctionCall, credentials: DemoCredentials | None) -> Any:
        if credentials not in self._made:
            self._made[credentials] = make_facade(
                self._api,
                self.url,
                asynchronous=self._loop is not None,
                transport=self._recorder,
                credentials=credentials,
            ).client
        client = self._made[credentials]
        if self._loop is None:
            return call.module.sync_detailed(client=client, **call.arguments)
        return self._loop.run_until_complete(call.module.asyncio_detailed(client=client, **call.arguments))

    def _received(self) -> Received | None:
        response = self._recorder.last
        if response is None:
            return None
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Received(response.status_code, headers, response.content)


def _misread(parsed: Any, response: httpx.Response) -> list[str]:
    """Yield the differences between the parsed response and the received one."""
    media_type = response.headers.get("content-type", "")
    found = []
    if response.content and media_type == "application/json":
        if not same_json(as_json(parsed), response.json()):
            found.append(f"the parsed response differs from the received one: {type(parsed).__name__}")
    elif media_type.startswith("text/") and parsed != response.text:
        found.append(f"the parsed response differs from the received text: {type(parsed).__name__}")
    if response.status_code == 401:
        found.append("the client's credentials were rejected")
    return found


def as_json(value: Any) -> Any:
    """Return a parsed result as JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.value if isinstance(value, enum.Enum) else value
