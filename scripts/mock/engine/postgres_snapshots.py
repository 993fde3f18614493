"""Snapshots of a namespace in PostgreSQL."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, MutableMapping
from typing import Any

from scripts.mock.engine.postgres import HERE
from scripts.mock.engine.postgres_turns import Turns
from scripts.mock.engine.tables import Rows
from scripts.mock.engine.text import encode_json


class PostgresSnapshots(MutableMapping[str, Rows]):
    """The snapshots of all processes, by name, oldest first."""

    def __init__(self, store: Turns) -> None:
        self._store = store

    def __getitem__(self, name: str) -> Rows:
        with self._store.turn(writes=False):
            row = self._store.execute(f"SELECT rows FROM snapshot WHERE {HERE} AND name = %s", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        tables: Rows = json.loads(row[0])
        return {name: [tuple(map(_decoded, one)) for one in rows] for name, rows in tables.items()}

    def __setitem__(self, name: str, rows: Rows) -> None:
        text = encode_json({table: [[*map(_encoded, row)] for row in listed] for table, listed in rows.items()})
        with self._store.turn():
            self._store.execute(
                "INSERT INTO snapshot (name, rows) VALUES (%s, %s) "
                "ON CONFLICT (namespace, name) DO UPDATE SET rows = excluded.rows",
                (name, text),
            )

    def __delitem__(self, name: str) -> None:
        with self._store.turn():
            removed = self._store.execute(f"DELETE FROM snapshot WHERE {HERE} AND name = %s", (name,))
            if not removed.rowcount:
                raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        with self._store.turn(writes=False):
            rows = self._store.execute(f"SELECT name FROM snapshot WHERE {HERE} ORDER BY number").fetchall()
        return iter([name for (name,) in rows])

    def __len__(self) -> int:
        return len([*iter(self)])


def _encoded(value: Any) -> Any:
    """Return a value of a row as JSON: bytes as an object, which no row has."""
    return {"base64": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


def _decoded(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value
