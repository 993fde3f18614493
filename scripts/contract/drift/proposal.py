"""Propose an Overlay 1.1 document that describes recorded traffic as observed, with the recording as its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from scripts.contract.traffic.exchange import is_json
from scripts.contract.traffic.findings import TrafficFinding
from scripts.contract.traffic.reading import Recording
from scripts.contract.traffic.redaction import Redaction
from scripts.evidence import SOURCES
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM, types_of

Actions = list[dict[str, Any]]
_EXAMPLES: dict[str, Any] = {
    "string": "text",
    "boolean": True,
    "integer": 1,
    "number": 1.5,
    "array": [],
    "object": {},
}
_TEXT = "Seen in recorded traffic; no page describes it."


class Proposal:
    """Turns the findings on a document into overlay actions."""

    def __init__(self, document: Document, recordings: Sequence[Recording], today: date) -> None:
        self._document = document
        self._recordings = recordings
        self._today = today
        self._keys = {one.file.name: f"traffic/{one.sha256[:12]}" for one in recordings}
        self.left_out: list[TrafficFinding] = []

    def overlay(self, findings: Iterable[TrafficFinding]) -> dict[str, Any] | None:
        """Return the overlay; None if nothing can be proposed.

        Sets `left_out` to what needs a decision by a person.
        """
        makers: dict[str, Callable[[TrafficFinding], Actions]] = {
            "drift-property-unknown": self._property,
            "drift-property-missing": self._missing,
            "drift-null": lambda one: self._type(one, "null"),
            "drift-type": lambda one: self._type(one, *one.types),
            "drift-value": lambda one: self._value(one, "enum"),
            "drift-known-value": lambda one: self._value(one, EXTENSIBLE_ENUM),
            "drift-status-unknown": self._status,
            "drift-parameter-unknown": self._parameter,
            "drift-constraint": self._constraint,
        }
        actions: Actions = []
        done: set[tuple[str, str, str]] = set()
        for one in findings:
            key = (one.code, one.place.pointer, one.detail or _name(one))
            if key in done:  # the same schema, used by another operation
                continue
            done.add(key)
            made = makers[one.code](one) if one.code in makers else []
            if made:
                actions += [{**action, "description": self._why(one)} for action in made]
            else:
                self.left_out.append(one)
        if not actions:
            return None
        return {
            "overlay": "1.1.0",
            "info": {"title": f"{self._document.name} as observed", "version": "1.0.0"},
            "actions": [self._sources(), *actions],
        }

    def _sources(self) -> dict[str, Any]:
        entries = {
            self._keys[one.file.name]: {
                "title": f"Recorded traffic, {len(one.exchanges)} exchanges",
                "kind": "notes",
                "read": self._today.isoformat(),
                "note": f"A recording that is not public, with the SHA-256 {one.sha256}.",
            }
            for one in self._recordings
        }
        return {"target": "$", "description": "The recordings as sources.", "update": {SOURCES: entries}}

    def _source(self, one: TrafficFinding) -> dict[str, Any]:
        name = one.exchange.rpartition("#")[0] or one.exchange.rpartition(":")[0]
        key = self._keys.get(name, next(iter(self._keys.values())))
        return {"evidence": "observed", "from": [key], "note": f"Seen {one.count} times, first in {one.exchange}."}

    def _why(self, one: TrafficFinding) -> str:
        return f"{one.text}. Seen {one.count} times."

    def _property(self, one: TrafficFinding) -> Actions:
        types = [kind for kind in one.types if kind != "null"] + (["null"] if "null" in one.types else [])
        schema = _schema(types)
        schema |= {"description": f"{_TEXT}{schema.get('description', '')}", "x-source": self._source(one)}
        return [{"target": _path(one.place), "update": {"properties": {_name(one): schema}}}]

    def _missing(self, one: TrafficFinding) -> Actions:
        name = _name(one)
        holder = next(
            (place for place in _parts(self._document, one.place) if name in place.value.get("required", [])), None
        )
        if holder is None:
            return []
        return [{"target": f"{_path(holder / 'required')}[?@ == {_quoted(name)}]", "remove": True}]

    def _type(self, one: TrafficFinding, *types: str) -> Actions:
        place = one.place
        if not isinstance(place.value, dict):
            return []
        if "type" in place.value and "enum" not in place.value:
            wanted = [*types_of(place.value), *(kind for kind in types if kind not in types_of(place.value))]
            source = self._source(one)
            if "note" in place.value.get("x-source", {}):
                del source["note"]  # keep what is there
            return [
                {"target": f"{_path(place)}['type']", "remove": True},
                {"target": _path(place), "update": {"type": wanted, "x-source": source}},
            ]
        parent = self._document.place(*place.path[:-1])
        if not isinstance(parent.value, dict):
            return []
        kept = {key: value for key, value in place.value.items() if key not in ("description", "x-source")}
        further = [{"type": kind} for kind in types]
        united: dict[str, Any] = {"oneOf": [kept, *further]}
        united |= {"description": place.value.get("description", _TEXT), "x-source": self._source(one)}
        return [
            {"target": _path(place), "remove": True},
            {"target": _path(parent), "update": {place.name: united}},
        ]

    def _value(self, one: TrafficFinding, keyword: str) -> Actions:
        holder = next((place for place in _parts(self._document, one.place) if keyword in place), None)
        if holder is None:
            return []
        if Redaction().value(one.values, _name(one)) != one.values:
            return []  # possible secrets are left to a person
        return [{"target": _path(holder / keyword), "update": one.values}]

    def _status(self, one: TrafficFinding) -> Actions:
        status = one.where.removeprefix("response ")
        response: dict[str, Any] = {"description": _TEXT, "x-source": self._source(one)}
        if one.detail:
            example = {} if is_json(one.detail) else "text"
            media = {"schema": {"description": _TEXT}, "examples": {"observed": {"value": example}}}
            response["content"] = {one.detail: media}
        return [{"target": _path(one.place), "update": {status: response}}]

    def _parameter(self, one: TrafficFinding) -> Actions:
        location, _, name = one.where.partition(" parameter ")
        parameter = {
            "name": name.strip("`"),
            "in": location,
            "description": _TEXT,
            "schema": {"type": "string"},
            "examples": {"observed": {"value": "text"}},
            "x-source": self._source(one),
        }
        if "parameters" in one.place:
            return [{"target": _path(one.place / "parameters"), "update": [parameter]}]
        return [{"target": _path(one.place), "update": {"parameters": [parameter]}}]

    def _constraint(self, one: TrafficFinding) -> Actions:
        actions = []
        for keyword in one.detail.split(", "):
            holder = next((place for place in _parts(self._document, one.place) if keyword in place), None)
            if holder is not None:
                actions.append({"target": f"{_path(holder)}[{_quoted(keyword)}]", "remove": True})
        return actions


def _name(one: TrafficFinding) -> str:
    """Return the property name of a finding."""
    return one.where.rstrip("`").rpartition("`")[2].rpartition(".")[2]


def _schema(types: list[str]) -> dict[str, Any]:
    """Return a schema with these types; its example is neutral, since recordings may contain personal data."""
    if types == ["null"]:
        return {"description": " Always null so far: it may be of any type.", "examples": [None]}
    schema: dict[str, Any] = {"type": types[0] if len(types) == 1 else types, "examples": [_EXAMPLES[types[0]]]}
    if "array" in types:
        schema["items"] = {"description": "An item, which may be of any type.", "examples": ["text"]}
    return schema


def _parts(document: Document, schema: Place) -> list[Place]:
    """Yield a schema and all schemas for the same value: its references and compositions."""
    found: list[Place] = []
    waiting = [schema]
    while waiting:
        place = waiting.pop()
        if isinstance(place.value, dict) and place.path not in [one.path for one in found]:
            found.append(place)
            waiting += [*(place / "allOf"), *(place / "oneOf"), *(place / "anyOf")]
            if "$ref" in place:
                waiting.append(document.follow(place))
    return found


def _path(place: Place) -> str:
    """Return the normalized JSONPath (RFC 9535) of a place; array indexes are decimal keys."""
    return "$" + "".join(f"[{key}]" if _is_index(key, place) else f"[{_quoted(key)}]" for key in place.path)


def _is_index(key: str, place: Place) -> bool:
    position = place.path.index(key)
    return key.isdecimal() and position > 0 and place.path[position - 1] in _LISTS


_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems", "parameters", "servers", "tags", "required", "enum"))


def _quoted(key: str) -> str:
    escaped = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
