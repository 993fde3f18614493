"""Changes between two revisions, each with a stable code, its place, and the affected operations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.contract.codes import Severity, code


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        code: stable code, see `contract explain`.
        place: JSON pointer into the new document, or into the old one for removals; for a client, the name.
        text: the change as a sentence for a changelog.
        operations: affected operationIds; empty if the whole document is affected.
        artifact: the changed document, variant or client package.
        also: further artifacts with the same change.
    """

    code: str
    place: str
    text: str
    operations: tuple[str, ...] = ()
    artifact: str = ""
    also: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        return code(self.code).severity

    def to_dict(self) -> dict[str, Any]:
        """Return the change as JSON-ready dicts and lists."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "artifact": self.artifact,
            "also": list(self.also),
            "place": self.place,
            "operations": list(self.operations),
            "text": self.text,
        }


class Changes:
    """Collects changes; a change found in several operations is kept once, with all of them."""

    def __init__(self, artifact: str) -> None:
        self.artifact = artifact
        self._found: dict[tuple[str, str, str], tuple[str, dict[str, None]]] = {}

    def add(self, name: str, place: str, text: str, operation: str = "", where: str = "") -> None:
        """Add a change by its code; `where` names the value, as seen from the first operation that uses it.

        Raises:
            KnownError: the code is unknown.
        """
        code(name)
        _, operations = self._found.setdefault((name, place, text), (where, {}))
        if operation:
            operations[operation] = None

    def __iter__(self) -> Iterator[Change]:
        for (name, place, text), (where, operations) in self._found.items():
            joint = "" if not where else " " if text.startswith("is ") else ": "
            yield Change(name, place, f"{where}{joint}{text}", tuple(operations), self.artifact)

    def __bool__(self) -> bool:
        return bool(self._found)
