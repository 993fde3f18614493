"""Request line and headers as a whole, checked where RFC 9112 is stricter than the parser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_HOST = re.compile(
    rb"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?::[0-9]{0,5})?\Z|\[[0-9A-Fa-f:.]+\](?::[0-9]{0,5})?\Z"
)
_ABSOLUTE = re.compile(rb"(?P<scheme>(?i:https?))://(?P<host>[^/?#@]+)(?:[/?]|\Z)")
_ORIGIN = re.compile(rb"[^:/?#]+://[^/?#]*")
_AUTHORITY = re.compile(rb"(?P<host>[A-Za-z0-9._-]{1,253}):\d{1,5}\Z")


class MalformedError(ValueError):
    """Headers that the parser accepts, but RFC 9112 does not."""


class Checked(NamedTuple):
    """What the protocol needs of a head.

    Attributes:
        headers: by lower-case name; repeated ones are joined with commas (RFC 9110 section 5.3).
        length: length of the body.
        is_chunked: whether the body is chunked, so that its length is unknown.
        expects_continue: whether the client waits for `100 Continue`.
        scheme, authority: of a target in absolute form, whose authority replaces `Host`.
        tunnel: host of a CONNECT request.
    """

    headers: dict[bytes, bytes]
    length: int = 0
    is_chunked: bool = False
    expects_continue: bool = False
    scheme: str = ""
    authority: bytes | None = None
    tunnel: str | None = None


def join_headers(headers: Sequence[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Return headers by name; repeated ones are joined with commas (RFC 9110 section 5.3)."""
    joined = dict(headers)
    if len(joined) < len(headers):
        joined.clear()
        for name, value in headers:
            joined[name] = joined[name] + b", " + value if name in joined else value
    return joined


def check_head(
    method: bytes, url: bytes, version: str, headers: Sequence[tuple[bytes, bytes]], *, is_proxy: bool
) -> Checked:
    """Check a head; CONNECT is for proxies only. Raises MalformedError."""
    if version not in ("1.1", "1.0"):
        raise MalformedError("only HTTP/1.1 and HTTP/1.0 are supported")
    joined = join_headers(headers)
    host = joined.get(b"host")
    if host is None:
        if version == "1.1":
            raise MalformedError("Host is required (RFC 9112 section 3.2)")
    elif not _HOST.match(host):  # nor are two, joined with a comma and a space
        raise MalformedError("exactly one valid Host is required (RFC 9112 section 3.2)")
    coding, length = joined.get(b"transfer-encoding"), joined.get(b"content-length", b"0")
    if coding is not None and (coding.lower() != b"chunked" or version == "1.0"):
        raise MalformedError("the only transfer coding is chunked, and HTTP/1.0 has none")
    if not length.isdigit():
        raise MalformedError("invalid Content-Length")
    # HTTP/1.0 has no interim responses (RFC 9110 section 10.1.1).
    expects_continue = version != "1.0" and joined.get(b"expect", b"").lower() == b"100-continue"
    known = Checked(joined, int(length), coding is not None, expects_continue)
    if method == b"CONNECT":
        authority = _AUTHORITY.match(url) if is_proxy else None
        if authority is None or known.length:
            raise MalformedError("CONNECT needs host:port, and the mock to be a proxy")
        return known._replace(tunnel=authority["host"].decode("ascii"))
    if b"#" in url:
        raise MalformedError("fragments are not supported")
    if url[:1] == b"/" or (url, method) == (b"*", b"OPTIONS"):
        return known
    absolute = _ABSOLUTE.match(url)
    if absolute is None or not _HOST.match(absolute["host"]):
        raise MalformedError("invalid request target (RFC 9112 section 3.2)")
    return known._replace(scheme=absolute["scheme"].decode().lower(), authority=absolute["host"])


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
