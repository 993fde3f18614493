"""PostgreSQL as the store: addresses, versions of the layout, lost connections, and the event loop meanwhile."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock
from uuid import uuid4

import psycopg
import pytest

from scripts.mock.__main__ import main
from scripts.mock.app import serve_apis
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.namespaces import Namespaces
from scripts.mock.engine.outbox import OUTBOX, Outbox
from scripts.mock.engine.outgoing import Delivery
from scripts.mock.engine.postgres import MIGRATIONS, SCHEMA
from scripts.mock.engine.postgres_store import PostgresStore
from scripts.mock.engine.responding import CONNECTION
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store_errors import StoreError, StoreFullError, StoreLostError, WriteNeeded
from scripts.mock.engine.stores import open_store
from scripts.postgres import PostgresServer, cluster
from tests.mock.support import TEAMS, Mock, walk

PASSWORD = "example-password"


@contextmanager
def beside(url: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """A connection besides those of mocks."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET search_path = {SCHEMA}".encode())
        yield connection


class TestAddress:
    @pytest.mark.parametrize(
        ("url", "message"),
        [
            (f"postgresql://user:{PASSWORD}@127.0.0.1:1/mock", "postgresql://127.0.0.1:1/mock: cannot connect"),
            (f"postgresql://user:{PASSWORD}@localhost:1/mock?x={PASSWORD}", "invalid URL; write postgresql://"),
            (f"postgresql://user:%{PASSWORD}@localhost:1/mock", "invalid URL; write postgresql://"),
        ],
    )
    def test_what_cannot_be_reached_is_named_without_the_password(
        self, url: str, message: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["--database", url, "--port", "0"]) == 1
        said = "".join(capsys.readouterr())
        assert message in said
        assert PASSWORD not in said
        assert "Traceback" not in said

    def test_a_database_that_is_missing_is_named(self, postgres: PostgresServer) -> None:
        with pytest.raises(StoreError, match=r"/nowhere: cannot connect \(FATAL: +database .nowhere. does not exist\)"):
            open_store(postgres.url("nowhere"))

    def test_workers_on_sqlite_are_refused(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            main(["--workers", "2", "--database", "state.db"])
        assert "--workers needs PostgreSQL" in capsys.readouterr().err

    def test_another_encoding_is_refused(self, postgres: PostgresServer) -> None:
        name = f"latin_{uuid4().hex}"
        with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0".encode())
        with pytest.raises(StoreError, match="its encoding is LATIN1; create the database with ENCODING 'UTF8'"):
            open_store(postgres.url(name))

    @pytest.mark.parametrize(
        "database",
        [f"mysql://alice:{PASSWORD}@host/mock", f"host=db user=alice password={PASSWORD}", f"Password = {PASSWORD}"],
    )
    def test_a_credential_of_another_kind_is_rejected_without_showing_it(self, database: str) -> None:
        with pytest.raises(StoreError, match=r"--database: .* is not supported; write postgresql://") as raised:
            open_store(database)
        assert PASSWORD not in str(raised.value)
        assert "alice" not in str(raised.value)

    def test_the_scheme_may_be_in_capitals(self, postgres: PostgresServer) -> None:
        with closing(open_store(postgres.new_database().replace("postgresql", "PostgreSQL"))) as store:
            assert store.is_shared

    @pytest.mark.parametrize(
        ("message", "shown"),
        [
            ('FATAL:  password authentication failed for user "alice"', "password authentication failed for the user"),
            ('FATAL:  role "alice" does not exist', "the role does not exist"),
            ('FATAL:  Ident authentication failed for user "alice: failed: b"', "failed for the user"),
            ('FATAL:  no pg_hba.conf entry for host "::1", user "alice", database "d"', 'the user, database "d"'),
            ('FATAL:  role "al\nice" does not exist', "the role does not exist"),
        ],
    )
    def test_the_user_is_not_shown(self, message: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def connect(*arguments: Any, **options: Any) -> None:
            raise psycopg.OperationalError(f'connection failed: connection to server at "h", port 1 failed: {message}')

        monkeypatch.setattr(psycopg, "connect", connect)
        with pytest.raises(StoreError) as raised:
            open_store("postgresql://alice@h:1/mock")
        assert shown in str(raised.value)
        assert "alice" not in str(raised.value)
        assert "ice" not in str(raised.value)

    def test_an_invalid_namespace_is_refused(self, postgres: PostgresServer) -> None:
        with pytest.raises(StoreError, match=r"namespace \"a'; DROP TABLE record\": invalid name; use 1 to 63 letters"):
            open_store(postgres.new_database(), namespace="a'; DROP TABLE record")


class TestLayout:
    def test_a_database_of_a_newer_version_is_rejected_by_name(self, postgres: PostgresServer) -> None:
        url = postgres.new_database()
        open_store(url).close()
        with beside(url) as connection:
            connection.execute("UPDATE layout SET version = 99")
        with pytest.raises(StoreError, match=rf"newer version of the mock \(layout 99, .* reads {len(MIGRATIONS)}\)"):
            open_store(url)

    def test_a_database_of_an_older_version_is_migrated(
        self, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        url = postgres.new_database()
        with closing(open_store(url)) as store:
            store.insert("c", "", "1", {"n": 1})
        later = (*MIGRATIONS, "ALTER TABLE record ADD COLUMN colour TEXT")
        monkeypatch.setattr("scripts.mock.engine.postgres.MIGRATIONS", later)
        with closing(open_store(url)) as store:
            assert store.get("c", "1") == {"n": 1}
        with beside(url) as connection:
            assert connection.execute("SELECT colour FROM record").fetchall() == [(None,)]
            assert connection.execute("SELECT version FROM layout").fetchall() == [(len(MIGRATIONS) + 1,)]

    def test_tables_of_others_are_left_alone(self, postgres: PostgresServer) -> None:
        url = postgres.new_database()
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE record (x INTEGER)")
            with closing(open_store(url)) as store:
                store.insert("c", "", "1", {})
            assert connection.execute("SELECT count(*) FROM record").fetchone() == (0,)


class TestTurn:
    def test_one_that_cannot_begin_does_not_stop_the_next(
        self, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("scripts.mock.engine.postgres._LOCK_SECONDS", 0.05)
        url = postgres.new_database()
        with closing(open_store(url)) as store, beside(url) as other:
            other.execute("BEGIN; LOCK TABLE namespace IN SHARE MODE")  # no new namespace
            with pytest.raises(StoreLostError, match="another process has been changing"):
                store.insert("c", "", "1", {})
            other.execute("COMMIT")
            store.insert("c", "", "1", {})
            assert store.count("c") == 1

    def test_errors_of_the_steps_after_it_are_reported_and_no_more(
        self, postgres: PostgresServer, capsys: pytest.CaptureFixture[str]
    ) -> None:
        done: list[Any] = []

        def fail(error: Exception) -> None:
            done.append(error)
            raise error

        with closing(open_store(postgres.new_database())) as store:
            with store.turn():
                store.insert("c", "", "1", {})
                store.after_turn(lambda: fail(StoreFullError("the disk is full")))
                store.after_turn(lambda: fail(ValueError("a bug")))
                store.after_turn(lambda: done.append(store.insert("c", "", "2", {})))
            assert len(done) == 3
            assert store.count("c") == 2
        said = capsys.readouterr().err
        assert "error: the disk is full\n" in said
        assert "ValueError: a bug" in said

    def test_deliveries_that_are_over_are_removed_though_one_was_rolled_back(self, postgres: PostgresServer) -> None:
        delivery = Delivery("1", "s", "http://refused.example/", None, None, {}, "")
        with closing(open_store(postgres.new_database())) as store, closing(Outbox(store, Settings(), {})) as box:
            with store.turn():
                box.queue([delivery])
            with suppress(ZeroDivisionError), store.turn():
                box.hand_over()  # which settles
                raise ZeroDivisionError
            assert store.count(OUTBOX, "s") == 1
            with pytest.raises(WriteNeeded), store.turn(writes=False):
                box.settle()
            box.settle()
            assert store.count(OUTBOX, "s") == 0

    def test_texts_are_compared_by_their_characters_whatever_the_language_of_the_database(
        self, postgres: PostgresServer
    ) -> None:
        """The tests' PostgreSQL has no other language than C: it is built without ICU, and libc needs its files."""
        url = postgres.new_database()
        with closing(open_store(url)) as store:
            assert isinstance(store, PostgresStore)
            store.insert("c", "", "1", {"at": "2026"})
            with store.turn():
                compared = store.execute(
                    f"SELECT pg_collation_for({store._member.replace('?', '%s')}) FROM record", ("at",)
                )
                assert compared.fetchall() == [('"C"',)]
        with beside(url) as connection:
            columns = connection.execute(
                "SELECT table_name, column_name FROM information_schema.columns "
                "WHERE table_schema = %s AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'",
                (SCHEMA,),
            ).fetchall()
        assert {*columns} == {("namespace", "shared"), ("snapshot", "rows")}, "these are never compared"


class TestConnection:
    def test_one_that_was_lost_between_two_requests_is_opened_again(
        self, apis: list[Api], postgres: PostgresServer
    ) -> None:
        url = postgres.new_database()
        with closing(Mock.start(apis, database=url)) as mock:
            with beside(url) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            assert mock.giosg.post(TEAMS, json={"name": "x"}).status_code == 201

    def test_a_server_that_is_down_is_named_and_used_again_when_it_is_up(
        self, apis: list[Api], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with cluster() as data:
            with data.running() as server:
                mock = Mock.start(apis, database=server.url("postgres"))
                assert mock.giosg.post(TEAMS, json={"name": "x"}).status_code == 201
            for _ in range(2):
                refused = mock.giosg.get(TEAMS)
                assert refused.status_code == 503
                assert re.search(r"/postgres: cannot connect .*; try again\.", refused.json()["detail"])
                assert PASSWORD not in refused.text + "".join(capsys.readouterr())
            with data.running():
                assert walk(mock.giosg, TEAMS) == [["My first team", "x"]]
                mock.close()


class Request:
    """A request that creates a team, as the server passes it to the application."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.connection = SimpleNamespace(transport=MagicMock(), is_half_closed=False)
        self._received = [{"type": "http.request", "body": json.dumps({"name": "x"}).encode(), "more_body": False}]

    async def run(self, app: MockApp | Namespaces, *headers: tuple[bytes, bytes]) -> None:
        sent = [(b"host", b"localhost"), (b"authorization", b"Token mock-admin-token")]
        sent += [(b"content-type", b"application/json"), *headers]
        scope = {"type": "http", "method": "POST", "path": TEAMS, "raw_path": TEAMS.encode(), "query_string": b""}
        await app({**scope, "headers": sent, CONNECTION: self.connection}, self._receive, self._send)

    async def _receive(self) -> dict[str, Any]:
        return self._received.pop() if self._received else {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        self.sent.append(message)


async def until_it_waits(url: str, task: asyncio.Task[None]) -> None:
    """Return once a request waits for another process, or is over."""
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    with beside(url) as observer:
        while observer.execute(waiting.encode()).fetchone() == (0,) and not task.done():
            await asyncio.sleep(0.001)  # too long if the request blocks the loop, until it is given up


def test_the_event_loop_runs_while_a_request_waits_for_another_process(
    apis: list[Api], postgres: PostgresServer
) -> None:
    url = postgres.new_database()

    async def run(mock: Mock) -> list[Any]:
        request = Request()
        with beside(url) as other:
            other.execute("BEGIN; SELECT * FROM namespace FOR UPDATE")
            task = asyncio.create_task(request.run(mock.app))
            await until_it_waits(url, task)
            assert not request.sent
            other.execute("COMMIT")
            await task
        return request.sent

    with closing(Mock.start(apis, database=url)) as mock:
        assert asyncio.run(run(mock))[0]["status"] == 201


def test_a_stop_ends_requests_that_wait_for_another_process(
    apis: list[Api], postgres: PostgresServer, capsys: pytest.CaptureFixture[str]
) -> None:
    url = postgres.new_database()
    requests = [Request(), Request(), Request()]
    settings = Settings(database=url)
    default = serve_apis(apis, settings)

    async def run(app: Namespaces) -> None:
        tasks = [asyncio.create_task(one.run(app)) for one in requests[:2]]
        tasks.append(asyncio.create_task(requests[2].run(app, (b"x-mock-namespace", b"another"))))
        await until_it_waits(url, tasks[0])
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)  # none raises an error, which the server would print

    app = Namespaces(default, lambda name: serve_apis(apis, settings, store=default.store.within(name)), settings)
    with beside(url) as other:
        other.execute("BEGIN; SELECT * FROM namespace FOR UPDATE")
        asyncio.run(run(app))
        app.close()  # while the other process still changes the namespace
    for request in requests:
        assert not request.sent
        request.connection.transport.abort.assert_called_once_with()
    assert "stopped while another process was changing the namespace" in capsys.readouterr().err
    with closing(Mock.start(apis, database=url)) as mock:
        assert walk(mock.giosg, TEAMS) == [["My first team"]]


def test_texts_that_postgresql_cannot_hold_are_kept(start_mock: Callable[..., Mock], postgres: PostgresServer) -> None:
    ids = ["\x00", "\ufdd0", "\ufdd00", "\\u0000", "x" * 5000, "x" * 5001, "\N{PILE OF POO}" * 500]
    with closing(open_store(postgres.new_database())) as store:
        for number, identifier in enumerate(ids):
            store.insert("c", identifier, identifier, {"id": identifier, "n": number, "on": number % 2 == 0})
        for number, identifier in enumerate(ids):
            assert store.get("c", identifier, identifier) == {"id": identifier, "n": number, "on": number % 2 == 0}
            kept = store.parent_of("c", identifier)
            assert store.count("c", kept) == 1
            found = store.page("c", identifier, limit=None, filters={"n": number, "on": number % 2 == 0})
            assert [json.loads(text)["id"] for _, text in found] == [identifier]
            assert store.page("c", identifier, limit=None, filters={"n": number + 1}) == []
