"""Fixtures: a mock server per test, with demo data and a frozen clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from scripts.apis import API_NAMES
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.endpoint import Api
from scripts.postgres import PostgresServer
from tests.conftest import STORES, Documents
from tests.mock.databases import MockDatabase, Place, on_postgres
from tests.mock.subscriber import Subscriber, subscriber_server
from tests.mock.support import BOT_TOKEN, Clock, Mock


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With another store than the usual one, run only the tests for which that makes a difference.

    Those in a browser are left out: the page knows only the control API.
    """
    if config.getoption("--store") != "sqlite":
        stored = {"in_store", "module_database", "database_options"}
        names = {item: {*getattr(item, "fixturenames", ())} for item in items}
        kept = [item for item in items if stored & names[item] and "browser" not in names[item]]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


@pytest.fixture(scope="session")
def apis(documents: Documents) -> list[Api]:
    """The compiled mock variants."""
    return [load_api(documents.path("mock", name)) for name in API_NAMES]


@pytest.fixture(scope="session")
def postgres_database(postgres: PostgresServer) -> str:
    """The URL of this worker's database, where mocks have a namespace each."""
    return postgres.new_database()


@pytest.fixture
def in_store(request: pytest.FixtureRequest) -> Place:
    """Puts mocks into the database that `--store` names."""
    if request.config.getoption("--store") == "sqlite":
        return dict
    postgres: PostgresServer = request.getfixturevalue("postgres")
    return on_postgres(request.getfixturevalue("postgres_database"), postgres.new_database)


@pytest.fixture(scope="module")
def module_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> MockDatabase:
    """An empty database of the store that `--store` names."""
    if request.config.getoption("--store") == "sqlite":
        return MockDatabase(str(tmp_path_factory.mktemp("database") / "state.db"))
    postgres: PostgresServer = request.getfixturevalue("postgres")
    return MockDatabase(postgres.new_database())


@pytest.fixture(params=STORES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> MockDatabase:
    """An empty database for tests that run with each store, whatever `--store` names."""
    if request.param == "sqlite":
        return MockDatabase(str(tmp_path / "state.db"))
    postgres: PostgresServer = request.getfixturevalue("postgres")
    return MockDatabase(postgres.new_database())


@pytest.fixture
def start_mock(apis: list[Api], in_store: Place) -> Iterator[Callable[..., Mock]]:
    """Starts mocks with the given settings."""
    with _starter(apis, in_store) as start:
        yield start


@pytest.fixture
def start_sqlite_mock(apis: list[Api]) -> Iterator[Callable[..., Mock]]:
    """Starts mocks with the given settings, in SQLite whatever `--store` names."""
    with _starter(apis, dict) as start:
        yield start


@contextmanager
def _starter(apis: list[Api], place: Place) -> Iterator[Callable[..., Mock]]:
    started: list[Mock] = []

    def start(**settings: object) -> Mock:
        started.append(Mock.start(apis, **place(settings)))
        return started[-1]

    yield start
    for mock in started:
        mock.close()


@pytest.fixture
def mock(start_mock: Callable[..., Mock]) -> Mock:
    return start_mock()


@pytest.fixture
def clock(mock: Mock) -> Clock:
    return mock.clock


@pytest.fixture
def giosg(mock: Mock) -> httpx.Client:
    """The admin of the demo organization."""
    return mock.giosg


@pytest.fixture
def limited(mock: Mock) -> httpx.Client:
    """The agent, without permissions."""
    return mock.limited


@pytest.fixture
def partner(mock: Mock) -> httpx.Client:
    """The admin of the demo organization's partner organization."""
    return mock.partner


@pytest.fixture
def bot(mock: Mock) -> httpx.Client:
    """The user of the demo app."""
    return mock.client(f"Bearer {BOT_TOKEN}")


@pytest.fixture
def subscriber() -> Iterator[Subscriber]:
    """A server that can be told of changes."""
    with subscriber_server() as server:
        yield server


@pytest.fixture
def anonymous(mock: Mock) -> httpx.Client:
    return mock.anonymous


@pytest.fixture
def gotom(mock: Mock) -> httpx.Client:
    """goTom's general API user."""
    return mock.gotom
