"""Files to upload: bytes, a path, an open file of any kind, or the upload of a web framework."""

from __future__ import annotations

import inspect
import os
from collections.abc import Iterator
from contextlib import contextmanager
from mimetypes import MimeTypes
from typing import Any, BinaryIO, Protocol, TextIO, cast

from attrs import define, field

from .errors import FileError, InvalidArgumentError

_TYPES = MimeTypes()  # only Python's own table, so that requests do not depend on the system's
_PIECE = 64 * 1024


class Upload(Protocol):
    """The upload of a web framework: its content is in `file` (starlette, Django) or `stream` (Flask)."""

    @property
    def file(self) -> Any:
        """The open file."""


@define
class File:
    """A file to upload.

    Attributes:
        payload: bytes, a path, an open file, which is sent from its position when the `File` is created, or an upload
            as starlette, Django and Flask represent it. Text of an open file is sent in its encoding, else in UTF-8.
        file_name: name to send; by default the name of the file, or of the field for bytes.
        mime_type: media type to send; by default that of the upload, or guessed from the file name's extension.

    Raises InvalidArgumentError for anything else, and for a file that is closed or cannot be read.
    """

    payload: bytes | str | os.PathLike[str] | BinaryIO | TextIO | Upload = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None
    _start: int | None = field(init=False, default=None, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if isinstance(self.payload, (bytearray, memoryview)):
            self.payload = bytes(self.payload)
        if isinstance(self.payload, (bytes, str, os.PathLike)):
            return
        upload: Any = self.payload
        file: Any = next(
            (found for name in ("file", "stream") if hasattr(found := getattr(upload, name, None), "read")), upload
        )
        if not hasattr(file, "read") or inspect.iscoroutinefunction(file.read):
            raise InvalidArgumentError(
                f"cannot upload {type(upload).__name__}; pass bytes, a path, an open file or a framework's upload"
            )
        if self.file_name is None:
            names = (getattr(one, name, None) for one in (upload, file) for name in ("filename", "name"))
            self.file_name = next((base for name in names if (base := _base_name(name))), None)
        if self.mime_type is None and file is not upload:
            self.mime_type = getattr(upload, "content_type", None) or None
        try:
            self._take(file)
        except (TypeError, ValueError, OSError) as error:
            raise InvalidArgumentError(f"the upload cannot be read: {error}") from None

    def _take(self, file: Any) -> None:
        """Keep a binary file that can be read again for a retry, or else its content."""
        if hasattr(file, "encoding") and hasattr(file, "buffer") and file.seekable() and file.tell() == 0:
            file = file.buffer  # the bytes of a text file, with their line ends
        start = _place(file)
        content = b"" if start is None or not _is_binary(file, start) else None
        if content is None:
            self.payload, self._start = file, start
            return
        content = file.read()  # a pipe can be read only once, but a request may be retried
        if isinstance(content, str):
            content = content.encode(getattr(file, "encoding", None) or "utf-8")
        if not isinstance(content, bytes):
            raise TypeError(f"it returns {type(content).__name__}, not bytes")
        self.payload = content

    def named(self, default: str) -> str:
        """Return the file name, or `default` if unknown."""
        if self.file_name is None and isinstance(self.payload, (str, os.PathLike)):
            return _base_name(self.payload) or default
        return default if self.file_name is None else self.file_name

    def typed(self, default: str) -> str:
        """Return the media type; `default` is the file name to guess it from if the name is unknown."""
        return self.mime_type or _TYPES.guess_type(self.named(default))[0] or "application/octet-stream"

    def size(self) -> int:
        """Return the number of bytes to send. Raises FileError if the file cannot be read."""
        if isinstance(self.payload, bytes):
            return len(self.payload)
        with _file_errors():
            if isinstance(self.payload, (str, os.PathLike)):
                with open(self.payload, "rb") as file:
                    return file.seek(0, os.SEEK_END)
            open_file, start = cast(BinaryIO, self.payload), self._start or 0
            open_file.seek(0, os.SEEK_END)  # some return None
            return max(0, open_file.tell() - start)

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield the first `size` bytes in chunks, restarting from the beginning on each call. Raises FileError."""
        if isinstance(self.payload, bytes):
            yield self.payload
        elif isinstance(self.payload, (str, os.PathLike)):
            with _file_errors(), open(self.payload, "rb") as file:
                yield from _read(file, size)
        else:
            open_file = cast(BinaryIO, self.payload)
            with _file_errors():
                open_file.seek(self._start or 0)
                yield from _read(open_file, size)

    def to_tuple(self) -> tuple[str | None, Any, str | None]:
        """Return name, payload and media type, as `httpx` accepts them."""
        return self.file_name, self.payload, self.mime_type


Uploadable = File | bytes | str | os.PathLike[str] | BinaryIO | TextIO | Upload
"""Anything that can be uploaded: bytes, a path (`str` or `Path`), an open file, a framework's upload, or a `File`."""


def as_file(upload: Any) -> File:
    """Wrap an upload in a `File`, unless it is one. Raises InvalidArgumentError, see `File`."""
    return upload if isinstance(upload, File) else File(upload)


@contextmanager
def _file_errors() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a path with a null character, or a closed file
        raise FileError(f"the file to upload cannot be read: {error}") from error


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


def _is_binary(file: Any, start: int) -> bool:
    """Return whether an open file returns bytes. Reads one, and seeks back."""
    sample = file.read(1)
    file.seek(start)
    return isinstance(sample, bytes)


def _read(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece
