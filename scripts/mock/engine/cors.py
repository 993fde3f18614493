"""CORS (Fetch standard, section 3.3): let pages of allowed origins call the mock, such as "Try it" in the docs.

Responses to requests without an allowed `Origin` are unchanged, byte for byte. Cookies are never allowed; demo
credentials are headers set by the page.

Browsers forbid pages to set `Date` (Fetch standard, forbidden request-header), which signed requests need. From an
allowed origin only, `X-Mock-Date` replaces it. The real services have no such replacement.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.mock.engine.asgi import Application, Message, Receive, Scope, Send
from scripts.mock.engine.direct import DirectApplication
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.responding import Response

LOOPBACK = "loopback"
NOBODY = "none"
DEFAULT_ORIGINS = ("null", LOOPBACK)
"""`null` is the origin of pages from disk, but also of sandboxed frames of any site, which can reach only demo data
behind public credentials, and little of the control endpoints (see `Access`). Loopback origins are pages served on this
machine."""

_DATE_STAND_IN = b"x-mock-date"
_MAX_AGE = b"600"  # seconds for which a browser caches a preflight

_ORIGIN = re.compile(r"https?://(?:[a-z0-9.\-]+|\[[0-9a-f:]+\])(?::\d{1,5})?\Z")
_LOOPBACK = re.compile(rb"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?\Z")
_TOKENS = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:[ \t]*,[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+)*\Z")
# Headers that a page may read without `Access-Control-Expose-Headers` (CORS-safelisted response-header names).
_READABLE = frozenset(
    (b"cache-control", b"content-language", b"content-length", b"content-type", b"expires", b"last-modified", b"pragma")
)


class Cors:
    """ASGI middleware for CORS."""

    def __init__(self, app: Application, origins: Iterable[str] = DEFAULT_ORIGINS) -> None:
        """Allow `origins`: `scheme://host[:port]` as browsers send it, `null`, or `loopback` for any on this machine.

        Raises:
            ValueError: an origin is invalid.
        """
        self._app = app
        self._direct = app if isinstance(app, DirectApplication) else None
        allowed = {check_origin(origin) for origin in origins}
        self._loopback = LOOPBACK in allowed
        self._origins = frozenset(origin.encode() for origin in allowed - {LOOPBACK, NOBODY})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        origin = _origin(scope)
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

    def respond_directly(self, incoming: Incoming) -> Response | None:
        """See `DirectApplication`: only requests without an `Origin`."""
        if self._direct is None or b"origin" in incoming.headers:
            return None
        return self._direct.respond_directly(incoming)

    def _allows(self, origin: bytes) -> bool:
        return origin in self._origins or (self._loopback and is_loopback_origin(origin))


def _origin(scope: Scope) -> bytes | None:
    """Return the `Origin` of a request; of two, which browsers never send, neither."""
    origin: bytes | None = None
    for name, value in scope.get("headers", ()):
        if name == b"origin":
            origin = value if origin is None else b""
    return origin


def is_loopback_origin(origin: bytes) -> bool:
    """Return whether an origin is a page served on this machine."""
    return _LOOPBACK.match(origin) is not None


def check_origin(text: str) -> str:
    """Return the text if it is a valid origin or keyword. Raises ValueError."""
    if text in ("null", LOOPBACK, NOBODY) or _ORIGIN.match(text):
        return text
    raise ValueError(
        f"invalid origin {text!r}: must be scheme://host[:port] in lower case, null, {LOOPBACK} or {NOBODY}"
    )


def _preflight(origin: bytes, headers: dict[bytes, bytes]) -> list[tuple[bytes, bytes]] | None:
    """Return the headers of a preflight response, or None if the requested method or header names are malformed.

    Any method and headers are allowed, so that the request itself gets the API's error response, readable by the page.
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
        # Chromium sends this before a public page may call this machine (Private Network Access).
        answer.append((b"access-control-allow-private-network", b"true"))
    return answer


def _shared(origin: bytes, headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Add the headers that let pages of the origin read the response and all of its headers."""
    kept = [(name, value) for name, value in headers if name != b"vary"]
    varies = [value for name, value in headers if name == b"vary"]
    kept += [(b"access-control-allow-origin", origin), (b"vary", b", ".join([*varies, b"Origin"]))]
    names = sorted({name for name, _ in headers} - _READABLE)
    return [*kept, (b"access-control-expose-headers", b", ".join(names))] if names else kept
