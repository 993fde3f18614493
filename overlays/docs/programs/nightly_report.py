"""Write a saved report of goTom to a file, as a nightly job does.

    python nightly_report.py 1 reports/          # writes reports/custom-1-2026-11-29.csv

The report is streamed: its size does not matter. The file appears only when it is complete, so a program that watches
the folder never reads half a report; a report that is already there is not fetched again. A broken download is resumed
if the server offers it, else it fails. Credentials, those of the reports, come from the environment: GOTOM_TENANT,
GOTOM_USER, GOTOM_SECRET.

Exit status: 0 if the report is there, 1 if not, 2 if the arguments are invalid.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import httpx
from gotom_client import GoTom
from gotom_client.errors import ClientError, NotFoundError
from gotom_client.hooks import Attempt

# A report may take long to begin; `read` bounds the time to its first byte, and then the time between two pieces.
TIMEOUT = httpx.Timeout(30.0, read=900.0)
STEP = 100 * 1024 * 1024


class Progress:
    """Prints how much has arrived, every 100 MB."""

    def __init__(self) -> None:
        self._next = STEP

    def __call__(self, received: int, expected: int | None) -> None:
        if received >= self._next:
            of = f" of {expected // 1_000_000}" if expected else ""
            print(f"{received // 1_000_000}{of} MB", file=sys.stderr)
            self._next = received + STEP


def report_retry(attempt: Attempt) -> None:
    """Print why another attempt follows."""
    if attempt.wait is not None:
        reason = attempt.error or f"status {attempt.status_code}"
        print(f"attempt {attempt.number}: {reason}; the next one follows in {attempt.wait:.0f} s", file=sys.stderr)


def fetch(gotom: GoTom, kind: str, report: int, target: Path) -> int:
    """Write a report to a file and return its size in bytes."""
    reports = gotom.reports.with_streaming_response
    manager = reports.graph(report) if kind == "graph" else reports.custom(report)
    with manager as response:
        return response.to_file(target, Progress())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write a saved report of goTom to a file.")
    parser.add_argument("report", type=int, help="id of the saved report")
    parser.add_argument("folder", type=Path, help="folder for the file, which is named after report and day")
    parser.add_argument("--kind", choices=["custom", "graph"], default="custom", help="kind of the saved report")
    options = parser.parse_args(arguments)
    target: Path = options.folder / f"{options.kind}-{options.report}-{datetime.now(UTC):%Y-%m-%d}.csv"
    if target.exists():
        print(f"{target} is already there")
        return 0
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        with GoTom.from_env(timeout=TIMEOUT, max_retries=5, max_elapsed=3600, on_response=report_retry) as gotom:
            size = fetch(gotom, options.kind, options.report, target)
    except NotFoundError:
        print(f"error: there is no saved report {options.report}", file=sys.stderr)
        return 1
    except (ClientError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{target}: {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
