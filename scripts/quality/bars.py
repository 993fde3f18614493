"""Quality bars of the descriptions, with wanted and measured values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.lint.redocly import REDOCLY_CONFIG, redocly_errors, redocly_score
from scripts.openapi import Document
from scripts.quality import measures
from scripts.quality.exceptions import lint_exceptions
from scripts.quality.measures import Share
from scripts.quality.score import FLOOR, GOAL, REASONS, lost


@dataclass(frozen=True)
class Bar:
    """A quality bar for a document.

    Attributes:
        short: passed, but the goal is not reached.
        misses: places that miss the bar, or explanations of the value.
    """

    name: str
    wanted: str
    measured: str
    passed: bool
    short: bool = False
    misses: list[str] = field(default_factory=list)


def bars_of_each(documents: Sequence[Document]) -> list[list[Bar]]:
    """Return every bar for each of the bundled documents, which are named after their files.

    Raises:
        ToolError: redocly is missing or did not report.
    """
    # One run for all documents, because redocly takes longer to start than to lint.
    errors = redocly_errors([Path(document.name) for document in documents])
    return [list(_bars(document, errors[Path(document.name)])) for document in documents]


def _bars(document: Document, redocly: list[str]) -> Iterator[Bar]:
    yield _at_least("401 where secured", 100, measures.unauthorized(document))
    yield _at_least("operations with examples", 100, measures.operation_examples(document))
    yield _at_least("properties described", 95, measures.property_descriptions(document))
    yield _at_least("properties with examples", 90, measures.property_examples(document))
    yield _none("invalid examples", measures.invalid_examples(document))
    yield _none("unresolved references", measures.unresolved(document))
    yield _none("unused components", measures.unused(document))
    yield _none("redocly lint", redocly)
    yield score_bar(redocly_score(Path(document.name)))


def exceptions_bar(config: Path = REDOCLY_CONFIG) -> Bar:
    """Return the bar for all documents: every exception from redocly's rules has a reason. Raises SourceError."""
    found = lint_exceptions(config)
    bare = [one.rule for one in found if not one.reason]
    listed = [f"{one.rule}: {one.reason or 'no reason'}" for one in found]
    return Bar(
        "redocly exceptions", "a reason each", f"{len(found)} ({len(bare)} without reason)", not bare, misses=listed
    )


def score_bar(report: Mapping[str, Any]) -> Bar:
    """Return the bar for a report of `redocly score`."""
    score = float(report["agentReadiness"])
    costs = [f"{points:.1f} points: {REASONS[name]}" for name, points in lost(report)]
    return Bar("redocly score", f"> {GOAL}", f"{score:.1f}", score >= FLOOR, score <= GOAL, costs)


def _at_least(name: str, percent: int, share: Share) -> Bar:
    passed = share.percent >= percent
    # Truncate, do not round: 99.96 % is not 100 %.
    return Bar(name, f">= {percent} %", f"{int(share.percent * 10) / 10} %", passed, misses=share.missing)


def _none(name: str, found: list[str]) -> Bar:
    return Bar(name, "0", str(len(found)), not found, misses=found)
