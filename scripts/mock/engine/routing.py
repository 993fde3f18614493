"""Match a raw request path to the operations of its path template.

The path is split before decoding, so that ids may contain `%2F`. Literal segments take precedence over parameters
(OpenAPI 3.1, "Path Templating Matching").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType

from scripts.mock.engine.endpoint import Endpoint
from scripts.mock.engine.parameters import check_path
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.text import percent_decode, shown

_KEPT = 1024
"""Number of paths whose route is remembered."""
_LONGEST_KEPT = 256


def allow(described: Iterable[str]) -> str:
    """Return the `Allow` header for a path's described methods (RFC 9110 section 10.2.1)."""
    methods = [*(method for method in described if method != "OPTIONS"), "OPTIONS"]
    if "GET" in methods:
        methods.insert(methods.index("GET") + 1, "HEAD")
    return ", ".join(methods)


@dataclass
class Route:
    """The operations of a path template, by method."""

    path: str
    api: str
    names: tuple[str, ...]
    optional_slash: bool
    endpoints: dict[str, Endpoint] = field(default_factory=dict)

    @property
    def allow(self) -> str:
        """The value of the `Allow` header."""
        return allow(self.endpoints)

    @cached_property
    def signing_user(self) -> str | None:
        """The kind of user that signs requests to the path, whatever the method; None if they are not signed."""
        return next(iter(self.endpoints.values())).signing_user

    def described(self, method: str) -> Endpoint | None:
        """Return the operation of a method (of GET for HEAD), or None if not described."""
        return self.endpoints.get("GET" if method == "HEAD" else method)

    def find(self, method: str) -> Endpoint | None:
        """Return the operation of a method, or None for an undescribed OPTIONS. Raises Refusal: 405 with `Allow`."""
        endpoint = self.described(method)
        if endpoint is None and method != "OPTIONS":
            raise Refusal(405, f'Method "{shown(method)}" not allowed.', headers={"Allow": self.allow})
        return endpoint

    def is_public(self, method: str) -> bool:
        """Return whether a method needs no credentials; an undescribed method needs them if any other does."""
        asked = self.described(method)
        endpoints = self.endpoints.values() if asked is None else (asked,)
        return all(endpoint.is_public for endpoint in endpoints)


@dataclass
class Match:
    """A route that fits a path, and the path parameters, decoded."""

    route: Route
    path: Mapping[str, str]
    _valid: set[str] = field(default_factory=set)
    """Operations that the parameters are known to be valid for."""

    def check(self, endpoint: Endpoint) -> None:
        """Raise Refusal if a path parameter is not valid, see `check_path`."""
        if endpoint.operation_id not in self._valid:
            check_path(endpoint, self.path)
            self._valid.add(endpoint.operation_id)


@dataclass
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    route: Route | None = None


class Router:
    """Router over all paths of all APIs, as a tree of segments."""

    def __init__(self) -> None:
        self._root = _Node()
        self._found = lru_cache(maxsize=_KEPT)(self._search)

    def add(self, endpoint: Endpoint, *, optional_slash: bool) -> None:
        """Add an operation; with `optional_slash`, its path also matches with a trailing slash."""
        self._add(endpoint, endpoint.path, optional_slash)
        if endpoint.settings.get("withoutSlash", False):
            self._add(endpoint, endpoint.path.removesuffix("/"), optional_slash=False)

    def _add(self, endpoint: Endpoint, path: str, optional_slash: bool) -> None:
        node = self._root
        segments, names = _parts(path)
        for segment in segments:
            if segment is None:
                node.parameter = node.parameter or _Node()
                node = node.parameter
            elif segment in node.literals:
                node = node.literals[segment]
            else:
                node.literals[segment] = node = _Node()
        node.route = node.route or Route(endpoint.path, endpoint.api, names, optional_slash)
        node.route.endpoints[endpoint.method] = endpoint

    def match(self, raw_path: bytes) -> Match | None:
        """Return the match of a raw path, or None.

        Raises:
            Refusal: 400, the path contains an invalid percent-escape or invalid UTF-8.
        """
        return self._found(raw_path) if len(raw_path) <= _LONGEST_KEPT else self._search(raw_path)

    def _search(self, raw_path: bytes) -> Match | None:
        if b"%" in raw_path:
            segments = [percent_decode(segment, "path") for segment in raw_path.split(b"/")[1:]]
        else:
            segments = percent_decode(raw_path, "path").split("/")[1:]
        found = _find(self._root, segments, 0, [])
        if found is None and len(segments) > 1 and segments[-1] == "":
            found = _find(self._root, segments[:-1], 0, [])
            if found is not None and not found[0].optional_slash:
                return None
        if found is None:
            return None
        route, values = found
        return Match(route, MappingProxyType(dict(zip(route.names, values, strict=True))))


@lru_cache(maxsize=_KEPT)
def _parts(template: str) -> tuple[tuple[str | None, ...], tuple[str, ...]]:
    """Return the segments of a path template, None for a parameter, and the names of its parameters."""
    segments = template.split("/")[1:]
    names = {segment: segment[1:-1] for segment in segments if segment.startswith("{") and segment.endswith("}")}
    return tuple(None if one in names else one for one in segments), tuple(
        names[one] for one in segments if one in names
    )


def _find(node: _Node, segments: list[str], at: int, values: list[str]) -> tuple[Route, list[str]] | None:
    if at == len(segments):
        return None if node.route is None else (node.route, values)
    segment = segments[at]
    if segment in node.literals and (found := _find(node.literals[segment], segments, at + 1, values)):
        return found
    if node.parameter is not None and segment:
        return _find(node.parameter, segments, at + 1, [*values, segment])
    return None
