"""Find out why a signature is rejected: compute it again from the captured request, with every usual mistake.

A cause is proven if the mistake reproduces the signature exactly, otherwise it is only possible. No text contains the
secret.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import combinations
from urllib.parse import unquote

from .auth import DEFAULT_CONTENT_TYPE, PROVIDER, signature, string_to_sign
from .captured import Captured
from .secret_mistakes import mistaken_keys

TOLERANCE = timedelta(minutes=30)
"""The longest time between `Date` and the server's clock."""
PARTS = ("method", "body digest", "content type", "date", "custom headers", "target")
"""Names of the signed parts, in order."""

_AUTHORIZATION = re.compile(rf"{PROVIDER} ((?:[^:\\]|\\.)+):(\S+)", re.DOTALL)
_ISO = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[Zz]|[+-]\d\d:?\d\d)", re.ASCII)


@dataclass(frozen=True)
class Cause:
    """A reason for a rejection, in words; `proven` if it reproduces the signature or the request cannot be valid."""

    part: str
    text: str
    proven: bool


@dataclass(frozen=True)
class Explanation:
    """The result.

    Attributes:
        user: as read from `Authorization`, or None.
        parts: the six parts that the server signs, in the order of `PARTS`.
        matches: whether the signature is right for this secret, whatever the date.
        causes: the most likely first; empty if nothing is wrong.
    """

    user: str | None
    parts: tuple[str, ...]
    matches: bool
    causes: tuple[Cause, ...]


@dataclass(frozen=True)
class _Mistake:
    part: str
    value: str
    text: str


def explain(request: Captured, user: str, secret: str, at: datetime | None = None) -> Explanation:
    """Explain a captured request that was meant for these credentials.

    `at` is when the server received it, such as the `Date` of its response; without it, the age is not judged.
    """
    date, content_type = request.header("date") or "", request.header("content-type") or ""
    parts = tuple(string_to_sign(request.method, request.target, content_type, date, request.body).split("\n", 5))
    header = request.header("authorization")
    found = _AUTHORIZATION.fullmatch(header or "")
    sent_user = re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL) if found else None
    causes = list(_refusals(request, header, sent_user, user, at))
    matches = False
    if found:
        matches = hmac.compare_digest(signature(secret, "\n".join(parts)).encode(), _raw(found[2]))
        if not matches:
            proven = _reproduced(request, parts, secret, _raw(found[2]))
            causes = [*causes, *proven] if proven else [*causes, *_possible(request)]
    causes.sort(key=lambda cause: not cause.proven)
    return Explanation(sent_user, parts, matches, tuple(causes))


def window(date: str) -> tuple[datetime, datetime] | None:
    """Return the time in which a server accepts a `Date`, or None if it is not a date."""
    moment = _moment(date)
    return None if moment is None else (moment - TOLERANCE, moment + TOLERANCE)


def _refusals(
    request: Captured, header: str | None, sent_user: str | None, user: str, at: datetime | None
) -> Iterator[Cause]:
    """Yield what the server rejects before it compares signatures."""
    if header is None:
        yield Cause(
            "authorization", "the Authorization header is missing; a proxy or a redirect may have dropped it", True
        )
    elif sent_user is None:
        yield Cause("authorization", f"the header must be: {PROVIDER} <user>:<signature>", True)
    elif sent_user != user:
        yield Cause(
            "user", f"the request is of the user {sent_user!r}, not {user!r}; each user has its own secret", True
        )
    if not request.header("content-type"):
        yield Cause("content type", f"Content-Type is missing; send {DEFAULT_CONTENT_TYPE}, also without a body", True)
    date = request.header("date")
    accepted = window(date or "")
    if not date:
        yield Cause("date", "Date is missing; browsers do not let pages set it", True)
    elif accepted is None:
        yield Cause("date", "Date is neither ISO 8601 with seconds and a zone nor an HTTP date", True)
    elif at is not None and not accepted[0] <= at <= accepted[1]:
        clock = "behind" if at > accepted[1] else "ahead"
        minutes = math.ceil(abs((accepted[0] + TOLERANCE - at) / timedelta(minutes=1)))
        text = f"Date is {minutes} minutes {clock}; at most 30 are accepted. Set the clock, or sign every attempt"
        yield Cause("date", text, True)
    length = request.header("content-length") or ""
    if length.isdecimal() and int(length) != len(request.body):
        text = (
            f"the captured body has {len(request.body)} bytes, Content-Length says {length}; capture it byte for byte"
        )
        yield Cause("body digest", text, False)


