"""Whole numbers in queries of control endpoints."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.mock.engine.refusal import Refusal

_LARGEST = 10**9


def whole_number(query: Mapping[str, str], name: str, default: int, most: int = _LARGEST) -> int:
    """Return a query parameter as a number of 0 to `most`, or the default. Raises Refusal: 400."""
    text = query.get(name)
    if text is None:
        return default
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST)) else -1
    if not 0 <= number <= most:
        raise Refusal(400, f"{name}: {text[:80]!r} is not a whole number between 0 and {most}.")
    return number
