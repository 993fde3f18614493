"""Reader of bundled OpenAPI documents: operations, parameters, bodies, responses, security and extensions.

Lint, quality, clients, mock server, contract tests and docs all use it. Members that callers report with a location
are `Place`s; the others are plain dicts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from scripts.files.errors import KnownError
from scripts.files.json_text import parse_json
from scripts.files.reading import read_text
from scripts.openapi.place import Place, pointer_tokens
from scripts.openapi.shape import check_shape

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""Path Item Object fields that contain operations (OpenAPI 3.1.1, section 4.8.9.1)."""
COMPONENT_KINDS = (
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
)
"""Components Object fields used by the descriptions, in the order of the specification."""
JSON = "application/json"


class UnresolvedError(KnownError):
    """A `$ref` does not resolve within its document; the message names it."""


@dataclass(frozen=True)
class MediaType:
    """An entry of a `content` map; `direction` is "request" (to the API) or "response" (from it)."""

    place: Place
    direction: str

    @property
    def type(self) -> str:
        return self.place.name

    @property
    def is_form(self) -> bool:
        return self.type.partition(";")[0].strip() == "application/x-www-form-urlencoded"


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation; references in `parameters`, `body` and `responses` are resolved."""

    place: Place
    document: Document

    @property
    def definition(self) -> dict[str, Any]:
        """The Operation Object, references not resolved."""
        found: dict[str, Any] = self.place.value
        return found

    @property
    def method(self) -> str:
        """HTTP method in lower case, as in the document."""
        return self.place.name

    @property
    def path(self) -> str:
        """The path template; of a webhook, its name."""
        return self.place.path[1]

    @property
    def id(self) -> str:
        return str(self.definition.get("operationId", ""))

    @property
    def title(self) -> str:
        """The summary; the operationId if there is none."""
        return str(self.definition.get("summary", self.id))

    @property
    def label(self) -> str:
        """Method and path, as schemathesis names an operation."""
        return f"{self.method.upper()} {self.path}"

    @property
    def tag(self) -> str:
        """The first tag, the name of the resource; empty if there is none."""
        tags = self.definition.get("tags") or [""]
        return str(tags[0])

    @property
    def security(self) -> list[dict[str, list[str]]]:
        """The effective security requirements: the operation's own, otherwise the document's."""
        found: list[dict[str, list[str]]] = self.definition.get("security", self.document.root.get("security", []))
        return found

    @property
    def is_public(self) -> bool:
        """Whether the operation needs no credentials: `security: []`, or an empty alternative."""
        return not self.security or {} in self.security

    @property
    def schemes(self) -> tuple[str, ...]:
        """Names of the accepted security schemes, in order of preference."""
        return tuple(dict.fromkeys(name for alternative in self.security for name in alternative))

    @cached_property
    def signing_user(self) -> str | None:
        """Name of the `x-signature` user that signs requests to this path; None if requests are not signed."""
        signature = self.document.signature
        if signature is None or self.is_public:
            return None
        for user in signature.get("users", []):
            if any(self.path.startswith(prefix) for prefix in user["pathPrefixes"]):
                return str(user["name"])
        return None

    @cached_property
    def parameters(self) -> list[Place]:
        """Parameters of the path and the operation; the operation's override the path's."""
        item = self.document.place(*self.place.path[:-1])
        found: dict[tuple[Any, Any], Place] = {}
        for listed in [*(item / "parameters"), *(self.place / "parameters")]:
            place = self.document.follow(listed)
            found[place.value.get("name"), place.value.get("in")] = place
        return list(found.values())

    def parameter(self, name: str, location: str = "query") -> dict[str, Any] | None:
        """Return the Parameter Object with a name and location, or None."""
        found = (place.value for place in self.parameters if place.value.get("name") == name)
        return next((one for one in found if one.get("in") == location), None)

    def parameter_names(self, location: str) -> set[str]:
        """Return the names of the parameters in a location: path, query, header or cookie."""
        return {place.value["name"] for place in self.parameters if place.value.get("in") == location}

    @cached_property
    def body(self) -> Place | None:
        return self.document.follow(self.place / "requestBody") if "requestBody" in self.place else None

    @cached_property
    def bodies(self) -> dict[str, Any]:
        """Schemas of the request body by media type; empty without a body."""
        return _schemas(None if self.body is None else self.body)

    @cached_property
    def responses(self) -> dict[str, Place]:
        """The responses by status code, references resolved."""
        return {listed.name: self.document.follow(listed) for listed in self.place / "responses"}

    def answers(self, status: str) -> dict[str, Any]:
        """Return the schemas of a response by media type; empty for a status without a body."""
        return _schemas(self.responses.get(status))

    @property
    def success(self) -> str | None:
        """The first documented status of 200 to 299."""
        return next((status for status in self.responses if status.startswith("2")), None)


_DATA = frozenset(("example", "default", "const", "enum"))
"""Keywords with values that are data, where `$ref` has no meaning."""
_NAMES = frozenset(("properties", "patternProperties", "$defs", "dependentSchemas", *COMPONENT_KINDS))
"""Keywords with members named by the document, where a member named `example` is not an example."""


def _references(place: Place, named: bool = False) -> Iterator[Place]:
    """Yield the references at or below a place; `named`: its keys are names, not keywords."""
    if "$ref" in place and not named:
        yield place / "$ref"
    for member in place:
        keyword = "" if named or isinstance(place.value, list) else member.name
        if keyword == "examples":
            yield from (example / "$ref" for example in member if "$ref" in example and isinstance(member.value, dict))
        elif keyword not in _DATA:
            yield from _references(member, keyword in _NAMES)


def _schemas(holder: Place | None) -> dict[str, Any]:
    content = {} if holder is None else (holder / "content").value or {}
    return {media_type: media.get("schema", {}) for media_type, media in content.items()}


@dataclass(frozen=True, eq=False)
class Document:
    """A bundled document; `name` identifies it in messages: a file or an API."""

    name: str
    root: dict[str, Any]

    @classmethod
    def load(cls, path: Path, *, complete: bool = False) -> Self:
        """Read a bundled document in JSON, named after the file's stem; `complete` as in `check_shape`.

        Raises:
            FileNotFoundError: the file does not exist.
            KnownError: the file is invalid JSON, exceeds a limit, or does not have the shape of an OpenAPI document.
        """
        root = parse_json(read_text(path), path)
        check_shape(root, str(path), complete=complete)
        return cls(path.stem, root)

    def place(self, *path: str) -> Place:
        place = Place((), self.root)
        for key in path:
            place = place / key
        return place

    def component(self, kind: str) -> Place:
        return self.place("components", kind)

    def follow(self, place: Place) -> Place:
        """Resolve a reference, dropping its siblings; return any other place unchanged."""
        seen: set[str] = set()
        while isinstance(place.value, dict) and isinstance(reference := place.value.get("$ref"), str):
            if reference in seen:
                return Place(place.path, {})
            seen.add(reference)
            path = pointer_tokens(reference)
            place = Place(tuple(path), self._at(path))
        return place

    def resolve(self, node: Any) -> Any:
        """Resolve a reference to a plain value; return any other node unchanged.

        Siblings of the reference apply beside its target (JSON Schema 2020-12, section 8.2.3.1) and win over a keyword
        of the same name: an `enum` beside a reference closes an open list of values.

        Raises:
            UnresolvedError: the reference leaves the document, is dangling, or is circular.
        """
        seen: set[str] = set()
        siblings: dict[str, Any] = {}
        while isinstance(node, Mapping) and isinstance(reference := node.get("$ref"), str):
            if reference in seen or not reference.startswith("#/"):
                raise UnresolvedError(f"{self.name}: {reference} does not resolve within the document")
            seen.add(reference)
            siblings = {name: value for name, value in node.items() if name != "$ref"} | siblings
            node = self._at(pointer_tokens(reference))
            if node is None:
                raise UnresolvedError(f"{self.name}: dangling reference {reference}")
        return {**node, **siblings} if siblings else node

    def _at(self, path: list[str]) -> Any:
        """Return the plain value at a path, or None."""
        node: Any = self.root
        for key in path:
            if isinstance(node, list):
                node = node[int(key)]
                continue
            node = node.get(key) if isinstance(node, dict) else None
        return node

    def references(self) -> Iterator[Place]:
        """Yield every `$ref` of the document, except lookalikes in examples and other data."""
        yield from _references(Place((), self.root))

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation below `paths`, in document order."""
        return [
            Operation(place, self)
            for item in self.place("paths")
            for place in item
            if place.name in METHODS and isinstance(place.value, dict)
        ]

    @cached_property
    def webhooks(self) -> list[Operation]:
        """The requests that the API sends: every operation below `webhooks`, in the order of the document."""
        return [
            Operation(place, self)
            for item in self.place("webhooks")
            for place in item
            if place.name in METHODS and isinstance(place.value, dict)
        ]

    @cached_property
    def by_id(self) -> dict[str, Operation]:
        """The operations by operationId."""
        return {operation.id: operation for operation in self.operations}

    @property
    def security_schemes(self) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = self.root.get("components", {}).get("securitySchemes", {})
        return found

    @cached_property
    def signature(self) -> dict[str, Any] | None:
        """The `x-signature` of the security scheme that signs requests; None for token-based APIs."""
        schemes = self.security_schemes.values()
        return next((scheme["x-signature"] for scheme in schemes if "x-signature" in scheme), None)

    @property
    def hosts(self) -> list[str]:
        """The server URLs."""
        return [str(server.get("url", "")) for server in self.root.get("servers", [])]

    @property
    def takes_tokens(self) -> bool:
        """Whether a security scheme sends a token. Permissions exist only for tokens, not for signed requests."""
        return any("x-signature" not in scheme for scheme in self.security_schemes.values())

    def defined(self, kind: str) -> Iterator[Place]:
        """Yield each definition of a kind once, from components or inline.

        Kinds: parameters, responses, requestBodies, headers.
        """
        yield from self.component(kind)
        for place in self._inline(kind):
            if "$ref" not in place:
                yield place

    def _inline(self, kind: str) -> Iterator[Place]:
        operations = [*self.operations, *self.webhooks]
        if kind == "parameters":
            for item in [*self.place("paths"), *self.place("webhooks")]:
                yield from item / "parameters"
            for operation in operations:
                yield from operation.place / "parameters"
        elif kind == "responses":
            for operation in operations:
                yield from operation.place / "responses"
        elif kind == "requestBodies":
            for operation in operations:
                if "requestBody" in operation.place:
                    yield operation.place / "requestBody"
        elif kind == "headers":
            for response in self.defined("responses"):
                yield from response / "headers"

    @cached_property
    def media_types(self) -> list[MediaType]:
        """Every `content` entry of a request body or response, without duplicates.

        The body of a webhook is sent by the API, so it counts as a response.
        """
        found = [
            MediaType(place, "response" if body.path[0] == "webhooks" else "request")
            for body in self.defined("requestBodies")
            for place in body / "content"
        ]
        found += [MediaType(place, "response") for answer in self.defined("responses") for place in answer / "content"]
        return found

    def examples(self, holder: Place) -> Iterator[Place]:
        """Yield the `examples` of a media type, parameter or header: each example's place, with its value resolved."""
        for listed in holder / "examples":
            example = self.follow(listed)
            if "value" in example:
                yield Place(listed.path, example.value["value"])
