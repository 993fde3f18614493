"""Request line and headers as a whole, checked where RFC 9112 is stricter than the parser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_HOST = re.compile(
    rb"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?::[0-9]{0,5})?\Z|\[[0-9A-Fa-f:.]+\](?::[0-9]{0,5})?\Z"
)
_ABSOLUTE = re.compile(rb"(?P<scheme>(?i:https?))://(?P<host>[^/?#@]+)(?:[/?]|\Z)")
_ORIGIN = re.compile(rb"[^:/?#]+://[^/?#]*")
_AUTHORITY = re.compile(rb"(?P<host>[A-Za-z0-9._-]{1,253}):\d{1,5}\Z")


class MalformedError(ValueError):
    """Headers that the parser accepts, but RFC 9112 does not."""


class Head(NamedTuple):
    """What the protocol needs of a head.

    Attributes:
        size: of the target and the headers, in bytes.
        length: length of the body; None without `Content-Length`.
        is_chunked: whether the body is chunked.
        expects_continue: whether the client waits for `100 Continue`.
        scheme, authority: of a target in absolute form, whose authority replaces `Host`.
        tunnel: host of a CONNECT request.
    """

    size: int
    length: int | None = None
    is_chunked: bool = False
    expects_continue: bool = False
    scheme: str = ""
    authority: bytes | None = None
    tunnel: str | None = None


def read_head(
    method: bytes, url: bytes, version: str, headers: Iterable[tuple[bytes, bytes]], *, is_proxy: bool
) -> Head:
    """Check a head; CONNECT is for proxies only. Raises MalformedError."""
    if version not in ("1.1", "1.0"):
        raise MalformedError("only HTTP/1.1 and HTTP/1.0 are supported")
    size, hosts, length, is_chunked, expects_continue = len(url), 0, None, False, False
    for name, value in headers:
        size += len(name) + len(value)
        if name == b"content-length":
            length = int(value)
        elif name == b"host":
            hosts += 1
            if not _HOST.match(value):
                raise MalformedError("invalid Host")
        elif name == b"expect":
            expects_continue = value.lower() == b"100-continue" and version != "1.0"  # RFC 9110 section 10.1.1
        elif name == b"transfer-encoding":
            is_chunked = True
            if value.lower() != b"chunked" or version == "1.0":
                raise MalformedError("the only transfer coding is chunked, and HTTP/1.0 has none")
    if hosts > 1 or (not hosts and version == "1.1"):
        raise MalformedError("exactly one Host is required (RFC 9112 section 3.2)")
    if method == b"CONNECT":
        authority = _AUTHORITY.match(url) if is_proxy else None
        if authority is None or length:
            raise MalformedError("CONNECT needs host:port, and the mock to be a proxy")
        return Head(size, tunnel=authority["host"].decode("ascii"))
    if b"#" in url:
        raise MalformedError("fragments are not supported")
    if url[:1] == b"/" or (url, method) == (b"*", b"OPTIONS"):
        return Head(size, length, is_chunked, expects_continue)
    absolute = _ABSOLUTE.match(url)
    if absolute is None or not _HOST.match(absolute["host"]):
        raise MalformedError("invalid request target (RFC 9112 section 3.2)")
    return Head(size, length, is_chunked, expects_continue, absolute["scheme"].decode().lower(), absolute["host"])


def origin_form(target: bytes) -> bytes:
    """Return a target in absolute form without scheme and authority, which is what servers behind a proxy get."""
    rest = _ORIGIN.sub(b"", target, count=1)
    return rest if rest[:1] == b"/" else b"/" + rest


def without_upgrade(method: bytes, url: bytes, version: str, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return a head that was parsed, without `Upgrade`, to be parsed again as an ordinary request."""
    lines = [method + b" " + url + b" HTTP/" + version.encode()]
    lines += [name + b": " + value for name, value in headers if name != b"upgrade"]
    return b"\r\n".join([*lines, b"", b""])


def error_response(status: int, phrase: str, text: str) -> bytes:
    """Return the response to a request that no application sees; the connection closes after it. ASCII only."""
    return (
        f"HTTP/1.1 {status} {phrase}\r\ncontent-type: text/plain; charset=utf-8\r\n"
        f"content-length: {len(text)}\r\nconnection: close\r\n\r\n{text}"
    ).encode("ascii")
