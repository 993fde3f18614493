"""Resources as JSON documents in SQLite: in memory, or in a write-ahead-logged file that outlives the process.

One table holds the records of every collection. `sequence` is the order of creation and never used twice, so pages are
cut by it and a cursor stays valid while rows come and go.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from scripts.mock.engine.text import encode_json

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
CREATE TABLE IF NOT EXISTS content (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (collection, id)
);
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS seeded (seeded INTEGER);
"""
_APPLICATION_ID = 0x6D6F636B  # marks our files, in the header field that SQLite keeps for this


class DuplicateError(Exception):
    """A live record of the collection has this id already."""


class StoreError(Exception):
    """The database file cannot be used; the text names it and the way out."""


Row = tuple[int, str]
"""A stored record: its place in the order of creation, and its JSON text."""


class Store:
    """The records of one server. Not thread-safe: one event loop owns it.

    A record is kept as the very text that is sent, so what is only read or listed is never parsed.
    """

    _in_transaction = False

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
        """All changes inside are kept together, or none of them; one inside another is a part of it.

        It costs nothing until the first change.
        """
        if self._in_transaction:
            yield
            return
        self._in_transaction = True
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        else:
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
        finally:
            self._in_transaction = False

    def _change(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run a statement that writes."""
        if self._in_transaction and not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        return self._connection.execute(statement, values)

    @property
    def is_new(self) -> bool:
        """Whether demo data have never been put in."""
        return self._connection.execute("SELECT 1 FROM seeded").fetchone() is None

    def mark_seeded(self) -> None:
        self._change("INSERT INTO seeded VALUES (1)")

    def clear(self) -> None:
        """Remove everything."""
        for table in ("record", "content", "counter", "seeded"):
            self._change(f"DELETE FROM {table}")

    def next_number(self, name: str) -> int:
        """The next number of a counter, from 1; no number comes twice."""
        row = self._change(
            "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        ).fetchone()
        return int(row[0])

    def raise_counter(self, name: str, value: int) -> None:
        """Make a counter continue after `value`."""
        self._change(
            "INSERT INTO counter VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = max(value, ?2)", (name, value)
        )

    def insert(self, collection: str, parent: str, identifier: str, body: Mapping[str, Any]) -> str:
        """Add a record; its JSON text. Raises DuplicateError when a live one has its id."""
        text = encode_json(body)
        try:
            self._change(
                "INSERT INTO record (collection, parent, id, body) VALUES (?, ?, ?, ?)",
                (collection, parent, identifier, text),
            )
        except sqlite3.IntegrityError:
            raise DuplicateError(identifier) from None
        return text

    def put(self, collection: str, parent: str, identifier: str, body: Mapping[str, Any]) -> str:
        """Add a record in the place of a live one with its id, if there is one; it then counts as the newest."""
        self.delete(collection, identifier)
        return self.insert(collection, parent, identifier, body)

    def get(self, collection: str, identifier: str, parent: str | None = None) -> dict[str, Any] | None:
        """A live record, or None; with `parent`, only if it belongs there."""
        text = self.text(collection, identifier, parent)
        return None if text is None else _parsed(text)

    def view(self, collection: str, identifier: str) -> Mapping[str, Any] | None:
        """A live record that the caller will not change; one that is asked for again and again is parsed once."""
        text = self.text(collection, identifier)
        return None if text is None else _parsed_once(text)

    def text(self, collection: str, identifier: str, parent: str | None = None, *, deleted: bool = False) -> str | None:
        """The JSON text of what `get` finds; with `deleted`, of one that is only kept for listing as well."""
        row = self._connection.execute(
            f"SELECT body, parent FROM record WHERE collection = ? AND id = ? {'' if deleted else 'AND live'}",
            (collection, identifier),
        ).fetchone()
        if row is None or (parent is not None and row[1] != parent):
            return None
        text: str = row[0]
        return text

    def parent_of(self, collection: str, identifier: str) -> str:
        """The parent of a live record, '' if there is no such record."""
        row = self._connection.execute(
            "SELECT parent FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier)
        ).fetchone()
        return "" if row is None else str(row[0])

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> str:
        """Replace a live record; its JSON text. With `live=False` it is kept only for listing deleted ones."""
        text = encode_json(body)
        self._change(
            "UPDATE record SET body = ?, live = ? WHERE collection = ? AND id = ? AND live",
            (text, live, collection, identifier),
        )
        return text

    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        """Set values, none of them null, in the object of that name and id within every record that has it."""
        self._change(
            "UPDATE record SET body = json_patch(body, ?) WHERE json_extract(body, '$.' || ? || '.id') = ?",
            (encode_json({name: values}), name, identifier),
        )

    def delete(self, collection: str, identifier: str) -> None:
        """Remove a live record for good."""
        self._change("DELETE FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier))

    def delete_children(self, collection: str, parent: str) -> None:
        """Remove every record of a parent."""
        self._change("DELETE FROM record WHERE collection = ? AND parent = ?", (collection, parent))

    def page(
        self,
        collection: str | tuple[str, ...],
        parent: str,
        *,
        limit: int | None,
        live: bool | None = True,
        descending: bool = False,
        after: int | None = None,
        filters: Mapping[str, Any] | None = None,
    ) -> list[Row]:
        """Up to `limit` records in order of creation, beginning behind the one with sequence `after`.

        Of several collections, records of all of them. `live` is None for all, deleted ones included; `filters` are
        values of properties, a missing one being false.
        """
        comparison, order = ("<", "DESC") if descending else (">", "ASC")
        bound = "" if after is None else f"AND sequence {comparison} {int(after)}"
        states = "live IN (0, 1)" if live is None else f"live = {int(live)}"
        wanted = filters or {}
        names = (collection,) if isinstance(collection, str) else collection
        matching = "AND coalesce(json_extract(body, '$.' || ?), 0) = ? " * len(wanted)
        return self._connection.execute(
            f"SELECT sequence, body FROM record WHERE collection IN ({', '.join('?' * len(names))}) AND parent = ? "
            f"AND {states} {bound} {matching}"
            f"ORDER BY sequence {order} LIMIT ?",
            (*names, parent, *(part for pair in wanted.items() for part in pair), -1 if limit is None else limit),
        ).fetchall()

    def all(self, collection: str, parent: str = "") -> list[dict[str, Any]]:
        """Every live record of a parent, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence",
            (collection, parent),
        )
        return [_parsed(text) for (text,) in rows]

    def since(self, collection: str, sequence: int) -> list[tuple[int, dict[str, Any]]]:
        """Every live record that was made after the one with a sequence, whatever its parent; oldest first."""
        rows = self._connection.execute(
            "SELECT sequence, body FROM record WHERE collection = ? AND live AND sequence > ? ORDER BY sequence",
            (collection, sequence),
        )
        return [(number, _parsed(text)) for number, text in rows]

    def due(self, collection: str, name: str, moment: str) -> list[tuple[str, str]]:
        """Parent and id of every live record whose property holds that moment or an earlier one."""
        rows = self._connection.execute(
            "SELECT parent, id FROM record WHERE collection = ? AND live AND json_extract(body, '$.' || ?) <= ?",
            (collection, name, moment),
        )
        return [(parent, identifier) for parent, identifier in rows]

    def count(self, collection: str, parent: str = "") -> int:
        """How many live records a parent has."""
        row = self._connection.execute(
            "SELECT count(*) FROM record WHERE collection = ? AND parent = ? AND live", (collection, parent)
        ).fetchone()
        return int(row[0])

    def total(self, collection: str, parent: str, name: str) -> int:
        """The sum of a property of every live record of a parent."""
        row = self._connection.execute(
            "SELECT coalesce(sum(json_extract(body, '$.' || ?)), 0) FROM record "
            "WHERE collection = ? AND parent = ? AND live",
            (name, collection, parent),
        ).fetchone()
        return int(row[0])

    def put_content(self, collection: str, identifier: str, content: bytes) -> None:
        """Keep bytes that belong to a record."""
        self._change("INSERT INTO content VALUES (?, ?, ?)", (collection, identifier, content))

    def content(self, collection: str, identifier: str) -> bytes | None:
        """The bytes that belong to a record, None if there are none."""
        row = self._connection.execute(
            "SELECT content FROM content WHERE collection = ? AND id = ?", (collection, identifier)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def delete_content(self, collection: str, identifier: str) -> None:
        """Remove the bytes that belong to a record."""
        self._change("DELETE FROM content WHERE collection = ? AND id = ?", (collection, identifier))

    def slice(self, collection: str, parent: str, *, offset: int, limit: int) -> list[dict[str, Any]]:
        """Live records by number, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence LIMIT ? OFFSET ?",
            (collection, parent, limit, offset),
        )
        return [_parsed(text) for (text,) in rows]


def _parsed(text: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(text)
    return body


_parsed_once = lru_cache(maxsize=64)(_parsed)
