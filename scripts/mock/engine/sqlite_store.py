"""Records in SQLite, for one process: in memory, or in a file with a write-ahead log."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from scripts.mock.engine.background import run_reported
from scripts.mock.engine.database import MEMORY, Database, is_full
from scripts.mock.engine.store import Result, Store, StoreFullError
from scripts.mock.engine.text import encode_json


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
        self._run = self._connection.execute  # type: ignore[method-assign]  # without a call in between
        self._in_transaction = False
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

    @contextmanager
    def transaction(self) -> Iterator[None]:
        if self._in_transaction:
            yield
            return
        self._in_transaction = True
        try:
            yield
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
        except BaseException as error:
            self._later.clear()
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error) and is_full(error):
                raise StoreFullError(f"{self.name}: the disk is full") from None
            raise
        finally:
            self._in_transaction = False
        while self._later:
            run_reported(self._later.pop(0))

    def after_turn(self, step: Callable[[], None]) -> None:
        if self._in_transaction:
            self._later.append(step)
        else:
            step()

    def _run(self, statement: str, values: tuple[Any, ...] = (), /) -> Result:
        return self._connection.execute(statement, values)

    def _change(self, statement: str, values: tuple[Any, ...] = ()) -> Result:
        if self._in_transaction and not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        return self._connection.execute(statement, values)

    def _insert(self, collection: str, parent: str, identifier: str, text: str) -> bool:
        try:
            self._change(
                "INSERT INTO record (collection, parent, id, body) VALUES (?, ?, ?, ?)",
                (collection, parent, identifier, text),
            )
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
