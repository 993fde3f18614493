"""Ids made of several: of a record whose own id is unique only within what it belongs to."""

from __future__ import annotations

from urllib.parse import quote


def address(*ids: str) -> str:
    """The id of a record: its own, behind those of what it belongs to, from the outermost one on.

    The ids may hold any character and are not told apart by case; joined, they give what no other ids give.
    """
    return "/".join(quote(one.casefold(), safe="") for one in ids)
