"""The coverage of a run by API, as a table and as a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.contract.coverage.collector import Touched, merged
from scripts.contract.coverage.inventory import KINDS, Inventory, inventory
from scripts.files.errors import SourceError
from scripts.files.json_text import json_text, parse_json
from scripts.files.output import write_text
from scripts.files.reading import read_text
from scripts.openapi import Document


@dataclass(frozen=True)
class Coverage:
    """What a run touched in one document.

    Attributes:
        items: all items of the document by kind.
        touched: counts of the touched ones.
    """

    api: str
    items: Inventory
    touched: Touched

    @classmethod
    def of(cls, document: Document, touched: Touched, api: str) -> Coverage:
        return cls(api, inventory(document), touched)

    def missing(self, kind: str) -> list[str]:
        """Return the items of a kind that were not touched, in document order."""
        return [item for item in self.items[kind] if not self.touched[kind][item]]

    def covered(self, kind: str) -> int:
        return len(self.items[kind]) - len(self.missing(kind))

    def percent(self, kind: str) -> float:
        """Return the percentage of touched items; 100 for a kind without items."""
        return 100 * self.covered(kind) / len(self.items[kind]) if self.items[kind] else 100.0

    def to_dict(self) -> dict[str, dict[str, int]]:
        """Return the count of every item by kind; zero if untouched."""
        return {kind: {item: self.touched[kind][item] for item in self.items[kind]} for kind in KINDS}


def table(coverages: Sequence[Coverage]) -> list[str]:
    """Return a line per kind, with the numbers of touched and all items of each API."""
    rows = [("coverage", *(one.api for one in coverages))]
    rows += [(kind, *(_cell(one, kind) for one in coverages)) for kind in KINDS]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _cell(coverage: Coverage, kind: str) -> str:
    total = len(coverage.items[kind])
    return f"{coverage.covered(kind)}/{total} {coverage.percent(kind):.1f} %" if total else "-"


def write(coverages: Iterable[Coverage], file: Path) -> None:
    """Write coverage as JSON: counts by API, kind and item. Raises OutputError."""
    write_text(json_text({one.api: one.to_dict() for one in coverages}), file)


def read(files: Sequence[Path]) -> list[Coverage]:
    """Read files written by `write`, such as those of shards, and add them up.

    Raises:
        SourceError: a file does not exist or has an invalid structure.
    """
    found: dict[str, list[Mapping[str, Mapping[str, int]]]] = {}
    for file in files:
        try:
            content = parse_json(read_text(file), file)
        except FileNotFoundError:
            raise SourceError(file, None, "no such file; `contract fuzz` and `contract run` write it") from None
        if not _has_form(content):
            raise SourceError(file, None, "not a coverage file (counts by API, kind and item)")
        for api, counts in content.items():
            found.setdefault(api, []).append(counts)
    return [Coverage(api, _items(parts), merged(parts)) for api, parts in found.items()]


def _has_form(content: Any) -> bool:
    return isinstance(content, dict) and all(
        isinstance(kinds, dict)
        and kinds.keys() == set(KINDS)
        and all(
            isinstance(counts, dict) and all(isinstance(one, int) for one in counts.values())
            for counts in kinds.values()
        )
        for kinds in content.values()
    )


def _items(parts: Iterable[Mapping[str, Mapping[str, int]]]) -> Inventory:
    items: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
    for part in parts:
        for kind, counts in part.items():
            items[kind] |= dict.fromkeys(counts)
    return {kind: list(names) for kind, names in items.items()}
