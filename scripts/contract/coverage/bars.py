"""Required coverage: shares set by the user, and every documented status and link without a listed reason."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from scripts.contract.coverage.inventory import KINDS
from scripts.contract.coverage.report import Coverage
from scripts.files.yaml_file import load_document

REASONS = Path(__file__).parent / "reasons.yaml"
"""Documented statuses that the probes do not reach, and links that they do not follow, by API and reason."""

EXPLAINED = ("statuses", "links")
"""Kinds whose items must each be reached by a probe, or have a reason."""


@dataclass(frozen=True)
class Reason:
    """Why no probe reaches a status or follows a link; `by_chance`: generated requests do so with some seeds."""

    text: str
    by_chance: bool = False


Reasons = Mapping[str, dict[str, Reason]]
"""The reason for each item of the kinds "statuses" and "links", by API."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--min-coverage",
        action="append",
        default=[],
        type=_bar,
        metavar="[KIND=]PERCENT",
        help=f"fail below this coverage of each API; kinds: {', '.join(KINDS)} (default: each of them)",
    )


def judge(coverages: Sequence[Coverage], bars: Sequence[tuple[str, float]], errors: TextIO) -> bool:
    """Return whether coverage reaches the bars; print a line to `errors` for each missed one."""
    found = short_of(coverages, bars)
    for one in found:
        print(one, file=errors)
    return not found


def _bar(text: str) -> tuple[str, float]:
    kind, _, percent = text.rpartition("=")
    if kind and kind not in KINDS:
        raise argparse.ArgumentTypeError(f"{kind!r}: the kinds are {', '.join(KINDS)}")
    try:
        number = float(percent)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError(f"{text!r}: not of the form [KIND=]PERCENT with 0 to 100 percent")
    return kind, number


def short_of(coverages: Sequence[Coverage], bars: Sequence[tuple[str, float]]) -> list[str]:
    """Return a text for each missed bar; a bar without a kind applies to each kind."""
    found = []
    for coverage in coverages:
        for kind, percent in bars:
            for one in [kind] if kind else KINDS:
                if coverage.percent(one) < percent:
                    missing = coverage.missing(one)
                    named = ", ".join(missing[:5]) + (f" and {len(missing) - 5} more" if len(missing) > 5 else "")
                    found.append(
                        f"{coverage.api}: {coverage.percent(one):.1f} % of the {one}, not {percent:g} %: {named}"
                    )
    return found


def read_reasons(file: Path = REASONS) -> Reasons:
    """Return the reasons by API and item."""
    found: dict[str, dict[str, Reason]] = {}
    for api, entries in load_document(file).items():
        items = found.setdefault(api, {})
        for entry in entries:
            reason = Reason(entry["reason"], entry.get("by_chance", False))
            for status, operations in entry.get("statuses", {}).items():
                items |= {f"{operation} {status}": reason for operation in operations}
            by_chance = Reason(entry["reason"], by_chance=True)
            items |= dict.fromkeys(entry.get("links", ()), by_chance)
    return found


def unexplained(probed: Coverage, whole: Coverage, reasons: Reasons) -> Iterator[str]:
    """Yield each documented status and link without a probe or a reason, and each stale reason.

    Generated requests do not count, since what they reach depends on the seed.

    Args:
        probed: what the probes touched.
        whole: what the whole run touched.
    """
    listed = reasons.get(whole.api, {})
    for kind in EXPLAINED:
        for item in probed.missing(kind):
            if item not in listed:
                yield f"{whole.api}: {item} is documented, no probe reaches it, and it has no reason in {REASONS.name}"
    for item, reason in listed.items():
        kinds = [kind for kind in EXPLAINED if item in whole.items[kind]]
        if not kinds:
            yield f"{whole.api}: {item} has a reason in {REASONS.name}, but is not documented: remove it there"
        elif (probed if reason.by_chance else whole).touched[kinds[0]][item] > 0:
            yield f"{whole.api}: {item} has a reason in {REASONS.name}, but was reached: remove it there"
