"""Results of testing an API through a door, computed from the figures of its tasks, and the summary table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.contract.coverage.collector import Touched, merged


@dataclass(frozen=True)
class Result:
    """The result of one door, or of the probes: numbers of tested operations, sent cases, and checks.

    `caught` contains the names of failed checks and probes, and errors of clients as text; `looked` the number of
    operations checked by each probe; `touched` the touched items of the document.
    """

    api: str
    mode: str
    passed: bool
    operations: int
    cases: int
    checks: int
    seconds: float
    log: Path
    notes: list[str] = field(default_factory=list)
    caught: list[str] = field(default_factory=list)
    looked: dict[str, int] = field(default_factory=dict)
    touched: Touched = field(default_factory=lambda: merged([]))


@dataclass(frozen=True)
class Figures:
    """The figures of one task of schemathesis.

    Attributes:
        counted: the data of `Counters.write`; empty if schemathesis did not reach a case.
        status: exit status; None if it hung and was ended.
        late: the message for that.
    """

    counted: dict[str, Any]
    status: int | None
    seconds: float
    log: Path
    late: str = ""

    @classmethod
    def read(cls, counts: Path, status: int | None, seconds: float, log: Path, late: str = "") -> Figures:
        """Read the figures from the file of the counters."""
        try:
            counted = json.loads(counts.read_text(encoding="utf-8"))
        except FileNotFoundError:
            counted = {}
        return cls(counted, status, seconds, log, late)


def results_of(api: str, doors: Sequence[str], figures: Sequence[Figures], log: Path) -> list[Result]:
    """Return a result per door of an API, the raw one first."""
    counted = [one.counted for one in figures if one.counted]
    operations = len({name for one in counted for name in one["operations"]})
    failed = sorted({name for one in counted for name in one["failed"]})
    ended = all(one.status in (0, 1) and one.counted for one in figures)
    notes = [one.late for one in figures if one.late]
    if not ended and not notes:
        notes.append("schemathesis did not reach a case")
    of_clients = {name for name in failed if name == "the_clients_keep_the_contract"}
    raw_passed = bool(counted) and ended and set(failed) == of_clients and _only_clients_failed(figures)
    found = [
        Result(
            api=api,
            mode="raw",
            passed=raw_passed,
            operations=operations,
            cases=sum(one["cases"] for one in counted),
            checks=sum(one["checks"] for one in counted),
            seconds=sum(one.seconds for one in figures),
            log=log,
            notes=notes,
            caught=[name for name in failed if name not in of_clients],
            touched=merged(one["touched"] for one in counted),
        )
    ]
    return found + [_of_client(api, door, counted, ended, log) for door in doors if door != "raw"]


def _only_clients_failed(figures: Iterable[Figures]) -> bool:
    """Return whether all failed tasks of schemathesis failed only by errors of clients."""
    return all(one.status == 0 or any(one.counted.get("faults", {}).values()) for one in figures)


def _of_client(api: str, door: str, counted: Sequence[dict[str, Any]], ended: bool, log: Path) -> Result:
    faults = [fault for one in counted for fault in one["faults"].get(door, [])]
    through: Counter[str] = Counter()
    inexpressible: Counter[tuple[str, str]] = Counter()
    for one in counted:
        through.update(one["through"].get(door, {}))
        inexpressible.update({(kind, reason): count for kind, reason, count in one["inexpressible"]})
    return Result(
        api=api,
        mode=door,
        passed=ended and bool(through) and not faults,
        operations=len({name for one in counted for name in one["operations"]}),
        cases=sum(through.values()),
        checks=sum(through.values()),
        seconds=0.0,
        log=log,
        notes=[_note(through, inexpressible), *list(dict.fromkeys(faults))[:10]],
        caught=list(dict.fromkeys(faults)),
    )


def _note(through: Counter[str], inexpressible: Counter[tuple[str, str]]) -> str:
    reasons: Counter[str] = Counter()
    for (_, reason), count in inexpressible.items():
        reasons[reason] += count
    listed = ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())
    positive = through["positive"]
    not_positive = sum(count for (kind, _), count in inexpressible.items() if kind == "positive")
    share = 100 * positive / max(1, positive + not_positive)
    return (
        f"{positive} positive cases through the client ({share:.0f} % expressible), "
        f"{through['negative']} negative; sent raw: {listed or 'none'}"
    )


def table(results: list[Result]) -> str:
    """Return the summary: a line per API and mode."""
    rows = [("api", "mode", "operations", "cases", "checks", "seconds", "result")]
    rows += [
        (
            r.api,
            r.mode,
            str(r.operations),
            str(r.cases),
            str(r.checks),
            f"{r.seconds:.1f}" if r.seconds else "-",
            "ok" if r.passed else "FAILED",
        )
        for r in results
    ]
    notes = [f"{r.api} {r.mode}: {note}" for r in results for note in r.notes]
    return "\n".join([*_aligned(rows), *notes, *_looked(results)])


def _looked(results: list[Result]) -> list[str]:
    """Return the number of operations checked by each probe, a column per API; `-` without any."""
    probed = [result for result in results if result.mode == "probes"]
    if not probed:
        return []
    rows = [("operations by probe", *(result.api for result in probed))]
    rows += [(name, *(str(result.looked[name] or "-") for result in probed)) for name in probed[0].looked]
    return ["", *_aligned(rows)]


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
