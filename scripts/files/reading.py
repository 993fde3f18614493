"""Read the text of a source file: regular files only, in UTF-8, up to the size limit."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from scripts.files import limits
from scripts.files.errors import SourceError

_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}


def read_text(file: Path) -> str:
    """Return the text of a file, without a byte order mark.

    Raises:
        FileNotFoundError: the file does not exist.
        SourceError: it is not a regular file, is too large, is not UTF-8, or cannot be opened.
    """
    try:
        # Non-blocking, so that opening a pipe without a writer does not wait.
        handle = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            kind = stat.S_IFMT(os.fstat(handle).st_mode)
            if kind != stat.S_IFREG:
                raise SourceError(file, None, f"is {_KINDS.get(kind, 'not a file')}; only regular files are read")
            with open(handle, "rb", closefd=False) as opened:
                content = opened.read(limits.current().bytes + 1)
        finally:
            os.close(handle)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SourceError(file, None, f"cannot be read: {error.strerror}") from None
    except ValueError as error:  # a NUL in the name
        raise SourceError(repr(str(file)), None, f"is not a file name: {error}") from None
    if len(content) > limits.current().bytes:
        raise SourceError(file, None, f"is too large: {limits.remedy('bytes')}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SourceError(file, line, f"is not UTF-8: {error.reason} (byte {error.start})") from None
