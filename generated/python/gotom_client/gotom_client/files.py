"""Files to upload: bytes, the path of a file, or a file that is open for reading bytes."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from mimetypes import MimeTypes
from typing import Any, BinaryIO

from attrs import define, field

from .errors import InvalidArgumentError

_TYPES = MimeTypes()  # Python's own table alone: what a machine has installed must not change a request
_PIECE = 64 * 1024


@define
class File:
    """A file to upload.

    Attributes:
        payload: bytes, a path, or an open file, which is sent from where it stands when the `File` is made.
        file_name: what the server is to call it; by default the name of the file, or that of the field for bytes.
        mime_type: its media type; by default what the file name's ending stands for.

    Raises InvalidArgumentError for a file that is closed or opened as text.
    """

    payload: bytes | str | os.PathLike[str] | BinaryIO = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None
    _start: int | None = field(init=False, default=None, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if isinstance(self.payload, (bytearray, memoryview)):
            self.payload = bytes(self.payload)
        if isinstance(self.payload, (bytes, str, os.PathLike)):
            return
        if not hasattr(self.payload, "read"):
            raise InvalidArgumentError(f"a file cannot be made of a {type(self.payload).__name__}")
        if isinstance(self.payload, io.TextIOBase):
            raise InvalidArgumentError('the file is open as text; open it with mode "rb"')
        try:
            if self.file_name is None:
                self.file_name = _base_name(getattr(self.payload, "name", None))
            self._start = _place(self.payload)
            if self._start is None:
                self.payload = self.payload.read()  # a pipe can be read once, and a request may be sent again
        except ValueError as error:
            raise InvalidArgumentError(f"the file cannot be read: {error}") from None

    def named(self, default: str) -> str:
        """The file name; `default` if none is known."""
        if self.file_name is None and isinstance(self.payload, (str, os.PathLike)):
            return _base_name(self.payload) or default
        return default if self.file_name is None else self.file_name

    def typed(self, default: str) -> str:
        """The media type; that of a file with the name `default` if no name is known."""
        return self.mime_type or _TYPES.guess_type(self.named(default))[0] or "application/octet-stream"

    def size(self) -> int:
        """How many bytes are sent. Raises OSError for a path that cannot be opened."""
        if isinstance(self.payload, bytes):
            return len(self.payload)
        if isinstance(self.payload, (str, os.PathLike)):
            with open(self.payload, "rb") as file:
                return file.seek(0, os.SEEK_END)
        start = self._start or 0
        return max(0, self.payload.seek(0, os.SEEK_END) - start)

    def pieces(self, size: int) -> Iterator[bytes]:
        """The first `size` bytes, piece by piece, from the beginning again each time."""
        if isinstance(self.payload, bytes):
            yield self.payload
        elif isinstance(self.payload, (str, os.PathLike)):
            with open(self.payload, "rb") as file:
                yield from _read(file, size)
        else:
            self.payload.seek(self._start or 0)
            yield from _read(self.payload, size)

    def to_tuple(self) -> tuple[str | None, Any, str | None]:
        """Name, payload and media type, as `httpx` takes them."""
        return self.file_name, self.payload, self.mime_type


Uploadable = File | bytes | str | os.PathLike[str] | BinaryIO
"""What can be uploaded: bytes, a path (as text or `Path`), an open file; a `File` also names it."""


def as_file(upload: Any) -> File:
    """A `File` as it is, and anything else as the payload of one. Raises InvalidArgumentError, see `File`."""
    return upload if isinstance(upload, File) else File(upload)


def _base_name(name: Any) -> str | None:
    """The last part of a path; None for what names no file, such as the number of a pipe or `<stdin>`."""
    if not isinstance(name, (str, os.PathLike)):
        return None
    base = os.path.basename(os.fspath(name))
    return None if not base or base.startswith("<") else base


def _place(file: BinaryIO) -> int | None:
    """Where an open file stands; None if it cannot go back there or not tell its end."""
    try:
        start = file.tell()
        file.seek(0, os.SEEK_END)
        file.seek(start)
    except (OSError, ValueError, AttributeError):
        return None
    return start


def _read(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece
