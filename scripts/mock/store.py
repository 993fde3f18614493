"""Resources as JSON documents in SQLite: in memory, or in a write-ahead-logged file that outlives the process.

One table holds the records of every collection. `sequence` is the order of creation and never used twice, so pages are
cut by it and a cursor stays valid while rows come and go.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_SCHEMA = """
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
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS seeded (seeded INTEGER);
"""
_APPLICATION_ID = 0x6D6F636B  # marks our files, in the header field that SQLite keeps for this


class DuplicateError(Exception):
    """A live record of the collection has this id already."""


class StoreError(Exception):
    """The database file cannot be used; the text names it and the way out."""


@dataclass(frozen=True)
class Row:
    """A stored record and its place in the order of creation."""

    sequence: int
    body: dict[str, Any]


class Store:
    """The records of one server. Not thread-safe: one event loop owns it."""

    def __init__(self, database: str = ":memory:") -> None:
        """Open the database. Raises StoreError when the file cannot be opened or is no database of ours."""
        way_out = "give --database a new file or one that the mock wrote"
        try:
            self._connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise StoreError(f"{database}: {error}; {way_out}") from None
        try:
            if not self._is_ours():
                raise StoreError(f"{database}: another program's database; {way_out}")
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")
            self._connection.executescript(_SCHEMA)
        except sqlite3.Error as error:
            self.close()
            raise StoreError(f"{database}: {error}; {way_out}") from None
        except StoreError:
            self.close()
            raise

    def _is_ours(self) -> bool:
        """Whether the file is empty or carries our mark."""
        (tables,) = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (mark,) = self._connection.execute("PRAGMA application_id").fetchone()
        return not tables or mark == _APPLICATION_ID

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside are kept together, or none of them."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    @property
    def is_new(self) -> bool:
        """Whether demo data have never been put in."""
        return self._connection.execute("SELECT 1 FROM seeded").fetchone() is None

    def mark_seeded(self) -> None:
        self._connection.execute("INSERT INTO seeded VALUES (1)")

    def clear(self) -> None:
        """Remove everything."""
        for table in ("record", "counter", "seeded"):
            self._connection.execute(f"DELETE FROM {table}")

    def next_number(self, name: str) -> int:
        """The next number of a counter, from 1; no number comes twice."""
        row = self._connection.execute(
            "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        ).fetchone()
        return int(row[0])

    def raise_counter(self, name: str, value: int) -> None:
        """Make a counter continue after `value`."""
        self._connection.execute(
            "INSERT INTO counter VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = max(value, ?2)", (name, value)
        )

    def insert(self, collection: str, parent: str, identifier: str, body: Mapping[str, Any]) -> None:
        """Add a record. Raises DuplicateError when a live one has its id."""
        try:
            self._connection.execute(
                "INSERT INTO record (collection, parent, id, body) VALUES (?, ?, ?, ?)",
                (collection, parent, identifier, json.dumps(body)),
            )
        except sqlite3.IntegrityError:
            raise DuplicateError(identifier) from None

    def get(self, collection: str, identifier: str, parent: str | None = None) -> dict[str, Any] | None:
        """A live record, or None; with `parent`, only if it belongs there."""
        row = self._connection.execute(
            "SELECT body, parent FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier)
        ).fetchone()
        if row is None or (parent is not None and row[1] != parent):
            return None
        body: dict[str, Any] = json.loads(row[0])
        return body

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> None:
        """Replace a live record; with `live=False` it is kept only for listing deleted ones."""
        self._connection.execute(
            "UPDATE record SET body = ?, live = ? WHERE collection = ? AND id = ? AND live",
            (json.dumps(body), live, collection, identifier),
        )

    def delete(self, collection: str, identifier: str) -> None:
        """Remove a live record for good."""
        self._connection.execute(
            "DELETE FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier)
        )

    def delete_children(self, collection: str, parent: str) -> None:
        """Remove every record of a parent."""
        self._connection.execute("DELETE FROM record WHERE collection = ? AND parent = ?", (collection, parent))

    def page(
        self,
        collection: str,
        parent: str,
        *,
        limit: int,
        live: bool = True,
        descending: bool = False,
        after: int | None = None,
    ) -> list[Row]:
        """Up to `limit` records in order of creation, beginning behind the one with sequence `after`."""
        comparison, order = ("<", "DESC") if descending else (">", "ASC")
        bound = "" if after is None else f"AND sequence {comparison} {int(after)}"
        rows = self._connection.execute(
            f"SELECT sequence, body FROM record WHERE collection = ? AND parent = ? AND live = ? {bound} "
            f"ORDER BY sequence {order} LIMIT ?",
            (collection, parent, live, limit),
        )
        return [Row(sequence, json.loads(body)) for sequence, body in rows]

    def all(self, collection: str, parent: str = "") -> list[dict[str, Any]]:
        """Every live record of a parent, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence",
            (collection, parent),
        )
        return [json.loads(body) for (body,) in rows]

    def count(self, collection: str, parent: str = "") -> int:
        """How many live records a parent has."""
        row = self._connection.execute(
            "SELECT count(*) FROM record WHERE collection = ? AND parent = ? AND live", (collection, parent)
        ).fetchone()
        return int(row[0])

    def slice(self, collection: str, parent: str, *, offset: int, limit: int) -> list[dict[str, Any]]:
        """Live records by number, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence LIMIT ? OFFSET ?",
            (collection, parent, limit, offset),
        )
        return [json.loads(body) for (body,) in rows]
