"""The stable codes of all findings: severity, summary, reason and remedy of each, kept as data in `codes.yaml`."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from scripts.files.errors import KnownError
from scripts.files.yaml_file import load_document

FILE = Path(__file__).parent / "codes.yaml"


class Severity(Enum):
    """How much a finding matters; members are in ascending order."""

    DOCS = "docs-only"
    COMPATIBLE = "compatible"
    RISKY = "risky"
    BREAKING = "breaking"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


@dataclass(frozen=True)
class Code:
    """A code with its explanation.

    Attributes:
        command: the command that reports it: `diff`, `drift` or `run`.
        title: what happened, as a sentence.
        why: why it matters, or who is at fault.
        remedy: what to do about it.
        fault: who is at fault: `client`, `description`, `server` or `undecided`; empty for a change.
    """

    name: str
    command: str
    severity: Severity
    title: str
    why: str
    remedy: str
    fault: str = ""


@cache
def codes() -> dict[str, Code]:
    """Return all codes by name, in the order of the file."""
    found: dict[str, Code] = {}
    for command, entries in load_document(FILE).items():
        for name, entry in entries.items():
            severity = Severity(entry.pop("severity"))
            found[name] = Code(name, command, severity, **entry)
    return found


def code(name: str) -> Code:
    """Return a code by name.

    Raises:
        KnownError: there is no such code; the text names the most similar ones.
    """
    known = codes()
    if name not in known:
        similar = difflib.get_close_matches(name, known, n=3)
        hint = f"did you mean {', '.join(similar)}?" if similar else "`contract explain` lists all codes"
        raise KnownError(f"unknown code {name!r}: {hint}")
    return known[name]


def explanation(name: str) -> str:
    """Return the explanation of a code as text for a terminal. Raises KnownError, see `code`."""
    one = code(name)
    fault = f", fault: {one.fault}" if one.fault else ""
    return (
        f"{one.name} ({one.severity.value}, contract {one.command}{fault})\n\n"
        f"{one.title}\n\nWhy: {one.why}\n\nRemedy: {one.remedy}"
    )
