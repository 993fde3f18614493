"""Verify goTom's HMAC signatures over the raw request.

Implemented from reference/gotom/authentication.md. It shares no code with the signer; the vectors in tests/vectors/
test both. A real server only reports that a signature does not match; this one also tries common mistakes and reports
which part of the string-to-sign is wrong.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from scripts.mock.engine.journal import DIAGNOSIS
from scripts.mock.engine.refusal import Refusal
from scripts.signing.secret_mistakes import mistaken_keys

PROVIDER = b"gotom_app_api"
TOLERANCE = timedelta(minutes=30)
_MAX_HASHED = 1024 * 1024  # bytes of a body that is hashed again for a diagnosis
_MAX_SIGNED = 20 * 1024 * 1024  # bytes of the string-to-sign, repeated, that are signed with other keys
_LONGEST_KEPT = 256  # characters of a `Date` header
PARTS = ("method", "bodyDigest", "contentType", "date", "customHeaders", "target")

_SIGNATURE = re.compile(rb"[A-Za-z0-9+/]+={0,2}\Z")
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):?(\d{2}))\Z", re.ASCII
)


class SignedRequest(NamedTuple):
    """The signed data of a request: bytes as received, header values by lower-case name."""

    method: str
    target: bytes
    headers: Mapping[bytes, bytes]
    body: bytes


class Comparison(NamedTuple):
    """The result of verifying a signature; contains no secret.

    Attributes:
        accepted: whether the signature was valid.
        parts: parts of the server's string-to-sign, in order; empty if verification ended earlier.
        differs: the part that the client got wrong, or `secret`, if a common mistake explains the signature.
        client_value: the client's value of that part.
        explanation: description of the mistake.
    """

    user: str
    accepted: bool
    parts: Sequence[bytes]
    differs: str | None
    client_value: str | None
    explanation: str

    @property
    def string_to_sign(self) -> str:
        """The server's string-to-sign."""
        return _shown(b"\n".join(self.parts))

    def as_json(self) -> dict[str, object]:
        return {
            "user": self.user,
            "accepted": self.accepted,
            "stringToSign": self.string_to_sign,
            "parts": [self._part(name, _shown(part)) for name, part in zip(PARTS, self.parts, strict=False)],
            "firstDifference": self.differs,
            "explanation": self.explanation,
        }

    @classmethod
    def none(cls, diagnosis: str) -> Comparison:
        """Return the result for a request rejected before its signature was compared."""
        return cls("", False, (), None, None, diagnosis)

    def _part(self, name: str, value: str) -> dict[str, object]:
        if name == self.differs:
            return {"name": name, "server": value, "client": self.client_value, "same": False}
        known = self._explained
        return {"name": name, "server": value, "client": value if known else None, "same": True if known else None}

    @property
    def _explained(self) -> bool:
        return self.accepted or self.differs is not None


class InvalidSignature(Refusal):
    """The signature does not match; carries the comparison."""

    def __init__(self, comparison: Comparison) -> None:
        diagnosis = f"{comparison.differs or 'unknown'}: {comparison.explanation}"
        super().__init__(401, "Signature not valid", headers={DIAGNOSIS: diagnosis})
        self.comparison = comparison


def _distance(off: timedelta, direction: str, now: datetime) -> str:
    minutes = -(-off // timedelta(minutes=1))  # rounded up, so that it exceeds the tolerance
    return f"{minutes} minutes {direction} the mock's clock, {now:%Y-%m-%dT%H:%M:%SZ}; at most 30 are accepted"


def _refused(part: str, reason: str, explanation: str | None = None) -> Refusal:
    """Return the error, with its diagnosis, for a request rejected before its signature was compared."""
    return Refusal(401, reason, headers={DIAGNOSIS: f"{part}: {explanation or reason}"})


def verify(request: SignedRequest, secrets: Mapping[str, str], now: datetime) -> Comparison:
    """Verify the signature of a request, with `secrets` by user id and an aware `now`.

    Raises:
        Refusal: 401 with the text documented in reference/gotom/authentication.md.
        InvalidSignature: 401, the signature does not match.
    """
    user, received = _authorization(request.headers.get(b"authorization"))
    date = request.headers.get(b"date", b"")
    if not date:
        raise _refused("date", "Date header required")
    moment = read_date(date.decode("latin-1"))
    if moment is None or moment.timestamp() == 0:
        raise _refused("date", "Timestamp not valid")
    content_type = request.headers.get(b"content-type")
    if not content_type:
        raise _refused("contentType", "Content type header required")
    if moment < now - TOLERANCE:
        raise _refused("date", "Request is too old", _distance(now - moment, "behind", now))
    if moment > now + TOLERANCE:
        raise _refused("date", "Request is too far in the future", _distance(moment - now, "ahead of", now))
    secret = secrets.get(user)
    if secret is None:
        raise _refused("user", "Invalid credentials.", "not known, or not for this path")
    key = secret.encode("utf-8")
    parts = _parts(request, date, content_type)
    if not hmac.compare_digest(_sign(key, parts), received):
        mistake = _diagnose(request, key, parts, received, date, content_type)
        raise InvalidSignature(Comparison(user, False, parts, *mistake))
    return Comparison(user, True, parts, None, None, "the signature is valid")


def read_date(text: str) -> datetime | None:
    """Parse a `Date` header: ISO 8601 with a time zone, or an HTTP date (RFC 9110 section 5.6.7); otherwise None."""
    return _read_date(text) if len(text) <= _LONGEST_KEPT else _read_date.__wrapped__(text)


@lru_cache(maxsize=256)
def _read_date(text: str) -> datetime | None:
    if match := _ISO.match(text):
        year, month, day, hour, minute, second, fraction, sign, zone_hour, zone_minute = match.groups()
        offset = timedelta(hours=int(zone_hour or 0), minutes=int(zone_minute or 0))
        try:
            local = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), tzinfo=UTC)
            local += timedelta(microseconds=int((fraction or "0").ljust(6, "0")[:6]))
            return local + offset if sign == "-" else local - offset
        except (ValueError, OverflowError):
            return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _authorization(header: bytes | None) -> tuple[str, bytes]:
    """Parse an Authorization header into user id and signature. Raises Refusal: 401."""
    if header is None or not header.startswith(PROVIDER):
        raise _refused("authorization", "Authorization header required")
    credentials = header.removeprefix(PROVIDER)
    if not credentials.startswith(b" "):
        raise _refused("authorization", "Invalid provider in authorization header")
    user, colon, signature = _split_user(credentials[1:])
    if not colon:
        raise _refused("authorization", "Unable to parse ID and signature from authorization header")
    if not _SIGNATURE.match(signature):
        raise _refused("authorization", "Invalid signature in authorization header")
    if user in (b"", b"0"):
        raise _refused("user", "No user id")
    return user.decode("utf-8", "replace"), signature


def _split_user(credentials: bytes) -> tuple[bytes, bool, bytes]:
    """Split at the first unescaped colon, and unescape the user id."""
    if b"\\" not in credentials:
        user, colon, signature = credentials.partition(b":")
        return user, bool(colon), signature
    match = re.match(rb"((?:[^:\\]|\\.)*):(.*)\Z", credentials, re.DOTALL)
    if match is None:
        return b"", False, b""
    return re.sub(rb"\\(.)", rb"\1", match.group(1), flags=re.DOTALL), True, match.group(2)


def _parts(request: SignedRequest, date: bytes, content_type: bytes) -> list[bytes]:
    return [
        request.method.upper().encode("ascii", "replace"),
        _digest(request.body),
        content_type.lower(),
        date,
        b"",
        request.target,
    ]


def _sign(key: bytes, parts: list[bytes]) -> bytes:
    return base64.b64encode(hmac.digest(key, b"\n".join(parts), "sha1"))


