"""Runtime expressions of links (OpenAPI 3.1, "Runtime Expressions") and JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Unresolvable(Exception):
    """A response has no value for an expression; the message says which."""


def at(value: Any, pointer: str) -> Any:
    """Return the value at a JSON pointer. Raises Unresolvable."""
    for token in _tokens(pointer):
        try:
            value = value[int(token)] if isinstance(value, list) else value[token]
        except (LookupError, TypeError, ValueError):
            raise Unresolvable(f"nothing at {pointer}") from None
    return value


def put(value: Any, pointer: str, new: Any) -> None:
    """Set the value at a pointer; its parents must exist."""
    *way, last = _tokens(pointer)
    for token in way:
        value = value[token]
    value[last] = new


def evaluate(
    expression: str, path: Mapping[str, str], sent: Any, received: Any, query: Mapping[str, str] | None = None
) -> str:
    """Return the value of an expression, or a constant, as the text of a parameter. Raises Unresolvable."""
    if not expression.startswith("$"):
        return expression
    for prefix, values in (("$request.path.", path), ("$request.query.", query or {})):
        name = expression.removeprefix(prefix)
        if name != expression:
            if name not in values:
                raise Unresolvable(f"no value of {expression}")
            return values[name]
    for prefix, value in (("$request.body#", sent), ("$response.body#", received)):
        if expression.startswith(prefix):
            return str(at(value, expression.removeprefix(prefix)))
    raise Unresolvable(f"unsupported expression: {expression}")


def _tokens(pointer: str) -> list[str]:
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
