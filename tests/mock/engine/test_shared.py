"""Two mock processes on one PostgreSQL database: they behave as one, whichever a request reaches."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.forked import mock_process, mock_servers
from scripts.postgres import PostgresServer
from scripts.signing.auth import GoTomHMACAuth
from tests.conftest import Documents
from tests.mock.engine.test_load import DESIGN
from tests.mock.subscriber import PATIENCE, Subscriber, subscribe
from tests.mock.support import ADMIN, CHAT, DEMO_SECRET, TEAMS, walk

HEADERS = {"Authorization": "Token mock-admin-token"}
MESSAGES = f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages"
numbers = itertools.count()


@dataclass(frozen=True)
class Pair:
    """Clients of both servers, in a namespace of their own."""

    servers: tuple[str, str]
    namespace: str

    def client(self, place: int, **options: Any) -> httpx.Client:
        headers = options.pop("headers", {}) | {"X-Mock-Namespace": self.namespace}
        return httpx.Client(base_url=self.servers[place], headers=headers, timeout=PATIENCE, trust_env=False, **options)


@pytest.fixture(scope="module")
def servers(
    documents: Documents, postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, str]]:
    """The URLs of the two."""
    options = ["--documents", str(documents.folder("mock")), "--database", postgres.new_database()]
    options += ["--page-size", "5", "--namespace-domain", "localhost"]
    with mock_servers(2, tmp_path_factory.mktemp("shared") / "mock.log", *options) as [one, other]:
        yield one, other


@pytest.fixture
def pair(servers: tuple[str, str]) -> Pair:
    return Pair(servers, f"test-{next(numbers)}")


@pytest.fixture
def giosg(pair: Pair) -> Iterator[tuple[httpx.Client, httpx.Client]]:
    """The admin of the demo organization at each of them."""
    with pair.client(0, headers=HEADERS) as one, pair.client(1, headers=HEADERS) as other:
        yield one, other


class Model:
    """What a server that handles one request after the other would hold."""

    def __init__(self) -> None:
        self.teams: dict[str, str] = {}  # names by id, in order of creation

    def step(self, client: httpx.Client, chance: random.Random, number: int) -> None:
        """Make one request, and compare the response with the model."""
        name = f"team {number}"
        match chance.choice(["create", "create", "rename", "delete", "read", "gone", "list", "invalid"]):
            case "create":
                response = client.post(TEAMS, json={"name": name})
                assert response.status_code == 201
                self.teams[response.json()["id"]] = name
            case "rename" if self.teams:
                identifier = chance.choice([*self.teams])
                assert client.patch(f"{TEAMS}/{identifier}", json={"name": name}).json()["name"] == name
                self.teams[identifier] = name
            case "delete" if self.teams:
                identifier = chance.choice([*self.teams])
                assert client.delete(f"{TEAMS}/{identifier}").status_code == 204
                del self.teams[identifier]
                assert client.get(f"{TEAMS}/{identifier}").status_code == 404
            case "read" if self.teams:
                identifier = chance.choice([*self.teams])
                assert client.get(f"{TEAMS}/{identifier}").json()["name"] == self.teams[identifier]
            case "gone":
                gone = "00000000-0000-4000-8000-000000000000"
                assert client.patch(f"{TEAMS}/{gone}", json={"name": name}).status_code == 404
            case "list":
                assert [one for page in walk(client, TEAMS) for one in page][1:] == [*self.teams.values()]
            case "invalid":
                assert client.post(TEAMS, json={"name": ""}).status_code == 400


def test_two_mocks_on_one_database_behave_as_the_model_of_one(giosg: tuple[httpx.Client, httpx.Client]) -> None:
    chance, model = random.Random(11), Model()
    for number in range(150):
        model.step(giosg[chance.randrange(2)], chance, number)
    for client in giosg:
        assert [one for page in walk(client, TEAMS) for one in page][1:] == [*model.teams.values()]
    assert len(model.teams) > 10


def at_once(count: int, work: Callable[[int], Any]) -> list[Any]:
    with ThreadPoolExecutor(count) as threads:
        return [*threads.map(work, range(count))]


def test_no_update_is_lost_and_no_number_given_twice(pair: Pair) -> None:
    """Each client changes another property of the same campaign, and creates interactions, at both at the same time."""
    changes = [{"note": "n"}, {"name": "m"}, {"noteInternal": "i"}, {"noteReservation": "r"}]

    def work(place: int) -> list[int]:
        given = []
        with (
            pair.client(place % 2, headers=HEADERS) as giosg,
            pair.client(place % 2, auth=GoTomHMACAuth("demo_user", DEMO_SECRET)) as gotom,
        ):
            for _ in range(5):
                assert gotom.post("/app-api/campaign/12345", json=changes[place]).status_code == 204
                made = giosg.post("/api/interactions", json={"name": "x", **DESIGN})
                given.append(made.json()["uid"])
        return given

    given = [number for numbers in at_once(len(changes), work) for number in numbers]
    assert len(set(given)) == 20
    with pair.client(0, auth=GoTomHMACAuth("demo_user", DEMO_SECRET)) as gotom:
        campaign = gotom.get("/app-api/campaign/12345").json()
    for change in changes:
        for name, value in change.items():
            assert campaign[name] == value, name


def test_a_namespace_is_made_once_however_many_ask_at_once(pair: Pair) -> None:
    def first_page(place: int) -> list[list[str]]:
        with pair.client(place % 2, headers=HEADERS) as client:
            return walk(client, TEAMS)

    assert at_once(8, first_page) == [[["My first team"]]] * 8


def test_clock_faults_and_switches_of_one_are_those_of_the_other(giosg: tuple[httpx.Client, httpx.Client]) -> None:
    one, other = giosg
    one.post("/__mock__/clock", json={"now": "2030-01-01T00:00:00Z", "frozen": True})
    assert other.get("/__mock__/clock").json() == {"now": "2030-01-01T00:00:00.000Z", "frozen": True}
    other.post("/__mock__/faults", json={"operation": "listTeams", "status": 503, "count": 3})
    assert [client.get(TEAMS).status_code for client in (one, other, one, other, one)] == [503, 503, 503, 200, 200]
    one.patch("/__mock__/switches", json={"credentials": False})
    assert other.get(TEAMS, headers={"Authorization": ""}).status_code == 200
    other.post("/__mock__/reset")
    assert one.get("/__mock__/clock").json()["frozen"] is False
    assert one.get("/__mock__/faults").json() == {"faults": []}
    assert one.get(TEAMS, headers={"Authorization": ""}).status_code == 401


def test_the_journal_has_the_requests_of_both_in_order(giosg: tuple[httpx.Client, httpx.Client]) -> None:
    for number, client in enumerate([*giosg, *giosg]):
        client.get(f"{TEAMS}/{number}")
    for client in giosg:
        listed = client.get("/__mock__/requests").json()["requests"]
        assert [one["number"] for one in listed] == [1, 2, 3, 4]
        assert [one["path"].rpartition("/")[2] for one in listed] == ["0", "1", "2", "3"]
        assert client.post("/__mock__/requests/verify", json={"status": 404, "count": 4}).json()["holds"]
    epochs = [client.get("/__mock__/requests").json()["epoch"] for client in giosg]
    giosg[0].delete("/__mock__/requests")
    listed = giosg[1].get("/__mock__/requests").json()
    assert (listed["requests"], listed["last"]) == ([], 0)
    epochs.append(listed["epoch"])
    assert epochs[0] == epochs[1] != epochs[2]


def test_a_snapshot_of_one_is_restored_by_the_other(giosg: tuple[httpx.Client, httpx.Client]) -> None:
    one, other = giosg
    one.put("/__mock__/snapshots/before")
    one.post(TEAMS, json={"name": "x"})
    assert other.get("/__mock__/snapshots").json() == {"snapshots": ["before"]}
    other.post("/__mock__/snapshots/before/restore")
    assert walk(one, TEAMS) == [["My first team"]]
    assert one.delete("/__mock__/snapshots/before").status_code == 204
    assert other.post("/__mock__/snapshots/before/restore").status_code == 404


def test_the_last_signature_is_reported_by_the_other(pair: Pair) -> None:
    with pair.client(0, auth=GoTomHMACAuth("demo_user", "wrong")) as one, pair.client(1) as other:
        assert one.get("/app-api/campaign/12345").status_code == 401
        assert other.get("/__mock__/signatures/last").json()["accepted"] is False


def test_webhooks_of_both_arrive_once_and_in_order(
    giosg: tuple[httpx.Client, httpx.Client], subscriber: Subscriber
) -> None:
    subscribe(giosg[0], subscriber, channels=["/api/v5/orgs/*/owned_chats/*/messages"])
    texts = [str(number) for number in range(6)]
    for number, text in enumerate(texts):
        assert giosg[number % 2].post(MESSAGES, json={"message": text}).status_code == 201
    subscriber.wait_for(6)
    assert [event["resource"]["message"] for event in subscriber.events] == texts


def test_namespaces_by_header_and_by_host_are_apart(servers: tuple[str, str]) -> None:
    with httpx.Client(base_url=servers[0], headers=HEADERS, timeout=PATIENCE, trust_env=False) as client:
        client.post(TEAMS, json={"name": "x"}, headers={"X-Mock-Namespace": "Team-A"})
        by_host = {"Host": "team-a.localhost"}
        assert [one["name"] for one in client.get(TEAMS, headers=by_host).json()["results"]] == ["My first team", "x"]
        assert client.get("/__mock__/requests", headers=by_host).json()["last"] == 2
        assert walk(client, TEAMS) == [["My first team"]]
        refused = client.get(TEAMS, headers={"X-Mock-Namespace": "no/name"})
        assert (refused.status_code, refused.json()["detail"][:27]) == (400, "X-Mock-Namespace: 'no/name'")


def test_a_mock_takes_over_the_unfinished_work_of_a_killed_one(
    documents: Documents, postgres: PostgresServer, subscriber: Subscriber, tmp_path: Path
) -> None:
    subscriber.open.clear()
    log, options = tmp_path / "mock.log", ["--documents", str(documents.folder("mock"))]
    options += ["--database", postgres.new_database()]
    with mock_process(log, *options) as (first, first_url), mock_process(log, *options) as (_, second_url):
        with httpx.Client(base_url=first_url, headers=HEADERS, timeout=PATIENCE, trust_env=False) as client:
            subscribe(client, subscriber, channels=["/api/v5/orgs/*/owned_chats/*/messages"])
            assert client.post(MESSAGES, json={"message": "kept"}).status_code == 201
        subscriber.wait_for(1)
        first.kill()
        subscriber.open.set()
        subscriber.wait_for(2)
        assert [event["resource"]["message"] for event in subscriber.events] == ["kept", "kept"]
        assert httpx.get(f"{second_url}{TEAMS}", headers=HEADERS, timeout=PATIENCE).status_code == 200
