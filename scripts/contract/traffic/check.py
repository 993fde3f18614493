"""Compare an exchange with a document: report what is undocumented, or differs from the document."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from scripts.contract.shape import REQUEST, RESPONSE
from scripts.contract.traffic.exchange import Exchange, is_json, media_type, parsed
from scripts.contract.traffic.findings import Findings, TrafficFinding
from scripts.contract.traffic.redaction import Redaction
from scripts.contract.traffic.routes import Match, Routes
from scripts.contract.traffic.values import ValueCheck, coerced, name_of
from scripts.openapi import Document, Operation, Place

Add = Callable[..., TrafficFinding]
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_OF_TOOLS = ("x-requested-with", "x-forwarded-", "x-real-ip", "x-mock-")
"""Headers added by programs and proxies, independent of the API."""
_ID = re.compile(r"\d+|[0-9a-fA-F-]{16,}|[A-Za-z0-9_-]*\d[A-Za-z0-9_-]{7,}")


class TrafficCheck:
    """Compares exchanges with one document, and collects the findings."""

    def __init__(self, document: Document, redaction: Redaction, found: Findings | None = None) -> None:
        self.document = document
        self.found = Findings() if found is None else found
        self.seen: set[str] = set()
        self._redaction = redaction
        self._routes = Routes(document)
        self._values = ValueCheck(document, redaction)

    def match(self, exchange: Exchange) -> Match | None:
        """Return the operation of an exchange, or None."""
        return self._routes.find(exchange.method, exchange.path)

    def describes(self, path: str) -> bool:
        """Return whether the document has a path template for a raw path."""
        return bool(self._routes.methods(path))

    def check(self, exchange: Exchange) -> list[TrafficFinding]:
        """Add the findings of an exchange, and return them."""
        match = self.match(exchange)
        if match is None:
            return [self._unknown(exchange)]
        operation = match.operation
        self.seen.add(operation.id)
        here: list[TrafficFinding] = []

        def add(
            code: str, where: str, place: Place, direction: str, value: Any = None, detail: str = ""
        ) -> TrafficFinding:
            example = self._redaction.example(value, name_of(where)) if value is not None else ""
            found = TrafficFinding(code, operation.id or operation.label, where, place, direction, detail, example)
            found.exchange = exchange.where
            here.append(self.found.add(found))
            return here[-1]

        self._request(exchange, match, add)
        self._response(exchange, operation, add)
        return here

    def _unknown(self, exchange: Exchange) -> TrafficFinding:
        methods = self._routes.methods(exchange.path)
        path = "/".join("{id}" if _ID.fullmatch(part) else part for part in exchange.path.split("/"))
        code = "drift-method-unknown" if methods else "drift-operation-unknown"
        found = TrafficFinding(code, f"{exchange.method.upper()} {path}", "", self.document.place("paths"), REQUEST)
        found.detail = f"described: {', '.join(method.upper() for method in methods)}" if methods else ""
        found.example, found.exchange = self._redaction.url(exchange.url), exchange.where
        return self.found.add(found)

    def _request(self, exchange: Exchange, match: Match, add: Add) -> None:
        if 400 <= exchange.status < 500:
            return  # a rejected request shows nothing about valid ones
        operation = match.operation
        described = {(place.value["in"], place.value["name"]): place for place in operation.parameters}
        sent: dict[tuple[str, str], list[str]] = {}
        for name, text in exchange.query:
            sent.setdefault(("query", name), []).append(text)
        for name, text in match.values.items():
            sent["path", name] = [text]
        for key, texts in sent.items():
            where = f"{key[0]} parameter `{key[1]}`"
            if key not in described:
                add("drift-parameter-unknown", where, operation.place, REQUEST, texts[0])
                continue
            # A path without an object is not an invalid request; the response shows that.
            if key[0] == "query" and "schema" in described[key]:
                schema = described[key] / "schema"
                value = coerced(self.document, schema, texts, described[key].value)
                self._values.check(value, schema, where, REQUEST, add)
        headers = {place.value["name"].lower() for place in operation.parameters if place.value["in"] == "header"}
        for name, _ in exchange.request_headers:
            if name.lower().startswith("x-") and name.lower() not in headers and not name.lower().startswith(_OF_TOOLS):
                add("drift-header-unknown", f"header parameter `{name.lower()}`", operation.place, REQUEST)
        self._request_body(exchange, operation, add)

    def _request_body(self, exchange: Exchange, operation: Operation, add: Add) -> None:
        if not exchange.request:
            return
        kind = media_type(exchange.request_header("content-type")) if exchange.has_headers else _JSON
        content = {} if operation.body is None else {entry.name.lower(): entry for entry in operation.body / "content"}
        if kind not in content:
            add("drift-request-media-type-unknown", "request body", operation.place, REQUEST, detail=kind or "none")
            return
        entry = content[kind]
        if "schema" not in entry:
            return
        if is_json(kind):
            try:
                value = parsed(exchange.request)
            except ValueError:
                return  # a recording may cut bodies
            self._values.check(value, entry / "schema", "request body", REQUEST, add)
        elif kind == _FORM:
            fields = dict(parse_qsl(exchange.request.decode("utf-8", "replace"), keep_blank_values=True))
            self._values.names(fields, entry / "schema", "request body", REQUEST, add)

    def _response(self, exchange: Exchange, operation: Operation, add: Add) -> None:
        status = str(exchange.status)
        known = [status, f"{status[0]}XX", "default"]
        response = next((operation.responses[one] for one in known if one in operation.responses), None)
        kind = media_type(exchange.response_header("content-type"))
        if not exchange.has_headers and exchange.response:
            kind = _JSON
        if response is None:
            if exchange.status != 304:  # a conditional response of the protocol
                add("drift-status-unknown", f"response {status}", operation.place / "responses", RESPONSE, detail=kind)
            return
        for header in response / "headers":
            place = self.document.follow(header)
            missing = exchange.has_headers and exchange.response_header(header.name) is None
            if place.value.get("required") and missing:
                add("drift-response-header-missing", f"response {status} header `{header.name}`", place, RESPONSE)
        if not exchange.response or exchange.method.upper() == "HEAD":
            return
        content = {entry.name.lower(): entry for entry in response / "content"}
        entry = next((content[one] for one in (kind, f"{kind.partition('/')[0]}/*", "*/*") if one in content), None)
        if entry is None:
            add("drift-media-type-unknown", f"response {status}", response, RESPONSE, detail=kind or "none")
        elif is_json(kind) and "schema" in entry:
            try:
                value = parsed(exchange.response)
            except ValueError:
                add("drift-not-json", f"response {status}", entry, RESPONSE)
                return
            self._values.check(value, entry / "schema", f"response {status}", RESPONSE, add)
