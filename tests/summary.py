"""What the summary at the end of a test run says beyond pytest's own: deliberate faults, and skips by reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from operator import itemgetter

import pytest


def fault_lines(reports: Iterable[pytest.TestReport]) -> list[str]:
    """A table of the deliberate faults that were tried (tests/contract/test_faults.py), and what caught each."""
    names = ("fault", "where", "caught by")
    found = [dict(report.user_properties) for report in reports if report.when == "call"]
    rows = sorted((tuple(str(row[name]) for name in names) for row in found if "fault" in row), key=itemgetter(1, 0))
    if not rows:
        return []
    lines = [names, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(2)]
    return [f"{fault:<{widths[0]}}  {where:<{widths[1]}}  {caught}" for fault, where, caught in lines]


def skip_lines(reports: Iterable[pytest.TestReport]) -> list[str]:
    """How many tests were skipped for each reason, the most frequent first."""
    counted = Counter(_reason(report) for report in reports)
    width = len(str(max(counted.values(), default=0)))
    return [f"{count:>{width}}  {reason}" for reason, count in counted.most_common()]


def _reason(report: pytest.TestReport) -> str:
    # pytest gives a skip as (file, line, "Skipped: reason").
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text.removeprefix("Skipped: ")
