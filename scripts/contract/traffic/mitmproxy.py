"""Read flows saved by mitmproxy (tnetstrings of flow states) without mitmproxy.

mitmproxy pins older versions of our dependencies, so it cannot be installed with them; its file format is small
(https://github.com/mitmproxy/mitmproxy/blob/main/mitmproxy/io/tnetstring.py).
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

from scripts.contract.traffic.exchange import Exchange, Headers
from scripts.files.errors import SourceError

_GZIP = 32 + zlib.MAX_WBITS  # zlib.decompressobj: gzip or zlib, by the header


def looks_like_flows(content: bytes) -> bool:
    """Return whether a file begins like a tnetstring of a dictionary."""
    length, colon, _ = content[:12].partition(b":")
    return bool(colon) and length.isdigit() and content[len(length) + 1 + int(length) :][:1] == b"}"


def read_flows(content: bytes, file: Path) -> list[Exchange]:
    """Return the HTTP exchanges of a file of flows; other flows, and those without a response, are skipped.

    Raises:
        SourceError: the file does not consist of tnetstrings, or a flow is incomplete.
    """
    found = []
    rest = content
    number = 0
    while rest:
        number += 1
        try:
            flow, rest = _value(rest)
            if _text(flow.get("type", "http")) == "http" and flow.get("response"):
                found.append(_exchange(flow, f"{file.name}#{number}"))
        except (ValueError, KeyError, AttributeError, IndexError, TypeError) as error:
            raise SourceError(file, None, f"flow {number} cannot be read: {error!r}") from None
    return found


def _value(data: bytes) -> tuple[Any, bytes]:
    length_text, colon, rest = data.partition(b":")
    length = int(length_text)
    if not colon or len(rest) <= length:
        raise ValueError("cut short")
    payload, kind, rest = rest[:length], rest[length : length + 1], rest[length + 1 :]
    if kind == b",":
        return payload, rest
    if kind == b";":
        return payload.decode(), rest
    if kind == b"#":
        return int(payload), rest
    if kind == b"^":
        return float(payload), rest
    if kind == b"!":
        return payload == b"true", rest
    if kind == b"~":
        return None, rest
    if kind in (b"]", b"}"):
        items = []
        while payload:
            item, payload = _value(payload)
            items.append(item)
        return (items if kind == b"]" else {_text(key): one for key, one in zip(*[iter(items)] * 2, strict=True)}), rest
    raise ValueError(f"unknown type {kind!r}")


def _exchange(flow: dict[str, Any], where: str) -> Exchange:
    request, response = flow["request"], flow["response"]
    host = _text(request["host"])
    port = "" if request["port"] in (80, 443) else f":{request['port']}"
    asked, answered = _headers(request), _headers(response)
    return Exchange(
        method=_text(request["method"]),
        url=f"{_text(request['scheme'])}://{host}{port}{_text(request['path'])}",
        status=int(response["status_code"]),
        request_headers=asked,
        request=_body(request, asked),
        response_headers=answered,
        response=_body(response, answered),
        where=where,
    )


def _headers(message: dict[str, Any]) -> Headers:
    return tuple((_text(name), _text(value)) for name, value in message["headers"])


def _body(message: dict[str, Any], headers: Headers) -> bytes | None:
    body: bytes | None = message.get("content")
    encoding = next((value.strip().lower() for name, value in headers if name.lower() == "content-encoding"), "")
    if not body or encoding in ("", "identity"):
        return body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return None  # a compression that the standard library does not support, such as br
    try:
        return zlib.decompress(body, _GZIP)
    except zlib.error:
        return None


def _text(value: Any) -> str:
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else str(value)
