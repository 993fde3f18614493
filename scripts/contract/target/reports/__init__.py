"""Reports of a run: for a terminal, as JUnit, SARIF, JSON, a self-contained page, and the redacted traffic as HAR."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scripts.contract.target.reports.machine import as_json, as_junit, as_sarif
from scripts.contract.target.reports.page import as_page
from scripts.contract.target.reports.summary import Summary
from scripts.contract.traffic.exchange import Exchange
from scripts.contract.traffic.har import as_har
from scripts.contract.traffic.redaction import Redaction
from scripts.files.json_text import json_text
from scripts.files.output import write_files

__all__ = ["Summary", "write_reports"]


def write_reports(summary: Summary, exchanges: Sequence[Exchange], redaction: Redaction, folder: Path) -> list[Path]:
    """Write all reports and return their paths. Raises OutputError."""
    redacted = [redaction.exchange(one) for one in exchanges]
    files = {
        folder / "report.html": as_page(summary),
        folder / "report.json": json_text(as_json(summary)),
        folder / "report.junit.xml": as_junit(summary),
        folder / "report.sarif": json_text(as_sarif(summary)),
        folder / "traffic.har": json_text(as_har(redacted)),
    }
    write_files(files)
    return list(files)
