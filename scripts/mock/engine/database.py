"""Open a database of SQLite: one process per file, checked before use.

Durability: a file keeps every committed change when the process is killed. When the machine loses power it may lose
the latest ones, unless it is opened as durable; the file stays consistent in either case.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import suppress

from scripts.mock.engine.store_errors import DISK_FULL, StoreError
from scripts.mock.engine.tables import COLUMNS

if sys.platform != "win32":
    import fcntl

MEMORY = ":memory:"
_MEMORY_FILE = "file:mock?vfs=memdb"
"""A file in memory. The pages of `:memory:` all stay in SQLite's cache, and a commit that splits a page of an index
scans the whole cache: inserts take longer with every record."""
_LARGEST_MEMORY = 1024 * 1024 * 1024
"""Bytes. SQLite's own limit for such files (SQLITE_MEMDB_DEFAULT_MAXSIZE)."""
MEMORY_FULL = "the database in memory is full (1 GiB); reset the mock, or start it with --database FILE"
_VERSION = 1
"""Version of the layout below. Files without one have the first layout, perhaps without the table `content`."""
_SCHEMA = """
BEGIN;
CREATE TABLE IF NOT EXISTS record (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    parent TEXT NOT NULL,
    id TEXT NOT NULL,
    live INTEGER NOT NULL DEFAULT 1,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS record_id ON record (collection, id) WHERE live;
CREATE INDEX IF NOT EXISTS record_page ON record (collection, parent, live, sequence);
CREATE TABLE IF NOT EXISTS content (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (collection, id)
);
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS seeded (seeded INTEGER);
COMMIT;
"""
_APPLICATION_ID = 0x6D6F636B  # identifies our files, in SQLite's header field for application ids
_INTEGERS = (("record", "sequence"), ("record", "live"), ("counter", "value"))
"""Columns with numbers; SQLite also accepts other values in them."""
_CHANGED = "the file was changed by another program: restore a copy, or set --database to a new file"
_FIX = "set --database to a new file or one written by the mock"


class Database:
    """An open database; `connection` is its only connection."""

    def __init__(self, name: str, *, durable: bool = False) -> None:
        """Open a file, or `MEMORY`.

        Raises:
            StoreError: the file cannot be opened, is in use, damaged, or of another program or version.
        """
        if not name:
            raise StoreError("--database: the file name is empty; name a file, or omit the option to use memory")
        self.name = name
        self._lock: int | None = None
        try:
            if name != MEMORY:
                self._lock = _lock(name)
            # A relative path may look like a URI.
            self.connection = _open_memory() if name == MEMORY else _open(os.path.abspath(name))
        except (OSError, sqlite3.Error, ValueError) as error:
            self._unlock()
            raise StoreError(f"{name}: {_reason(error)}; {_FIX}") from None
        try:
            self._prepare(durable)
        except sqlite3.Error as error:
            self.close()
            cause = DISK_FULL if is_full(error) else f"{error}; {_FIX}"
            raise StoreError(f"{name}: {cause}") from None
        except StoreError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file and release it to other processes."""
        self.connection.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)  # after SQLite's own descriptor, whose locks this would release
            self._lock = None

    def _prepare(self, durable: bool) -> None:
        """Check the file, and create or complete the tables."""
        run = self.connection.execute
        kinds = dict(run("SELECT name, type FROM sqlite_master"))
        (mark,) = run("PRAGMA application_id").fetchone()
        if kinds and mark != _APPLICATION_ID:
            raise StoreError(f"{self.name}: belongs to another program; {_FIX}")
        (version,) = run("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise StoreError(
                f"{self.name}: written by a newer version of the mock (layout {version}, this version reads "
                f"{_VERSION}); update the mock, or set --database to another file"
            )
        if faults := [fault for (fault,) in run("PRAGMA integrity_check(1)") if fault != "ok"]:
            raise StoreError(
                f"{self.name}: the file is damaged: {' '.join(faults[0].split())}; restore a copy or {_FIX}"
            )
        if kinds:
            self._check_layout(kinds, version)
        if self.name == MEMORY:
            (page_size,) = run("PRAGMA page_size").fetchone()
            run(f"PRAGMA max_page_count={_LARGEST_MEMORY // page_size}")
            run("PRAGMA journal_mode=MEMORY")
            run("PRAGMA synchronous=OFF")
        else:
            run("PRAGMA journal_mode=WAL")
            run(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        run("PRAGMA secure_delete=OFF")  # by default, some builds of SQLite overwrite what is deleted
        run(f"PRAGMA application_id={_APPLICATION_ID}")
        self.connection.executescript(_SCHEMA)
        for table, columns in COLUMNS.items():
            found = tuple(row[1] for row in run(f"PRAGMA table_info({table})"))
            if found != columns:
                raise StoreError(
                    f"{self.name}: table {table} has the columns {', '.join(found)} instead of {', '.join(columns)}; "
                    "the version of the mock that wrote it is too old: set --database to a new file"
                )
        for table, column in _INTEGERS:
            for (value,) in run(f"SELECT {column} FROM {table} WHERE typeof({column}) <> 'integer' LIMIT 1"):
                shown = str(value)[:80]
                raise StoreError(f"{self.name}: table {table} has the {column} {shown!r}, not a number; {_CHANGED}")
        run(f"PRAGMA user_version={_VERSION}")

    def _check_layout(self, kinds: Mapping[str, str], version: int) -> None:
        """Check that a file has the tables of its version and nothing that changes what they do. Raises StoreError."""
        for table in COLUMNS:
            if kinds.get(table) != "table" and not (version < 1 and table == "content" and table not in kinds):
                raise StoreError(f"{self.name}: table {table} is missing; {_CHANGED}")
        if triggers := [name for name, kind in kinds.items() if kind == "trigger"]:
            raise StoreError(f"{self.name}: has the trigger {triggers[0][:80]}; {_CHANGED}")


def _open(path: str, *, is_uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, uri=is_uri)


def _open_memory() -> sqlite3.Connection:
    try:
        connection = _open(_MEMORY_FILE, is_uri=True)
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    except sqlite3.OperationalError:  # SQLite before 3.36
        return _open(MEMORY)
    return connection


def is_full(error: sqlite3.Error) -> bool:
    """Return whether an error means that the disk, or the database in memory, is full."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL


def _lock(name: str) -> int | None:
    """Lock a file for this process until the descriptor returned is closed. Raises OSError, StoreError."""
    if sys.platform == "win32":
        return None
    # Not one of SQLite's own locks, which would keep others from reading the file.
    descriptor = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise StoreError(
            f"{name}: in use by another mock; stop that one, or set --database to another file (a file serves one mock)"
        ) from None
    except OSError:
        with suppress(OSError):
            os.close(descriptor)
        raise
    return descriptor


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
