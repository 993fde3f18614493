"""An in-process mock server, with clients for its demo credentials and a controllable clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

import httpx

from scripts.mock.app import serve_apis
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.asgi import Application
from scripts.mock.engine.cors import Cors
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.stored import check_stored
from scripts.signing.auth import GoTomHMACAuth
from tests.mock.control_contract import check_described

URL = "http://mock.test"
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
OTHER_ORGANIZATION = "d0a7c1de-2f7c-4f6b-9a51-3c7f1c0f5e21"
PARTNER = "3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35"
ADMIN = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
AGENT = "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe"
BOT = "a4d2c6e8-56c5-11e5-af8d-6c4008c08dfe"
BOT_TOKEN = "mock-bot-token"
APP = "91f0e2d3-4c5b-4a69-8877-66554433221a"
APP_SECRET = "example-app-secret"
TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
ROOM = "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
CHAT = "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31"
WAITING_CHAT = "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4"
ENDED_CHAT = "0b7d5e9a-2c4f-4a61-8e3d-5f9c1b6a7d20"
ENCRYPTED_CHAT = "5a7b9c1d-3e2f-4a61-9b8c-7d6e5f4a3b2c"
VISITOR = "3b90ef7c93484af4965a79ace7bc9a62"
WAITING_VISITOR = "c57e0b1f6a2d48e39b04f1c6d2a87e55"
ABSENT_VISITOR = "e81f3a5c7d9b4c2e8f6a0b1d3c5e7f92"
ROOMS = f"/api/v5/orgs/{ORGANIZATION}/rooms"
TEAMS = f"/api/v6/orgs/{ORGANIZATION}/teams"
TEAMS_V5 = f"/api/v5/orgs/{ORGANIZATION}/teams"
INTERACTION = "/api/interactions/e0976394-0781-4795-b052-bc8f66f149f8"
DEMO_SECRET = "example-secret"
NOT_FOUND = {"detail": "Not found."}
INVALID_CURSOR = {"detail": "Invalid cursor"}


@dataclass
class Clock:
    """A frozen clock that tests can advance."""

    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


class AppTransport(httpx.BaseTransport):
    """Passes the requests of a synchronous httpx client to an ASGI application."""

    def __init__(self, app: Application) -> None:
        self._inner = httpx.ASGITransport(app)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()  # the inner transport cannot send a streamed body
        return asyncio.run(self._send(request))

    async def _send(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        return httpx.Response(response.status_code, headers=response.headers.raw, content=await response.aread())


def app_transport(app: MockApp, asynchronous: bool) -> httpx.BaseTransport | httpx.AsyncBaseTransport:
    """Return a transport of a synchronous or an asynchronous httpx client that passes requests to an application."""
    return httpx.ASGITransport(app) if asynchronous else AppTransport(app)


_demo: dict[tuple[int, ...], tuple[Sequence[Api], DemoSet]] = {}


def demo_data(apis: Sequence[Api]) -> DemoSet:
    """Return the demo data of compiled APIs, read once. Only to be read."""
    key = tuple(map(id, apis))
    if key not in _demo:
        _demo[key] = (apis, DemoSet(apis))  # the APIs are kept, so that their ids are not given to others
    return _demo[key][1]


def _never_500(response: httpx.Response) -> None:
    response.read()
    assert response.status_code != 500, f"{response.request.method} {response.request.url}: see standard error"


@dataclass
class Mock:
    """A mock server with its own state; every response is validated against its description."""

    app: MockApp
    clock: Clock
    _clients: list[httpx.Client] = field(default_factory=list)
    checks_stored: bool = True
    """Whether `close` checks the records; for tests that store incomplete ones."""
    _closed: bool = False

    @classmethod
    def start(cls, apis: Sequence[Api], **settings: Any) -> Mock:
        """Start a mock with `settings` (see `Settings`); the default clock is frozen."""
        clock = settings.pop("clock", None) or Clock()
        demo = None if settings.get("data") else demo_data(apis)
        options = Settings(**{"check_responses": True, **settings}, clock=clock)
        return cls(serve_apis(apis, options, demo=demo), clock)

    def close(self) -> None:
        """Stop, and check that a mock started later would accept the records stored."""
        for client in self._clients:
            client.close()
        if self._closed:
            return
        self._closed = True
        try:
            if self.checks_stored:
                check_stored(self.app.store, self.app.apis.values(), demo_data([*self.app.apis.values()]))
        finally:
            self.app.close()

    def client(self, authorization: str | None = None, *, auth: httpx.Auth | None = None, **more: Any) -> httpx.Client:
        headers = {} if authorization is None else {"Authorization": authorization}
        hooks = {"response": [_never_500, check_described]}
        client = httpx.Client(
            transport=AppTransport(self.app), base_url=URL, headers=headers, auth=auth, event_hooks=hooks, **more
        )
        self._clients.append(client)
        return client

    def shared(self, origins: Iterable[str]) -> httpx.Client:
        """Return a client of the mock with CORS, as in the server process."""
        return httpx.Client(transport=AppTransport(Cors(self.app, origins)), base_url=URL)

    def signer(self, user: str, secret: str, clock: Clock | None = None) -> httpx.Client:
        return self.client(auth=GoTomHMACAuth(user, secret, clock=clock or self.clock))

    @cached_property
    def anonymous(self) -> httpx.Client:
        return self.client()

    @cached_property
    def giosg(self) -> httpx.Client:
        return self.client("Token mock-admin-token")

    @cached_property
    def partner(self) -> httpx.Client:
        return self.client("Token mock-partner-token")

    @cached_property
    def limited(self) -> httpx.Client:
        return self.client("Token mock-limited-token")

    @cached_property
    def gotom(self) -> httpx.Client:
        return self.signer("demo_user", DEMO_SECRET)


def add_teams(client: httpx.Client, count: int) -> list[str]:
    """Create teams `t0`, `t1` ... and return their ids in order."""
    return [client.post(TEAMS, json={"name": f"t{number}"}).json()["id"] for number in range(count)]


def walk(client: httpx.Client, url: str, direction: str = "next") -> list[list[str]]:
    """Return the names on each page from `url` on, following `next` or `previous` to the end."""
    pages = []
    following: str | None = url
    while following is not None:
        response = client.get(following)
        assert response.status_code == 200, response.text
        page = response.json()
        pages.append([one["name"] for one in page["results"]])
        following = page[direction]
        assert len(pages) < 100, "the pages do not end"
    return pages
