"""The tables of a store, whatever the database, and what statements return."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

COLUMNS = {
    "record": ("sequence", "collection", "parent", "id", "live", "body"),
    "content": ("collection", "id", "content"),
    "counter": ("name", "value"),
    "seeded": ("seeded",),
}
"""The columns of each table, besides those that a database adds."""
Rows = dict[str, list[tuple[Any, ...]]]
"""The rows of all tables, by table."""
Row = tuple[int, str]
"""A stored record: its sequence and JSON text."""


class Result(Protocol):
    """The result of a statement."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...
