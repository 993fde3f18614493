"""The ledger of created items: written to disk at once, and deleted from the target at the end of the run."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.contract.target.lines import append_line, read_lines


@dataclass(frozen=True)
class Entry:
    """An item created on a target, by which operation, and the path that deletes it; empty if nothing can."""

    number: int
    target: str
    operation: str
    deletion: str
    deleter: str


class Ledger:
    """A file of JSON lines: an entry per creation, and `{"closed": number}` once it is closed.

    An entry is closed when its item is deleted, or when a run has reported that no operation deletes it. The file may
    contain entries of several targets; this is the view of one.
    """

    def __init__(self, file: Path, target: str) -> None:
        self._file = file
        self._target = target

    def created(self, operation: str, deletion: str, deleter: str) -> Entry:
        """Add an entry for a creation and return it."""
        number = max((line.get("number", 0) for line in read_lines(self._file)), default=0) + 1
        entry = Entry(number, self._target, operation, deletion, deleter)
        append_line(self._file, asdict(entry))
        return entry

    def close(self, entry: Entry) -> None:
        """Close an entry."""
        append_line(self._file, {"closed": entry.number})

    def open_entries(self) -> list[Entry]:
        """Return the open entries, the latest first, since later items may depend on earlier ones.

        Raises:
            SourceError: the file has a line that is not JSON.
        """
        lines = read_lines(self._file)
        closed = {line["closed"] for line in lines if "closed" in line}
        entries = [Entry(**line) for line in lines if line.get("target") == self._target]
        return [entry for entry in reversed(entries) if entry.number not in closed]
