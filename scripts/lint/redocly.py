"""Running redocly, which Node runs and the lock file pins: its lint and its score of a bundled document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.files.errors import KnownError
from scripts.lint.project import ROOT
from scripts.processes import local_environment, run

REDOCLY = ROOT / "node_modules" / ".bin" / "redocly"
REDOCLY_CONFIG = ROOT / "redocly.yaml"
_TIMEOUT = 120  # seconds; a document takes half a second
_MOST = 1000


class ToolError(KnownError):
    """A tool is missing or did not do its work; the text names the way out."""


def redocly_errors(file: Path, *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG) -> Iterator[str]:
    """What `redocly lint` finds in a document, one line each, with pointer and rule.

    Raises:
        ToolError: see `_report`; or redocly failed and found nothing.
    """
    done, report = _report("lint", file, ["--max-problems", str(_MOST)], command, config, "problems")
    problems = report["problems"]
    for problem in problems:
        place = problem.get("location") or [{}]
        message = " ".join(str(problem.get("message")).split())
        yield f"{file}{place[0].get('pointer', '')}: {problem.get('ruleId')}: {message}"
    if done.returncode and not problems:
        raise ToolError(f"redocly failed on {file}: {done.stderr.strip()}")


def redocly_score(file: Path, *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG) -> dict[str, Any]:
    """What `redocly score` says of a document: `agentReadiness` from 0 to 100, and `subscores` from 0 to 1.

    It reads the document alone and asks no other host. Raises ToolError, see `_report`.
    """
    _, report = _report("score", file, [], command, config, "agentReadiness")
    return report


def _report(
    verb: str, file: Path, more: list[str], command: Path, config: Path, wanted: str
) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """How a run ended, and its report, which holds `wanted`.

    Raises:
        ToolError: redocly is not installed, did not end, or did not report.
    """
    if not command.exists():
        raise ToolError(f"{command} is missing; `make setup` installs it")
    # Node comes with the Python environment, hence its folder stands first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    try:
        done = run(
            [str(command), verb, str(file), "--config", str(config), "--format", "json", *more],
            cwd=Path.cwd(),
            environment=local_environment(quiet | {"PATH": path}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=_TIMEOUT,
        )
        report = json.loads(done.stdout)
        report[wanted]
    except subprocess.TimeoutExpired:
        raise ToolError(f"redocly did not end within {_TIMEOUT} s on {file}") from None
    except (OSError, ValueError, KeyError) as error:
        said = "" if isinstance(error, OSError) else done.stderr.strip()
        raise ToolError(f"redocly did not report on {file}: {said or error}") from None
    return done, report
