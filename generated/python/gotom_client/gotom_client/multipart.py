"""Bodies of type multipart/form-data (RFC 7578), with names escaped as in the HTML standard.

Text is a part without a content type, which means plain text in UTF-8; an array becomes one part per item.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import httpx

from .encoding import header_value
from .errors import InvalidArgumentError
from .files import File
from .types import Unset
from .values import scalar_text

Piece = bytes | tuple[File, int]
"""Bytes, or a file and the number of its bytes to send."""


class MultipartBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A streamed body. Files are read while it is sent, from the beginning on each attempt.

    Attributes:
        headers: `Content-Type` and `Content-Length`.
    """

    def __init__(self, pieces: list[Piece], boundary: str) -> None:
        self._pieces = pieces
        length = sum(len(piece) if isinstance(piece, bytes) else piece[1] for piece in pieces)
        self.headers: dict[str, str] = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(length),
        }

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                file, size = piece
                yield from file.pieces(size)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self)
        # Read in a thread, because file I/O would block the event loop.
        import anyio.to_thread  # loaded by httpx itself as soon as an asynchronous request is sent

        while (piece := await anyio.to_thread.run_sync(next, pieces, None)) is not None:
            yield piece


def multipart_body(fields: Iterable[tuple[str, Any]]) -> MultipartBody:
    """Build a body from fields, without those that are UNSET.

    Raises:
        InvalidArgumentError: a value or file name cannot be encoded.
        OSError: a file cannot be opened.
    """
    boundary = secrets.token_hex(24)  # long enough not to occur in a part by chance
    pieces: list[Piece] = []
    for name, value in fields:
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(item, Unset):
                continue
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_escaped(name)}"'
            if isinstance(item, File):
                pieces += [_file_head(head, name, item), (item, item.size()), b"\r\n"]
            else:
                pieces.append(f"{head}\r\n\r\n{scalar_text(name, item)}\r\n".encode())
    pieces.append(f"--{boundary}--\r\n".encode())
    return MultipartBody(pieces, boundary)


def _file_head(head: str, name: str, file: File) -> bytes:
    file_name = scalar_text("file_name", file.named(name))
    if not file_name:
        raise InvalidArgumentError(f"{name} has an empty file name, which servers treat as no file; set file_name")
    media_type = header_value("mime_type", file.typed(name))
    return f'{head}; filename="{_escaped(file_name)}"\r\nContent-Type: {media_type}\r\n\r\n'.encode()


def _escaped(text: str) -> str:
    """Escape a quoted name as in the HTML standard's multipart/form-data encoding algorithm.

    Raises InvalidArgumentError for control characters that it does not escape, which are not allowed in headers.
    """
    if any((sign < " " and sign not in "\t\r\n") or sign == "\x7f" for sign in text):
        raise InvalidArgumentError("the name of a field or file contains a control character; rename it")
    return text.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")
