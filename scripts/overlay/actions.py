"""The three kinds of actions: update, copy and remove (Overlay 1.1.0, "Action Object")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from jsonpath_rfc9535 import JSONPathError, JSONPathNode, JSONPathQuery
from jsonpath_rfc9535.serialize import canonical_string
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString

from scripts.files import limits

from . import comments
from .structure import Action

Location = tuple[str | int, ...]


class ActionError(Exception):
    """An action failed; the message is the reason only."""


class Growth:
    """Upper bound of a document's size; counted exactly only when the bound reaches the limit."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._bound = limits.size(document)

    def add(self, more: int) -> None:
        """Add the maximum growth by an action. Raises ActionError."""
        most = limits.current().nodes
        if self._bound + more > most:
            self._bound = limits.size(self._document)
        self._bound += more
        if self._bound > most:
            raise ActionError(f"makes the document too large: {limits.remedy('nodes')}")


def perform(action: Action, document: Any, growth: Growth) -> list[str]:
    """Perform an action in place; return the touched normalized paths (RFC 9535, section 2.7). Raises ActionError."""
    nodes = _select(action.query, document)
    if not nodes:
        if action.optional:
            return []
        raise ActionError("matches nothing; fix the target or set x-optional: true")
    _reject_duplicates(nodes)
    paths = [node.path() for node in nodes]
    if action.kind == "remove":
        _remove(nodes)
    else:
        value = action.value if action.source is None else _only_value(action.source, document)
        growth.add(len(nodes) * limits.size(value))
        deepest = limits.depth(value) + max(len(node.location) for node in nodes) + 1
        if isinstance(value, dict | list) and deepest > limits.current().depth:
            raise ActionError(f"nests the document too deeply: {limits.remedy('depth')}")
        _update(nodes, value)
    return paths


def _select(query: JSONPathQuery, document: Any) -> list[JSONPathNode]:
    """Return the nodes in query order, without the duplicates that a JSONPath may contain."""
    most = limits.current().nodes
    found: dict[Location, JSONPathNode] = {}
    try:
        for number, node in enumerate(query.finditer(document), start=1):
            if number > most:
                raise ActionError(f"matches too many nodes: {limits.remedy('nodes')}")
            found.setdefault(node.location, node)
    except JSONPathError as error:
        raise ActionError(f"cannot be evaluated: {error.args[0]}") from error
    except RecursionError:
        raise ActionError(f"has too many segments: {limits.remedy('depth')}") from None
    return list(found.values())


def _reject_duplicates(nodes: Sequence[JSONPathNode]) -> None:
    """Reject operations with the same operationId, because an action that names one must select one."""
    seen: dict[str, JSONPathNode] = {}
    for node in nodes:
        if len(node.location) != 3 or node.location[0] != "paths" or not isinstance(node.value, dict):
            continue
        name = node.value.get("operationId")
        first = seen.setdefault(str(name), node) if name is not None else node
        if first is not node:
            places = f"{_display(first.location)} and {_display(node.location)}"
            raise ActionError(
                f"matches two operations with the operationId {name}, {places}; make the operationIds unique"
            )


def _only_value(source: JSONPathQuery, document: Any) -> Any:
    nodes = _select(source, document)
    if len(nodes) != 1:
        found = f"{len(nodes)} nodes ({_shown(nodes)})" if nodes else "nothing"
        raise ActionError(f'copy "{source}" matches {found}; it must select exactly one node')
    return _fresh(nodes[0].value)


def _remove(nodes: Sequence[JSONPathNode]) -> None:
    # In reverse order: later items before earlier ones, inner nodes before outer ones.
    for node in sorted(nodes, key=lambda node: node.location, reverse=True):
        parent = node.parent
        if parent is None:
            raise ActionError("the root of the document cannot be removed")
        outer = parent.parent
        comments.remove(
            parent.value,
            node.location[-1],
            outer.value if outer else None,
            parent.location[-1] if outer else None,
        )


def _update(nodes: Sequence[JSONPathNode], value: Any) -> None:
    kinds = {_kind(node.value): node for node in reversed(nodes)}
    if len(kinds) > 1:
        found = ", ".join(f"{kind} {_display(node.location)}" for kind, node in kinds.items())
        raise ActionError(
            f"matches nodes of different kinds ({found}); they must be all objects, all arrays or all primitives"
        )
    for node in nodes:
        # A list around the root avoids a special case.
        parent, key = (node.parent.value, node.location[-1]) if node.parent else ([node.value], 0)
        if _kind(node.value) == "array" and _kind(value) != "array":
            _extend(parent, key, [value])
        else:
            _merge(parent, key, value, node.location)


def _merge(parent: Any, key: str | int, value: Any, location: Location) -> None:
    """Merge the value into parent[key], at the given location."""
    target = parent[key]
    match _kind(target), _kind(value):
        case "object", "object":
            for name in value:
                if name in target:
                    _merge(target, name, value[name], (*location, name))
            added = {name: _fresh(value[name]) for name in value if name not in target}
            if added:
                with comments.kept_at_the_end(parent, key):
                    target.update(added)
        case "array", "array":
            _extend(parent, key, value)
        case "primitive", "primitive":
            comments.replace_scalar(parent, key, _fresh(value))
        case _:
            raise ActionError(
                f"{_display(location)}: {_type(value)} onto {_type(target)}; "
                "types must match; remove the old value first to change the type"
            )


def _extend(parent: Any, key: str | int, items: Sequence[Any]) -> None:
    if items:
        with comments.kept_at_the_end(parent, key):
            parent[key].extend([_fresh(item) for item in items])


def _fresh(value: Any) -> Any:
    """Return a deep copy without the comments of the original."""
    match value:
        case dict():
            return CommentedMap((name, _fresh(item)) for name, item in value.items())
        case list():
            return CommentedSeq(_fresh(item) for item in value)
        case LiteralScalarString() | FoldedScalarString():
            return type(value)(str(value))
    return value


def _kind(value: Any) -> str:
    """Return the kind of a node in the terms of the standard."""
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "primitive"


def _type(value: Any) -> str:
    """Return the JSON type, for messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "number" if isinstance(value, int | float) else _kind(value)


def _shown(nodes: Sequence[JSONPathNode], limit: int = 3) -> str:
    paths = [_display(node.location) for node in nodes[:limit]]
    return ", ".join(paths + ["..."] * (len(nodes) > limit))


def _display(location: Location) -> str:
    """Return the path in its short notation: `$.paths['/users'].get`."""
    return "$" + "".join(
        f"[{name}]"
        if isinstance(name, int)
        else f".{name}"
        if re.fullmatch(r"[A-Za-z_]\w*", name)
        else f"[{canonical_string(name)}]"
        for name in location
    )
