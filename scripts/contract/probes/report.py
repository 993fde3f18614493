"""Reports of the probes: findings, and what was checked, so that nothing passes unchecked."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from scripts.openapi import Operation


@dataclass(frozen=True)
class ProbeFinding:
    """A defect of an API: the operation (`GET /path`) and what it did."""

    operation: str
    words: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.words}"


@dataclass
class Report:
    """The report of one probe: checked operations, number of comparisons, findings."""

    probe: str
    operations: set[str] = field(default_factory=set)
    checks: int = 0
    findings: list[ProbeFinding] = field(default_factory=list)
    seconds: float = 0.0

    def expect(self, holds: bool, operation: Operation, words: str) -> None:
        """Count a comparison; `words` is the finding if it fails. Equal findings are kept once."""
        self.operations.add(operation.label)
        self.checks += 1
        finding = ProbeFinding(operation.label, words)
        if not holds and finding not in self.findings:
            self.findings.append(finding)

    def line(self) -> str:
        """Return the log entry: the probe, its counts, and every finding."""
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
    """Write a test case per probe; one without operations is skipped, not passed."""
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
            ElementTree.SubElement(case, "skipped", message="no operation of this document is concerned")
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _printable(text: str) -> str:
    """Return a text without the control characters that XML 1.0 cannot represent."""
    return "".join(letter if letter in "\n\t" or letter >= " " else "�" for letter in text)
