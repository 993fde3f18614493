"""Downloads to a file that resume after a broken connection, if the server offers ranges (RFC 9110, section 14)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import IO

import httpx

from .errors import TransportError

Progress = Callable[[int, int | None], object]
"""Called with the number of received bytes and, if known, the total."""

MOST_RESUMPTIONS = 3
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class Download:
    """The part of a body that is written, and how to request the rest.

    Args:
        file: where to write.
        response: the first response.
        on_progress: called after each piece.
    """

    def __init__(self, file: IO[bytes], response: httpx.Response, on_progress: Progress | None) -> None:
        self._file = file
        self._on_progress = on_progress
        self._left = MOST_RESUMPTIONS
        self._start(response)

    def _start(self, response: httpx.Response) -> None:
        headers = response.headers
        is_plain = headers.get("content-encoding", "identity") == "identity"
        length = headers.get("content-length", "")
        self._size = int(length) if is_plain and length.isdecimal() else None
        offers = response.status_code == 200 and headers.get("accept-ranges") == "bytes"
        self._validator = _validator(headers) if is_plain and offers else None

    def write(self, piece: bytes) -> None:
        """Write a piece of the body."""
        self._file.write(piece)
        if self._on_progress is not None:
            self._on_progress(self._file.tell(), self._size)

    def rest(self, error: TransportError) -> dict[str, str]:
        """Return the headers of a request for the rest. Raises `error` if the server offers no ranges."""
        if self._validator is None or self._left == 0:
            raise error
        self._left -= 1
        return {"Range": f"bytes={self._file.tell()}-", "If-Range": self._validator, "Accept-Encoding": "identity"}

    def resume(self, response: httpx.Response) -> None:
        """Continue with a response that has the rest, or a new version of the whole, for which the file is truncated.

        Raises TransportError for any other part.
        """
        if response.status_code != 206:
            self._file.seek(0)
            self._file.truncate()
            self._start(response)
            return
        found = _RANGE.fullmatch(response.headers.get("content-range", ""))
        fits = found is not None and int(found[1]) == self._file.tell()
        if not fits or (found and self._size is not None and found[2] not in ("*", str(self._size))):
            raise TransportError("the download cannot be resumed: the server sent another part than the rest")


def _validator(headers: httpx.Headers) -> str | None:
    """Return the validator of this version of the body for `If-Range`: a strong ETag, otherwise `Last-Modified`."""
    tag = headers.get("etag", "")
    if tag.startswith('"'):
        return str(tag)
    return None if tag else headers.get("last-modified")
