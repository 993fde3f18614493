"""Open lists of values, in a form that the generator can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.openapi.schemas import EXTENSIBLE_ENUM


def with_known_values(node: Any) -> Any:
    """Return a document with every open list as an `enum`, for which the generator creates a class.

    The class accepts unknown values (see `patches/`). The generator ignores an `enum` beside a reference, which closes
    an open list for requests.
    """
    if isinstance(node, list):
        return [with_known_values(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    copy = {name: with_known_values(value) for name, value in node.items()}
    if EXTENSIBLE_ENUM in copy:
        copy["enum"] = copy.pop(EXTENSIBLE_ENUM)
    return copy
