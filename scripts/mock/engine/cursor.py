"""Pagination with opaque cursors: positions between two rows of a list.

A cursor is 32 hexadecimal digits, as in the samples of seed 002: one byte for the direction, seven for the sequence of
the adjacent row, and eight that bind it to the collection, its filters and its order.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.store import Row
from scripts.mock.engine.text import encode_json

_LAST = 2**56 - 1
_CREATED = "created_at"


@dataclass(frozen=True)
class Cursor:
    """A position next to the row with `sequence`; `backward` for the page before it."""

    sequence: int
    backward: bool

    def encode(self, context: str) -> str:
        head = (b"\x01" if self.backward else b"\x00") + self.sequence.to_bytes(7, "big")
        return (head + _seal(head, context)).hex()


def decode_cursor(text: str, context: str) -> Cursor:
    """Decode a cursor. Raises Refusal: 404 `Invalid cursor`, as Django REST framework does, unless it fits the list."""
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != 16 or text != raw.hex() or raw[0] > 1 or raw[8:] != _seal(raw[:8], context):
        raise Refusal(404, "Invalid cursor")
    return Cursor(int.from_bytes(raw[1:8], "big"), raw[0] == 1)


def _seal(head: bytes, context: str) -> bytes:
    return hashlib.blake2b(head + context.encode(), digest_size=8).digest()


def cursor_page(
    request: Request,
    collection: str | tuple[str, ...],
    parent: str,
    show: Callable[[str], str] | None = None,
    where: Mapping[str, Any] | None = None,
    among: Callable[[dict[str, Any]], bool] | None = None,
) -> str:
    """Return the JSON text of a page `{next, previous, results}` (seed 002), in the requested order.

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

    def rows_beyond(sequence: int | None, *, downward: bool, limit: int) -> list[Row]:
        if ordered is not None:
            return ordered.beyond(sequence, backward=downward, limit=limit)
        return store.page(
            collection, parent, live=live, limit=limit, descending=downward, after=sequence, filters=filters
        )

    downward = (by_creation and keys[0][1]) != backward
    rows = rows_beyond(None if cursor is None else cursor.sequence, downward=downward, limit=size + 1)
    ahead = len(rows) > size
    rows = rows[:size]
    if cursor is None:
        start, behind = 0, False
    else:
        # The previous page ends before the first row of this page or, if it is empty, before the cursor itself.
        start = rows[0][0] if rows else _beside(cursor.sequence, upward=not downward)
        behind = bool(rows_beyond(start, downward=not downward, limit=1))
    onward = _link(request, Cursor(rows[-1][0], backward), context) if ahead else None
    back = _link(request, Cursor(start, not backward), context) if behind else None
    if backward:
        rows.reverse()
    following, previous = (back, onward) if backward else (onward, back)
    results = ",".join([text if show is None else show(text) for _, text in rows])
    return f'{{"next":{encode_json(following)},"previous":{encode_json(previous)},"results":[{results}]}}'


class _Sorted:
    """Rows sorted by properties other than creation time; ties in order of creation."""

    def __init__(self, rows: Sequence[Row], keys: Sequence[tuple[str, bool]]) -> None:
        records = [(row, json.loads(row[1])) for row in rows]
        for name, descending in reversed(keys):
            records.sort(key=lambda pair: _sortable(pair[0], pair[1], name), reverse=descending)
        self._rows = [row for row, _ in records]
        self._places = {row[0]: place for place, row in enumerate(self._rows)}

    def beyond(self, sequence: int | None, *, backward: bool, limit: int) -> list[Row]:
        """Return rows after (or before) the one with `sequence`. Raises Refusal: 404 if that row no longer exists."""
        if sequence is None:
            return (self._rows[::-1] if backward else self._rows)[:limit]
        if sequence not in self._places:
            raise Refusal(404, "Invalid cursor")
        place = self._places[sequence]
        return self._rows[:place][::-1][:limit] if backward else self._rows[place + 1 :][:limit]


def _sortable(row: Row, record: dict[str, Any], name: str) -> Any:
    """Return the sort key of a row; null comes first."""
    if name == _CREATED:
        return row[0]
    value = record.get(name)
    return (value is not None, value if value is not None else 0)


def _order(request: Request) -> list[tuple[str, bool]]:
    """Return (property, descending) pairs to sort by. Properties after the unique creation time have no effect."""
    text = str(request.query.get("ordering") or request.endpoint.settings.get("order", _CREATED))
    keys = [(name.removeprefix("-"), name.startswith("-")) for name in text.split(",")]
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
    pairs = [(name, value) for name, value in request.raw_query if name != "cursor"]
    return f"{request.url}?{urlencode([*pairs, ('cursor', cursor.encode(context))], quote_via=quote)}"
