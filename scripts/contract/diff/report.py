"""Reports of changes for terminals, as JSON and as a changelog; and the next version."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scripts.contract.codes import Severity
from scripts.contract.diff.change import Change
from scripts.files.errors import KnownError
from scripts.files.json_text import json_text

_ORDER = (Severity.BREAKING, Severity.RISKY, Severity.COMPATIBLE, Severity.DOCS)
_HEADINGS = {
    Severity.BREAKING: "Breaking",
    Severity.RISKY: "Changed",
    Severity.COMPATIBLE: "Added and compatible",
}
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def worst(changes: Sequence[Change]) -> Severity | None:
    """Return the highest severity; None without changes."""
    return max((change.severity for change in changes), key=lambda one: one.rank, default=None)


def next_version(version: str, severity: Severity | None) -> str:
    """Return the next version after changes of a severity, by Semantic Versioning 2.0.0.

    Before 1.0.0 a breaking change raises the minor version, and any other the patch version, as npm's `^0.2.1`
    expects.

    Raises:
        KnownError: the version is invalid.
    """
    match = _VERSION.match(version)
    if match is None:
        raise KnownError(f"version {version!r}: not of the form 1.2.3")
    major, minor, patch = map(int, match.groups())
    if severity is None:
        return version
    if severity is Severity.BREAKING:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if severity is Severity.DOCS or not major:
        return f"{major}.{minor}.{patch + 1}"
    return f"{major}.{minor + 1}.0"


def is_reached(version: str, wanted: str) -> bool:
    """Return whether a version is at least another. Raises KnownError for an invalid one."""
    return _numbers(version) >= _numbers(wanted)


def _numbers(version: str) -> tuple[int, ...]:
    match = _VERSION.match(version)
    if match is None:
        raise KnownError(f"version {version!r}: not of the form 1.2.3")
    return tuple(map(int, match.groups()))


def as_text(changes: Sequence[Change], *, everything: bool = False) -> str:
    """Return a report for a terminal; documentation changes are only counted, unless `everything` is set."""
    lines = []
    counts = Counter(change.severity for change in changes)
    for severity in _ORDER:
        shown = [change for change in changes if change.severity is severity]
        if severity is Severity.DOCS and not everything:
            continue
        for change in shown:
            lines.append(f"{severity.value:10}  {change.artifact}  {_subject(change)}{change.text}")
            also = f", also {', '.join(change.also)}" if change.also else ""
            lines.append(f"            {change.place or '/'}  [{change.code}]{also}")
    summary = ", ".join(f"{counts[severity]} {severity.value}" for severity in _ORDER)
    return "\n".join([*lines, summary])


def as_changelog(changes: Sequence[Change]) -> str:
    """Return the changes as sections of a Markdown changelog; changes of texts and examples are only counted."""
    sections = []
    for severity, heading in _HEADINGS.items():
        shown = [change for change in changes if change.severity is severity]
        if shown:
            items = [f"- {change.artifact}: {_subject(change)}{change.text}." for change in shown]
            sections.append("\n".join([f"### {heading}", "", *dict.fromkeys(items)]))
    texts = sum(change.severity is Severity.DOCS for change in changes)
    if texts:
        sections.append(f"### Documentation\n\n- {texts} {'text' if texts == 1 else 'texts'} and examples.")
    return "\n\n".join(sections) or "No changes."


def as_json(old: str, new: str, changes: Sequence[Change], version: str | None) -> str:
    """Return the changes as JSON."""
    content = {
        "old": old,
        "new": new,
        "severity": found.value if (found := worst(changes)) else None,
        "nextVersion": version,
        "changes": [change.to_dict() for change in changes],
    }
    return json_text(content).rstrip()


def _subject(change: Change) -> str:
    operations = change.operations
    if not operations:
        return ""
    further = f" and {len(operations) - 3} more" if len(operations) > 3 else ""
    return f"{', '.join(operations[:3])}{further}: "
