"""Requests to sign or to explain: a captured HTTP message, and the target of a URL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import ConfigurationError

_REQUEST_LINE = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)(?: HTTP/[0-9.]+)?")
_TRACE = re.compile(rb"^> ", re.MULTILINE)
_ON_THE_WIRE = re.compile(r"[!-~]+")


@dataclass(frozen=True)
class Captured:
    """A request as sent; header names are in lower case, in order of arrival.

    `answered` is the `Date` of the response, if the capture contains it.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    answered: str | None = None

    def header(self, name: str) -> str | None:
        """Return the value of a header, or None; several values are joined by a comma, as servers do."""
        values = [value for key, value in self.headers if key == name]
        return ", ".join(values) if values else None


def read_captured(content: bytes, body: bytes | None = None) -> Captured:
    """Parse a captured request: request line, headers, an empty line and the body, byte for byte.

    Lines may end in LF, and may begin with `> ` as in the output of `curl --verbose`; the body of such a trace is
    missing, so pass it as `body`.

    Raises:
        ConfigurationError: the content is not a request.
    """
    found = re.search(rb"\r?\n\r?\n", content)
    head, rest = (content[: found.start()], content[found.end() :]) if found else (content.rstrip(b"\r\n"), b"")
    # Like header values in Python's HTTP libraries: one character per byte that is not UTF-8.
    lines = head.decode("utf-8", "surrogateescape").splitlines()
    answered = None
    if _TRACE.search(content):
        lines, answered, rest = *_traced(content.decode("utf-8", "surrogateescape")), b""
    start = _REQUEST_LINE.fullmatch(lines[0].strip()) if lines else None
    if start is None:
        raise ConfigurationError(
            "the captured request must begin with its request line, such as: GET /app-api/customer"
        )
    headers = []
    for number, line in enumerate(lines[1:], start=2):
        name, colon, value = line.partition(":")
        # HTTP/2 traces have `:authority` and the like before the headers.
        if line.startswith(":"):
            continue
        if not colon or not name.strip():
            raise ConfigurationError(f"line {number} of the captured request is not a header: {name[:40]!r}")
        headers.append((name.strip().lower(), value.strip(" \t")))
    return Captured(start[1], start[2], tuple(headers), rest if body is None else body, answered)


def _traced(trace: str) -> tuple[list[str], str | None]:
    """Return the lines of the last request in a trace of curl, and the `Date` of its response."""
    request: list[str] = []
    answered = None
    previous = ""
    for line in trace.splitlines():
        if line.startswith("> ") and line.strip() != ">":
            if not previous.startswith("> "):
                request, answered = [], None
            request.append(line.removeprefix("> "))
        elif line[:8].lower() == "< date: ":
            answered = line[8:].strip()
        previous = line
    return request, answered


def target_of(url: str) -> str:
    """Return the request target that a client sends for a URL; a target is returned unchanged.

    Raises:
        ConfigurationError: the URL has no scheme, or a character that must be percent-encoded.
    """
    if not _ON_THE_WIRE.fullmatch(url):
        raise ConfigurationError(
            "the URL contains a space or a character outside ASCII; percent-encode it, since the bytes sent are signed"
        )
    if url.startswith("/"):
        return url
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("the URL must begin with https://, http:// or, for its path alone, with a slash")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the URL must not contain a user or password")
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
