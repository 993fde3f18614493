"""A bundled OpenAPI document as places: each value together with the way to it, so that every finding has a pointer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Place:
    """A value of a document and the keys that lead to it."""

    path: tuple[str, ...]
    value: Any

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of the place; empty for the whole document."""
        return "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in self.path)

    @property
    def name(self) -> str:
        return self.path[-1]

    def __truediv__(self, key: str | int) -> Place:
        """The place of a member or item; its value is None where there is none."""
        if isinstance(self.value, list):
            return Place((*self.path, str(key)), self.value[int(key)])
        return Place((*self.path, str(key)), self.value.get(key) if isinstance(self.value, dict) else None)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def __iter__(self) -> Iterator[Place]:
        """The places of the members or items."""
        if isinstance(self.value, dict):
            for key in self.value:
                yield self / key
        elif isinstance(self.value, list):
            for index in range(len(self.value)):
                yield self / index


@dataclass(frozen=True)
class MediaType:
    """One entry of a `content` map; `direction` is "request" or "response"."""

    place: Place
    direction: str

    @property
    def type(self) -> str:
        return self.place.name

    @property
    def is_form(self) -> bool:
        return self.type.partition(";")[0].strip() == "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Operation:
    """One operation; `parameters`, `body` and `responses` are where references lead to."""

    place: Place
    document: Document

    @property
    def method(self) -> str:
        return self.place.name

    @property
    def path(self) -> str:
        return self.place.path[1]

    @property
    def id(self) -> str:
        return str(self.place.value.get("operationId", ""))

    @property
    def is_public(self) -> bool:
        """Whether the operation takes back the document's security by `security: []`."""
        return self.place.value.get("security") == []

    @cached_property
    def parameters(self) -> list[Place]:
        """Those of the path and of the operation; one of the operation wins over its namesake of the path."""
        item = Place(self.place.path[:-1], self.document.root["paths"][self.path])
        found: dict[tuple[Any, Any], Place] = {}
        for listed in [*(item / "parameters"), *(self.place / "parameters")]:
            place = self.document.follow(listed)
            found[place.value.get("name"), place.value.get("in")] = place
        return list(found.values())

    def parameter_names(self, location: str) -> set[str]:
        """Names of the parameters at a location: path, query, header or cookie."""
        return {place.value["name"] for place in self.parameters if place.value.get("in") == location}

    @cached_property
    def body(self) -> Place | None:
        return self.document.follow(self.place / "requestBody") if "requestBody" in self.place else None

    @cached_property
    def responses(self) -> dict[str, Place]:
        """The responses by status code, as they are found behind references."""
        return {listed.name: self.document.follow(listed) for listed in self.place / "responses"}


@dataclass(frozen=True)
class Document:
    """A bundled document; `name` is how findings call it."""

    name: str
    root: dict[str, Any]

    def place(self, *path: str) -> Place:
        place = Place((), self.root)
        for key in path:
            place = place / key
        return place

    def component(self, kind: str) -> Place:
        return self.place("components", kind)

    def follow(self, place: Place) -> Place:
        """Where a reference leads to, or the place itself; siblings of the reference stay behind."""
        seen: set[str] = set()
        while isinstance(place.value, dict) and isinstance(reference := place.value.get("$ref"), str):
            if reference in seen:
                return Place(place.path, {})
            seen.add(reference)
            place = self.place(*(key.replace("~1", "/").replace("~0", "~") for key in reference.split("/")[1:]))
        return place

    @property
    def hosts(self) -> list[str]:
        """The server addresses."""
        return [str(server.get("url", "")) for server in self.root.get("servers", [])]

    @property
    def is_giosg(self) -> bool:
        """Whether a host of giosg serves the API: there every operation has permissions."""
        return any(host.endswith(".giosg.com") for host in self.hosts)

    @property
    def is_gotom(self) -> bool:
        """Whether goTom serves the API: there every request is signed."""
        return any(host.endswith(".gotom.io") for host in self.hosts)

    @cached_property
    def operations(self) -> list[Operation]:
        return [
            Operation(place, self)
            for item in self.place("paths")
            for place in item
            if place.name in METHODS and isinstance(place.value, dict)
        ]

    def defined(self, kind: str) -> Iterator[Place]:
        """Definitions of a kind (parameters, responses, requestBodies, headers), each once and where it stands."""
        yield from self.component(kind)
        for place in self._inline(kind):
            if "$ref" not in place:
                yield place

    def _inline(self, kind: str) -> Iterator[Place]:
        if kind == "parameters":
            for item in self.place("paths"):
                yield from item / "parameters"
            for operation in self.operations:
                yield from operation.place / "parameters"
        elif kind == "responses":
            for operation in self.operations:
                yield from operation.place / "responses"
        elif kind == "requestBodies":
            for operation in self.operations:
                if "requestBody" in operation.place:
                    yield operation.place / "requestBody"
        elif kind == "headers":
            for response in self.defined("responses"):
                yield from response / "headers"

    @cached_property
    def media_types(self) -> list[MediaType]:
        """Every `content` entry of a request body or response, each once."""
        found = [MediaType(place, "request") for body in self.defined("requestBodies") for place in body / "content"]
        found += [MediaType(place, "response") for answer in self.defined("responses") for place in answer / "content"]
        return found

    def examples(self, holder: Place) -> Iterator[Place]:
        """The `examples` of a media type, parameter or header: the place of each name, with the example's value."""
        for listed in holder / "examples":
            example = self.follow(listed)
            if "value" in example:
                yield Place(listed.path, example.value["value"])
