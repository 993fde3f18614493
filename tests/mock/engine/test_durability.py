"""A database file: acknowledged writes survive a stop and a kill."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from multiprocessing.process import BaseProcess
from pathlib import Path

import httpx
import pytest

from scripts.contract.forked import mock_process
from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import DuplicateError, StoreError
from scripts.mock.engine.stores import open_store
from tests.conftest import PROJECT, Documents
from tests.mock.databases import MockDatabase
from tests.mock.subscriber import PATIENCE, Subscriber, subscribe
from tests.mock.support import ADMIN, CHAT, INTERACTION, TEAMS, Mock, add_teams, walk

HEADERS = {"Authorization": "Token mock-admin-token"}

Running = Callable[[MockDatabase | Path], AbstractContextManager[tuple[BaseProcess, str]]]
"""Takes a database and runs a server on it, in a process of its own; gives that and the URL."""


def test_without_a_file_nothing_is_kept(start_mock: Callable[..., Mock]) -> None:
    add_teams(start_mock().giosg, 2)
    assert walk(start_mock().giosg, TEAMS) == [["My first team"]]


def test_a_file_keeps_everything_over_a_restart(start_mock: Callable[..., Mock], tmp_path: Path) -> None:
    first = start_mock(database=str(tmp_path / "state.db"), page_size=2, import_delay=60)
    add_teams(first.giosg, 3)
    first.giosg.post(INTERACTION, json={"name": "Kept"})
    first.giosg.post(f"{INTERACTION}/publish")
    customer = {
        "externalCrmId": "n",
        "firm": "F",
        "status": 1,
        "statusEc": 1,
        "language": "de",
        "mainAddress": {"externalCrmId": "a"},
    }
    path = "/app-api/crm-sync-import-external-crm-id/update-customer"
    assert first.gotom.post(path, json={"customer": customer}).status_code == 202
    following = first.giosg.get(TEAMS).json()["next"]
    log = first.giosg.get(f"{INTERACTION}/publishlog").json()
    first.close()

    second = start_mock(database=str(tmp_path / "state.db"), page_size=2, clock=first.clock)
    assert walk(second.giosg, following) == [["t1", "t2"]]
    assert second.giosg.get(f"{INTERACTION}/publishlog").json() == log
    assert second.giosg.get(INTERACTION).json()["name"] == "Kept"
    assert second.gotom.get("/app-api/customer/n").status_code == 404
    first.clock.advance(seconds=60)
    assert second.gotom.get("/app-api/customer/n").json()["customer"]["firm"] == "F"


def test_what_was_deleted_stays_deleted(start_mock: Callable[..., Mock], tmp_path: Path) -> None:
    first = start_mock(database=str(tmp_path / "state.db"))
    team = first.giosg.get(TEAMS).json()["results"][0]
    first.giosg.delete(f"{TEAMS}/{team['id']}")
    first.close()
    assert walk(start_mock(database=str(tmp_path / "state.db")).giosg, TEAMS) == [[]]


def test_a_reset_is_kept_too(start_mock: Callable[..., Mock], tmp_path: Path) -> None:
    first = start_mock(database=str(tmp_path / "state.db"))
    add_teams(first.giosg, 2)
    first.anonymous.post("/__mock__/reset")
    first.close()
    assert walk(start_mock(database=str(tmp_path / "state.db")).giosg, TEAMS) == [["My first team"]]


@pytest.fixture
def running(documents: Documents, tmp_path: Path) -> Running:
    def run(database: MockDatabase | Path) -> AbstractContextManager[tuple[BaseProcess, str]]:
        location = database.location if isinstance(database, MockDatabase) else str(database)
        options = ["--database", location, "--documents", str(documents.folder("mock"))]
        return mock_process(tmp_path / "mock.log", *options)

    return run


def test_a_killed_server_loses_no_acknowledged_write(running: Running, database: MockDatabase) -> None:
    answered: list[str] = []
    for life in range(2):
        with (
            running(database) as (process, url),
            httpx.Client(base_url=url, headers=HEADERS) as client,
        ):
            assert walk(client, TEAMS) == ([["My first team", *answered]])
            for number in range(8):
                name = f"{life}-{number}"
                assert client.post(TEAMS, json={"name": name}).status_code == 201
                answered.append(name)
            process.kill()
            process.join(20)
            assert process.exitcode == -signal.SIGKILL
    with running(database) as (_, url), httpx.Client(base_url=url, headers=HEADERS) as client:
        assert walk(client, TEAMS) == [["My first team", *answered]]


def pending(database: MockDatabase) -> int:
    ((count,),) = database.rows("SELECT count(*) FROM record WHERE collection = 'webhook_deliveries'")
    return int(count)


def test_undelivered_webhooks_are_sent_after_a_kill(
    running: Running, database: MockDatabase, subscriber: Subscriber
) -> None:
    subscriber.open.clear()
    with running(database) as (process, url), httpx.Client(base_url=url, headers=HEADERS) as client:
        subscribe(client, subscriber, channels=["/api/v5/orgs/*/owned_chats/*/messages"])
        for text in ("one", "two"):
            path = f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages"
            assert client.post(path, json={"message": text}).status_code == 201
        subscriber.wait_for(1)
        process.kill()
        process.join(20)
    assert pending(database) == 2
    subscriber.open.set()
    with running(database) as (process, _):
        subscriber.wait_for(3)
        assert [event["resource"]["message"] for event in subscriber.events] == ["one", "one", "two"]
        end = time.monotonic() + PATIENCE
        while pending(database):  # removed without another request
            assert time.monotonic() < end
            time.sleep(0.05)
        process.kill()
        process.join(20)


def test_a_stopped_server_leaves_one_file(running: Running, tmp_path: Path) -> None:
    database = tmp_path / "database" / "state.db"
    database.parent.mkdir()
    with running(database) as (process, url):
        assert httpx.post(f"{url}{TEAMS}", json={"name": "x"}, headers=HEADERS).status_code == 201
        process.terminate()
        process.join(20)
    assert [file.name for file in database.parent.iterdir()] == ["state.db"]


class TestStore:
    @pytest.fixture
    def store(self, database: MockDatabase) -> Iterator[Store]:
        with closing(open_store(database.location)) as store:
            yield store

    def test_a_transaction_that_fails_changes_nothing(self, store: Store) -> None:
        store.insert("c", "", "1", {"n": 1})

        def change_and_fail() -> None:
            with store.transaction():
                store.update("c", "1", {"n": 2})
                store.insert("c", "", "2", {})
                store.next_number("c")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            change_and_fail()
        assert store.all("c") == [{"n": 1}]
        assert store.next_number("c") == 1

    def test_an_id_is_taken_once_in_its_collection(self, store: Store) -> None:
        store.insert("c", "", "1", {})
        store.insert("d", "", "1", {})
        with pytest.raises(DuplicateError):
            store.insert("c", "other", "1", {})

    def test_a_transaction_inside_another_is_a_part_of_it(self, store: Store) -> None:
        def change_and_fail() -> None:
            with store.transaction():
                with store.transaction():
                    store.insert("c", "", "1", {})
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            change_and_fail()
        assert store.get("c", "1") is None

    def test_what_came_since_a_record_is_listed_whatever_its_parent(self, store: Store) -> None:
        for number, parent in enumerate("abc"):
            store.insert("c", parent, str(number), {"n": number})
        store.delete("c", "1")
        (first, _), (last, _) = store.since("c", 0)
        assert [value["n"] for _, value in store.since("c", 0)] == [0, 2]
        assert [sequence for sequence, _ in store.since("c", first)] == [last]
        assert store.since("c", last) == []

    def test_the_id_of_a_deleted_record_is_free_again(self, store: Store) -> None:
        store.insert("c", "", "1", {"n": 1})
        store.update("c", "1", {"n": 1}, live=False)
        store.insert("c", "", "1", {"n": 2})
        assert store.get("c", "1") == {"n": 2}

    @pytest.mark.parametrize("identifier", ["", "\x00", "a\x00b", "'", "\N{PILE OF POO}", "1; DROP TABLE record"])
    def test_any_text_is_an_id(self, store: Store, identifier: str) -> None:
        store.insert("c", "", identifier, {"id": identifier})
        assert store.get("c", identifier) == {"id": identifier}
        assert store.get("c", identifier + "\x00") is None

    def test_a_record_belongs_to_its_parent(self, store: Store) -> None:
        store.insert("c", "p", "1", {})
        assert store.get("c", "1", "p") == {}
        assert store.get("c", "1", "q") is None

    def test_a_counter_can_be_raised_and_not_lowered(self, store: Store) -> None:
        store.raise_counter("c", 5)
        store.raise_counter("c", 3)
        assert [store.next_number("c"), store.next_number("c")] == [6, 7]

    def test_a_file_that_is_not_a_database_is_rejected_and_untouched(self, tmp_path: Path) -> None:
        file = tmp_path / "notes.txt"
        file.write_text("not a database, but text that somebody needs" * 50)
        before = file.read_bytes()
        with pytest.raises(StoreError, match=r"notes\.txt.*--database"):
            SqliteStore(str(file))
        assert file.read_bytes() == before

    def test_the_database_of_another_program_is_rejected_and_untouched(self, tmp_path: Path) -> None:
        file = tmp_path / "other.db"
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE record (x)")
        before = file.read_bytes()
        with pytest.raises(StoreError, match="belongs to another program"):
            SqliteStore(str(file))
        assert file.read_bytes() == before

    @pytest.mark.parametrize("name", ["", "no/such/folder/state.db", "nul\0"])
    def test_a_path_where_no_file_can_be_created_is_rejected(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(StoreError, match="--database"):
            SqliteStore(f"{tmp_path}/{name}")

    def test_an_empty_name_is_rejected(self) -> None:
        """SQLite would open a temporary database that nobody finds again."""
        with pytest.raises(StoreError, match="the file name is empty"):
            SqliteStore("")

    def test_a_file_is_of_one_store_at_a_time(self, tmp_path: Path) -> None:
        file = str(tmp_path / "state.db")
        with closing(SqliteStore(file)) as store:
            store.insert("c", "", "1", {})
            with pytest.raises(StoreError, match=r"state\.db: in use by another mock; stop that one"):
                SqliteStore(file)
            assert store.count("c") == 1
        with closing(SqliteStore(file)) as store:
            assert store.count("c") == 1

    @pytest.mark.parametrize("page", [0, 1, 3, 5])
    def test_a_zeroed_page_is_named_at_start(self, tmp_path: Path, page: int) -> None:
        file = filled(tmp_path)
        content = bytearray(file.read_bytes())
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
        file.write_bytes(content)
        with pytest.raises(
            StoreError, match=r"state\.db: (the file is damaged|file is not a database|belongs|.*malformed)"
        ):
            SqliteStore(str(file))

    def test_a_file_of_a_newer_version_is_named(self, tmp_path: Path) -> None:
        file = filled(tmp_path)
        change(file, "PRAGMA user_version = 99")
        with pytest.raises(StoreError, match=r"newer version of the mock \(layout 99, .*update the mock"):
            SqliteStore(str(file))

    def test_a_file_of_the_first_version_is_migrated(self, tmp_path: Path) -> None:
        file = filled(tmp_path)
        change(file, "PRAGMA user_version = 0", "DROP TABLE content")
        with closing(SqliteStore(str(file))) as store:
            assert store.content("c", "1") is None
            assert store.count("c") == 200
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (1,)

    def test_a_table_of_another_layout_is_named(self, tmp_path: Path) -> None:
        file = filled(tmp_path)
        change(file, "ALTER TABLE counter RENAME COLUMN value TO number")
        with pytest.raises(StoreError, match="table counter has the columns name, number instead of name, value"):
            SqliteStore(str(file))

    @pytest.mark.parametrize(
        ("statement", "message"),
        [
            ("DROP TABLE counter", "table counter is missing"),
            ("ALTER TABLE counter RENAME TO other; CREATE VIEW counter AS SELECT name, value FROM other", "is missing"),
            ("CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END", "has the trigger t;"),
            ("INSERT INTO counter VALUES ('c', 'abc')", "table counter has the value 'abc', not a number"),
            ("UPDATE record SET live = '' WHERE sequence = 5", "table record has the live '', not a number"),
        ],
    )
    def test_a_file_that_another_program_changed_is_named(self, tmp_path: Path, statement: str, message: str) -> None:
        file = filled(tmp_path)
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(statement)
        with pytest.raises(StoreError, match=rf"state\.db: .*{message}.*changed by another program.*--database"):
            SqliteStore(str(file))

    def test_a_name_that_looks_like_a_uri_is_that_of_a_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Otherwise it would be another file than the one that is locked."""
        monkeypatch.chdir(tmp_path)
        SqliteStore("file:state.db").close()
        assert [one.name for one in tmp_path.iterdir()] == ["file:state.db"]

    @pytest.mark.parametrize(("durable", "level"), [(False, 1), (True, 2)])
    def test_a_durable_file_is_synchronized_on_every_commit(self, tmp_path: Path, durable: bool, level: int) -> None:
        with closing(SqliteStore(str(tmp_path / "state.db"), durable=durable)) as store:
            assert store._connection.execute("PRAGMA synchronous").fetchone() == (level,)


