"""Strict parsing of multipart/form-data (RFC 7578): the library's strict parser plus checks that it lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from urllib.parse import unquote

from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from scripts.mock.engine.limits import DEFAULT_LIMITS
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.text import shown

_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")  # RFC 2046 section 5.1.1
_BOUNDARY_PARAMETER = re.compile(r";\s*boundary\s*=", re.IGNORECASE)
_ENCODED_NAME = re.compile(r";\s*((?:file)?name)\*\s*=([^;]*)", re.IGNORECASE)
_EXTENDED_VALUE = re.compile(r"utf-8'[A-Za-z0-9-]*'((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-Fa-f]{2})+)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_HEADERS = ("Content-Disposition", "Content-Type", "Content-Transfer-Encoding")


@dataclass(frozen=True)
class Upload:
    """An uploaded file.

    Attributes:
        file_name: base name of the client's file name; empty if there is none.
        content_type: the part's `Content-Type` as received; None without one.
    """

    file_name: str
    content_type: str | None
    content: bytes


def decode_parts(
    content_type: str, raw: bytes, max_parts: int = DEFAULT_LIMITS.parts
) -> list[tuple[str, str | Upload]]:
    """Return the parts of a body as (name, value) in order: text, or a file if the part has a file name.

    Raises:
        Refusal: 400, the body is malformed, or ambiguous between parsers.
    """
    boundary = _boundary(content_type)
    _check_ends(boundary.encode("ascii"), raw)
    found: list[tuple[str, str | Upload]] = []
    content = bytearray()
    segment: MultipartSegment | None = None
    try:
        with PushMultipartParser(boundary, strict=True, max_segment_count=max_parts) as parser:
            for event in parser.parse(raw):
                if isinstance(event, MultipartSegment):
                    segment, content = event, bytearray()
                    _check_head(segment)
                elif event is not None:
                    content += event
                elif segment is not None:
                    found.append((str(segment.name), _value(segment, bytes(content))))
    except MultipartError as error:
        raise _unreadable(str(error.args[0])) from None
    return found


def _boundary(content_type: str) -> str:
    if len(_BOUNDARY_PARAMETER.findall(content_type)) > 1:
        raise _unreadable("two boundaries in the content type")
    boundary: str = parse_options_header(content_type)[1].get("boundary", "")
    if not _BOUNDARY.fullmatch(boundary):
        raise _unreadable("no valid boundary in the content type")
    return boundary


def _check_ends(boundary: bytes, raw: bytes) -> None:
    """Reject content before the first and after the last boundary, which parsers interpret differently."""
    close = b"--" + boundary + b"--"
    if not raw.startswith(b"--" + boundary):
        raise _unreadable("the body does not begin with the boundary")
    end = 0 if raw.startswith(close) else raw.find(b"\r\n" + close) + 2
    if end == 1:
        raise _unreadable("the body does not end with the boundary")
    if raw[end + len(close) :] not in (b"", b"\r\n"):
        raise _unreadable("there is content after the last boundary")


def _check_head(segment: MultipartSegment) -> None:
    for name in _HEADERS:
        if sum(found == name for found, _ in segment.headerlist) > 1:
            raise _unreadable(f"a part has the header {name} twice")
    if any(_CONTROL.search(value) for _, value in segment.headerlist):
        raise _unreadable("a header of a part contains a control character")
    if segment.header("Content-Transfer-Encoding", "").lower() not in _ENCODINGS:
        raise _unreadable("a part has a transfer encoding (deprecated by RFC 7578 section 4.7)")
    encoded = _ENCODED_NAME.findall(segment.header("Content-Disposition", ""))
    if encoded and [name.lower() for name, _ in encoded] != ["filename"]:
        raise _unreadable("a part has a name encoded as in RFC 5987 (not allowed by RFC 7578 section 4.2)")
    if encoded and not _is_same_name(segment.filename, encoded[0][1]):
        raise _unreadable("a part has a file name encoded as in RFC 5987, but not the same one beside it")


def _is_same_name(name: str | None, encoded: str) -> bool:
    """Return whether `filename*` repeats `filename`.

    That may be in the form of RFC 2047, as .NET sends both, or have question marks as Apache HttpClient sends them.
    """
    match = _EXTENDED_VALUE.fullmatch(encoded.strip())
    if name is None or match is None:
        return False
    try:
        wanted = unquote(match[1], encoding="utf-8", errors="strict")
        plain = wanted.encode("ascii", "replace").decode()
        return name in (wanted, plain) or str(make_header(decode_header(name))) == wanted
    except (UnicodeDecodeError, LookupError, HeaderParseError):
        return False


def _value(segment: MultipartSegment, content: bytes) -> str | Upload:
    if segment.filename is not None:
        encoded = _ENCODED_NAME.search(segment.header("Content-Disposition", ""))
        given = segment.filename if encoded is None else unquote(encoded[2].strip().split("'")[2])
        base = given.replace("\\", "/").rpartition("/")[2]
        name = "" if base in (".", "..") else base
        return Upload(name, segment.header("Content-Type"), content)
    if (segment.charset or "utf-8").lower() not in ("utf-8", "us-ascii"):
        raise _unreadable(f"the part {shown(str(segment.name))!r} is not in UTF-8")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise _unreadable(f"the part {shown(str(segment.name))!r} is not valid UTF-8") from None


def _unreadable(reason: str) -> Refusal:
    return Refusal(400, f"Multipart form parse error - {reason}")
