"""A recorded request with its response."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Exchange:
    """A request and its response.

    Attributes:
        url: absolute URL, or the target (path and query) if the host was not recorded.
        request, response: bodies as sent; None if they were not recorded.
        has_headers: whether header fields were recorded; bodies without them are JSON.
        where: place of the recording, such as `traffic.har#12`.
        started: time of the request in ISO 8601; empty if it was not recorded.
        seconds: duration.
    """

    method: str
    url: str
    status: int
    request_headers: Headers = ()
    request: bytes | None = None
    response_headers: Headers = ()
    response: bytes | None = None
    where: str = ""
    started: str = ""
    seconds: float = 0.0
    has_headers: bool = True

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def path(self) -> str:
        """The path as sent, not decoded."""
        return urlsplit(self.url).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded query parameters."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)

    def request_header(self, name: str) -> str | None:
        return _header(self.request_headers, name)

    def response_header(self, name: str) -> str | None:
        return _header(self.response_headers, name)


def media_type(value: str | None) -> str:
    """Return the media type of a `Content-Type` header without its parameters, in lower case."""
    return (value or "").partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    """Return whether a media type is JSON."""
    return kind == "application/json" or kind.endswith("+json")


def parsed(body: bytes | None) -> Any:
    """Return the JSON in a body. Raises ValueError."""
    return json.loads(body or b"")


def headers_of(pairs: Iterable[tuple[Any, Any]]) -> Headers:
    """Return header fields with names and values as text."""
    return tuple((str(name), str(value)) for name, value in pairs)


def _header(headers: Headers, name: str) -> str | None:
    return next((value for key, value in headers if key.lower() == name.lower()), None)
