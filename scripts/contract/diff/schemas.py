"""Compare two schemas in one direction: which values become valid or invalid."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from scripts.contract.diff.change import Changes
from scripts.contract.shape import LOWER, REQUEST, TYPES, UPPER, Shape, expanded, shape_of
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM

_REPRESENTATION = frozenset(("contentEncoding", "contentMediaType", "contentSchema", "discriminator"))
_OFF_BY_DEFAULT = frozenset(("uniqueItems", "minLength", "minItems", "minProperties"))
"""Keywords for which false and zero mean the same as absence."""
_TYPED_FORMATS = frozenset(("binary", "date", "date-time", "int32", "int64", "password", "uuid"))
"""Formats that clients map to a separate type, or treat specially."""


@dataclass
class SchemaComparison:
    """Compares the schemas of one operation and direction; passes changes to `found`."""

    old: Document
    new: Document
    direction: str
    operation: str
    found: Changes
    _seen: set[tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=set)

    def compare(self, old: Place, new: Place, where: str) -> None:
        """Compare two schemas; `where` names the value in texts, such as `` request body `items[].id` ``."""
        if (old.value is True and new.value is True) or (old.path, new.path) in self._seen:
            return
        self._seen.add((old.path, new.path))
        before, after = self._both(old, new)
        compare_documentation(self.found, before.documentation, after.documentation, after.place, self.operation)
        self._null(before, after, where)
        if len(before.unions) == len(after.unions) or not _only_a_union(max(before, after, key=_unions)):
            self._shapes(before, after, where)
        self._unions(before, after, where)

    def _shapes(self, before: Shape, after: Shape, where: str) -> None:
        self._types(before, after, where)
        self._values(before, after, where)
        self._properties(before, after, where)
        self.compare(before.items, after.items, _inside(where, "[]"))
        self.compare(before.further, after.further, _inside(where, ".*"))
        self._keywords(before, after, where)

    def _add(self, name: str, place: Place, where: str, text: str) -> None:
        self.found.add(name, place.pointer, text, self.operation, where)

    def _sided(self, name: str, place: Place, where: str, text: str) -> None:
        self._add(f"{self.direction}-{name}", place, where, text)

    def _types(self, before: Shape, after: Shape, where: str) -> None:
        removed, added = before.types - after.types, after.types - before.types
        text = f"the type changes from {_types(before)} to {_types(after)}"
        if removed and added:
            self._add("type-changed", after.place, where, text)
        elif removed:
            self._sided("type-narrowed", after.place, where, text)
        elif added:
            self._sided("type-widened", after.place, where, text)

    def _null(self, before: Shape, after: Shape, where: str) -> None:
        if before.nullable == after.nullable or (TYPES in (before.types, after.types) and before.types != after.types):
            return  # a schema that gains or loses its only type is reported by the type
        if after.nullable:
            self._sided("null-added", after.place, where, "null is valid")
        else:
            self._sided("null-removed", after.place, where, "null is no longer valid")

    def _values(self, before: Shape, after: Shape, where: str) -> None:
        if before.values is None and after.values is None:
            return
        if before.values is None:
            self._sided("values-closed", after.place, where, "only listed values remain valid")
        elif after.values is None:
            self._sided("values-opened", after.place, where, "unlisted values become valid")
        else:
            for value in before.values:
                if value not in after.values:
                    self._sided("value-removed", after.place, where, f"the value {_json(value)} is removed")
            for value in after.values:
                if value not in before.values:
                    self._sided("value-added", after.place, where, f"the value {_json(value)} is added")

    def _properties(self, before: Shape, after: Shape, where: str) -> None:
        for name, place in before.properties.items():
            if name not in after.properties:
                self._sided("property-removed", place, _member(where, name), "is removed")
        for name, place in after.properties.items():
            inner = _member(where, name)
            if name in before.properties:
                self._required(before, after, name, place, inner)
                self.compare(before.properties[name], place, inner)
            elif name in after.required:
                self._sided("required-property-added", place, inner, "is added and required")
            else:
                self._sided("property-added", place, inner, "is added")
        for name in sorted((before.required ^ after.required) - before.properties.keys() - after.properties.keys()):
            place = after.place
            self._required(before, after, name, place, _member(where, name))

    def _required(self, before: Shape, after: Shape, name: str, place: Place, where: str) -> None:
        if name in after.required and name not in before.required:
            self._sided("property-required", place, where, "is required")
        elif name in before.required and name not in after.required:
            self._sided("property-optional", place, where, "is optional")

    def _unions(self, before: Shape, after: Shape, where: str) -> None:
        if before.unions and after.unions and "oneOf" in before.place and "anyOf" in after.place:
            self._sided("constraint-removed", after.place, where, "`oneOf` becomes `anyOf`: several variants may match")
        if before.unions and after.unions and "anyOf" in before.place and "oneOf" in after.place:
            self._sided("constraint-added", after.place, where, "`anyOf` becomes `oneOf`: one variant may match")
        for old, new in zip(_padded(before, after), _padded(after, before), strict=False):
            rest_old, rest_new = list(old), list(new)
            pairs = []
            for one in old:
                same = next((other for other in rest_new if self._same(one, other)), None)
                if same is not None:
                    rest_old.remove(one)
                    rest_new.remove(same)
                    pairs.append((one, same))
            pairs += list(zip(rest_old, rest_new, strict=False))
            for one, other in pairs:
                if len(before.unions) == len(after.unions):
                    self.compare(one, other, where)
                else:  # null has been compared already, even where only one side is a union
                    left, right = self._both(one, other)
                    self._shapes(replace(left, nullable=False), replace(right, nullable=False), where)
            for place in rest_old[len(rest_new) :]:
                self._sided("variant-removed", place, where, f"the variant {_name(place)} is removed")
            for place in rest_new[len(rest_old) :]:
                self._sided("variant-added", place, where, f"the variant {_name(place)} is added")

    def _both(self, old: Place, new: Place) -> tuple[Shape, Shape]:
        return shape_of(self.old, old, self.direction), shape_of(self.new, new, self.direction)

    def _same(self, old: Place, new: Place) -> bool:
        if "$ref" in old and "$ref" in new and old.value["$ref"] == new.value["$ref"]:
            return True
        return bool(expanded(self.old, old.value) == expanded(self.new, new.value))

    def _keywords(self, before: Shape, after: Shape, where: str) -> None:
        for keyword in dict.fromkeys((*before.keywords, *after.keywords)):
            old, new = before.keywords.get(keyword), after.keywords.get(keyword)
            if keyword in _OFF_BY_DEFAULT:
                old, new = old or None, new or None
            if old == new or expanded(self.old, old) == expanded(self.new, new):
                continue
            text = f"`{keyword}` changes from {_json(old)} to {_json(new)}"
            if keyword == EXTENSIBLE_ENUM:
                self._known_values(old or [], new or [], after.place, where)
            elif keyword.startswith("x-"):
                self._add("extension-changed", after.place, where, text)
            elif keyword == "deprecated":
                self._add("deprecated" if new else "deprecation-removed", after.place, where, _deprecation(new))
            elif keyword == "default":
                self._sided("default-changed", after.place, where, text)
            elif keyword == "format" or keyword in _REPRESENTATION:
                self._format(keyword, old, new, after.place, where, text)
            elif keyword in LOWER | UPPER:
                tighter = new is not None and (old is None or (new > old) == (keyword in LOWER))
                self._sided("limit-tightened" if tighter else "limit-loosened", after.place, where, text)
            else:
                kind = "added" if old is None else "removed" if new is None else "changed"
                self._sided(f"constraint-{kind}", after.place, where, text)

    def _format(self, keyword: str, old: Any, new: Any, place: Place, where: str, text: str) -> None:
        typed = keyword == "format" and old is None and self.direction != REQUEST and new in _TYPED_FORMATS
        if keyword != "format" or (old is not None and new is not None) or typed:
            self._add("format-changed", place, where, text)
        else:
            self._sided("format-added" if old is None else "format-removed", place, where, text)

    def _known_values(self, old: list[Any], new: list[Any], place: Place, where: str) -> None:
        for value in old:
            if value not in new:
                self._add("known-value-removed", place, where, f"the known value {_json(value)} is removed")
        for value in new:
            if value not in old:
                self._add("known-value-added", place, where, f"the known value {_json(value)} is added")


def compare_documentation(
    found: Changes, old: Mapping[str, Any], new: Mapping[str, Any], place: Place, operation: str = ""
) -> None:
    """Add a change for each text, example or source that differs."""
    for keyword in dict.fromkeys((*old, *new)):
        if old.get(keyword) != new.get(keyword):
            kind = "added" if keyword not in old else "removed" if keyword not in new else "changed"
            found.add("documentation-changed", (place / keyword).pointer, f"`{keyword}` is {kind}", operation)


def _padded(shape: Shape, other: Shape) -> tuple[tuple[Place, ...], ...]:
    """Return the unions of a shape; a plain schema counts as a union of one if the other is a union."""
    missing = len(other.unions) - len(shape.unions)
    return (*shape.unions, *([(shape.place,)] * max(0, missing)))


def _unions(shape: Shape) -> int:
    return len(shape.unions)


def _only_a_union(shape: Shape) -> bool:
    return shape.types == TYPES and not shape.properties and shape.values is None and not shape.keywords


def _types(shape: Shape) -> str:
    if shape.types == TYPES:
        return "any"
    named = sorted(shape.types - ({"integer"} if "number" in shape.types else set()))
    return " or ".join(named) or "none"


def _member(where: str, name: str) -> str:
    head, tick, path = where.partition(" `")
    return f"{head} `{path.removesuffix('`')}.{name}`" if tick else f"{where} `{name}`"


def _name(place: Place) -> str:
    reference = place.value.get("$ref", "") if isinstance(place.value, dict) else ""
    return reference.rpartition("/")[2] or place.pointer


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return "nothing" if value is None else text if len(text) <= 120 else f"{text[:117]}..."


def _deprecation(deprecated: Any) -> str:
    return f"is {'deprecated' if deprecated else 'no longer deprecated'}"


def _inside(where: str, step: str) -> str:
    return f"{where.removesuffix('`')}{step}`" if where.endswith("`") else f"{where} `{step}`"
