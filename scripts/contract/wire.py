"""Compare the request that a client sent with the one that the document requires."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import requests
from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from scripts.contract.express import MULTIPART, same_json


@dataclass(frozen=True)
class Sent:
    """A request as sent by a client; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)  # may contain credentials
    content: bytes

    @classmethod
    def from_httpx(cls, request: httpx.Request) -> Sent:
        headers = {name.lower(): value for name, value in request.headers.items()}
        return cls(request.method, request.url.raw_path.decode("ascii"), headers, request.content)


def is_same_bytes(sent: Sent, wanted: requests.PreparedRequest) -> bool:
    """Return whether target and body of two requests are equal byte for byte."""
    body = wanted.body.encode() if isinstance(wanted.body, str) else wanted.body or b""
    return sent.target == wanted.path_url and sent.content == body


def differences(
    sent: Sent, wanted: requests.PreparedRequest, same: Callable[[Any, Any], bool] = same_json
) -> list[str]:
    """Return the differences between a client's request and the wanted one: method, target, headers, body.

    `same` compares two JSON values.
    """
    found = []
    if sent.method != wanted.method:
        found.append(f"method {sent.method}, not {wanted.method}")
    path, _, query = sent.target.partition("?")
    wanted_path, _, wanted_query = wanted.path_url.partition("?")
    if _segments(path) != _segments(wanted_path):
        found.append(f"path {path}, not {wanted_path}")
    if sorted(_pairs(query)) != sorted(_pairs(wanted_query)):
        found.append(f"query {query}, not {wanted_query}")
    kind, wanted_kind = sent.headers.get("content-type"), _text(wanted.headers.get("content-type"))
    if _essence(kind) != _essence(wanted_kind) and wanted.body:
        found.append(f"content type {kind}, not {wanted_kind}")
    if _scheme(sent.headers.get("authorization")) != _scheme(_text(wanted.headers.get("authorization"))):
        found.append("other credentials")
    if _essence(wanted_kind) == MULTIPART:
        found += _parts_that_differ(sent, wanted)
    elif not _same_body(sent.content, wanted, same):
        found.append("body")
    return found


@dataclass(frozen=True)
class _Part:
    name: str | None
    is_file: bool
    content_type: str | None
    content: bytes


def _parts_that_differ(sent: Sent, wanted: requests.PreparedRequest) -> list[str]:
    """Return the differences between two multipart bodies, as text.

    Parts are equal if name and content are, and both are files or texts; boundaries and file names may differ.
    """
    body: Any = wanted.body or b""
    expected = _parts(str(wanted.headers.get("content-type")), body)
    try:
        found = _parts(sent.headers.get("content-type", ""), sent.content)
    except MultipartError as error:
        return [f"body that cannot be read: {error}"]
    if len(found) != len(expected):
        return [f"body of {len(found)} parts, not {len(expected)}"]
    return [
        f"body: part {one.name} is {one}, not {other}"[:500]
        for one, other in zip(found, expected, strict=True)
        if replace(one, content_type=one.content_type if other.content_type else None) != other
    ]


def _parts(content_type: str, body: bytes) -> list[_Part]:
    """Return the parts by name, those with the same name in order. Raises MultipartError."""
    found: list[_Part] = []
    content = bytearray()
    segment: MultipartSegment | None = None
    with PushMultipartParser(_boundary(content_type), strict=True) as parser:
        for event in parser.parse(body):
            if isinstance(event, MultipartSegment):
                segment, content = event, bytearray()
            elif event is not None:
                content += event
            elif segment is not None:
                is_file = segment.filename is not None
                found.append(_Part(segment.name, is_file, segment.header("Content-Type"), bytes(content)))
    return sorted(found, key=lambda part: part.name or "")


def file_names(request: requests.PreparedRequest) -> dict[str, str]:
    """Return the file names of the parts of a multipart request, by the name of the part."""
    content_type = str(_text(request.headers.get("content-type")) or "")
    if _essence(content_type) != MULTIPART or not isinstance(request.body, bytes):
        return {}
    found = {}
    with suppress(MultipartError), PushMultipartParser(_boundary(content_type), strict=True) as parser:
        for event in parser.parse(request.body):
            if isinstance(event, MultipartSegment) and event.filename is not None:
                found[event.name] = event.filename
    return found


def _boundary(content_type: str) -> str:
    return str(parse_options_header(content_type)[1].get("boundary", ""))


def _segments(path: str) -> list[str]:
    return [unquote(segment, errors="strict") for segment in path.split("/")]


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True, errors="strict")


def _text(header: str | bytes | None) -> str | None:
    """Return the text of a header value of `requests`, which may be bytes."""
    return header.decode("latin-1") if isinstance(header, bytes) else header


def _essence(content_type: str | None) -> str:
    return (content_type or "").split(";")[0].strip().lower()


def _scheme(authorization: str | None) -> str:
    """Return the credentials without the signature, which depends on the current second."""
    return (authorization or "").split(":")[0]


def _same_body(sent: bytes, wanted: requests.PreparedRequest, same: Callable[[Any, Any], bool]) -> bool:
    body: Any = wanted.body or b""
    body = body.encode("utf-8") if isinstance(body, str) else body
    if sent == body:
        return True
    if _essence(_text(wanted.headers.get("content-type"))) == "application/x-www-form-urlencoded":
        return sorted(_pairs(sent.decode())) == sorted(_pairs(body.decode()))
    try:
        return same(json.loads(sent), json.loads(body))
    except ValueError:
        return False
