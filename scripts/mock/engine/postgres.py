"""A connection to a PostgreSQL database that several mocks share: address, layout and its migrations, messages.

Messages name host and database, never the user or the password.

Durability: the database keeps every committed change when a mock is killed. When the database server or its machine
fails, it may lose those of the last half second, unless it is opened as durable.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from scripts.mock.engine.background import run_reported
from scripts.mock.engine.store_errors import DISK_FULL, StoreError, StoreFullError, StoreLostError

SCHEMA = "mock_server"
"""The schema of the tables, so that they meet no tables of others in the same database."""
MIGRATIONS = (
    # 1
    """
    CREATE TABLE namespace (
        name TEXT COLLATE "C" PRIMARY KEY,
        sequence BIGINT NOT NULL DEFAULT 0,
        shared TEXT NOT NULL DEFAULT '{}',
        used_at TIMESTAMPTZ NOT NULL DEFAULT now()
    );
    CREATE TABLE record (
        namespace TEXT COLLATE "C" NOT NULL DEFAULT current_setting('mock.namespace'),
        sequence BIGINT NOT NULL,
        collection TEXT COLLATE "C" NOT NULL,
        parent TEXT COLLATE "C" NOT NULL,
        id TEXT COLLATE "C" NOT NULL,
        live BOOLEAN NOT NULL DEFAULT TRUE,
        body TEXT COLLATE "C" NOT NULL,
        PRIMARY KEY (namespace, sequence)
    );
    CREATE UNIQUE INDEX record_id ON record (namespace, collection, id) WHERE live;
    CREATE INDEX record_page ON record (namespace, collection, parent, sequence);
    CREATE TABLE content (
        namespace TEXT COLLATE "C" NOT NULL DEFAULT current_setting('mock.namespace'),
        collection TEXT COLLATE "C" NOT NULL,
        id TEXT COLLATE "C" NOT NULL,
        content BYTEA NOT NULL,
        PRIMARY KEY (namespace, collection, id)
    );
    CREATE TABLE counter (
        namespace TEXT COLLATE "C" NOT NULL DEFAULT current_setting('mock.namespace'),
        name TEXT COLLATE "C" NOT NULL,
        value BIGINT NOT NULL,
        PRIMARY KEY (namespace, name)
    );
    CREATE TABLE seeded (
        namespace TEXT COLLATE "C" PRIMARY KEY DEFAULT current_setting('mock.namespace'),
        seeded INTEGER NOT NULL
    );
    CREATE TABLE log (
        number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        namespace TEXT COLLATE "C" NOT NULL DEFAULT current_setting('mock.namespace'),
        kind TEXT COLLATE "C" NOT NULL,
        entry TEXT COLLATE "C" NOT NULL
    );
    CREATE INDEX log_kind ON log (namespace, kind, number);
    CREATE TABLE snapshot (
        namespace TEXT COLLATE "C" NOT NULL DEFAULT current_setting('mock.namespace'),
        name TEXT COLLATE "C" NOT NULL,
        number BIGINT GENERATED ALWAYS AS IDENTITY,
        rows TEXT NOT NULL,
        PRIMARY KEY (namespace, name)
    );
    """,
)
"""The statements that lead from each version of the layout to the next, the first from an empty schema."""
HERE = "namespace = current_setting('mock.namespace')"
"""Condition for the rows of the namespace whose turn it is."""
OWN_TABLES = ("record", "content", "counter", "seeded", "log", "snapshot")
"""The tables with a column `namespace`."""
_ROLE = re.compile(r'\b(user|role) ".*?"(?=[\s,;:]|$)', re.DOTALL)
"""A user as messages of PostgreSQL name it."""
_MIGRATION_LOCK = 0x6D6F636B_00000001
_LEADER_LOCK = 0x6D6F636B  # and the hash of a namespace
_CONNECT_SECONDS = 5
_LOCK_SECONDS = 10
"""How long a request waits for those of the same namespace in other processes."""
_CLOSE_SECONDS = 1.0
"""How long a stop waits for a running request."""
_IDLE_SECONDS = 30
"""After which the server ends the transaction of a mock that stopped in the middle of it."""


class PostgresDatabase:
    """A database and this process's only connection to it; reconnects when it was lost.

    Attributes:
        name: host and name of the database, for messages.
        lock: held by the thread that uses the connection.
        thread: the thread of requests, which may wait for the database while the event loop does not.
    """

    def __init__(self, url: str, *, durable: bool = False) -> None:
        """Connect, and create or migrate the tables.

        Raises:
            StoreError: the URL is invalid, the database cannot be reached, or its tables are of a newer version.
        """
        try:
            address = conninfo_to_dict(url)
        except psycopg.ProgrammingError:
            # The message of libpq may quote a part of the password.
            raise StoreError(
                "--database: invalid URL; write postgresql://USER@HOST:PORT/NAME, with special characters "
                "percent-encoded, and the password in PGPASSWORD or a password file"
            ) from None
        host, port = address.get("host") or "the local socket", address.get("port")
        self.name = f"postgresql://{host}{f':{port}' if port else ''}/{address.get('dbname') or ''}"
        self.lock = threading.RLock()
        self.thread = ThreadPoolExecutor(1, "postgres")
        self._url = url
        self._durable = durable
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        self._leading: psycopg.Connection[tuple[Any, ...]] | None = None
        """The connection that holds the locks of the namespaces that this process leads."""
        self._led: set[str] = set()
        try:
            self._migrate()
        except StoreLostError as error:
            raise StoreError(f"{error}; start PostgreSQL, or correct --database") from None
        except psycopg.errors.InsufficientPrivilege:
            self.close()
            raise StoreError(
                f"{self.name}: the user may not create the schema {SCHEMA}; let its owner run "
                f"CREATE SCHEMA {SCHEMA} AUTHORIZATION the_user"
            ) from None
        except BaseException:
            self.close()
            raise

    @property
    def connection(self) -> psycopg.Connection[tuple[Any, ...]]:
        """The connection, opened again if it was lost. Raises StoreLostError."""
        if self._connection is None or self._connection.closed:
            self._connection = self._connect()
        return self._connection

    def leads(self, namespace: str) -> bool:
        """Return whether this process is the one that works for all: the first, until it ends or loses the database."""
        connection = self.connection
        if self._leading is not connection:
            self._leading, self._led = connection, set()
        if namespace not in self._led:
            row = connection.execute(
                "SELECT pg_try_advisory_lock(%s, hashtext(%s))", (_LEADER_LOCK, namespace)
            ).fetchone()
            if row != (True,):
                return False
            self._led.add(namespace)
        return True

    def stop_leading(self, namespace: str) -> None:
        """Let another process work for all."""
        if namespace in self._led and self._leading is not None and self._leading is self._connection:
            self._led.discard(namespace)
            with suppress(psycopg.Error):
                self._leading.execute("SELECT pg_advisory_unlock(%s, hashtext(%s))", (_LEADER_LOCK, namespace))

    def soon(self, step: Callable[[], None]) -> None:
        """Run a step in the thread of requests; an error goes to standard error."""
        with suppress(RuntimeError):  # closed
            self.thread.submit(run_reported, step)

    def close(self) -> None:
        """Close the connection, after what the thread still does, unless it waits for another process."""
        with suppress(RuntimeError):  # closed before
            idle = self.thread.submit(_nothing)
            if not wait([idle], _CLOSE_SECONDS).done and self._connection is not None:
                self._connection.cancel()
        self.thread.shutdown()
        if self._connection is not None:
            with suppress(psycopg.Error):
                self._connection.close()
            self._connection = None

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Context manager that turns errors of the connection and the disk into those of stores."""
        try:
            yield
        except psycopg.errors.DiskFull:
            raise StoreFullError(f"{self.name}: {DISK_FULL}") from None
        except psycopg.errors.QueryCanceled:
            raise StoreLostError(f"{self.name}: stopped while another process was changing the namespace") from None
        except psycopg.errors.LockNotAvailable:
            raise StoreLostError(
                f"{self.name}: another process has been changing the namespace for {_LOCK_SECONDS} seconds"
            ) from None
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise StoreLostError(f"{self.name}: the connection was lost ({_cause(error)})") from None

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        try:
            connection = psycopg.connect(
                self._url, autocommit=True, connect_timeout=_CONNECT_SECONDS, application_name="mock server"
            )
            connection.execute(
                f"SET search_path = {SCHEMA}; SET lock_timeout = '{_LOCK_SECONDS}s'; "
                f"SET idle_in_transaction_session_timeout = '{_IDLE_SECONDS}s'; SET client_min_messages = warning; "
                f"SET synchronous_commit = {'on' if self._durable else 'off'}; SET TimeZone = 'UTC'"
            )
        except psycopg.OperationalError as error:
            raise StoreLostError(f"{self.name}: cannot connect ({_cause(error)})") from None
        return connection

    def _migrate(self) -> None:
        """Create the tables, or bring those of an older version up to date; one process at a time.

        Raises:
            StoreError: the tables are of a newer version, or the database cannot hold all of Unicode.
        """
        connection = self.connection
        encoding = connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise StoreError(f"{self.name}: its encoding is {encoding}; create the database with ENCODING 'UTF8'")
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_MIGRATION_LOCK,))
            if connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (SCHEMA,)).fetchone() is None:
                connection.execute(f"CREATE SCHEMA {SCHEMA}")
            connection.execute("CREATE TABLE IF NOT EXISTS layout (version INTEGER NOT NULL)")
            row = connection.execute("SELECT version FROM layout").fetchone()
            version = 0 if row is None else int(row[0])
            if version > len(MIGRATIONS):
                raise StoreError(
                    f"{self.name}: written by a newer version of the mock (layout {version}, this version reads "
                    f"{len(MIGRATIONS)}); update the mock, or set --database to another database"
                )
            if version == len(MIGRATIONS):
                return
            for statements in MIGRATIONS[version:]:
                connection.execute(statements)
            connection.execute("DELETE FROM layout")
            connection.execute("INSERT INTO layout VALUES (%s)", (len(MIGRATIONS),))


def _nothing() -> None:
    """A step that shows that the steps before it are done."""


def _cause(error: psycopg.Error) -> str:
    """Return the first line of an error, without the address that it may begin with, and without users."""
    text = _ROLE.sub(r"the \1", str(error))  # before the split, which could cut a name in two
    lines: Sequence[str] = text.strip().splitlines() or [type(error).__name__]
    return lines[0].removeprefix("connection failed: ").rpartition("failed: ")[2]
