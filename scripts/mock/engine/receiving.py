"""Requests as ASGI passes them: the head, with the path prefix and proxy headers of the settings, and the body."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.mock.engine.asgi import Receive, Scope
from scripts.mock.engine.heads import join_headers
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.root_path import RAW_TARGET, enter_root
from scripts.mock.engine.settings import Settings


class ClientGoneError(Exception):
    """The client closed the connection before the body was complete."""


def incoming_of(scope: Scope, settings: Settings) -> Incoming:
    """Return a request whose body has not been read."""
    root_path = enter_root(scope, settings.root_path, trust_proxy=settings.trust_proxy)
    headers, scheme = join_headers(scope["headers"]), scope.get("scheme", "http")
    if settings.trust_proxy:
        scheme = _first(headers, b"x-forwarded-proto").decode("latin-1").lower() or scheme
        proxy_host = headers.get(b"host", b"")
        headers[b"host"] = _first(headers, b"x-forwarded-host") or proxy_host
    else:
        proxy_host = None
    raw_path, query = scope["raw_path"], scope["query_string"]
    return Incoming(
        method=scope["method"],
        raw_path=raw_path,
        query=query,
        target=scope.get(RAW_TARGET, raw_path + (b"?" + query if query else b"")),
        scheme=scheme if scheme in ("http", "https") else "http",
        headers=headers,
        body=b"",
        root_path=root_path,
        proxy_host=proxy_host,
    )


def _first(headers: Mapping[bytes, bytes], name: bytes) -> bytes:
    """Return the value set by the first of several proxies, the one that the client called."""
    return headers.get(name, b"").partition(b",")[0].strip()


async def read_body(incoming: Incoming, receive: Receive, limit: int) -> bytes:
    """Read the body of a request.

    Raises:
        Refusal: 413, it is larger than `limit` bytes.
        ClientGoneError: the client closed the connection.
    """
    length = incoming.headers.get(b"content-length", b"")
    if length.isdigit() and int(length[:20]) > limit:
        # Respond before `100 Continue`, so that a waiting client need not send the body.
        raise too_large(limit, closes=b"expect" in incoming.headers)
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > limit:
            raise too_large(limit)
    return bytes(body)


def too_large(limit: int, *, closes: bool = False) -> Refusal:
    """Return the error for a body larger than `limit` bytes."""
    return Refusal(413, f"The body is larger than {limit} bytes.", headers={"Connection": "close"} if closes else None)
