"""HMAC-SHA1 request signing for the goTom app-api, as small pure steps and as an `httpx.Auth`.

A request is signed in four steps, each a function of its own so that each can be looked at when a signature is refused:

    body -> body_digest -> string_to_sign -> signature -> authorization

The rules are those of goTom's example code ("Example API call code", dev.gotom.io): every request carries
`Authorization`, `Content-Type` and `Date`, a GET without a body too. This file needs the standard library and httpx.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Generator
from datetime import UTC, datetime

import httpx

PROVIDER = "gotom_app_api"
"""The word before the user in the `Authorization` header."""

DEFAULT_CONTENT_TYPE = "application/json"
"""What a request without a `Content-Type` gets: the header is required even where there is no body."""

# A key of `httpx.Request.extensions`, which httpx hands on to the request that it builds for a redirect.
_ORIGIN = "gotom_signed_origin"
_LEFT_ORIGIN = ""


def body_digest(body: bytes) -> str:
    """Return the MD5 of the body as sent, as 32 lower-case hex digits. An absent body is `b""`."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def format_date(when: datetime) -> str:
    """Return `when` as `YYYY-MM-DDThh:mm:ssZ`: UTC, whole seconds (a fraction is cut off, not rounded).

    Raises ValueError for a datetime without a time zone, which would be read differently on every machine.
    """
    if when.utcoffset() is None:
        raise ValueError(f"the signing clock gave {when!r}, which has no time zone; use datetime.now(UTC)")
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def string_to_sign(method: str, target: str, content_type: str, date: str, body: bytes) -> str:
    r"""Return the six parts of a request that are signed, joined by `\n`, without one at the end.

    `target` is the request target of the request line: path and, if there is one, `?` and the query, undecoded.
    `content_type` and `date` are the values of those headers, parameters and all.
    The fifth part stands for custom headers and is always empty.
    """
    return "\n".join([method.upper(), body_digest(body), _lower_ascii(content_type), date, "", target])


def signature(secret: str, text: str) -> str:
    """Return the HMAC-SHA1 of the string to sign under the secret's UTF-8 bytes, as 28 characters of base64."""
    digest = hmac.new(secret.encode(), text.encode("utf-8", "surrogateescape"), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")


def authorization(user: str, signed: str) -> str:
    r"""Return the `Authorization` value for a user and a signature.

    The server splits at the first colon that has no backslash before it, so `\` and `:` in the user are escaped.
    """
    escaped = user.replace("\\", "\\\\").replace(":", "\\:")
    return f"{PROVIDER} {escaped}:{signed}"


def require_credentials(user: str, secret: str) -> None:
    """Raise ValueError, naming which but never its value, if the user or the secret is missing."""
    for name, value in (("user", user), ("secret", secret)):
        if not value:
            raise ValueError(f"the goTom {name} is empty; goTom support gives out a user and a secret per API group")


def utc_now() -> datetime:
    """Return the present moment in UTC: the clock a signer uses unless it is given another one."""
    return datetime.now(UTC)


class GoTomHMACAuth(httpx.Auth):
    """Signs each request of an httpx client, sync or async, over the very bytes and target that go on the wire.

    `clock` returns an aware datetime; the server refuses a date more than 30 minutes off its own. A `Date` that the
    request already has is replaced, a missing `Content-Type` becomes `application/json`, and a target that ends in a
    bare `?` loses it, because not every server interface can show it (ASGI cannot) to whoever checks the signature.

    Redirects: httpx re-sends the old headers, so a followed redirect to another target of the same host is refused by
    the server (401); send `response.next_request` instead to have it signed anew. A redirect to another origin is never
    signed, nor is anything that it redirects to in turn; httpx drops the old signature there, unless only http became
    https on the same host. Event hooks run after signing and must not alter the request.
    """

    requires_request_body = True

    def __init__(self, user: str, secret: str, *, clock: Callable[[], datetime] | None = None) -> None:
        """Raise ValueError if the user or the secret is empty."""
        require_credentials(user, secret)
        self._user = user
        self._secret = secret
        self._clock = clock or utc_now

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user={self._user!r}, secret='***')"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, whose body has been read, and send it once (the `httpx.Auth` interface)."""
        if self._may_sign(request):
            self._sign(request)
        else:
            request.headers.pop("Authorization", None)
        yield request

    @staticmethod
    def _may_sign(request: httpx.Request) -> bool:
        """Tell whether the request goes to the origin that the user addressed, and remember that origin."""
        origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
        if request.extensions.setdefault(_ORIGIN, origin) == origin:
            return True
        # Not even a redirect back is signed: a foreign host would have chosen its target.
        request.extensions[_ORIGIN] = _LEFT_ORIGIN
        return False

    def _sign(self, request: httpx.Request) -> None:
        if request.url.raw_path.endswith(b"?") and not request.url.query:
            request.url = request.url.copy_with(query=None)
        if not request.headers.get("Content-Type"):
            request.headers["Content-Type"] = DEFAULT_CONTENT_TYPE
        content_type = request.headers["Content-Type"].encode(request.headers.encoding)
        date = format_date(self._clock())
        target = request.url.raw_path.decode("ascii")
        text = string_to_sign(
            request.method, target, content_type.decode("utf-8", "surrogateescape"), date, request.content
        )
        # Rebuilt rather than assigned to: headers that were read once as ASCII take no user beyond ASCII any more.
        others = [
            (name, value) for name, value in request.headers.raw if name.lower() not in (b"date", b"authorization")
        ]
        credentials = authorization(self._user, signature(self._secret, text))
        request.headers = httpx.Headers([*others, (b"Date", date.encode()), (b"Authorization", credentials.encode())])


def _lower_ascii(text: str) -> str:
    """Lower-case A to Z only, as the server does; `str.lower` would also change other letters."""
    return text.encode("utf-8", "surrogateescape").lower().decode("utf-8", "surrogateescape")
