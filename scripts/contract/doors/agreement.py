"""Compare the responses of two servers that have received the same requests."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import parse_qsl

from scripts.contract.doors.door import Received
from scripts.contract.doors.typescript import same_doubles

_OF_A_PART = frozenset({"content_type", "charset", "kind"})
"""Properties of an uploaded file that are not compared: they depend on the media type of a part, which every client
sends and no raw case does.
"""
_IN_ORDER = frozenset({"warningLogs"})
"""Properties that are not compared if the requests differ in a byte: they depend on the order of members in the
body."""
_OF_THE_CONNECTION = frozenset({"connection", "content-length", "date", "keep-alive", "server", "transfer-encoding"})


def disagreements(
    first: Received,
    first_url: str,
    other: Received,
    other_url: str,
    left_out: Collection[str] = (),
    *,
    same_bytes: bool = False,
) -> list[str]:
    """Return the differences between the responses of two servers, as text.

    Base URLs may differ; links, which repeat the query, may also differ in its spelling and in the parameters
    `left_out`. Error bodies may quote the request, so they are compared only if the requests had the `same_bytes`.
    """
    if first.status != other.status:
        return [f"status {other.status}, not {first.status}"]
    wanted, found = _headers(first), _headers(other)
    differing = [
        f"header {name} {_with(first_url, other_url, found.get(name))!r}, not {wanted.get(name)!r}"
        for name in sorted(wanted.keys() | found.keys())
        if _with(first_url, other_url, found.get(name)) != wanted.get(name)
    ]
    content = other.content.replace(other_url.encode(), first_url.encode())
    # An error may quote the body, whose members each client writes in its own order.
    if content != first.content and (first.status < 400 or same_bytes):
        differing += _body(first.content, content, frozenset(left_out), frozenset() if same_bytes else _IN_ORDER)
    return differing


def _headers(received: Received) -> Mapping[str, str]:
    return {name: value for name, value in received.headers.items() if name not in _OF_THE_CONNECTION}


def _with(first_url: str, other_url: str, value: str | None) -> str | None:
    return None if value is None else value.replace(other_url, first_url)


def _body(wanted: bytes, found: bytes, left_out: frozenset[str], free: frozenset[str]) -> list[str]:
    try:
        difference = _first_difference(json.loads(wanted), json.loads(found), "", left_out, free)
    except ValueError:
        return ["another body"]
    return [] if difference is None else [difference]


def _first_difference(wanted: Any, found: Any, at: str, left_out: frozenset[str], free: frozenset[str]) -> str | None:
    """Return the first place where two values differ, as a JSON Pointer, and both values."""
    if isinstance(wanted, dict) and isinstance(found, dict) and wanted.keys() == found.keys():
        skipped = free | _OF_A_PART if wanted.keys() >= _OF_A_PART else free
        places = ((f"{at}/{_escaped(name)}", wanted[name], found[name]) for name in wanted if name not in skipped)
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        places = ((f"{at}/{index}", *pair) for index, pair in enumerate(zip(wanted, found, strict=True)))
    elif same_doubles(wanted, found) or _same_link(wanted, found, left_out):
        return None
    else:
        return f"{_short(found)} at {at or 'the root'}, not {_short(wanted)}"
    found_places = (_first_difference(one, another, place, left_out, free) for place, one, another in places)
    return next((place for place in found_places if place is not None), None)


def _same_link(wanted: Any, found: Any, left_out: frozenset[str]) -> bool:
    if not (isinstance(wanted, str) and isinstance(found, str) and wanted.startswith(("http://", "https://"))):
        return False
    return _link(wanted, left_out) == _link(found, left_out)


def _link(url: str, left_out: frozenset[str]) -> tuple[str, list[tuple[str, str]]]:
    start, _, query = url.partition("?")
    return start, sorted(pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0] not in left_out)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
