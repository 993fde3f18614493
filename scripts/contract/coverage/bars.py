"""What coverage must reach: shares given by the user, and every documented status but those listed with a reason."""

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
"""By API, reason and status: the operations whose documented status a run on the mock need not reach."""


@dataclass(frozen=True)
class Reason:
    """Why a documented status is not reached; `by_chance`: why some runs reach it and others do not."""

    text: str
    by_chance: bool = False


Reasons = Mapping[str, dict[str, Reason]]
"""The reason for each item of the kind "statuses", by API."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--min-coverage",
        action="append",
        default=[],
        type=_bar,
        metavar="[KIND=]PERCENT",
        help=f"fail below this coverage of each API; kinds: {', '.join(KINDS)} (default: each of them)",
    )


def add_status_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--every-status",
        action="store_true",
        help=f"fail if a documented status is neither reached nor listed with its reason ({REASONS.name})",
    )


def judge(coverages: Sequence[Coverage], arguments: argparse.Namespace, errors: TextIO) -> int:
    """Return the exit status of a run with these arguments; what is not reached goes to `errors`, a line each."""
    found = short_of(coverages, arguments.min_coverage)
    if getattr(arguments, "every_status", False):
        found += unexplained(coverages, read_reasons())
    for one in found:
        print(one, file=errors)
    return int(bool(found))


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
    """Return what is below a bar, in words; a bar without a kind is one for each kind."""
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
            for status, operations in entry["statuses"].items():
                items |= {f"{operation} {status}": reason for operation in operations}
    return found


def unexplained(coverages: Sequence[Coverage], reasons: Reasons) -> Iterator[str]:
    """Yield each documented status without a response and without a reason, and each reason that does not hold."""
    for coverage in coverages:
        listed = reasons.get(coverage.api, {})
        missing = coverage.missing("statuses")
        for item in missing:
            if item not in listed:
                yield f"{coverage.api}: {item} is documented, was not reached, and has no reason in {REASONS.name}"
        for item, reason in listed.items():
            if item not in coverage.items["statuses"]:
                yield f"{coverage.api}: {item} has a reason in {REASONS.name}, but is not documented: remove it there"
            elif item not in missing and not reason.by_chance:
                yield f"{coverage.api}: {item} has a reason in {REASONS.name}, but was reached: remove it there"