def filled(folder: Path) -> Path:
    """A file of several pages."""
    file = folder / "state.db"
    with closing(SqliteStore(str(file))) as store, store.transaction():
        for number in range(200):
            store.insert("c", "", str(number), {"text": "x" * 100})
    return file


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    ("collection", "name"),
    [
        ("users", "email"),
        ("chats", "room_id"),
        ("chat_messages", "sender_type"),
        ("chat_memberships", "member_type"),
        ("outgoing_invitations", "status"),
        ("campaigns", "externalId"),
        ("customers", "externalCrmId"),
        ("published_versions", "interactionUuid"),
    ],
)
def test_a_missing_property_is_named_in_every_collection(
    start_sqlite_mock: Callable[..., Mock], tmp_path: Path, collection: str, name: str
) -> None:
    file = tmp_path / "state.db"
    start_sqlite_mock(database=str(file)).close()
    change(file, f"UPDATE record SET body = json_remove(body, '$.{name}') WHERE collection = '{collection}'")
    with pytest.raises(StoreError, match=rf"state\.db: {collection} .*: missing property {name};"):
        start_sqlite_mock(database=str(file))


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE record SET body = json_remove(body, '$.name') WHERE collection = 'teams'", "missing property name"),
        ("UPDATE record SET body = json_set(body, '$.name', 7) WHERE collection = 'teams'", "name: 7 is not"),
        ("UPDATE record SET body = '{' WHERE collection = 'teams'", "not JSON"),
        ("UPDATE record SET body = '[]' WHERE collection = 'teams'", "not a JSON object"),
    ],
)
def test_a_record_that_would_fail_later_is_named_at_start(
    start_sqlite_mock: Callable[..., Mock], tmp_path: Path, statement: str, message: str
) -> None:
    file = tmp_path / "state.db"
    start_sqlite_mock(database=str(file)).close()
    change(file, statement)
    with pytest.raises(StoreError, match=rf"state\.db: teams [0-9a-f-]+: {message}.*--database"):
        start_sqlite_mock(database=str(file))


def test_a_second_process_on_the_same_file_is_refused(running: Running, documents: Documents, tmp_path: Path) -> None:
    database = tmp_path / "state.db"
    with running(database) as (_, url):
        command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--database", str(database)]
        command += ["--documents", str(documents.folder("mock"))]
        second = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
        assert (second.returncode, second.stdout) == (1, "")
        assert f"{database}: in use by another mock" in second.stderr
        assert httpx.post(f"{url}{TEAMS}", json={"name": "x"}, headers=HEADERS).status_code == 201
