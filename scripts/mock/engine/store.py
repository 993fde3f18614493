"""Storage of resources as JSON documents in a database.

One table holds the records of every collection. `sequence` gives the order of creation and is never reused, so cursors
based on it stay valid while rows are inserted and deleted.

`Store` has the statements, which all databases share, except for the few parts in `storage`: SQLite (`sqlite_store`)
for one process, PostgreSQL (`postgres_store`) for several.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from scripts.mock.engine.storage import NO_COLLECTION, Storage
from scripts.mock.engine.store_errors import DuplicateError
from scripts.mock.engine.tables import COLUMNS, Row, Rows, page_of
from scripts.mock.engine.text import encode_json


class Store(Storage):
    """The records of a server, or of one of its namespaces.

    Records are stored as the JSON text that is sent, so reading and listing need no parsing.
    """

    @property
    def is_new(self) -> bool:
        """Whether demo data have never been inserted."""
        return self._run(f"SELECT 1 FROM seeded {self._where} TRUE").fetchone() is None

    def mark_seeded(self) -> None:
        self._change("INSERT INTO seeded (seeded) VALUES (1)", of=NO_COLLECTION)

    def clear(self) -> None:
        """Remove everything."""
        for table in COLUMNS:
            self._change(f"DELETE FROM {table} {self._where} TRUE")

    def dump(self) -> Rows:
        """Return everything."""
        return {
            table: self._run(f"SELECT {', '.join(columns)} FROM {table} {self._where} TRUE").fetchall()
            for table, columns in COLUMNS.items()
        }

    def load(self, rows: Rows) -> None:
        """Replace everything by what `dump` returned."""
        with self.transaction():
            self.clear()
            for table, listed in rows.items():
                for row in listed:
                    self._change(
                        f"INSERT INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({', '.join('?' * len(row))})", row
                    )

    def next_number(self, name: str) -> int:
        """Increment a counter and return its new value, starting at 1."""
        row = self._change(
            f"INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT ({self._counter_key}) "
            "DO UPDATE SET value = counter.value + 1 RETURNING value",
            (name,),
            of=NO_COLLECTION,
        ).fetchone()
        return int(row[0])

    def raise_counter(self, name: str, value: int) -> None:
        """Make a counter continue after `value`."""
        self._change(
            f"INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT ({self._counter_key}) DO UPDATE "
            "SET value = CASE WHEN counter.value < excluded.value THEN excluded.value ELSE counter.value END",
            (name, value),
            of=NO_COLLECTION,
        )

    def insert(
        self, collection: str, parent: str, identifier: str, body: Mapping[str, Any], *, is_new: bool = False
    ) -> str:
        """Insert a record and return its JSON text. `is_new` tells that the id has just been made at random.

        Raises:
            DuplicateError: a live record has the id.
        """
        text = encode_json(body)
        if not self._insert(collection, parent, identifier, text, is_new=is_new):
            raise DuplicateError(identifier)
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
        row = self._run(
            f"SELECT body, parent FROM record {self._where} collection = ? AND id = ?{'' if deleted else ' AND live'}",
            (collection, identifier),
        ).fetchone()
        if row is None or (parent is not None and row[1] != self._stored(parent)):
            return None
        text: str = row[0]
        return text

    def parent_of(self, collection: str, identifier: str) -> str:
        """Return the parent of a live record, or '' if there is no such record."""
        row = self._run(
            f"SELECT parent FROM record {self._where} collection = ? AND id = ? AND live", (collection, identifier)
        ).fetchone()
        return "" if row is None else self._original(row[0])

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> str:
        """Replace a live record and return its JSON text. With `live=False`, it becomes a deleted record."""
        text = encode_json(body)
        self._change(
            f"UPDATE record SET body = ?, live = ? {self._where} collection = ? AND id = ? AND live",
            (text, live, collection, identifier),
            of=collection,
        )
        return text

    def delete(self, collection: str, identifier: str) -> None:
        """Delete a live record permanently."""
        self._change(
            f"DELETE FROM record {self._where} collection = ? AND id = ? AND live",
            (collection, identifier),
            of=collection,
        )

    def delete_collection(self, collection: str) -> None:
        """Delete every record of a collection permanently, with its files."""
        for table in ("record", "content"):
            self._change(f"DELETE FROM {table} {self._where} collection = ?", (collection,), of=collection)

    def delete_children(self, collection: str, parent: str) -> None:
        """Delete every record of a parent permanently."""
        self._change(
            f"DELETE FROM record {self._where} collection = ? AND parent = ?", (collection, parent), of=collection
        )

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

        Fewer if they are large: the last one then exceeds `LARGEST_PAGE`, together with those before it.

        Args:
            collection: name of the collection; several names return the records of all.
            live: whether to return live or deleted records; None for both.
            filters: required values of properties; a missing property counts as false.
        """
        if not isinstance(collection, str):  # one statement for several collections would sort all their records
            read = partial(
                self.page, parent=parent, limit=limit, live=live, descending=descending, after=after, filters=filters
            )
            pages = [read(name) for name in collection]
            return [*islice(merge(*pages, key=itemgetter(0), reverse=descending), limit)]
        values: tuple[Any, ...] = (collection, parent)
        if after is not None:
            values += (after,)
        for name, value in (filters or {}).items():
            values += (name, self._comparable(value))
        statement = self._page_statement(live, descending, after is not None, len(filters or ()))
        return self._rows(collection, statement, (*values, self._everything if limit is None else limit))

    def _rows(self, collection: str, statement: str, values: tuple[Any, ...]) -> list[Row]:
        """Return the rows of a page of a collection."""
        result = self._run(statement, values)
        return result.fetchall() if values[-1] == self._everything else page_of(result)

    @classmethod
    @cache
    def _page_statement(cls, live: bool | None, descending: bool, is_bounded: bool, filters: int) -> str:
        """Return the statement of `page`, for some number of filters."""
        comparison, order = ("<", "DESC") if descending else (">", "ASC")
        return (
            f"SELECT sequence, body FROM record {cls._where} collection = ? AND parent = ? "
            f"AND {cls._states[live]} {f'AND sequence {comparison} ? ' if is_bounded else ''}"
            + f"AND coalesce({cls._member}, {cls._false}) = ? " * filters
            + f"ORDER BY sequence {order} LIMIT ?"
        )

    def all(self, collection: str, parent: str = "") -> list[dict[str, Any]]:
        """Return every live record of a parent, oldest first."""
        rows = self._run(
            f"SELECT body FROM record {self._where} collection = ? AND parent = ? AND live ORDER BY sequence",
            (collection, parent),
        )
        return [_parsed(text) for (text,) in rows]

    def texts(self, collection: str, *, start: int = 0, limit: int | None = None) -> Iterator[tuple[str, str]]:
        """Return id and JSON text of live records, of any parent, oldest first."""
        rows = self._run(  # sorts the numbers alone, not the texts
            f"SELECT id, body FROM record {self._where} sequence IN (SELECT sequence FROM record {self._where} "
            "collection = ? AND live ORDER BY sequence LIMIT ? OFFSET ?) ORDER BY sequence",
            (collection, self._everything if limit is None else limit, start),
        )
        return ((self._original(identifier), text) for identifier, text in rows)

    def counts(self) -> dict[str, int]:
        """Return the number of live records of each collection that has any."""
        rows = self._run(f"SELECT collection, count(*) FROM record {self._where} live GROUP BY collection")
        return {collection: int(number) for collection, number in rows}

    def since(self, collection: str, sequence: int) -> list[tuple[int, dict[str, Any]]]:
        """Return every live record created after the one with a sequence, of any parent, oldest first."""
        rows = self._run(
            f"SELECT sequence, body FROM record {self._where} collection = ? AND live AND sequence > ? "
            "ORDER BY sequence",
            (collection, sequence),
        )
        return [(number, _parsed(text)) for number, text in rows]

    def due(self, collection: str, name: str, moment: str) -> list[tuple[str, str]]:
        """Return parent and id of every live record with a timestamp property at or before `moment`."""
        rows = self._run(
            f"SELECT parent, id FROM record {self._where} collection = ? AND live AND {self._member} <= ?",
            (collection, name, self._comparable(moment)),
        )
        return [(self._original(parent), self._original(identifier)) for parent, identifier in rows]

    def count(self, collection: str, parent: str = "") -> int:
        """Return the number of live records of a parent."""
        row = self._run(
            f"SELECT count(*) FROM record {self._where} collection = ? AND parent = ? AND live",
            (collection, parent),
        ).fetchone()
        return int(row[0])

    def total(self, collection: str, parent: str, name: str) -> int:
        """Return the sum of a property over the live records of a parent."""
        row = self._run(
            f"SELECT coalesce(sum(CAST({self._member} AS NUMERIC)), 0) FROM record "
            f"{self._where} collection = ? AND parent = ? AND live",
            (name, collection, parent),
        ).fetchone()
        return int(row[0])

    def put_content(self, collection: str, identifier: str, content: bytes) -> None:
        """Store the file content of a record."""
        self._change(
            "INSERT INTO content (collection, id, content) VALUES (?, ?, ?)",
            (collection, identifier, content),
            of=NO_COLLECTION,
        )

    def content(self, collection: str, identifier: str) -> bytes | None:
        """Return the file content of a record, or None."""
        row = self._run(
            f"SELECT content FROM content {self._where} collection = ? AND id = ?", (collection, identifier)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def delete_content(self, collection: str, identifier: str) -> None:
        """Delete the file content of a record."""
        self._change(
            f"DELETE FROM content {self._where} collection = ? AND id = ?", (collection, identifier), of=NO_COLLECTION
        )

    def slice(self, collection: str, parent: str, *, offset: int, limit: int) -> list[str]:
        """Return the JSON texts of live records by offset, oldest first."""
        rows = self._run(
            f"SELECT body FROM record {self._where} collection = ? AND parent = ? AND {self._states[True]} "
            "ORDER BY sequence LIMIT ? OFFSET ?",
            (collection, parent, limit, offset),
        )
        return [text for (text,) in rows]


def _parsed(text: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(text)
    return body


_parsed_once = lru_cache(maxsize=64)(_parsed)
