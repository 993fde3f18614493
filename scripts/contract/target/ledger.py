"""What runs have created on their targets, kept on disk before anything else happens, and deleted at the end."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.contract.target.lines import append_line, read_lines


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
        number = max((line.get("number", 0) for line in read_lines(self._file)), default=0) + 1
        entry = Entry(number, self._target, operation, deletion, deleter)
        append_line(self._file, asdict(entry))
        return entry

    def close(self, entry: Entry) -> None:
        """Strike an entry out."""
        append_line(self._file, {"closed": entry.number})

    def open_entries(self) -> list[Entry]:
        """Return what is still on the target, the latest first, since later things may depend on earlier ones.

        Raises:
            SourceError: the file has a line that is not JSON.
        """
        lines = read_lines(self._file)
        closed = {line["closed"] for line in lines if "closed" in line}
        entries = [Entry(**line) for line in lines if line.get("target") == self._target]
        return [entry for entry in reversed(entries) if entry.number not in closed]
