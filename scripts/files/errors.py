"""Errors that a tool expects: their text is all that a person needs to see."""

from __future__ import annotations

from pathlib import Path


class KnownError(Exception):
    """Something wrong with what a tool was given; the text says what, where, and what to do.

    Command lines print the text of a known error and exit 1 (`scripts.command`); any other exception is a bug.
    """


class SourceError(KnownError):
    """A file cannot be used; the text begins with the file and, where it is known, the line."""

    def __init__(self, file: Path | str, line: int | None, reason: str) -> None:
        where = shown(file) if line is None else f"{shown(file)}:{line}"
        super().__init__(f"{where}: {reason}")


def shown(file: Path | str) -> str:
    """A path as messages show it: relative to the working folder if it lies inside."""
    path = Path(file)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
