"""Schemas in words: a tree of fields, each with type, limits, evidence and a name that an address can end in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from scripts.docs.documents import Api, operation_link, schema_name
from scripts.evidence import Source
from scripts.openapi.schemas import EXTENSIBLE_ENUM

_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} properties",
    "maxProperties": "at most {} properties",
    "pattern": "matches {}",
    "default": "default {}",
    "const": "always {}",
}
_FLAGS = {"readOnly": "read-only", "writeOnly": "write-only", "deprecated": "deprecated"}
_EXPANDED = 2
"""How deep the fields of referenced schemas are shown; deeper ones are on the schema's own page."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property, a parameter, or one of several alternatives (`is_variant`).

    Attributes:
        path: the names that lead to it; joined by dots they are its anchor.
        source: its own evidence, None where it is that of its schema.
        children: the fields of the object that it holds.
    """

    path: tuple[str, ...]
    type: Markup
    flags: tuple[str, ...]
    limits: tuple[Markup, ...]
    description: str
    source: Source | None
    children: tuple[Field, ...] = ()
    is_variant: bool = False

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def anchor(self) -> str:
        return re.sub(r"\s+", "-", ".".join(self.path))

    def walk(self) -> Iterator[Field]:
        """The field and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the schemas of one API.

    Attributes:
        depth: how many references deep fields are shown.
        returned: whether what is described comes from the server: then all of it is read-only, and a whole example
            stands beside it.
    """

    api: Api
    depth: int = _EXPANDED
    returned: bool = False

    def fields(self, schema: Any, path: tuple[str, ...] = ()) -> tuple[Field, ...]:
        """The fields of the object, or of the objects in the list, that a schema describes."""
        return self._children(schema, path, (), self.depth)

    def parameter(self, parameter: Mapping[str, Any], around: Source | None = None) -> Field:
        """A parameter; its path begins with where it is sent: `query.cursor`. `around` is the operation's evidence."""
        schema = parameter.get("schema", {})
        if not isinstance(schema, Mapping):
            schema = {}
        found = self._resolved(schema)
        described = {**found, **{key: parameter[key] for key in ("example", "deprecated") if key in parameter}}
        return Field(
            (parameter["in"], parameter["name"]),
            self.type(schema),
            self._flags(described, bool(parameter.get("required"))),
            self.limits(described),
            str(parameter.get("description", "")),
            differing(Source.of(parameter, self.api.document.root), around),
        )

    def type(self, schema: Any) -> Markup:
        """The type in words, with links to the schemas that have a name."""
        if not isinstance(schema, Mapping):
            return Markup("anything" if schema else "nothing")
        if "$ref" in schema:
            name = schema_name(schema["$ref"])
            return Markup('<a href="{}">{}</a>').format(self.api.schema_link(name), name)
        for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
            if keyword in schema:
                return Markup(joint).join(dict.fromkeys(self.type(part) for part in schema[keyword]))
        types = schema.get("type", "anything")
        if isinstance(types, list):
            return Markup(" or ").join(self.type({**schema, "type": each}) for each in types)
        if types == "array":
            return Markup("array of {}").format(self.type(schema.get("items", True)))
        if (
            types == "object"
            and isinstance(schema.get("additionalProperties"), Mapping)
            and not schema.get("properties")
        ):
            return Markup("object of {}").format(self.type(schema["additionalProperties"]))
        shown = schema.get("format") if types in ("string", "integer", "number") else None
        return escape(f"{types} ({shown})" if shown else types)

    def limits(self, schema: Mapping[str, Any]) -> tuple[Markup, ...]:
        """What a value has to keep to, its default and an example."""
        limits = [Markup(text).format(_code(schema[keyword])) for keyword, text in _LIMITS.items() if keyword in schema]
        if schema.get("uniqueItems"):
            limits.append(Markup("no item twice"))
        if schema.get("x-unique"):
            limits.append(Markup("unique"))
        for keyword, text in (("enum", "one of {}"), (EXTENSIBLE_ENUM, "known values: {}")):
            if keyword in schema:
                values = Markup(", ").join(_code(value) for value in schema[keyword])
                limits.append(Markup(text).format(values))
        lister = self.api.document.by_id.get(schema.get("x-values-from", {}).get("operationId", ""))
        if lister is not None:
            link = Markup('<a href="{}">{}</a>').format(operation_link(lister), lister.title)
            limits.append(Markup("one of the values listed by: {}").format(link))
        examples = [schema["example"]] if "example" in schema else schema.get("examples", [])
        if isinstance(examples, list) and examples and not self.returned and not isinstance(examples[0], dict | list):
            limits.append(Markup("example {}").format(_code(examples[0])))
        return tuple(limits)

    def _children(self, schema: Any, path: tuple[str, ...], seen: tuple[str, ...], depth: int) -> tuple[Field, ...]:
        if not isinstance(schema, Mapping):
            return ()
        if "$ref" in schema:
            name = schema_name(schema["$ref"])
            if name in seen or depth <= 0:
                return ()
            return self._children(self.api.document.resolve(schema), path, (*seen, name), depth - 1)
        for inner in ("items", "additionalProperties"):
            if isinstance(schema.get(inner), Mapping) and not schema.get("properties"):
                return self._children(schema[inner], path, seen, depth)
        found = [field for part in schema.get("allOf", []) for field in self._children(part, path, seen, depth)]
        found += self._properties(schema, path, seen, depth)
        return (*found, *self._variants(schema, path, seen, depth))

    def _properties(
        self, schema: Mapping[str, Any], path: tuple[str, ...], seen: tuple[str, ...], depth: int
    ) -> Iterator[Field]:
        required = schema.get("required", [])
        branches = [schema.get(key, {}) for key in ("if", "then", "else")]
        properties: dict[str, Any] = {}
        for part in (schema, *branches):
            for name, described in part.get("properties", {}).items():
                properties.setdefault(name, described)
        for name, described in properties.items():
            if isinstance(described, Mapping):
                here = (*path, name)
                yield Field(
                    here,
                    self.type(described),
                    self._flags(self._resolved(described), name in required),
                    self.limits(self._resolved(described)),
                    self._description(described),
                    Source.of(described, self.api.document.root),
                    self._children(described, here, seen, depth),
                )

    def _variants(
        self, schema: Mapping[str, Any], path: tuple[str, ...], seen: tuple[str, ...], depth: int
    ) -> Iterator[Field]:
        """The fields of a single alternative as they are, those of several each under its name."""
        parts = [part for keyword in ("oneOf", "anyOf") for part in schema.get(keyword, [])]
        named = [part for part in parts if isinstance(part, Mapping) and part.get("type") != "null"]
        if len(named) == 1:
            yield from self._children(named[0], path, seen, depth)
            return
        for number, part in enumerate(named, start=1):
            title = schema_name(part["$ref"]) if "$ref" in part else str(part.get("title", f"alternative-{number}"))
            here = (*path, title)
            children = self._children(part, here, seen, depth)
            if children:
                yield Field(here, self.type(part), (), (), self._description(part), None, children, is_variant=True)

    def _resolved(self, described: Mapping[str, Any]) -> Mapping[str, Any]:
        """What is said of a value where it stands, and behind a reference to a schema of a plain value."""
        if "$ref" not in described:
            return described
        schema = self.api.document.resolve(described)
        if isinstance(schema, Mapping) and "properties" not in schema:
            # A pattern stands on the page of the schema: repeated at every time and id, it is noise.
            return {**{key: value for key, value in schema.items() if key != "pattern"}, **described}
        return described

    def _description(self, described: Mapping[str, Any]) -> str:
        return str(self._resolved(described).get("description", ""))

    def _flags(self, described: Mapping[str, Any], required: bool) -> tuple[str, ...]:
        shown = (
            keyword for keyword in _FLAGS if described.get(keyword) and not (self.returned and keyword == "readOnly")
        )
        flags = [_FLAGS[keyword] for keyword in shown]
        return ("required", *flags) if required else tuple(flags)


def differing(source: Source | None, around: Source | None) -> Source | None:
    """A source that says more than the one around it: by another strength of evidence, or in a note."""
    same = source is not None and around is not None and source.evidence == around.evidence and not source.note
    return None if same else source


def _code(value: Any) -> Markup:
    text = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
    return Markup("<code>{}</code>").format(text)
