"""Storage of resources as JSON documents in SQLite: in memory, or in a file with a write-ahead log.

One table holds the records of every collection. `sequence` gives the order of creation and is never reused, so cursors
based on it stay valid while rows are inserted and deleted.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from scripts.mock.engine.database import MEMORY, Database, is_full
from scripts.mock.engine.text import encode_json


class DuplicateError(Exception):
    """The collection already has a live record with this id."""


class StoreFullError(Exception):
    """A change cannot be stored, because the disk is full."""


_TABLES = ("record", "content", "counter", "seeded")
Rows = dict[str, list[tuple[Any, ...]]]
"""The rows of all tables, by table."""
Row = tuple[int, str]
"""A stored record: its sequence and JSON text."""


class Store:
    """The records of a server. Not thread-safe: owned by one event loop.

    Records are stored as the JSON text that is sent, so reading and listing need no parsing.
    """

    _in_transaction = False

    def __init__(self, database: str = MEMORY, *, durable: bool = False) -> None:
        """Open the database. Raises StoreError, see `Database`."""
        self._database = Database(database, durable=durable)
        self._connection = self._database.connection

    @property
    def name(self) -> str:
        """Name of the file, for messages."""
        return self._database.name

    def close(self) -> None:
        self._database.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all changes made inside, or none on an exception. No cost until the first change.

        A nested transaction is part of the outer one.

        Raises:
            StoreFullError: the disk is full.
        """
        if self._in_transaction:
            yield
            return
        self._in_transaction = True
        try:
            yield
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error) and is_full(error):
                raise StoreFullError(f"{self.name}: the disk is full") from None
            raise
        finally:
            self._in_transaction = False

    def _change(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Execute a writing statement; begins the current transaction if necessary."""
        if self._in_transaction and not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        return self._connection.execute(statement, values)

    @property
    def is_new(self) -> bool:
        """Whether demo data have never been inserted."""
        return self._connection.execute("SELECT 1 FROM seeded").fetchone() is None

    def mark_seeded(self) -> None:
        self._change("INSERT INTO seeded VALUES (1)")

    def clear(self) -> None:
        """Remove everything."""
        for table in _TABLES:
            self._change(f"DELETE FROM {table}")

    def dump(self) -> Rows:
        """Return everything."""
        return {table: self._connection.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}

    def load(self, rows: Rows) -> None:
        """Replace everything by what `dump` returned."""
        with self.transaction():
            self.clear()
            for table, listed in rows.items():
                for row in listed:
                    self._change(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)

    def next_number(self, name: str) -> int:
        """Increment a counter and return its new value, starting at 1."""
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
        """Insert a record and return its JSON text. Raises DuplicateError if a live record has its id."""
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
        """Insert a record, replacing any live record with its id; it becomes the newest."""
        self.delete(collection, identifier)
        return self.insert(collection, parent, identifier, body)

    def get(self, collection: str, identifier: str, parent: str | None = None) -> dict[str, Any] | None:
        """Return a live record, optionally only below `parent`, or None."""
        text = self.text(collection, identifier, parent)
        return None if text is None else _parsed(text)

    def view(self, collection: str, identifier: str) -> Mapping[str, Any] | None:
        """Return a live record for reading only; parsed records are cached."""
        text = self.text(collection, identifier)
        return None if text is None else _parsed_once(text)

    def text(self, collection: str, identifier: str, parent: str | None = None, *, deleted: bool = False) -> str | None:
        """Return the JSON text of the record that `get` would return; `deleted` includes deleted records."""
        row = self._connection.execute(
            f"SELECT body, parent FROM record WHERE collection = ? AND id = ? {'' if deleted else 'AND live'}",
            (collection, identifier),
        ).fetchone()
        if row is None or (parent is not None and row[1] != parent):
            return None
        text: str = row[0]
        return text

    def parent_of(self, collection: str, identifier: str) -> str:
        """Return the parent of a live record, or '' if there is no such record."""
        row = self._connection.execute(
            "SELECT parent FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier)
        ).fetchone()
        return "" if row is None else str(row[0])

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> str:
        """Replace a live record and return its JSON text. With `live=False`, it becomes a deleted record."""
        text = encode_json(body)
        self._change(
            "UPDATE record SET body = ?, live = ? WHERE collection = ? AND id = ? AND live",
            (text, live, collection, identifier),
        )
        return text

    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        """Set values (not null) in the nested object with this name and id, in every record that contains it."""
        self._change(
            "UPDATE record SET body = json_patch(body, ?) WHERE json_extract(body, '$.' || ? || '.id') = ?",
            (encode_json({name: values}), name, identifier),
        )

    def delete(self, collection: str, identifier: str) -> None:
        """Delete a live record permanently."""
        self._change("DELETE FROM record WHERE collection = ? AND id = ? AND live", (collection, identifier))

    def delete_collection(self, collection: str) -> None:
        """Delete every record of a collection permanently, with its files."""
        for table in ("record", "content"):
            self._change(f"DELETE FROM {table} WHERE collection = ?", (collection,))

    def delete_children(self, collection: str, parent: str) -> None:
        """Delete every record of a parent permanently."""
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
        """Return up to `limit` records in order of creation, starting after the sequence `after`.

        Args:
            collection: name of the collection; several names return the records of all.
            live: whether to return live or deleted records; None for both.
            filters: required values of properties; a missing property counts as false.
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
        """Return every live record of a parent, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence",
            (collection, parent),
        )
        return [_parsed(text) for (text,) in rows]

    def texts(self, collection: str) -> Iterator[tuple[str, str]]:
        """Yield id and JSON text of every live record, whatever its parent, oldest first."""
        yield from self._connection.execute(
            "SELECT id, body FROM record WHERE collection = ? AND live ORDER BY sequence", (collection,)
        )

    def counts(self) -> dict[str, int]:
        """Return the number of live records of each collection that has any."""
        rows = self._connection.execute("SELECT collection, count(*) FROM record WHERE live GROUP BY collection")
        return {collection: int(number) for collection, number in rows}

    def since(self, collection: str, sequence: int) -> list[tuple[int, dict[str, Any]]]:
        """Every live record that was made after the one with a sequence, whatever its parent; oldest first."""
        rows = self._connection.execute(
            "SELECT sequence, body FROM record WHERE collection = ? AND live AND sequence > ? ORDER BY sequence",
            (collection, sequence),
        )
        return [(number, _parsed(text)) for number, text in rows]

    def due(self, collection: str, name: str, moment: str) -> list[tuple[str, str]]:
        """Return parent and id of every live record with a timestamp property at or before `moment`."""
        rows = self._connection.execute(
            "SELECT parent, id FROM record WHERE collection = ? AND live AND json_extract(body, '$.' || ?) <= ?",
            (collection, name, moment),
        )
        return [(parent, identifier) for parent, identifier in rows]

    def count(self, collection: str, parent: str = "") -> int:
        """Return the number of live records of a parent."""
        row = self._connection.execute(
            "SELECT count(*) FROM record WHERE collection = ? AND parent = ? AND live", (collection, parent)
        ).fetchone()
        return int(row[0])

    def total(self, collection: str, parent: str, name: str) -> int:
        """Return the sum of a property over the live records of a parent."""
        row = self._connection.execute(
            "SELECT coalesce(sum(json_extract(body, '$.' || ?)), 0) FROM record "
            "WHERE collection = ? AND parent = ? AND live",
            (name, collection, parent),
        ).fetchone()
        return int(row[0])

    def put_content(self, collection: str, identifier: str, content: bytes) -> None:
        """Store the file content of a record."""
        self._change("INSERT INTO content VALUES (?, ?, ?)", (collection, identifier, content))

    def content(self, collection: str, identifier: str) -> bytes | None:
        """Return the file content of a record, or None."""
        row = self._connection.execute(
            "SELECT content FROM content WHERE collection = ? AND id = ?", (collection, identifier)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def delete_content(self, collection: str, identifier: str) -> None:
        """Delete the file content of a record."""
        self._change("DELETE FROM content WHERE collection = ? AND id = ?", (collection, identifier))

    def slice(self, collection: str, parent: str, *, offset: int, limit: int) -> list[dict[str, Any]]:
        """Return live records by offset, oldest first."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE collection = ? AND parent = ? AND live ORDER BY sequence LIMIT ? OFFSET ?",
            (collection, parent, limit, offset),
        )
        return [_parsed(text) for (text,) in rows]


def _parsed(text: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(text)
    return body


_parsed_once = lru_cache(maxsize=64)(_parsed)
