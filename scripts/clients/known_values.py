"""Open lists of values, as the generator can read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.openapi.schemas import EXTENSIBLE_ENUM


def with_known_values(node: Any) -> Any:
    """A document in which every open list of values is an `enum`, of which the generator makes a class.

    The class takes unknown values, too (see `patches/`). An `enum` that closes an open list for requests stands beside
    a reference, where the generator does not look.
    """
    if isinstance(node, list):
        return [with_known_values(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    copy = {name: with_known_values(value) for name, value in node.items()}
    if EXTENSIBLE_ENUM in copy:
        copy["enum"] = copy.pop(EXTENSIBLE_ENUM)
    return copy