def _diagnose(
    request: SignedRequest, key: bytes, parts: list[bytes], received: bytes, date: bytes, content_type: bytes
) -> tuple[str | None, str | None, str]:
    """Return the first common mistake that explains the signature: part, client's value, explanation."""
    for name, value, words in _mistakes(request, date, content_type):
        candidate = list(parts)
        candidate[PARTS.index(name)] = value
        if hmac.compare_digest(_sign(key, candidate), received):
            return name, _shown(value), words
    text = b"\n".join(parts)
    for words, other in islice(mistaken_keys(key.decode("utf-8")), _MAX_SIGNED // len(text)):
        if other != key and hmac.compare_digest(_sign(other, parts), received):
            return "secret", None, words
    for words, candidate_signature in _encodings(key, text):
        if hmac.compare_digest(candidate_signature, received):
            return None, None, words
    return None, None, "no common mistake explains it; compare the string-to-sign, then the secret"


def _mistakes(request: SignedRequest, date: bytes, content_type: bytes) -> Iterator[tuple[str, bytes, str]]:
    yield "method", request.method.lower().encode(), "the method was signed in lower case"
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        yield "method", method.encode(), f"the signature was made for {method}"
    yield "bodyDigest", b"", "no body digest was signed"
    yield "bodyDigest", _digest(b""), "the body was signed as empty"
    if len(request.body) <= _MAX_HASHED:
        yield from _body_mistakes(request.body)
    yield "contentType", content_type, "the content type was not lower-cased"
    yield "contentType", content_type.split(b";")[0].strip().lower(), "the content type was signed without parameters"
    yield "contentType", b"", "no content type was signed"
    yield "contentType", b"application/json", "application/json was signed, another content type sent"
    moment = read_date(date.decode("latin-1"))
    if moment is not None:
        utc = moment.astimezone(UTC)
        seconds = utc.strftime("%Y-%m-%dT%H:%M:%S")
        for form in (
            f"{seconds}Z",
            f"{seconds}+00:00",
            f"{seconds}.{utc.microsecond // 1000:03d}Z",
            utc.strftime("%a, %d %b %Y %H:%M:%S GMT"),
            str(int(utc.timestamp())),
        ):
            yield "date", form.encode(), "the date was signed in another form than it was sent"
    yield "date", b"", "no date was signed"
    path, mark, query = request.target.partition(b"?")
    host = request.headers.get(b"host", b"")
    yield "target", path, "the query was not signed"
    yield "target", path.rstrip(b"/") + mark + query, "a slash at the end was not signed"
    yield "target", path + b"/" + mark + query, "a slash was signed that was not sent"
    yield "target", unquote_to_bytes(request.target), "the target was signed decoded"
    yield "target", re.sub(rb"%..", lambda escape: escape[0].lower(), request.target), "escapes were signed as %xx"
    yield "target", re.sub(rb"%..", lambda escape: escape[0].upper(), request.target), "escapes were signed as %XX"
    for scheme in (b"https://", b"http://"):
        yield "target", scheme + host + request.target, "scheme and host were signed"
    yield "target", host + request.target, "the host was signed"
    yield "target", request.target.removeprefix(b"/app-api"), "/app-api was not signed"
    yield "target", request.target[1:], "the first slash was not signed"


def _body_mistakes(body: bytes) -> Iterator[tuple[str, bytes, str]]:
    yield "bodyDigest", _digest(body.rstrip(b"\r\n")), "trailing line breaks were dropped before hashing"
    yield "bodyDigest", _digest(body + b"\n"), "a line break was added before hashing"
    yield "bodyDigest", _digest(body.strip()), "the body was trimmed before hashing"
    yield "bodyDigest", _digest(body.replace(b"\0", b"")), "NUL bytes were dropped before hashing"
    yield "bodyDigest", _digest(body).upper(), "the digest was written in upper case"
    yield "bodyDigest", hashlib.sha256(body).hexdigest().encode(), "the body was hashed with SHA-256, not MD5"
    yield (
        "bodyDigest",
        base64.b64encode(binascii.unhexlify(_digest(body))),
        "the digest was written as base64, not hexadecimal",
    )


def _digest(body: bytes) -> bytes:
    return hashlib.md5(body, usedforsecurity=False).hexdigest().encode()


def _encodings(key: bytes, text: bytes) -> Iterator[tuple[str, bytes]]:
    yield "a line break was added to the string-to-sign", base64.b64encode(hmac.digest(key, text + b"\n", "sha1"))
    yield (
        "the digest was encoded as hexadecimal before base64",
        base64.b64encode(hmac.digest(key, text, "sha1").hex().encode()),
    )
    yield "the digest was sent as hexadecimal, not base64", hmac.digest(key, text, "sha1").hex().encode()
    yield "HMAC-SHA256 was used, not HMAC-SHA1", base64.b64encode(hmac.digest(key, text, "sha256"))
    yield "HMAC-MD5 was used, not HMAC-SHA1", base64.b64encode(hmac.digest(key, text, "md5"))
    yield (
        "lines were joined by CR LF, not LF",
        base64.b64encode(hmac.digest(key, text.replace(b"\n", b"\r\n"), "sha1")),
    )


def _shown(raw: bytes) -> str:
    return raw.decode("utf-8", "backslashreplace")
