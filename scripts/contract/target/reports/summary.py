"""The data of a report, and its text for a terminal."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from scripts.contract.codes import Severity
from scripts.contract.traffic.findings import TrafficFinding


@dataclass(frozen=True)
class Summary:
    """A finished run: its settings, requests and findings."""

    api: str
    target: str
    seed: int
    requests: int
    operations: int
    tested: tuple[str, ...]
    not_reached: dict[str, str]
    findings: tuple[TrafficFinding, ...]
    stopped: str = ""

    @property
    def passed(self) -> bool:
        """Whether the run was completed without errors and tested anything."""
        errors = [one for one in self.findings if one.about.severity is Severity.ERROR]
        return not errors and not self.stopped and bool(self.tested)


def as_text(summary: Summary) -> str:
    """Return the report for a terminal."""
    lines = []
    for one in summary.findings:
        lines.append(f"{one.about.severity.value:10}  {one.text}")
        times = "once" if one.count == 1 else f"{one.count} times"
        fault = one.about.fault
        lines.append(f"            [{one.code}] fault: {fault}; {times}, first in {one.exchange or 'no request'}")
        if one.example:
            lines.append(f"            example: {one.example}")
        lines += [f"            {kind}: {command}" for kind, command in one.commands.items()]
    counts = Counter(one.about.severity.value for one in summary.findings)
    told = ", ".join(f"{count} {name}" for name, count in counts.items()) or "nothing found"
    lines.append(
        f"{summary.api} at {summary.target}: {len(summary.tested)} of {summary.operations} operations, "
        f"{summary.requests} requests, seed {summary.seed}: {told}"
    )
    if summary.stopped:
        lines.append(f"stopped: {summary.stopped}")
    return "\n".join(lines)
