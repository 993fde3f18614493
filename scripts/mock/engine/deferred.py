"""Inserts into a database in memory, written several at a time, because a transaction costs more than an insert.

The records of such a database end with the process, so nothing is lost by waiting. Every other statement waits until
they are written (`SqliteStore`).
"""

from __future__ import annotations

import sqlite3
from itertools import chain

INSERT = "INSERT INTO record (collection, parent, id, body) VALUES (?, ?, ?, ?)"
_EXISTS = "SELECT 1 FROM record WHERE collection = ? AND id = ? AND live"
_MOST = 64
"""Number of inserts that wait."""
_INSERT_MANY = INSERT + ", (?, ?, ?, ?)" * (_MOST - 1)
"""Takes two thirds of the time of as many statements."""
_LARGEST = 8 * 1024
"""Bytes of a record that waits, with its id and parent."""
_ROOM = 4 * _MOST * _LARGEST // 4096
"""Free pages of a database in which inserts wait, so that there is space for them with their indexes."""


class DeferredInserts:
    """The inserts that wait: those of transactions that are over, and those of the current one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[tuple[str, str], tuple[str, str]] = {}
        """Parent and body, by collection and id."""
        self._committed = 0
        """Number of those whose transaction is over, which come first."""

    def __len__(self) -> int:
        return len(self._rows)

    def accept(self, parent: str, identifier: str, text: str) -> bool:
        """Return whether a record may wait. Raises UnicodeEncodeError, as SQLite does."""
        return (
            len(text) <= _LARGEST
            and len((parent + identifier + text).encode()) <= _LARGEST
            and (bool(self._rows) or self._has_room())
        )

    def add(self, collection: str, parent: str, identifier: str, text: str, *, is_new: bool) -> bool:
        """Let an insert wait; returns False if a live record has its id, which no other has that `is_new`."""
        key = (collection, identifier)
        if not is_new and (key in self._rows or self._connection.execute(_EXISTS, key).fetchone() is not None):
            return False
        self._rows[key] = (parent, text)
        if len(self._rows) >= self._committed + _MOST:
            self.write()
        return True

    def commit(self) -> None:
        """Keep the inserts of the current transaction."""
        self._committed = len(self._rows)
        if self._committed >= _MOST:
            self.write()

    def roll_back(self) -> None:
        """Drop the inserts of the current transaction."""
        while len(self._rows) > self._committed:
            self._rows.popitem()

    def write(self) -> None:
        """Execute the inserts; those of the current transaction begin that of the database."""
        rows = [(collection, parent, name, text) for (collection, name), (parent, text) in self._rows.items()]
        own = rows[self._committed :]
        if self._committed:
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                self._execute(rows[: self._committed])
        self._rows.clear()
        self._committed = 0
        if own:
            self._connection.execute("BEGIN IMMEDIATE")
            self._execute(own)

    def _execute(self, rows: list[tuple[str, str, str, str]]) -> None:
        if len(rows) == _MOST:
            self._connection.execute(_INSERT_MANY, tuple(chain.from_iterable(rows)))
        else:
            self._connection.executemany(INSERT, rows)

    def _has_room(self) -> bool:
        (used,) = self._connection.execute("PRAGMA page_count").fetchone()
        (most,) = self._connection.execute("PRAGMA max_page_count").fetchone()
        return bool(most - used >= _ROOM)
