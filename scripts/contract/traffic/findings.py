"""Findings on traffic: each with a stable code, counted, with its first example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.contract.codes import Code, code
from scripts.openapi import Place


@dataclass
class TrafficFinding:
    """A difference between traffic and document.

    Attributes:
        operation: operationId, or method and path of an undocumented operation.
        where: the affected value, such as `` response 200 `items[].id` ``; empty for the operation as a whole.
        place: place in the document that differs, or where it is missing.
        direction: "request" or "response".
        detail: what was seen, beyond the meaning of the code, such as the value of an enumeration.
        example: the first example, redacted; `exchange`: where it was recorded.
        commands: shell commands that repeat the request, by kind: curl, sdk, schemathesis.
        types: JSON types that were seen there.
    """

    code: str
    operation: str
    where: str
    place: Place
    direction: str
    detail: str = ""
    example: str = ""
    exchange: str = ""
    count: int = 0
    types: dict[str, None] = field(default_factory=dict)
    values: list[Any] = field(default_factory=list)
    commands: dict[str, str] = field(default_factory=dict)

    @property
    def about(self) -> Code:
        return code(self.code)

    @property
    def text(self) -> str:
        """The finding as one sentence."""
        subject = ": ".join(part for part in (self.operation, self.where) if part)
        title = self.about.title.rstrip(".")
        return f"{subject}: {title[0].lower()}{title[1:]}{f' ({self.detail})' if self.detail else ''}"

    def to_dict(self) -> dict[str, Any]:
        """Return the finding as JSON-ready dicts and lists."""
        return {
            "code": self.code,
            "severity": self.about.severity.value,
            "fault": self.about.fault,
            "operation": self.operation,
            "where": self.where,
            "place": self.place.pointer,
            "detail": self.detail,
            "count": self.count,
            "example": self.example,
            "exchange": self.exchange,
            **({"commands": self.commands} if self.commands else {}),
        }


class Findings:
    """Distinct findings with their counts."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], TrafficFinding] = {}

    def add(self, one: TrafficFinding) -> TrafficFinding:
        """Add or count a finding; return the kept one."""
        key = (one.code, one.operation, one.where, one.place.pointer, one.detail)
        kept = self._found.setdefault(key, one)
        kept.count += 1
        kept.types |= one.types
        return kept

    def __iter__(self) -> Iterator[TrafficFinding]:
        ordered = sorted(self._found.values(), key=lambda one: -one.about.severity.rank)
        return iter(ordered)

    def __len__(self) -> int:
        return len(self._found)
