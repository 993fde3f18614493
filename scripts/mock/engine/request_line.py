"""Request lines, checked and normalized before the parser reads them (RFC 9112 section 3).

The parser accepts several spaces between the parts, and the protocols RTSP and ICE. It rejects lower-case methods and
raw UTF-8 in the target, which some servers accept: for their paths, both are normalized.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(rb"([^ \r\n]+) ([^ \r\n]+) (HTTP/[0-9.]+)\r\n")
_RAW = re.compile(rb"[\x80-\xff]")


class RequestLine(NamedTuple):
    """A request line: `target` as received, and the `text` for the parser, with its line break."""

    target: bytes
    text: bytes


def read_request_line(line: bytes, lenient_paths: tuple[bytes, ...]) -> RequestLine | None:
    """Parse a line with its CR LF, or return None if it is malformed.

    `lenient_paths` are the path prefixes of servers that accept methods in lower case and raw UTF-8 in the target.
    """
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    method, target, version = match.groups()
    if not target.startswith(lenient_paths):
        return RequestLine(target, line)
    text = b"%s %s %s\r\n" % (method.upper(), _RAW.sub(_escaped, target), version)
    return RequestLine(target, text)


def _escaped(match: re.Match[bytes]) -> bytes:
    return b"%%%02X" % match[0][0]
