"""What the probes found: findings in words, and what was looked at, so that nothing passes by not being looked at."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from scripts.openapi import Operation


@dataclass(frozen=True)
class Finding:
    """Something that an API does otherwise than it should: the operation (`GET /path`) and what it did."""

    operation: str
    words: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.words}"


@dataclass
class Report:
    """The record of one probe: operations looked at, comparisons made, what did not hold."""

    probe: str
    operations: set[str] = field(default_factory=set)
    checks: int = 0
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0.0

    def expect(self, holds: bool, operation: Operation, words: str) -> None:
        """Count a comparison; `words` say what is wrong when it does not hold. The same finding is kept once."""
        self.operations.add(operation.label)
        self.checks += 1
        finding = Finding(operation.label, words)
        if not holds and finding not in self.findings:
            self.findings.append(finding)

    def line(self) -> str:
        """For the log: the probe, what it looked at, and every finding."""
        looked = f"{len(self.operations)} operations, {self.checks} checks, {self.seconds:.2f} s"
        verdict = "FAILED" if self.findings else "ok" if self.operations else "nothing to do in this document"
        return "\n".join([f"{self.probe}: {verdict} ({looked})", *(f"  {finding}" for finding in self.findings)])


class Stopwatch:
    """Adds the seconds inside a `with` block to a report."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __enter__(self) -> None:
        self._begin = time.monotonic()

    def __exit__(self, *exception: object) -> None:
        self._report.seconds += time.monotonic() - self._begin


def write_junit(reports: list[Report], suite: str, path: Path) -> None:
    """A testcase per probe; one with nothing to look at is skipped, not passed."""
    root = ElementTree.Element("testsuites")
    tests = ElementTree.SubElement(
        root,
        "testsuite",
        name=suite,
        tests=str(len(reports)),
        failures=str(sum(bool(report.findings) for report in reports)),
        skipped=str(sum(not report.operations for report in reports)),
        time=f"{sum(report.seconds for report in reports):.3f}",
    )
    for report in reports:
        case = ElementTree.SubElement(
            tests, "testcase", classname=suite, name=report.probe, time=f"{report.seconds:.3f}"
        )
        if report.findings:
            text = "\n".join(map(str, report.findings))
            ElementTree.SubElement(case, "failure", message=_printable(str(report.findings[0]))).text = _printable(text)
        elif not report.operations:
            ElementTree.SubElement(case, "skipped", message="no operation of this document concerns it")
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _printable(text: str) -> str:
    """Without the control characters that XML 1.0 has no way to write."""
    return "".join(letter if letter in "\n\t" or letter >= " " else "�" for letter in text)