def _reproduced(request: Captured, parts: tuple[str, ...], secret: str, sent: bytes) -> list[Cause]:
    """Return the causes that together reproduce the signature: one if possible, otherwise two."""
    text = "\n".join(parts)
    for words, made in _constructions(secret, text):
        if hmac.compare_digest(made, sent):
            return [Cause("signature", words, True)]
    mistakes = [one for one in _mistakes(request) if one.value != parts[PARTS.index(one.part)]]
    key = secret.encode()
    keys = [("", key), *((words, other) for words, other in mistaken_keys(secret) if other != key)]
    for group in [(), *((one,) for one in mistakes), *combinations(mistakes, 2)]:
        if len({one.part for one in group}) < len(group):
            continue
        changed = list(parts)
        for one in group:
            changed[PARTS.index(one.part)] = one.value
        signed = _raw("\n".join(changed))
        for words, other in keys if len(group) < 2 else keys[:1]:
            if hmac.compare_digest(base64.b64encode(hmac.digest(other, signed, "sha1")), sent):
                causes = [Cause("secret", words, True)] if words else []
                return [*causes, *(Cause(one.part, one.text, True) for one in group)]
    return []


def _possible(request: Captured) -> Iterator[Cause]:
    """Yield what to check if no usual mistake reproduces the signature, the most frequent first."""
    yield Cause("secret", "the secret is of another user or system (test systems have their own)", False)
    if request.body:
        text = "the body was changed after signing, by a proxy or by a library that serializes it again"
        yield Cause("body digest", text, False)
    yield Cause("target", "a proxy or gateway rewrote the path or query; sign what goTom receives", False)
    yield Cause("date", "Date or Content-Type was replaced after signing, by a library or a proxy", False)


def _mistakes(request: Captured) -> Iterator[_Mistake]:
    yield from _method_mistakes(request.method)
    yield from _body_mistakes(request.body)
    content_type = request.header("content-type") or ""
    yield _Mistake("content type", content_type, "Content-Type was signed as sent; sign it in lower case")
    bare = content_type.split(";")[0].strip().lower()
    yield _Mistake("content type", bare, "Content-Type was signed without its parameters; sign the whole value")
    yield _Mistake("content type", "", "no Content-Type was signed; sign the value that is sent")
    text = f"{DEFAULT_CONTENT_TYPE} was signed, but another Content-Type sent; a library may have set it"
    yield _Mistake("content type", DEFAULT_CONTENT_TYPE, text)
    for form in _date_forms(request.header("date") or ""):
        yield _Mistake("date", form, "the date was signed in another form than sent; format it once")
    yield _Mistake("date", "", "no date was signed; sign the value that is sent")
    yield from _target_mistakes(request.target, request.header("host") or "")


def _method_mistakes(method: str) -> Iterator[_Mistake]:
    yield _Mistake("method", method.lower(), "the method was signed in lower case; sign it in upper case")
    for other in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        yield _Mistake("method", other, f"the signature was made for {other}; sign the method that is sent")


def _body_mistakes(body: bytes) -> Iterator[_Mistake]:
    def digest(changed: bytes) -> str:
        return hashlib.md5(changed, usedforsecurity=False).hexdigest()

    part = "body digest"
    yield _Mistake(part, digest(b""), "the body was signed as empty; sign the bytes that are sent")
    yield _Mistake(part, digest(body.rstrip(b"\r\n")), "line breaks at the end were dropped before hashing")
    yield _Mistake(part, digest(body + b"\n"), "a line break was added before hashing, as `echo` does")
    yield _Mistake(part, digest(body.strip()), "the body was trimmed before hashing")
    yield _Mistake(part, digest(body.replace(b"\0", b"")), "NUL bytes were dropped before hashing, as shells do")
    with suppress(UnicodeDecodeError):
        for form in ("NFC", "NFD"):
            text = f"the body was hashed in the Unicode form {form}, but sent in another"
            yield _Mistake(part, digest(unicodedata.normalize(form, body.decode()).encode()), text)
    yield _Mistake(part, digest(body).upper(), "the digest was written in upper case; write it in lower case")
    yield _Mistake(part, "", "no body digest was signed; the MD5 of an empty body is needed too")
    yield _Mistake(part, hashlib.sha256(body).hexdigest(), "the body was hashed with SHA-256, not MD5")
    encoded = base64.b64encode(bytes.fromhex(digest(body))).decode()
    yield _Mistake(part, encoded, "the digest was written as base64, not as hexadecimal digits")


