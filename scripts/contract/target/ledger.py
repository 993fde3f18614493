"""What a run has created on its target, kept on disk before anything else happens, and deleted at the end."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """Something created: by which operation, and the target (path) that deletes it; empty if nothing can."""

    operation: str
    deletion: str
    deleter: str


class Ledger:
    """A file of JSON lines: an entry per creation, and `{"deleted": deletion}` once it is gone."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def created(self, entry: Entry) -> None:
        self._append(asdict(entry))

    def deleted(self, entry: Entry) -> None:
        self._append({"deleted": entry.deletion})

    def open_entries(self) -> list[Entry]:
        """Return what is still there, the latest first, since later things may depend on earlier ones."""
        if not self._file.exists():
            return []
        lines = [json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines() if line]
        gone = {line["deleted"] for line in lines if "deleted" in line}
        entries = [Entry(**line) for line in lines if "deleted" not in line]
        return [entry for entry in reversed(entries) if entry.deletion not in gone or not entry.deletion]

    def _append(self, line: dict[str, str]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
