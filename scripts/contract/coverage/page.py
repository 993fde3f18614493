"""Coverage as a page in Markdown, for the docs site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.contract.coverage.bars import Reason, Reasons
from scripts.contract.coverage.inventory import KINDS
from scripts.contract.coverage.report import Coverage

_INTRODUCTION = """\
# Contract coverage

What a run of the contract tests against the mock server (`make fuzz-all`) touched in the descriptions, by generated
requests and by probes. A parameter, a status or a link counts once it occurred, a schema keyword once a value was
validated by it. `contract coverage` adds up several runs; `contract run` reports the coverage of any other target.
"""

_EXPLAINED = {"statuses": "Statuses without a response", "links": "Links that were not followed"}


def as_markdown(coverages: Sequence[Coverage], reasons: Reasons) -> str:
    """Return the page: a table, and per API what was not touched, with the reasons for statuses and links."""
    names = " | ".join(one.api for one in coverages)
    lines = [_INTRODUCTION, f"| Kind | {names} |", f"|{' --- |' * (len(coverages) + 1)}"]
    for kind in KINDS:
        cells = (f"{one.covered(kind)} of {len(one.items[kind])}" for one in coverages)
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    for coverage in coverages:
        lines += ["", f"## {coverage.api}", *_untouched(coverage, reasons.get(coverage.api, {}))]
    return "\n".join(lines) + "\n"


def _untouched(coverage: Coverage, reasons: dict[str, Reason]) -> Iterator[str]:
    if not any(coverage.missing(kind) for kind in KINDS):
        yield "\nEverything was touched."
    for kind in KINDS:
        missing = coverage.missing(kind)
        if kind in _EXPLAINED:
            yield from _explained(_EXPLAINED[kind], missing, reasons)
        elif missing:
            yield f"\nUntouched {kind}: {', '.join(f'`{item}`' for item in missing)}."


def _explained(title: str, missing: Sequence[str], reasons: dict[str, Reason]) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for item in missing:
        by_reason.setdefault(reasons[item].text if item in reasons else "no reason given", []).append(item)
    if by_reason:
        yield f"\n{title}, and why:\n"
        for reason, items in by_reason.items():
            yield f"- {reason.removesuffix('.')}: {', '.join(f'`{item}`' for item in items)}"
