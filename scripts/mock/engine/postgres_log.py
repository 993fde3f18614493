"""What is appended to PostgreSQL without waiting for other requests: the journal, and logs of other kinds."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from scripts.mock.engine.journal import LENGTH, SIZE, Journal, RawEntry, Recorded, Requests, new_epoch, read_entry
from scripts.mock.engine.log import Entry, Log
from scripts.mock.engine.postgres import HERE
from scripts.mock.engine.postgres_turns import Turns
from scripts.mock.engine.text import encode_json

_EPOCH = "epoch of the journal"
_EVERY = 100
"""Entries of a process after which older ones are removed."""


class PostgresLog(Log):
    """The entries of a kind in a namespace; the oldest are removed in lots, so that there may be more for a while."""

    def __init__(self, store: Turns, kind: str, length: int, size: int = SIZE) -> None:
        """Keep `length` entries and `size` bytes."""
        self._store = store
        self._kind = kind
        self._length = length
        self._size = size
        self._appended = 0

    def append(self, entry: Entry) -> None:
        self.append_json(entry.as_json())

    def append_json(self, entry: Mapping[str, Any]) -> None:
        self._store.append(self._kind, encode_json(entry))
        self._appended += 1
        if self._appended % _EVERY == 0:
            self._store.after_turn(self._trim)

    def entries(self) -> list[Mapping[str, Any]]:
        return [entry for _, entry in self.numbered()]

    def numbered(self) -> list[tuple[int, Mapping[str, Any]]]:
        """Return the entries with their positions since the last `clear`, starting at 1."""
        with self._store.turn(writes=False):
            rows = self._store.execute(
                "SELECT entry FROM (SELECT number, entry, sum(length(entry)) OVER (ORDER BY number DESC) AS size FROM ("
                f"SELECT number, entry FROM log WHERE {HERE} AND kind = %s ORDER BY number DESC LIMIT %s) AS latest"
                ") AS sized WHERE size <= %s ORDER BY number",
                (self._kind, self._length, self._size),
            ).fetchall()
            last = self.last
        return [(number, json.loads(text)) for number, (text,) in enumerate(rows, start=last - len(rows) + 1)]

    @property
    def last(self) -> int:
        """The number of entries since the last `clear`."""
        with self._store.turn(writes=False):
            row = self._store.execute(
                f"SELECT count(*) FROM log WHERE {HERE} AND kind = %s",
                (self._kind,),
            ).fetchone()
            assert row is not None
            return int(row[0]) + int(self._store.shared.get(self._forgotten, 0))

    def clear(self) -> None:
        with self._store.turn():
            self._store.execute(f"DELETE FROM log WHERE {HERE} AND kind = %s", (self._kind,))
            self._store.shared.pop(self._forgotten, None)

    @property
    def _forgotten(self) -> str:
        return f"forgotten {self._kind}"

    def _trim(self) -> None:
        """Remove the oldest entries beyond the limits."""
        with self._store.turn():
            removed = self._store.execute(
                "DELETE FROM log WHERE number IN (SELECT number FROM ("
                "SELECT number, row_number() OVER latest AS place, sum(length(entry)) OVER latest AS size "
                f"FROM log WHERE {HERE} AND kind = %s WINDOW latest AS (ORDER BY number DESC)"
                ") AS entries WHERE place > %s OR size > %s)",
                (self._kind, self._length, self._size),
            )
            if removed.rowcount:
                self._store.shared[self._forgotten] = self._store.shared.get(self._forgotten, 0) + removed.rowcount


class PostgresJournal(Journal):
    """The journal of all processes of a namespace."""

    def __init__(self, store: Turns, size: int = SIZE) -> None:
        super().__init__(size)
        self._store = store
        self._log = PostgresLog(store, "requests", LENGTH, size)

    @property
    def last(self) -> int:
        return self._log.last

    @property
    def epoch(self) -> str:
        with self._store.turn(writes=False):
            return str(self._store.shared.get(_EPOCH, self._store.shared["made"]))

    def keep(self, entry: RawEntry) -> None:
        recorded = read_entry(entry)
        values = {one.name: getattr(recorded, one.name) for one in fields(recorded)}
        self._log.append_json({name: _encoded(value) for name, value in values.items()})

    def requests(self) -> Requests:
        return Requests(replace(_decoded(values), number=number) for number, values in self._log.numbered())

    def clear(self) -> None:
        with self._store.turn():
            self._log.clear()
            self._store.shared[_EPOCH] = new_epoch()


def _encoded(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value.isoformat() if isinstance(value, datetime) else value


def _decoded(values: Mapping[str, Any]) -> Recorded:
    bodies = {name: base64.b64decode(values[name]) for name in ("body", "response_body")}
    return Recorded(**{**values, **bodies, "at": datetime.fromisoformat(values["at"])})
