"""Write files: regular files atomically, symlinks to their targets, pipes and devices directly.

`-` is standard output. An existing file keeps its mode and owner; the umask applies to a new file.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from scripts.files.errors import KnownError, shown

STDOUT = Path("-")
_READER_SECONDS = 5


class OutputError(KnownError):
    """A file cannot be written; the message names it and the reason. Existing files are unchanged."""


def write_text(text: str, output: Path) -> None:
    """Write one file in UTF-8 and create its folder. Raises OutputError."""
    write_files({output: text})


def write_files(files: Mapping[Path, str] | Mapping[Path, str | bytes]) -> None:
    """Write all files, texts in UTF-8, or none if one of the regular files cannot be written. Raises OutputError."""
    staged: list[tuple[Path, Path]] = []
    direct: list[tuple[Path, bytes]] = []
    path = STDOUT
    try:
        for path, text in files.items():
            content = text if isinstance(text, bytes) else text.encode()
            state = None if path == STDOUT else _state(path)
            if path == STDOUT or (state is not None and not stat.S_ISREG(state.st_mode)):
                direct.append((path, content))
            else:
                target = Path(os.path.realpath(path))
                target.parent.mkdir(parents=True, exist_ok=True)
                temporary = target.parent / f".{secrets.token_hex(8)}.tmp"
                staged.append((temporary, target))
                _stage(temporary, content, state)
        for path, content in direct:
            _write_through(path, content)
        for temporary, path in staged:
            os.replace(temporary, path)
    except (OSError, ValueError) as error:  # ValueError: a lone surrogate in the text, a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else error
        raise OutputError(f"{shown(path)}: cannot be written: {reason}") from error
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def report_stream(*outputs: Path) -> TextIO:
    """Return the stream for a tool's report: standard output, or standard error if a document is written there."""
    return sys.stderr if STDOUT in outputs else sys.stdout


def _state(path: Path) -> os.stat_result | None:
    try:
        state = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    return state


def _stage(temporary: Path, content: bytes, earlier: os.stat_result | None) -> None:
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    with open(handle, "wb") as file:
        file.write(content)
        if earlier is not None:
            made = os.fstat(handle)
            if (earlier.st_uid, earlier.st_gid) != (made.st_uid, made.st_gid):
                os.fchown(handle, earlier.st_uid, earlier.st_gid)
            os.fchmod(handle, stat.S_IMODE(earlier.st_mode))  # after chown, which clears some bits


def _write_through(path: Path, content: bytes) -> None:
    if path == STDOUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with open(_opened(path), "wb") as file:
        file.write(content)


def _opened(path: Path) -> int:
    """Open a pipe or device without blocking, because opening a pipe without a reader would wait forever."""
    deadline = time.monotonic() + _READER_SECONDS
    while True:
        try:
            handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno != errno.ENXIO or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            os.set_blocking(handle, True)
            return handle
