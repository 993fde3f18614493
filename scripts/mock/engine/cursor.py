"""Pagination with opaque cursors: positions between two rows of a list.

A cursor is 32 hexadecimal digits, as in the samples of `seed-002`: one byte for the direction, seven for the sequence
of the adjacent row, and eight that bind it to the collection, its filters and order. Cursors of sorted lists continue
with the sort values of the row as JSON, so that they stay valid when the row changes or leaves the list.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any
from urllib.parse import quote, urlencode

from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.tables import LARGEST_PAGE, Row
from scripts.mock.engine.text import encode_json

_Record = tuple[int, tuple[Any, ...], Row | None]
_LAST = 2**56 - 1
_CREATED = "created_at"
_LONGEST_KEPT = 1024
"""Bytes of a query for links, and characters of an order, that are kept."""


@dataclass(frozen=True)
class Cursor:
    """A position next to the row with `sequence`; `backward` for the page before it.

    Attributes:
        values: sort values of the row; empty in order of creation.
    """

    sequence: int
    backward: bool
    values: tuple[Any, ...] = ()

    def encode(self, context: str) -> str:
        head = (b"\x01" if self.backward else b"\x00") + self.sequence.to_bytes(7, "big")
        values = encode_json(self.values).encode() if self.values else b""
        return (head + _seal(head + values, context) + values).hex()


def decode_cursor(text: str, context: str) -> Cursor:
    """Decode a cursor. Raises Refusal: 404 `Invalid cursor`, as Django REST framework does, unless it fits the list."""
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    head, seal, values = raw[:8], raw[8:16], raw[16:]
    if len(raw) < 16 or text != raw.hex() or head[0] > 1 or seal != _seal(head + values, context):
        raise Refusal(404, "Invalid cursor")
    return Cursor(int.from_bytes(head[1:], "big"), head[0] == 1, tuple(json.loads(values)) if values else ())


def _seal(sealed: bytes, context: str) -> bytes:
    return hashlib.blake2b(sealed + context.encode(), digest_size=8).digest()


def cursor_page(
    request: Request,
    collection: str | tuple[str, ...],
    parent: str,
    show: Callable[[str], str] | None = None,
    where: Mapping[str, Any] | None = None,
    among: Callable[[dict[str, Any]], bool] | None = None,
) -> str:
    """Return the JSON text of a page `{next, previous, results}` (`seed-002`), in the requested order.

    A page of large records has fewer of them, so that none occupies the server for long.

    Args:
        collection: name of the collection; several names list the records of all.
        show: converts the JSON text of a record to that of a result.
        where: values of properties to filter by, besides those in the query.
        among: predicate on records to list.
    """
    keys, live, filters = _order(request), _live(request), {**_filters(request), **(where or {})}
    context = f"{request.endpoint.operation_id} {collection} {parent} {keys} {live} {filters}"
    cursor = decode_cursor(request.query["cursor"], context) if "cursor" in request.query else None
    backward = cursor is not None and cursor.backward
    size = request.settings.page_size
    store = request.store
    by_creation = keys[0][0] == _CREATED and among is None
    everything = None if by_creation else store.page(collection, parent, limit=None, live=live, filters=filters)
    if everything is not None and among is not None:
        everything = [row for row in everything if among(json.loads(row[1]))]
    ordered = None if everything is None else _Sorted(everything, keys)

    def rows_beyond(position: Cursor | None, *, downward: bool, limit: int) -> list[Row]:
        if ordered is not None:
            return ordered.beyond(position, backward=downward, limit=limit)
        after = None if position is None else position.sequence
        return store.page(collection, parent, live=live, limit=limit, descending=downward, after=after, filters=filters)

    def position(row: Row, *, backward: bool) -> Cursor:
        return Cursor(row[0], backward, () if ordered is None else ordered.values(row))

    downward = (by_creation and keys[0][1]) != backward
    rows = rows_beyond(cursor, downward=downward, limit=size + 1)
    if sum([len(text) for _, text in rows]) > LARGEST_PAGE:
        size = min(size, _fitting(rows))
    ahead = len(rows) > size
    rows = rows[:size]
    start = None
    if cursor is not None:
        # The previous page ends before the first row of this page or, if it is empty, before the cursor itself.
        beside = Cursor(_beside(cursor.sequence, upward=not downward), not backward, cursor.values)
        start = position(rows[0], backward=not backward) if rows else beside
    behind = start is not None and bool(rows_beyond(start, downward=not downward, limit=1))
    onward = _link(request, position(rows[-1], backward=backward), context) if ahead else None
    back = _link(request, start, context) if start is not None and behind else None
    if backward:
        rows.reverse()
    following, previous = (back, onward) if backward else (onward, back)
    results = ",".join([text if show is None else show(text) for _, text in rows])
    links = [encode_json(link) if link else "null" for link in (following, previous)]
    return f'{{"next":{links[0]},"previous":{links[1]},"results":[{results}]}}'


def _fitting(rows: Sequence[Row]) -> int:
    """Return how many large rows fit on a page: at least one."""
    sizes = accumulate(len(text) for _, text in rows)
    return max(1, sum(1 for size in sizes if size <= LARGEST_PAGE))


class _Sorted:
    """Rows sorted by properties other than creation time; ties in order of creation."""

    def __init__(self, rows: Sequence[Row], keys: Sequence[tuple[str, bool]]) -> None:
        self._keys = keys
        records: list[_Record] = [(row[0], _values(row, keys), row) for row in rows]
        self._values = {sequence: values for sequence, values, _ in records}
        self._records = self._sorted(records)

    def _sorted(self, records: list[_Record]) -> list[_Record]:
        for place in reversed(range(len(self._keys))):
            records.sort(key=lambda record: _sortable(record[1][place]), reverse=self._keys[place][1])
        return records

    def values(self, row: Row) -> tuple[Any, ...]:
        """Return the sort values of a row."""
        return self._values[row[0]]

    def beyond(self, position: Cursor | None, *, backward: bool, limit: int) -> list[Row]:
        """Return rows after (or before) a position, which need not be that of a row."""
        records = self._records
        if position is not None:
            mark: _Record = (position.sequence, position.values, None)
            others = [one for one in records if one[:2] != mark[:2]]
            merged = self._sorted(sorted([*others, mark], key=lambda record: record[0]))
            place = merged.index(mark)
            records = merged[:place] if backward else merged[place + 1 :]
        rows = [row for _, _, row in (records[::-1] if backward else records) if row is not None]
        return rows[:limit]


def _sortable(value: Any) -> tuple[bool, Any]:
    """Return a sort key; null comes first."""
    return (value is not None, 0 if value is None else value)


def _values(row: Row, keys: Sequence[tuple[str, bool]]) -> tuple[Any, ...]:
    """Return the sort values of a row."""
    record = json.loads(row[1])
    return tuple(row[0] if name == _CREATED else record.get(name) for name, _ in keys)


def _order(request: Request) -> Sequence[tuple[str, bool]]:
    """Return (property, descending) pairs to sort by. Properties after the unique creation time have no effect."""
    text = str(request.query.get("ordering") or request.endpoint.settings.get("order", _CREATED))
    return _keys(text) if len(text) <= _LONGEST_KEPT else _keys.__wrapped__(text)


@lru_cache(maxsize=256)
def _keys(ordering: str) -> Sequence[tuple[str, bool]]:
    keys = [(name.removeprefix("-"), name.startswith("-")) for name in ordering.split(",")]
    names = [name for name, _ in keys]
    return keys[: names.index(_CREATED) + 1] if _CREATED in names else keys


def _live(request: Request) -> bool | None:
    """Return whether to list live (True) or deleted (False) records, or both (None)."""
    if request.query.get("include_deleted"):
        return None
    return not request.query.get("is_deleted", False)


def _filters(request: Request) -> dict[str, Any]:
    """Return the requested values of the properties that the operation filters by."""
    names = request.endpoint.settings.get("filters", [])
    values = {name: request.query[name] for name in names if name in request.query}
    return {name: value.lower() if isinstance(value, str) else value for name, value in values.items()}


def _beside(sequence: int, *, upward: bool) -> int:
    """Return the position on the other side of a row, within the seven bytes of a cursor."""
    return min(sequence + 1, _LAST) if upward else max(sequence - 1, 0)


def _link(request: Request, cursor: Cursor, context: str) -> str:
    pairs = tuple([pair for pair in request.raw_query if pair[0] != "cursor"])
    query = _query(pairs) if len(request.incoming.query) <= _LONGEST_KEPT else _query.__wrapped__(pairs)
    return f"{request.url}?{query}cursor={cursor.encode(context)}"


@lru_cache(maxsize=256)
def _query(pairs: tuple[tuple[str, str], ...]) -> str:
    """Return a query to be continued."""
    return urlencode(pairs, quote_via=quote) + "&" if pairs else ""
