"""Files of JSON lines that grow during a run, and stay readable if it is interrupted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from scripts.files.errors import SourceError


def read_lines(file: Path) -> list[dict[str, Any]]:
    """Return the entries of a file, without an incomplete last line; none if there is no file.

    Raises:
        SourceError: any other line is not a JSON object.
    """
    if not file.exists():
        return []
    *lines, rest = file.read_text(encoding="utf-8", errors="replace").split("\n")
    if _entry(rest) is not None:
        lines.append(rest)  # only the line break is missing
    entries = []
    for number, line in enumerate(lines, start=1):
        entry = _entry(line)
        if entry is None:
            raise SourceError(file, number, "not a JSON object; remove the line, or use another --output")
        entries.append(entry)
    return entries


def append_line(file: Path, entry: dict[str, Any]) -> None:
    """Append an entry and sync it to disk; replaces an incomplete last line."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a+b") as stream:
        stream.seek(0)
        text = stream.read()
        end = text.rfind(b"\n") + 1
        if _entry(text[end:]) is None:
            stream.truncate(end)
        else:
            stream.write(b"\n")
        stream.write(json.dumps(entry).encode() + b"\n")
        stream.flush()
        os.fsync(stream.fileno())


def _entry(line: str | bytes) -> dict[str, Any] | None:
    """Return the entry in a line; None if it is not a JSON object."""
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None
