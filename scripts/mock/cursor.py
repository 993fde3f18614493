"""Opaque cursors: a place between two rows of one collection in one order.

A cursor is 32 hexadecimal digits, as in the samples of seed 002: one byte for the way to go, seven for the sequence of
the row beside it, eight that bind it to the collection, its filters and its order.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from scripts.mock.refusal import Refusal
from scripts.mock.request import Request
from scripts.mock.store import Row
from scripts.mock.text import encode_json

_LAST = 2**56 - 1


@dataclass(frozen=True)
class Cursor:
    """`sequence` of the row beside the cut; `backward` when the page before it is wanted."""

    sequence: int
    backward: bool

    def encode(self, context: str) -> str:
        head = (b"\x01" if self.backward else b"\x00") + self.sequence.to_bytes(7, "big")
        return (head + _seal(head, context)).hex()


def decode_cursor(text: str, context: str) -> Cursor:
    """Raises Refusal: 404 `Invalid cursor`, as Django REST framework does, for anything but a cursor of this list."""
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != 16 or text != raw.hex() or raw[0] > 1 or raw[8:] != _seal(raw[:8], context):
        raise Refusal(404, "Invalid cursor")
    return Cursor(int.from_bytes(raw[1:8], "big"), raw[0] == 1)


def _seal(head: bytes, context: str) -> bytes:
    return hashlib.blake2b(head + context.encode(), digest_size=8).digest()


def cursor_page(request: Request, collection: str, parent: str) -> str:
    """The JSON text of one page `{next, previous, results}` (seed 002) of a collection, in the order asked for."""
    descending = str(request.query.get("ordering", "")).startswith("-")
    live = not request.query.get("is_deleted", False)
    context = f"{request.operation.operation_id} {parent} {descending} {live}"
    cursor = decode_cursor(request.query["cursor"], context) if "cursor" in request.query else None
    backward = cursor is not None and cursor.backward
    size = request.settings.page_size

    def rows_beyond(sequence: int | None, *, downward: bool, limit: int) -> list[Row]:
        store = request.store
        return store.page(collection, parent, live=live, limit=limit, descending=downward, after=sequence)

    downward = descending != backward
    rows = rows_beyond(None if cursor is None else cursor.sequence, downward=downward, limit=size + 1)
    ahead = len(rows) > size
    rows = rows[:size]
    if cursor is None:
        start, behind = 0, False
    else:
        # Where the way back starts: before the first row of this page, or, if there is none, before the cut itself.
        start = rows[0][0] if rows else _beside(cursor.sequence, upward=not downward)
        behind = bool(rows_beyond(start, downward=not downward, limit=1))
    onward = _link(request, Cursor(rows[-1][0], backward), context) if ahead else None
    back = _link(request, Cursor(start, not backward), context) if behind else None
    if backward:
        rows.reverse()
    following, previous = (back, onward) if backward else (onward, back)
    results = ",".join([text for _, text in rows])
    return f'{{"next":{encode_json(following)},"previous":{encode_json(previous)},"results":[{results}]}}'


def _beside(sequence: int, *, upward: bool) -> int:
    """The cut on the other side of a row, within the seven bytes of a cursor."""
    return min(sequence + 1, _LAST) if upward else max(sequence - 1, 0)


def _link(request: Request, cursor: Cursor, context: str) -> str:
    pairs = [(name, value) for name, value in request.raw_query if name != "cursor"]
    return f"{request.url}?{urlencode([*pairs, ('cursor', cursor.encode(context))], quote_via=quote)}"
