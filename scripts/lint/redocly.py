"""Run `redocly lint` and `redocly score`, at the version pinned in package-lock.json."""

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
    """A tool is missing or failed; the message says how to fix it."""


def redocly_errors(
    files: Sequence[Path], *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG
) -> dict[Path, list[str]]:
    """Run `redocly lint` once over all files and return its problems per file, one line each with pointer and rule.

    Raises:
        ToolError: redocly is not installed, times out, does not report on every file, or fails without a problem.
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
    """Return the report of `redocly score`: `agentReadiness` from 0 to 100, `subscores` from 0 to 1.

    Makes no network requests.

    Raises:
        ToolError: redocly is not installed, times out, or prints no report.
    """
    return _reports(_run(["score", str(file)], command, config), [file], "agentReadiness")[file]


def _is_delivered(problem: Mapping[str, Any]) -> bool:
    """Return whether redocly reports a read-only attribute in a webhook body.

    Redocly treats webhook bodies as requests to the API, but the API sends them, including read-only attributes; the
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
    """Run redocly with JSON output. Raises ToolError: it is not installed, or times out."""
    if not command.exists():
        raise ToolError(f"{command} is missing; run `make setup` to install it")
    # Node is installed into the Python environment, so its folder comes first.
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
        raise ToolError(f"redocly timed out after {_TIMEOUT} s: {' '.join(arguments)}") from None
    except OSError as error:
        raise ToolError(f"redocly did not start: {error}") from None


def _reports(done: subprocess.CompletedProcess[str], files: Sequence[Path], wanted: str) -> dict[Path, dict[str, Any]]:
    """Return the report on each file; redocly prints them in order of the files. Each must have the key `wanted`.

    Raises:
        ToolError: a report is missing.
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
