"""A server of 30 lines that has nothing of ours, as a target: orders in memory, a token, and faults on request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

TOKEN = "shop-token-4711"
EXISTING_ID = "b0000000-0000-4000-8000-000000000001"
EXISTING = f"/orders/{EXISTING_ID}"
_HEADERS = {"Content-Type": "application/json", "X-Total": "1"}
Answer = tuple[int, Any] | tuple[int, Any, dict[str, str]]
Fault = Callable[[str, str, Answer], Answer]


@dataclass(frozen=True)
class Cut:
    """A body of which half is sent."""

    content: Any


class Shop(ThreadingHTTPServer):
    """`seen` holds method, target and Authorization of each request; `fault` may change an answer."""

    def __init__(self, fault: Fault | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: list[tuple[str, str, str]] = []
        self.fault = fault
        self.orders = {EXISTING_ID: "open"}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def methods(self) -> set[str]:
        return {method for method, _, _ in self.seen}


class _Handler(BaseHTTPRequestHandler):
    server: Shop

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.seen.append((self.command, self.path, self.headers.get("Authorization", "")))
        answer = self._route(body)
        if self.server.fault is not None:
            answer = self.server.fault(self.command, self.path, answer)
        status, content, *further = answer
        if status == 0:
            self.close_connection = True  # no answer at all
            return
        data = b"" if content is None else json.dumps(content.content if isinstance(content, Cut) else content).encode()
        data = data[: len(data) // 2] if isinstance(content, Cut) else data
        self.send_response(status)
        for name, value in {**_HEADERS, **(further[0] if further else {})}.items():
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _route(self, body: bytes) -> Answer:
        path, _, query = self.path.partition("?")
        orders = self.server.orders
        if self.headers.get("Authorization") != f"Token {TOKEN}":
            return 401, {"detail": "No."}
        if path == "/orders" and self.command == "GET":
            if "not-valid" in query:
                return 400, {"detail": "limit"}
            return 200, {"results": [{"id": key, "status": value} for key, value in orders.items()], "next": None}
        if path == "/orders" and self.command == "POST":
            key = f"b0000000-0000-4000-8000-{len(self.server.seen):012}"
            orders[key] = json.loads(body)["status"]
            return 201, {"id": key, "status": orders[key]}
        key = path.rpartition("/")[2]
        if key not in orders:
            return 404, {"detail": "None."}
        if self.command == "DELETE":
            del orders[key]
            return 204, None
        if self.command == "PATCH":
            orders[key] = json.loads(body)["status"]
        return 200, {"id": key, "status": orders[key]}

    do_GET = do_POST = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


@contextmanager
def shop(fault: Fault | None = None) -> Iterator[Shop]:
    """Run the server while the context lasts."""
    server = Shop(fault)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _operation(name: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    refused = {"description": "Refused.", "content": {"application/json": {"schema": {"type": "object"}}}}
    return {"operationId": name, "tags": ["orders"], "responses": {**responses, "401": refused, "404": refused}, **more}


_ORDER = {
    "description": "An order.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
}
_BODY = {
    "content": {"application/json": {"schema": {"type": "object"}, "examples": {"one": {"value": {"status": "open"}}}}}
}
_PAGE = {
    "description": "A page.",
    "headers": {"X-Total": {"required": True, "schema": {"type": "string"}}},
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["results"],
                "properties": {
                    "results": {"type": "array", "items": {"$ref": "#/components/schemas/Order"}},
                    "next": {"type": ["string", "null"]},
                },
            }
        }
    },
}
_LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}}
_ID = {"name": "order_id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1.0.0"},
    "servers": [{"url": "https://shop.example"}],
    "security": [{"token": []}],
    "paths": {
        "/orders": {
            "get": _operation("listOrders", {"200": _PAGE, "400": {"description": "Refused."}}, parameters=[_LIMIT]),
            "post": _operation("createOrder", {"201": _ORDER}, requestBody=_BODY),
        },
        "/orders/{order_id}": {
            "parameters": [_ID],
            "get": _operation("getOrder", {"200": _ORDER}),
            "patch": _operation("updateOrder", {"200": _ORDER}, requestBody=_BODY),
            "delete": _operation("deleteOrder", {"204": {"description": "Gone."}}),
        },
    },
    "components": {
        "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "Authorization"}},
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["id", "status"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "status": {"type": "string", "enum": ["open", "paid"]},
                },
            }
        },
    },
}
"""What describes the server."""
