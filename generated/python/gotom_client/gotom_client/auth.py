"""HMAC-SHA1 request signing for the goTom app-api, as small pure steps and as an `httpx.Auth`.

A request is signed in four steps, each a separate function, so that each can be inspected if a signature is rejected:

    body -> body_digest -> string_to_sign -> signature -> authorization

The scheme follows goTom's example code ("Example API call code", dev.gotom.io): every request has `Authorization`,
`Content-Type` and `Date`, including a GET without a body. This file needs only the standard library and httpx.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Generator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NoReturn

import httpx

PROVIDER = "gotom_app_api"
"""Prefix of the `Authorization` header, before the user."""

DEFAULT_CONTENT_TYPE = "application/json"
"""Default `Content-Type`; the header is required even without a body."""

TOLERANCE = timedelta(minutes=30)
"""How far the date of a request may be from the server's clock."""

# Key of `httpx.Request.extensions`, which httpx copies to the request that follows a redirect.
_ORIGIN = "gotom_signed_origin"
_LEFT_ORIGIN = ""


def body_digest(body: bytes) -> str:
    """Return the MD5 of the body as sent, as 32 lower-case hex digits. Without a body, pass `b""`."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def format_date(when: datetime) -> str:
    """Return `when` as `YYYY-MM-DDThh:mm:ssZ`: UTC, truncated to whole seconds.

    Raises ValueError for a datetime without a time zone, whose meaning would depend on the machine.
    """
    if when.utcoffset() is None:
        raise ValueError(f"the signing clock returned {when!r} without a time zone; use datetime.now(UTC)")
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def string_to_sign(method: str, target: str, content_type: str, date: str, body: bytes) -> str:
    r"""Return the six signed parts of a request, joined by `\n`, without a trailing one.

    `target` is the request target as on the request line: the path and any `?` and query, undecoded.
    `content_type` and `date` are the complete values of those headers, including parameters.
    The fifth part is reserved for custom headers and always empty.
    """
    return "\n".join([method.upper(), body_digest(body), _lower_ascii(content_type), date, "", target])


def signature(secret: str, text: str) -> str:
    """Return the HMAC-SHA1 of the string to sign, keyed by the secret's UTF-8 bytes, as 28 characters of base64."""
    digest = hmac.new(secret.encode(), text.encode("utf-8", "surrogateescape"), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")


def authorization(user: str, signed: str) -> str:
    r"""Return the `Authorization` value for a user and a signature.

    The server splits at the first colon that is not preceded by a backslash, so `\` and `:` in the user are escaped.
    """
    escaped = user.replace("\\", "\\\\").replace(":", "\\:")
    return f"{PROVIDER} {escaped}:{signed}"


def require_credentials(user: str, secret: str) -> None:
    """Raise ValueError if the user or the secret is empty or not valid Unicode. The message contains neither value."""
    for name, value in (("user", user), ("secret", secret)):
        if not value:
            raise ValueError(f"the goTom {name} is empty; goTom support issues a user and a secret per API group")
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError(f"the goTom {name} is not valid UTF-8; save the file or variable it comes from as UTF-8")


def utc_now() -> datetime:
    """Return the current time in UTC: a signer's default clock."""
    return datetime.now(UTC)


class GoTomHMACAuth(httpx.Auth):
    """Signs each request of an httpx client, sync or async, over the exact bytes and target that are sent.

    `clock` returns an aware datetime; the server rejects dates that differ from its own by more than 30 minutes. An
    existing `Date` is replaced, and a missing `Content-Type` becomes `application/json`. A trailing `?` without a query
    is removed from the target, because some server interfaces (ASGI, for one) hide it from the verifier.

    Redirects: httpx sends the old headers again, so the server rejects a followed redirect to another target of the
    same host with 401; send `response.next_request` instead to sign it again. Redirects to another origin are never
    signed, nor are further redirects from there; httpx drops the old signature, unless only http became https on the
    same host. Event hooks run after signing and must not modify the request.
    """

    requires_request_body = True

    def __init__(
        self,
        user: str,
        secret: str,
        *,
        clock: Callable[[], datetime] | None = None,
        signed_target: Callable[[str], str] | None = None,
    ) -> None:
        """Raise ValueError if the user or the secret is empty, or not valid Unicode.

        Behind a gateway that changes the path, `signed_target` returns the request target that goTom verifies for the
        one that is sent, such as `lambda target: target.removeprefix("/gateway")`.
        """
        require_credentials(user, secret)

        def sign(text: str) -> str:  # holds the secret, which `vars` would show as an attribute
            return signature(secret, text)

        self._user = user
        self._signature = sign
        self._clock = clock or utc_now
        self._signed_target = signed_target or str

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user={self._user!r}, secret='***')"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied, which would write the secret out (TypeError)."""
        raise TypeError(f"{type(self).__name__} contains a secret and cannot be pickled; create a new one instead")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request and send it once (the `httpx.Auth` interface). The body has been read."""
        if self._may_sign(request):
            self._sign(request)
        else:
            request.headers.pop("Authorization", None)
        yield request

    @staticmethod
    def _may_sign(request: httpx.Request) -> bool:
        """Return whether the request goes to the original origin, which is stored on the first request."""
        origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
        if request.extensions.setdefault(_ORIGIN, origin) == origin:
            return True
        # Do not sign a redirect back either: its target would be chosen by the other host.
        request.extensions[_ORIGIN] = _LEFT_ORIGIN
        return False

    def _sign(self, request: httpx.Request) -> None:
        if request.url.raw_path.endswith(b"?") and not request.url.query:
            request.url = request.url.copy_with(query=None)
        if not request.headers.get("Content-Type"):
            request.headers["Content-Type"] = DEFAULT_CONTENT_TYPE
        content_type = request.headers["Content-Type"].encode(request.headers.encoding)
        date = format_date(self._clock())
        target = self._signed_target(request.url.raw_path.decode("ascii"))
        text = string_to_sign(
            request.method, target, content_type.decode("utf-8", "surrogateescape"), date, request.content
        )
        # Rebuild the headers: once httpx has decoded them as ASCII, it rejects a non-ASCII user.
        others = [
            (name, value) for name, value in request.headers.raw if name.lower() not in (b"date", b"authorization")
        ]
        credentials = authorization(self._user, self._signature(text))
        request.headers = httpx.Headers([*others, (b"Date", date.encode()), (b"Authorization", credentials.encode())])


def likely_causes(headers: Mapping[str, str], reason: str, now: Callable[[], datetime] = utc_now) -> str:
    """Return likely causes of a 401, the likeliest first, from the headers of the response and its text.

    The clock is judged by the server's `Date`: goTom rejects requests that are more than 30 minutes off. A text that
    names the date, a header or the user is of a check before the signature, so that the secret is no cause of it.
    """
    clock = _clock_error(headers, now)
    if "too old" in reason:
        return f"likely cause: {clock or _OLD}"
    if "too far in the future" in reason:
        return f"likely cause: {clock or _FUTURE}"
    if "required" in reason:
        return "likely cause: a proxy or a redirect removed a header"
    path = "a proxy or gateway changed the path, query, Content-Type or body after signing (see signed_target)"
    secret = "the secret is wrong, or the user is of another system or group of endpoints"
    return f"likely causes: {'; '.join([*([clock] if clock else []), secret, path])}"


_OLD = (
    "the clock that dates the requests is more than 30 minutes behind the server's, or the request waited as long "
    "between signing and sending"
)
_FUTURE = "the clock that dates the requests is more than 30 minutes ahead of the server's"


def _clock_error(headers: Mapping[str, str], now: Callable[[], datetime]) -> str | None:
    """Return how far this machine's clock is from the server's, by the `Date` of a response; None within 30 minutes."""
    try:
        behind = parsedate_to_datetime(headers.get("Date", "")) - now()
    except (TypeError, ValueError, OverflowError):
        return None
    if abs(behind) <= TOLERANCE:
        return None
    minutes = round(abs(behind) / timedelta(minutes=1))
    return f"the clock of this machine is {minutes} minutes {'behind' if behind > timedelta() else 'ahead'}"


def _lower_ascii(text: str) -> str:
    """Convert only A to Z to lower case, as the server does; `str.lower` would change other letters too."""
    return text.encode("utf-8", "surrogateescape").lower().decode("utf-8", "surrogateescape")
