"""Errors with messages for users, without a traceback."""

from __future__ import annotations

from pathlib import Path


class KnownError(Exception):
    """Invalid input to a tool; the message says what is wrong, where, and what to do.

    Command lines print the message of a known error and exit with 1 (`scripts.command`); any other exception is a bug.
    """


class SourceError(KnownError):
    """A file is invalid or unreadable; the message begins with the file and, if known, the line."""

    def __init__(self, file: Path | str, line: int | None, reason: str) -> None:
        where = shown(file) if line is None else f"{shown(file)}:{line}"
        super().__init__(f"{where}: {reason}")


def shown(file: Path | str) -> str:
    """Return a path for messages: relative to the working folder if it is inside."""
    path = Path(file)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
