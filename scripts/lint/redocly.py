"""Running redocly, which Node runs and the lock file pins: its lint and its score of a bundled document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.files.errors import KnownError
from scripts.lint.project import ROOT
from scripts.processes import local_environment, run

REDOCLY = ROOT / "node_modules" / ".bin" / "redocly"
REDOCLY_CONFIG = ROOT / "redocly.yaml"
_TIMEOUT = 300  # seconds; a document takes half a second on a quiet machine
_MOST = 1000


class ToolError(KnownError):
    """A tool is missing or did not do its work; the text names the way out."""


def redocly_errors(
    files: Sequence[Path], *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG
) -> dict[Path, list[str]]:
    """What `redocly lint` finds in documents, one line each, with pointer and rule; all in one run of Node.

    Raises:
        ToolError: redocly is not installed, does not end, does not report on every file, or fails and finds nothing.
    """
    if not files:
        return {}
    done = _run(["lint", *map(str, files), "--max-problems", str(_MOST)], command, config)
    reports = _reports(done, files, "problems")
    if done.returncode and not any(report["problems"] for report in reports.values()):
        raise ToolError(f"redocly failed on {_names(files)}: {done.stderr.strip()}")
    return {
        file: [_line(file, problem) for problem in report["problems"] if not _is_delivered(problem)]
        for file, report in reports.items()
    }


def redocly_score(file: Path, *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG) -> dict[str, Any]:
    """What `redocly score` says of a document: `agentReadiness` from 0 to 100, and `subscores` from 0 to 1.

    It reads the document alone and asks no other host.

    Raises:
        ToolError: redocly is not installed, does not end, or does not report.
    """
    return _reports(_run(["score", str(file)], command, config), [file], "agentReadiness")[file]


def _is_delivered(problem: Mapping[str, Any]) -> bool:
    """Whether redocly refuses a read-only attribute in what a webhook delivers.

    It takes the body of a webhook for a request to the API. What the API sends carries what only the API can set; the
    house rule `example-direction` reads it that way.
    """
    place = problem.get("from") or {}
    return "NOT be present in request context" in str(problem.get("message")) and str(place.get("pointer")).startswith(
        "#/webhooks/"
    )


def _line(file: Path, problem: Mapping[str, Any]) -> str:
    place = problem.get("location") or [{}]
    message = " ".join(str(problem.get("message")).split())
    return f"{file}{place[0].get('pointer', '')}: {problem.get('ruleId')}: {message}"


def _run(arguments: Sequence[str], command: Path, config: Path) -> subprocess.CompletedProcess[str]:
    """Run redocly with JSON reports. Raises ToolError: it is not installed, or does not end."""
    if not command.exists():
        raise ToolError(f"{command} is missing; `make setup` installs it")
    # Node comes with the Python environment, hence its folder stands first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    try:
        return run(
            [str(command), *arguments, "--config", str(config), "--format", "json"],
            cwd=Path.cwd(),
            environment=local_environment(quiet | {"PATH": path}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=_TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        raise ToolError(f"redocly did not end within {_TIMEOUT} s: {' '.join(arguments)}") from None
    except OSError as error:
        raise ToolError(f"redocly did not start: {error}") from None


def _reports(done: subprocess.CompletedProcess[str], files: Sequence[Path], wanted: str) -> dict[Path, dict[str, Any]]:
    """The report on each file, in whose order redocly prints them one after the other; each holds `wanted`.

    Raises:
        ToolError: there is no report for every file.
    """
    reports: list[dict[str, Any]] = []
    rest = done.stdout.strip()
    try:
        while rest:
            report, end = json.JSONDecoder().raw_decode(rest)
            report[wanted]
            reports.append(report)
            rest = rest[end:].lstrip()
        return dict(zip(files, reports, strict=True))
    except (ValueError, KeyError, TypeError) as error:
        raise ToolError(f"redocly did not report on {_names(files)}: {done.stderr.strip() or error}") from None


def _names(files: Sequence[Path]) -> str:
    return ", ".join(map(str, files))
