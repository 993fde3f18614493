"""Collect what exchanges touch in a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import jsonschema_rs

from scripts.contract.coverage.inventory import (
    FORM,
    KINDS,
    is_read,
    link_item,
    media_item,
    parameter_item,
    status_item,
)
from scripts.contract.traffic.exchange import Exchange, is_json, media_type, parsed
from scripts.contract.traffic.routes import Match, Routes
from scripts.contract.traffic.values import coerced
from scripts.openapi import Document, Operation, Place
from scripts.openapi.links import Link, links

Touched = dict[str, Counter[str]]
"""How often each item was touched, by kind (`scripts.contract.coverage.inventory`)."""

_URI = "urn:document"
_ENOUGH = 300
"""Number of consecutive values without a new keyword after which a schema is no longer evaluated."""


def merged(parts: Iterable[Mapping[str, Mapping[str, int]]]) -> Touched:
    """Return the sums of several counts, such as those of shards."""
    total: Touched = {kind: Counter() for kind in KINDS}
    for part in parts:
        for kind, counts in part.items():
            total[kind].update(counts)
    return total


class Collector:
    """Counts the items of a document that exchanges touch."""

    def __init__(self, document: Document) -> None:
        self.touched: Touched = merged([])
        self._document = document
        self._routes = Routes(document)
        self._links = {
            f"{one.source.label} -> [{one.status}] {one.name} -> {one.target.label}": link_item(one)
            for one in links(document)
        }
        self._keywords = _Keywords(document, self.touched["schema keywords"])

    def exchange(self, exchange: Exchange) -> None:
        """Count an exchange; one of an undocumented operation touches nothing."""
        match = self._routes.find(exchange.method, exchange.path)
        if match is None:
            return
        operation = match.operation
        self.touched["operations"][operation.id] += 1
        self._parameters(match, exchange)
        self._request(operation, exchange)
        self._response(operation, exchange)

    def link(self, transition: str) -> None:
        """Count a followed link, by its name in schemathesis."""
        if transition in self._links:
            self.touched["links"][self._links[transition]] += 1

    def followed(self, link: Link) -> None:
        """Count a followed link."""
        self.touched["links"][link_item(link)] += 1

    def _parameters(self, match: Match, exchange: Exchange) -> None:
        sent: dict[tuple[str, str], list[str]] = {("path", name): [text] for name, text in match.values.items()}
        for name, text in exchange.query:
            sent.setdefault(("query", name), []).append(text)
        for name, text in exchange.request_headers:
            sent["header", name.lower()] = [text]
        for place in match.operation.parameters:
            location, name = place.value["in"], place.value["name"]
            texts = sent.get((location, name.lower() if location == "header" else name))
            if texts is not None:
                self.touched["parameters"][parameter_item(match.operation, place)] += 1
                self._keywords.texts(texts, place / "schema", place.value)

    def _request(self, operation: Operation, exchange: Exchange) -> None:
        kind = media_type(exchange.request_header("content-type"))
        if operation.body is not None and exchange.request and kind in operation.bodies:
            self.touched["media types"][media_item(operation, "request", kind)] += 1
            self._keywords.body(exchange.request, kind, operation.body / "content" / kind / "schema")

    def _response(self, operation: Operation, exchange: Exchange) -> None:
        exact = str(exchange.status)
        status = next((one for one in (exact, f"{exact[0]}XX", "default") if one in operation.responses), None)
        if status is None:
            return
        self.touched["statuses"][status_item(operation, status)] += 1
        kind = media_type(exchange.response_header("content-type"))
        for entry in operation.responses[status] / "content":
            if entry.name.lower() == kind:
                self.touched["media types"][media_item(operation, status, entry.name)] += 1
                self._keywords.body(exchange.response or b"", kind, entry / "schema")


class _Keywords:
    """Records the keywords that validate values, by evaluating their schemas."""

    def __init__(self, document: Document, counts: Counter[str]) -> None:
        self._document = document
        self._counts = counts
        self._registry = jsonschema_rs.Registry([(_URI, document.root)])
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._seen: set[tuple[str, int]] = set()
        self._in_vain: Counter[str] = Counter()

    def texts(self, texts: list[str], schema: Place, parameter: Mapping[str, Any]) -> None:
        """Evaluate the values of a parameter."""
        pointer = schema.pointer
        if isinstance(schema.value, dict) and self._is_new(pointer, tuple(texts)):
            self._evaluate(coerced(self._document, schema, texts, parameter), pointer)

    def body(self, content: bytes, kind: str, schema: Place) -> None:
        """Evaluate a body in JSON or form encoding; skip others, and unreadable ones."""
        pointer = schema.pointer
        if not (isinstance(schema.value, dict) and is_read(kind) and self._is_new(pointer, content)):
            return
        try:
            value = parsed(content) if is_json(kind) else dict(parse_qsl(content.decode(), keep_blank_values=True))
        except (ValueError, RecursionError):
            return
        if kind == FORM:
            properties = self._document.follow(schema) / "properties"
            value = {
                name: coerced(self._document, properties / name, [text], {}) if name in properties else text
                for name, text in value.items()
            }
        self._evaluate(value, pointer)

    def _is_new(self, pointer: str, value: object) -> bool:
        key = (pointer, hash(value))
        if key in self._seen or self._in_vain[pointer] >= _ENOUGH:
            return False
        self._seen.add(key)
        return True

    def _evaluate(self, value: Any, pointer: str) -> None:
        if pointer not in self._validators:
            schema = {"$ref": f"{_URI}#{quote(pointer)}"}
            self._validators[pointer] = jsonschema_rs.Draft202012Validator(
                schema, registry=self._registry, validate_formats=True
            )
        before = len(self._counts)
        units = self._validators[pointer].evaluate(value).list()["details"]
        self._counts.update(filter(None, [_keyword(unit["schemaLocation"]) for unit in units]))
        self._in_vain[pointer] = 0 if len(self._counts) > before else self._in_vain[pointer] + 1


@cache
def _keyword(location: str) -> str:
    """The pointer of a keyword in the document; empty for one elsewhere."""
    return unquote(location[len(_URI) + 1 :]) if location.startswith(_URI) else ""
