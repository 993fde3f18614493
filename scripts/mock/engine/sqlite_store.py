"""Records in SQLite, for one process: in memory, or in a file with a write-ahead log."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeVar

from scripts.mock.engine.background import run_reported
from scripts.mock.engine.database import MEMORY, MEMORY_FULL, Database, is_full
from scripts.mock.engine.deferred import INSERT, DeferredInserts
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import DISK_FULL, StoreFullError
from scripts.mock.engine.tables import Result, Row
from scripts.mock.engine.text import encode_json

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")
_MOST = 64
"""Number of records, and of pages, of a collection that are kept in memory."""
_LARGEST = 32 * 1024
"""Characters of a record or a page that is kept in memory."""
_TEXT = "SELECT body, parent FROM record WHERE collection = ? AND id = ? AND live"
_EARLIEST = "SELECT min(json_extract(body, '$.' || ?)) FROM record WHERE collection = ? AND live"


@dataclass(slots=True)
class _Kept:
    """What most requests read of a collection. No one else changes the database, see `Database`.

    Attributes:
        texts: JSON text and parent of live records, by id.
        pages: rows, by statement and values.
        views: parsed records, by id.
        earliest: the earliest moment in a property, by name; None if there is none.
    """

    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    pages: dict[tuple[str, tuple[Any, ...]], list[Row]] = field(default_factory=dict)
    views: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    earliest: dict[str, str | None] = field(default_factory=dict)


class SqliteStore(Store):
    """The records of a database of SQLite."""

    _member = "json_extract(body, '$.' || ?)"
    _false = "0"
    _counter_key = "name"
    _states = {True: "live = 1", False: "live = 0", None: "live IN (0, 1)"}  # noqa: RUF012
    _everything = -1

    def __init__(self, database: str = MEMORY, *, durable: bool = False) -> None:
        """Open the database. Raises StoreError, see `Database`."""
        self._database = Database(database, durable=durable)
        self._connection = self._database.connection
        self._deferred = DeferredInserts(self._connection) if database == MEMORY else None
        self._transaction = _Transaction(self)
        self._kept: defaultdict[str, _Kept] = defaultdict(_Kept)
        """By collection, until a record of it changes."""
        self._later: list[Callable[[], None]] = []
        self.name = self._database.name
        self.lock = threading.RLock()
        self.shared = {}

    def close(self) -> None:
        self._database.close()

    def within(self, namespace: str) -> SqliteStore:
        """Return a store in memory: a file keeps only one namespace."""
        return SqliteStore()

    @contextmanager
    def turn(self, *, writes: bool = True) -> Iterator[None]:
        with self.lock:
            yield

    def transaction(self) -> AbstractContextManager[None]:
        return self._transaction

    def view(self, collection: str, identifier: str) -> Mapping[str, Any] | None:
        views = self._kept[collection].views
        found = views.get(identifier)
        if found is None and (text := self.text(collection, identifier)) is not None:
            found = json.loads(text)
            _keep(views, identifier, found, len(text))
        return found

    def text(self, collection: str, identifier: str, parent: str | None = None, *, deleted: bool = False) -> str | None:
        if deleted:
            return super().text(collection, identifier, parent, deleted=True)
        texts = self._kept[collection].texts
        row = texts.get(identifier)
        if row is None:
            row = self._run(_TEXT, (collection, identifier)).fetchone()
            if row is None:
                return None
            _keep(texts, identifier, row, len(row[0]))
        return row[0] if parent is None or row[1] == parent else None

    def _rows(self, collection: str, statement: str, values: tuple[Any, ...]) -> list[Row]:
        pages = self._kept[collection].pages
        rows = pages.get((statement, values))
        if rows is None:
            rows = super()._rows(collection, statement, values)
            _keep(pages, (statement, values), rows, sum([len(text) for _, text in rows]))
        return rows.copy()

    def due(self, collection: str, name: str, moment: str) -> list[tuple[str, str]]:
        earliest = self._kept[collection].earliest
        if name not in earliest:
            earliest[name] = self._run(_EARLIEST, (name, collection)).fetchone()[0]
        first = earliest[name]
        return [] if first is None or first > moment else super().due(collection, name, moment)

    def after_turn(self, step: Callable[[], None]) -> None:
        if self._transaction.is_open:
            self._later.append(step)
        else:
            step()

    def finish_turn(self, *, is_kept: bool) -> None:
        """Run the steps that wait for a commit, or drop them after a rollback."""
        if self._deferred:
            (self._deferred.commit if is_kept else self._deferred.roll_back)()
        if not is_kept:
            self._kept.clear()
            self._later.clear()
        while self._later:
            run_reported(self._later.pop(0))

    def _run(self, statement: str, values: tuple[Any, ...] = (), /) -> Result:
        if self._deferred:
            self._deferred.write()
        return self._connection.execute(statement, values)

    def _change(self, statement: str, values: tuple[Any, ...] = (), *, of: str | None = None) -> Result:
        if of is None:
            self._kept.clear()
        else:
            self._kept.pop(of, None)
        return self._writing().execute(statement, values)

    def _writing(self) -> sqlite3.Connection:
        """Return the connection, ready to write: in the transaction that is open, after what was deferred."""
        if self._deferred:
            self._deferred.write()
        connection = self._connection
        if self._transaction.is_open and not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        return connection

    def insert_all(self, records: Iterable[tuple[str, str, str, str]]) -> None:
        self._kept.clear()
        self._writing().executemany(INSERT, records)

    def _insert(self, collection: str, parent: str, identifier: str, text: str, *, is_new: bool = False) -> bool:
        deferred = self._deferred
        if (
            deferred is not None
            and self._transaction.is_open
            and not self._connection.in_transaction
            and deferred.accept(parent, identifier, text)
        ):
            self._kept.pop(collection, None)
            return deferred.add(collection, parent, identifier, text, is_new=is_new)
        try:
            self._change(INSERT, (collection, parent, identifier, text), of=collection)
        except sqlite3.IntegrityError:
            return False
        return True

    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        self._change(
            "UPDATE record SET body = json_patch(body, ?) WHERE json_extract(body, '$.' || ? || '.id') = ?",
            (encode_json({name: values}), name, identifier),
        )

    def _comparable(self, value: Any) -> Any:
        return value


def _keep(kept: dict[KeyT, ValueT], key: KeyT, value: ValueT, size: int) -> None:
    """Keep a value of some characters, unless it is large."""
    if size <= _LARGEST:
        if len(kept) >= _MOST:
            kept.clear()
        kept[key] = value


class _Transaction:
    """Context manager for the transactions of a store. A nested one is part of the outer one."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._connection = store._connection
        self._depth = 0

    @property
    def is_open(self) -> bool:
        return self._depth > 0

    def __enter__(self) -> None:
        self._depth += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._depth -= 1
        if self._depth:
            return
        if error is None:
            try:
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")
            except BaseException as failed:
                error = failed
            else:
                self._store.finish_turn(is_kept=True)
                return
        self._store.finish_turn(is_kept=False)
        if self._connection.in_transaction:  # SQLite itself rolls back after some errors
            self._connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error) and is_full(error):
            name = self._store.name
            raise StoreFullError(MEMORY_FULL if name == MEMORY else f"{name}: {DISK_FULL}") from None
        if kind is None:
            raise error
