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

LARGEST_PAGE = 4 * 1024 * 1024
"""Characters of the records on a page, unless it has only one, so that no page occupies the server for long."""


class Result(Protocol):
    """The result of a statement."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


def page_of(result: Result) -> list[Row]:
    """Return the rows of a result, up to the one that makes them exceed `LARGEST_PAGE`, but at least two."""
    rows: list[Row] = []
    size = 0
    for row in result:
        rows.append(row)
        size += len(row[1])
        if size > LARGEST_PAGE and len(rows) > 1:
            break
    return rows