def _date_forms(date: str) -> Iterator[str]:
    moment = _moment(date)
    if moment is None:
        return
    utc = moment.astimezone(UTC)
    seconds = utc.strftime("%Y-%m-%dT%H:%M:%S")
    yield f"{seconds}Z"
    yield f"{seconds}+00:00"
    yield f"{seconds}.{utc.microsecond // 1000:03d}Z"
    yield utc.strftime("%a, %d %b %Y %H:%M:%S GMT")
    yield str(int(utc.timestamp()))


def _target_mistakes(target: str, host: str) -> Iterator[_Mistake]:
    path, mark, query = target.partition("?")
    changes: list[tuple[str, str]] = [
        (path, "the query was not signed; sign path and query"),
        (path.rstrip("/") + mark + query, "the slash at the end was not signed"),
        (path + "/" + mark + query, "a slash was signed that was not sent"),
        (unquote(target), "the target was signed decoded; sign it as on the request line"),
        (_escapes(target, str.lower), "escapes were signed as %xx, but sent as %XX"),
        (_escapes(target, str.upper), "escapes were signed as %XX, but sent as %xx"),
        (f"https://{host}{target}", "scheme and host were signed; sign path and query only"),
        (f"http://{host}{target}", "scheme and host were signed; sign path and query only"),
        (host + target, "the host was signed; sign path and query only"),
        (target.removeprefix("/app-api"), "/app-api was not signed; sign the whole path"),
        (target[1:], "the first slash was not signed"),
        (f"{target}?", "a question mark was signed that was not sent"),
    ]
    if len(segments := path.split("/")) > 2:
        text = f"the path was signed without /{segments[1]}, which a gateway may add; sign what goTom receives"
        changes.append(("/" + "/".join(segments[2:]) + mark + query, text))
    if "?" in target and "&" in query:
        text = "the query was signed in sorted order; sign it in the order sent"
        changes.append((f"{path}?{'&'.join(sorted(query.split('&')))}", text))
    for value, text in changes:
        yield _Mistake("target", value, text)


def _escapes(target: str, change: Callable[[str], str]) -> str:
    return re.sub(r"%[0-9A-Fa-f]{2}", lambda found: change(found[0]), target)


def _constructions(secret: str, text: str) -> Iterator[tuple[str, bytes]]:
    key, raw = secret.encode(), text.encode("utf-8", "surrogateescape")
    digest = hmac.new(key, raw, hashlib.sha1)
    yield "a line break was added to the string to sign", signature(secret, f"{text}\n").encode()
    yield "the lines were joined by CR LF, not LF", signature(secret, text.replace("\n", "\r\n")).encode()
    yield "the digest was sent as hexadecimal, not base64", digest.hexdigest().encode()
    yield "the digest was made hexadecimal before base64", base64.b64encode(digest.hexdigest().encode())
    yield "the signature is base64 for URLs; use the standard alphabet", base64.urlsafe_b64encode(digest.digest())
    yield "the `=` at the end of the signature is missing", base64.b64encode(digest.digest()).rstrip(b"=")
    yield "HMAC-SHA256 was used, not HMAC-SHA1", base64.b64encode(hmac.digest(key, raw, "sha256"))
    yield "HMAC-MD5 was used, not HMAC-SHA1", base64.b64encode(hmac.digest(key, raw, "md5"))
    yield "SHA-1 of secret and text was used, not HMAC", base64.b64encode(hashlib.sha1(key + raw).digest())


def _moment(date: str) -> datetime | None:
    """Parse a `Date` header: ISO 8601 with a zone, or an HTTP date."""
    try:
        if _ISO.fullmatch(date):
            return datetime.fromisoformat(date.upper())
        moment = parsedate_to_datetime(date)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _raw(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
