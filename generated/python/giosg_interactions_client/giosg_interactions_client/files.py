"""Files to upload: bytes, a path, or a file opened in binary mode."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from mimetypes import MimeTypes
from typing import Any, BinaryIO

from attrs import define, field

from .errors import InvalidArgumentError

_TYPES = MimeTypes()  # only Python's own table, so that requests do not depend on the system's
_PIECE = 64 * 1024


@define
class File:
    """A file to upload.

    Attributes:
        payload: bytes, a path, or an open file, which is sent from its position when the `File` is created.
        file_name: name to send; by default the name of the file, or of the field for bytes.
        mime_type: media type to send; by default guessed from the file name's extension.

    Raises InvalidArgumentError for a file that is closed or opened in text mode.
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
            raise InvalidArgumentError(
                f"cannot upload {type(self.payload).__name__}; pass bytes, a path or an open binary file"
            )
        if isinstance(self.payload, io.TextIOBase):
            raise InvalidArgumentError('the file is open in text mode; open it with mode "rb"')
        try:
            if self.file_name is None:
                self.file_name = _base_name(getattr(self.payload, "name", None))
            self._start = _place(self.payload)
            if self._start is None:
                self.payload = self.payload.read()  # a pipe can be read only once, but a request may be retried
        except ValueError as error:
            raise InvalidArgumentError(f"the file cannot be read: {error}") from None

    def named(self, default: str) -> str:
        """Return the file name, or `default` if unknown."""
        if self.file_name is None and isinstance(self.payload, (str, os.PathLike)):
            return _base_name(self.payload) or default
        return default if self.file_name is None else self.file_name

    def typed(self, default: str) -> str:
        """Return the media type; `default` is the file name to guess it from if the name is unknown."""
        return self.mime_type or _TYPES.guess_type(self.named(default))[0] or "application/octet-stream"

    def size(self) -> int:
        """Return the number of bytes to send. Raises OSError if a path cannot be opened."""
        if isinstance(self.payload, bytes):
            return len(self.payload)
        if isinstance(self.payload, (str, os.PathLike)):
            with open(self.payload, "rb") as file:
                return file.seek(0, os.SEEK_END)
        start = self._start or 0
        return max(0, self.payload.seek(0, os.SEEK_END) - start)

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield the first `size` bytes in chunks, restarting from the beginning on each call."""
        if isinstance(self.payload, bytes):
            yield self.payload
        elif isinstance(self.payload, (str, os.PathLike)):
            with open(self.payload, "rb") as file:
                yield from _read(file, size)
        else:
            self.payload.seek(self._start or 0)
            yield from _read(self.payload, size)

    def to_tuple(self) -> tuple[str | None, Any, str | None]:
        """Return name, payload and media type, as `httpx` accepts them."""
        return self.file_name, self.payload, self.mime_type


Uploadable = File | bytes | str | os.PathLike[str] | BinaryIO
"""Anything that can be uploaded: bytes, a path (`str` or `Path`), an open binary file, or a `File`."""


def as_file(upload: Any) -> File:
    """Wrap an upload in a `File`, unless it is one. Raises InvalidArgumentError, see `File`."""
    return upload if isinstance(upload, File) else File(upload)


def _base_name(name: Any) -> str | None:
    """Return the last part of a path, or None if it is not a file name, such as a descriptor or `<stdin>`."""
    if not isinstance(name, (str, os.PathLike)):
        return None
    base = os.path.basename(os.fspath(name))
    return None if not base or base.startswith("<") else base


def _place(file: BinaryIO) -> int | None:
    """Return the position of an open file, or None if it is not seekable."""
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
