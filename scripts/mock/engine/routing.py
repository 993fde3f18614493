"""Match a raw request path to the operations of its path template.

The path is split before it is decoded, so an id may hold `%2F`; literal segments win over parameters (OpenAPI 3.1,
"Path Templating Matching").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from scripts.mock.engine.compiler import Operation
from scripts.mock.engine.text import percent_decode


def allow(described: Iterable[str]) -> str:
    """The value of the `Allow` header of a path that describes some methods (RFC 9110 section 10.2.1)."""
    methods = [*(method for method in described if method != "OPTIONS"), "OPTIONS"]
    if "GET" in methods:
        methods.insert(methods.index("GET") + 1, "HEAD")
    return ", ".join(methods)


@dataclass
class Route:
    """The operations of one path template by method."""

    path: str
    api: str
    names: tuple[str, ...]
    operations: dict[str, Operation] = field(default_factory=dict)

    @property
    def allow(self) -> str:
        """The value of the `Allow` header."""
        return allow(self.operations)

    def is_public(self, method: str) -> bool:
        """Whether a method needs no credentials; one that is not described needs what the others need."""
        asked = self.operations.get("GET" if method == "HEAD" else method)
        operations = self.operations.values() if asked is None else (asked,)
        return all(operation.is_public for operation in operations)


@dataclass
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    route: Route | None = None


class Router:
    """All paths of all APIs in one tree of segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node, names = self._root, []
        for segment in operation.path.split("/")[1:]:
            if segment.startswith("{") and segment.endswith("}"):
                names.append(segment[1:-1])
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.route = node.route or Route(operation.path, operation.api, tuple(names))
        node.route.operations[operation.method] = operation

    def match(self, raw_path: bytes) -> tuple[Route, dict[str, str]] | None:
        """The route of a raw path and its decoded path parameters, or None.

        Raises:
            Refusal: 400, a percent-escape of the path is broken or not UTF-8.
        """
        if b"%" in raw_path:
            segments = [percent_decode(segment, "path") for segment in raw_path.split(b"/")[1:]]
        else:
            segments = percent_decode(raw_path, "path").split("/")[1:]
        found = _find(self._root, segments, 0, [])
        if found is None and len(segments) > 1 and segments[-1] == "":
            found = _find(self._root, segments[:-1], 0, [])
            if found is not None and found[0].api == "gotom":
                return None  # only the giosg hosts take an optional trailing slash
        if found is None:
            return None
        route, values = found
        return route, dict(zip(route.names, values, strict=True))


def _find(node: _Node, segments: list[str], at: int, values: list[str]) -> tuple[Route, list[str]] | None:
    if at == len(segments):
        return None if node.route is None else (node.route, values)
    segment = segments[at]
    if segment in node.literals and (found := _find(node.literals[segment], segments, at + 1, values)):
        return found
    if node.parameter is not None and segment:
        return _find(node.parameter, segments, at + 1, [*values, segment])
    return None
