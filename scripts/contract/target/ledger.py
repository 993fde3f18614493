"""What runs have created on their targets, kept on disk before anything else happens, and deleted at the end."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Entry:
    """Something created on a target: by which operation, and the path that deletes it; empty if nothing can."""

    number: int
    target: str
    operation: str
    deletion: str
    deleter: str


class Ledger:
    """A file of JSON lines: an entry per creation, and `{"closed": number}` once that is settled.

    What was created is settled when it is gone, or when a run has told that nothing deletes it.

    The file may hold entries of several targets; this is the view of one.
    """

    def __init__(self, file: Path, target: str) -> None:
        self._file = file
        self._target = target

    def created(self, operation: str, deletion: str, deleter: str) -> Entry:
        """Note a creation and return its entry."""
        number = max((line.get("number", 0) for line in self._lines()), default=0) + 1
        entry = Entry(number, self._target, operation, deletion, deleter)
        self._append(asdict(entry))
        return entry

    def close(self, entry: Entry) -> None:
        """Strike an entry out."""
        self._append({"closed": entry.number})

    def open_entries(self) -> list[Entry]:
        """Return what is still on the target, the latest first, since later things may depend on earlier ones."""
        lines = self._lines()
        closed = {line["closed"] for line in lines if "closed" in line}
        entries = [Entry(**line) for line in lines if line.get("target") == self._target]
        return [entry for entry in reversed(entries) if entry.number not in closed]

    def _lines(self) -> list[dict[str, Any]]:
        if not self._file.exists():
            return []
        return [json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines() if line]

    def _append(self, line: dict[str, Any]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
