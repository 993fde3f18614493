"""Namespaces: states of their own behind one address, in either store."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest

from scripts.contract.forked import mock_process
from scripts.mock.app import create_namespaces, serve_apis
from scripts.mock.control import Control
from scripts.mock.engine.access import Access
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.asgi import Receive
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.namespaces import Namespaces
from scripts.mock.engine.outbox import OUTBOX
from scripts.mock.engine.outgoing import Delivery
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store_errors import StoreError, StoreFullError, StoreLostError
from scripts.postgres import PostgresServer
from tests.conftest import Documents
from tests.mock.databases import MockDatabase
from tests.mock.subscriber import PATIENCE, Subscriber, subscribe
from tests.mock.support import ADMIN, CHAT, TEAMS, URL, AppTransport, walk

Start = Callable[..., httpx.Client]


@pytest.fixture
def start(apis: list[Api], database: MockDatabase) -> Iterator[Start]:
    """Starts a mock with namespaces, and returns a client of the admin."""
    started: list[Namespaces] = []

    def start(**settings: Any) -> httpx.Client:
        chosen = Settings(database=database.location, check_responses=True, **settings)
        default = serve_apis(apis, chosen)
        started.append(
            Namespaces(default, lambda name: serve_apis(apis, chosen, store=default.store.within(name)), chosen)
        )
        headers = {"Authorization": "Token mock-admin-token"}
        return httpx.Client(transport=AppTransport(started[-1]), base_url=URL, headers=headers)

    yield start
    for one in started:
        one.close()


def into(namespace: str) -> dict[str, str]:
    return {"X-Mock-Namespace": namespace}


def test_each_has_its_own_state_clock_faults_and_journal(start: Start) -> None:
    client = start()
    client.post(TEAMS, json={"name": "x"}, headers=into("a"))
    client.post("/__mock__/clock", json={"now": "2030-01-01T00:00:00Z", "frozen": True}, headers=into("a"))
    client.post("/__mock__/faults", json={"operation": "listTeams", "status": 503, "count": 1}, headers=into("a"))
    assert walk(client, TEAMS) == [["My first team"]]
    for other in ({}, into("b"), into("default")):
        assert client.get("/__mock__/clock", headers=other).json()["frozen"] is False
        assert client.get("/__mock__/faults", headers=other).json() == {"faults": []}
    assert client.get(TEAMS, headers=into("a")).status_code == 503
    assert client.get("/__mock__/requests", headers=into("a")).json()["last"] == 2
    assert client.get("/__mock__/requests").json()["last"] == 1
    client.post("/__mock__/reset")
    assert len(client.get(TEAMS, headers=into("A")).json()["results"]) == 2


def test_the_python_control_acts_on_the_namespace_that_it_names(start: Start) -> None:
    client = start()
    control = Control(URL, namespace="a", http_client=client)
    control.fail("listTeams", status=503)
    assert client.get(TEAMS, headers=into("a")).status_code == 503
    assert client.get(TEAMS).status_code == 200
    control.verify("listTeams", count=1)


@pytest.mark.parametrize("name", ["", " ", "a/b", "-a", "a-", "a" * 64, "ä", "'", "a'; DROP TABLE record"])
def test_an_invalid_name_is_refused(apis: list[Api], name: str) -> None:
    default = serve_apis(apis)
    app = Namespaces(default, lambda name: default, Settings())
    with httpx.Client(transport=AppTransport(app), base_url=URL) as client:
        for path in (TEAMS, "/__mock__/health"):
            refused = client.get(path, headers={b"X-Mock-Namespace": name.encode()})
            assert refused.status_code == 400
            assert refused.json()["detail"].startswith("X-Mock-Namespace: ")
    app.close()


def test_a_subdomain_is_a_name_and_may_control_it(start: Start) -> None:
    client = start(namespace_domain="mock.example", access=Access(domain="mock.example"))
    client.post(TEAMS, json={"name": "x"}, headers=into("ci-7"))
    page = client.get(TEAMS, headers={"Host": "CI-7.mock.example:4010"}).json()
    assert [one["name"] for one in page["results"]] == ["My first team", "x"]
    assert client.post("/__mock__/reset", headers={"Host": "ci-7.mock.example"}).status_code == 200
    assert walk(client, TEAMS) == [["My first team"]]
    assert client.post("/__mock__/reset", headers={"Host": "ci-7.mock.example.evil.example"}).status_code == 403


def test_those_beyond_the_limit_are_refused(start: Start) -> None:
    client = start(max_namespaces=1)
    assert client.get(TEAMS, headers=into("a")).status_code == 200
    refused = client.get(TEAMS, headers=into("b"))
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "60")
    assert "There are 1 namespaces already" in refused.json()["detail"]
    assert client.get(TEAMS, headers=into("a")).status_code == 200


def test_one_that_expires_makes_room_and_begins_anew(start: Start) -> None:
    client = start(max_namespaces=1, namespace_idle=0.5)
    client.post(TEAMS, json={"name": "x"}, headers=into("a"))
    client.post(TEAMS, json={"name": "kept"})
    deadline = time.monotonic() + PATIENCE
    while client.get(TEAMS, headers=into("b")).status_code != 200:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(0.6)  # the database may have seen "a" a little later than this process
    while (again := client.get(TEAMS, headers=into("a"))).status_code != 200:
        assert time.monotonic() < deadline
        time.sleep(0.6)
    assert [one["name"] for one in again.json()["results"]] == ["My first team"], "an expired one begins anew"
    assert walk(client, TEAMS) == [["My first team", "kept"]], "the default one does not expire"


def test_subscribers_of_each_get_its_changes_alone(
    documents: Documents, subscriber: Subscriber, tmp_path: Path
) -> None:
    with mock_process(tmp_path / "mock.log", "--documents", str(documents.folder("mock"))) as (_, url):
        headers = {"Authorization": "Token mock-admin-token"}
        with httpx.Client(base_url=url, headers=headers, timeout=PATIENCE, trust_env=False) as client:
            client.headers.update(into("a"))
            subscribe(client, subscriber, channels=["/api/v5/orgs/*/owned_chats/*/messages"])
            for name in ("b", "a"):
                path = f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages"
                assert client.post(path, json={"message": name}, headers=into(name)).status_code == 201
            subscriber.wait_for(1)
            assert [event["resource"]["message"] for event in subscriber.events] == ["a"]


def test_one_does_not_expire_while_a_request_arrives(apis: list[Api], database: MockDatabase) -> None:
    settings = Settings(database=database.location, max_namespaces=1, namespace_idle=1e-9)
    default = serve_apis(apis, settings)
    app = Namespaces(default, lambda name: serve_apis(apis, settings, store=default.store.within(name)), settings)

    async def ask(namespace: str, receive: Receive) -> int:
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [(b"host", b"localhost"), (b"authorization", b"Token mock-admin-token")]
        headers += [(b"content-type", b"application/json"), (b"x-mock-namespace", namespace.encode())]
        scope = {"type": "http", "method": "POST", "path": TEAMS, "raw_path": TEAMS.encode(), "query_string": b""}
        await app({**scope, "headers": headers}, receive, send)
        return int(sent[0]["status"])

    async def whole() -> Any:
        return {"type": "http.request", "body": json.dumps({"name": "x"}).encode()}

    async def meanwhile() -> Any:
        assert await ask("b", whole) == 503, "there is no room"
        return await whole()

    with closing(app):
        assert asyncio.run(ask("a", meanwhile)) == 201
        assert asyncio.run(ask("b", whole)) == 201


def test_health_does_not_wait_for_the_database(apis: list[Api], postgres: PostgresServer) -> None:
    settings = Settings(database=postgres.new_database(), root_path="/prefix")
    default = serve_apis(apis, settings)
    app, release = Namespaces(default, lambda name: pytest.fail(f"made {name}"), settings), Event()
    with closing(app), httpx.Client(transport=AppTransport(app), base_url=URL) as client:
        assert default.store.thread is not None
        busy = default.store.thread.submit(release.wait, PATIENCE)
        try:
            for headers in ({}, into("a")):
                assert client.get("/prefix/__mock__/health", headers=headers).json()["status"] == "ok"
            assert not busy.done()
        finally:
            release.set()


@pytest.mark.parametrize(
    ("error", "status", "detail"),
    [
        (StoreError("file: damaged"), 500, "The namespace cannot be opened: file: damaged."),
        (StoreFullError("the disk is full"), 507, "Nothing was changed, because the disk is full."),
        (StoreLostError("the database is away"), 503, "the database is away; try again."),
    ],
)
def test_one_that_cannot_be_opened_is_refused_with_the_reason(
    apis: list[Api], error: Exception, status: int, detail: str
) -> None:
    def make(name: str) -> MockApp:
        raise error

    with (
        closing(Namespaces(serve_apis(apis), make, Settings())) as app,
        httpx.Client(transport=AppTransport(app), base_url=URL) as client,
    ):
        refused = client.get("/__mock__/requests", headers=into("a"))
        assert (refused.status_code, refused.json()) == (status, {"detail": detail})


def test_the_data_file_is_read_once(documents: Documents, tmp_path: Path) -> None:
    file = tmp_path / "data.json"
    file.write_text(json.dumps({"records": {"campaigns": []}, "replace": True}))
    app = create_namespaces(documents.folder("mock"), Settings(data=file), ["gotom"])
    file.unlink()
    with closing(app), httpx.Client(transport=AppTransport(app), base_url=URL) as client:
        found = client.get("/__mock__/collections/campaigns", headers=into("a"))
        assert (found.status_code, found.json()["records"]) == (200, [])


def test_undelivered_webhooks_are_sent_beyond_the_limit_and_despite_a_failure(
    apis: list[Api],
    postgres: PostgresServer,
    subscriber: Subscriber,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("scripts.mock.engine.namespaces._TICK", 0.01)
    settings = Settings(database=postgres.new_database(), max_namespaces=1)
    default = serve_apis(apis, settings)
    for name in ("a", "b", "c"):
        store = default.store.within(name)
        store.mark_seeded()
        store.insert(OUTBOX, "s", name, asdict(Delivery(name, "s", f"{subscriber.url}/{name}", "{}", None, {}, "")))

    def make(name: str) -> MockApp:
        if name == "a":
            raise StoreFullError("the disk is full")
        return serve_apis(apis, settings, store=default.store.within(name))

    async def live() -> None:
        async def receive() -> Any:
            if not started.is_set():
                return {"type": "lifespan.startup"}
            deadline = time.monotonic() + PATIENCE
            while len(subscriber.received) < 2 and time.monotonic() < deadline:
                await asyncio.sleep(0.01)
            return {"type": "lifespan.shutdown"}

        async def send(message: Any) -> None:
            started.set()

        started = asyncio.Event()
        await Namespaces(default, make, settings)({"type": "lifespan"}, receive, send)

    asyncio.run(live())
    assert {one.path.rpartition("/")[2] for one in subscriber.received} == {"b", "c"}
    assert default.store.thread is not None
    with pytest.raises(RuntimeError):
        default.store.thread.submit(print)  # closed
    said = capsys.readouterr().err
    assert "error: the disk is full" in said
    assert "webhooks of these namespaces could not be sent: a" in said
