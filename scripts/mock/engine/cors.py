"""Let pages of allowed origins call the mock (Fetch standard, section 3.3): the docs' "Try it", from disk or served.

An answer to a request without `Origin`, or with one that is not allowed, stays as it is, byte for byte. No answer
allows a browser's own credentials (cookies): the demo credentials are headers that a page sets itself.

Browsers let no page set `Date` (Fetch standard, forbidden request-header), which signed requests need. From an
allowed origin, and only from there, `X-Mock-Date` stands in for it. The real services have no such stand-in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.mock.engine.asgi import Application, Message, Receive, Scope, Send

LOOPBACK = "loopback"
NOBODY = "none"
DEFAULT_ORIGINS = ("null", LOOPBACK)
"""`null` is a page from disk. Sandboxed frames of any site say so too; what they reach is demo data, behind
credentials that everybody knows. Loopback origins are pages that a server of this machine serves."""

_DATE_STAND_IN = b"x-mock-date"
_MAX_AGE = b"600"  # seconds in which a browser need not ask again

_ORIGIN = re.compile(r"https?://(?:[a-z0-9.\-]+|\[[0-9a-f:]+\])(?::\d{1,5})?\Z")
_LOOPBACK = re.compile(rb"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?\Z")
_TOKENS = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:[ \t]*,[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+)*\Z")
# What a page may read without being told (Fetch standard, CORS-safelisted response-header name).
_READABLE = frozenset(
    (b"cache-control", b"content-language", b"content-length", b"content-type", b"expires", b"last-modified", b"pragma")
)


class Cors:
    """The mock with CORS around it: another ASGI application."""

    def __init__(self, app: Application, origins: Iterable[str] = DEFAULT_ORIGINS) -> None:
        """`origins` are `scheme://host[:port]` as browsers write them, `null`, or `loopback` for all of this machine.

        Raises:
            ValueError: one is none of these.
        """
        self._app = app
        allowed = {check_origin(origin) for origin in origins}
        self._loopback = LOOPBACK in allowed
        self._origins = frozenset(origin.encode() for origin in allowed - {LOOPBACK, NOBODY})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        origin = None
        for name, value in scope.get("headers", ()):
            if name == b"origin":
                # Two of them are an attack or a fault; no browser sends that.
                origin = value if origin is None else b""
        if origin is None or not self._allows(origin):
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        if scope["method"] == "OPTIONS" and b"access-control-request-method" in headers:
            if (answer := _preflight(origin, headers)) is not None:
                await send({"type": "http.response.start", "status": 204, "headers": answer})
                await send({"type": "http.response.body", "body": b""})
                return
        elif _DATE_STAND_IN in headers and b"date" not in headers:
            scope["headers"] = [*scope["headers"], (b"date", headers[_DATE_STAND_IN])]

        async def send_shared(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _shared(origin, message["headers"])}
            await send(message)

        await self._app(scope, receive, send_shared)

    def _allows(self, origin: bytes) -> bool:
        return origin in self._origins or (self._loopback and _LOOPBACK.match(origin) is not None)


def check_origin(text: str) -> str:
    """The text, if it is an origin or a word for some. Raises ValueError."""
    if text in ("null", LOOPBACK, NOBODY) or _ORIGIN.match(text):
        return text
    raise ValueError(f"{text!r} is no origin: scheme://host[:port] in lower case, null, {LOOPBACK} or {NOBODY}")


def _preflight(origin: bytes, headers: dict[bytes, bytes]) -> list[tuple[bytes, bytes]] | None:
    """The headers of an answer that allows what is asked, None if that is no method or no header names.

    Whatever is asked is allowed: the request itself is then refused in the words of its API, which a page can show.
    """
    method = headers[b"access-control-request-method"]
    wanted = headers.get(b"access-control-request-headers", b"")
    if not _TOKENS.match(method) or b"," in method or (wanted and not _TOKENS.match(wanted)):
        return None
    answer = [
        (b"access-control-allow-origin", origin),
        (b"access-control-allow-methods", method),
        (b"access-control-max-age", _MAX_AGE),
        (b"vary", b"Origin, Access-Control-Request-Method, Access-Control-Request-Headers"),
    ]
    if wanted:
        answer.append((b"access-control-allow-headers", wanted))
    if headers.get(b"access-control-request-private-network") == b"true":
        # Chromium asks before a page of the public internet may call this machine (Private Network Access).
        answer.append((b"access-control-allow-private-network", b"true"))
    return answer


def _shared(origin: bytes, headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers of an answer with those that let a page of the origin read it, all of its headers included."""
    kept = [(name, value) for name, value in headers if name != b"vary"]
    varies = [value for name, value in headers if name == b"vary"]
    kept += [(b"access-control-allow-origin", origin), (b"vary", b", ".join([*varies, b"Origin"]))]
    names = sorted({name for name, _ in headers} - _READABLE)
    return [*kept, (b"access-control-expose-headers", b", ".join(names))] if names else kept
