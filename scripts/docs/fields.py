"""Schemas as a tree of fields, each with type, limits, evidence and anchor."""

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
"""Depth to which fields of referenced schemas are shown; deeper ones are on the schema's page."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property, a parameter, or one of several alternatives (`is_variant`).

    Attributes:
        path: names from the root; joined by dots, they are the anchor.
        source: its own evidence; None if it is that of its schema.
        children: fields of the nested object.
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
        """Yield the field and all its descendants."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the schemas of one API.

    Attributes:
        depth: number of nested references to expand.
        returned: whether the values come from the server: then all are read-only, and a complete example is shown
            beside them.
    """

    api: Api
    depth: int = _EXPANDED
    returned: bool = False

    def fields(self, schema: Any, path: tuple[str, ...] = ()) -> tuple[Field, ...]:
        """Return the fields of an object schema, or of the objects in a list."""
        return self._children(schema, path, (), self.depth)

    def parameter(self, parameter: Mapping[str, Any], around: Source | None = None) -> Field:
        """Return the field of a parameter; its path begins with the location: `query.cursor`.

        `around` is the operation's evidence.
        """
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
        """Describe a type, with links to named schemas."""
        if not isinstance(schema, Mapping):
            return Markup("anything" if schema else "nothing")
        if "$ref" in schema:
            name = schema_name(schema["$ref"])
            return Markup(f'<a href="{escape(self.api.schema_link(name))}">{escape(name)}</a>')
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
        """Describe the constraints of a value, its default and an example."""
        limits = [
            Markup(text.replace("{}", _code(schema[keyword]))) for keyword, text in _LIMITS.items() if keyword in schema
        ]
        if schema.get("uniqueItems"):
            limits.append(Markup("unique items"))
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
        """Return the fields of a single alternative directly, those of several below the name of each."""
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
        """Return the keywords for a value: its own, and those of a referenced schema of a scalar."""
        if "$ref" not in described:
            return described
        schema = self.api.document.resolve(described)
        if isinstance(schema, Mapping) and "properties" not in schema:
            # The pattern is on the page of the schema; repeated for every timestamp and id, it would be noise.
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
    """Return a source only if it adds to the enclosing one: by other evidence, or by a note."""
    same = source is not None and around is not None and source.evidence == around.evidence and not source.note
    return None if same else source


def _code(value: Any) -> Markup:
    text = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
    return Markup(f"<code>{escape(text)}</code>")
