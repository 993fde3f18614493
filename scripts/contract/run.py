"""One run against one API and what came of it: schemathesis in a process of its own, or the probes in this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.contract.probes import PROBES, Probe, probe, write_reports
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.server import ROOT
from scripts.contract.settings import demo_records, write_settings
from scripts.processes import is_local, local_environment
from scripts.processes import run as run_process

MODES = ("raw", "probes", "sync", "async")
CLIENTS = ROOT / "generated" / "python"

Start = Callable[[Sequence[str], Mapping[str, str], Path, float], int]
"""Starts schemathesis with arguments, an environment, a log and a limit in seconds; see `start_schemathesis`."""


def start_schemathesis(arguments: Sequence[str], environment: Mapping[str, str], log: Path, limit: float) -> int:
    """The exit status of `st` in an interpreter of its own.

    Raises:
        subprocess.TimeoutExpired: it took longer than `limit` seconds, and was ended.
    """
    command = [sys.executable, "-m", "schemathesis.cli", *arguments]
    with log.open("w", encoding="utf-8") as file:
        return run_process(
            command, cwd=ROOT, environment=environment, stdout=file, stderr=subprocess.STDOUT, timeout=limit
        ).returncode


@dataclass(frozen=True)
class Result:
    """What one run did: operations tested, cases sent, checks made on their responses.

    `caught` holds the names of the checks and probes that did not hold, and what a client did wrong, in words; `looked`
    the number of operations that each probe looked at.
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


def run(
    api: str,
    mode: str,
    url: str,
    build: Path,
    output: Path,
    examples: int,
    seed: int,
    clients: Path = CLIENTS,
    only: Sequence[str] = (),
    limit: float | None = None,
    start: Start = start_schemathesis,
) -> Result:
    """Run one API in one mode.

    Client runs take the cases from the document that the client was made of, which leaves out what the client adds.
    `build` holds the variants, `clients` the packages; `only` limits schemathesis to some operations, by id,
    and to the phases before the stateful one. After `limit` seconds (`time_limit` if it is None) schemathesis is ended,
    and the run has failed. `start` is how it is started.
    """
    if mode == "probes":
        return run_probes(api, url, build, output)
    limit = time_limit(examples) if limit is None else limit
    return _run_schemathesis(api, mode, url, build, output, examples, seed, clients, only, limit, start)


def time_limit(examples: int) -> float:
    """Seconds after which a run is taken to hang: several times what the largest document needs on a slow machine."""
    return 600.0 + 20.0 * examples


def run_probes(api: str, url: str, build: Path, output: Path, probes: tuple[Probe, ...] = PROBES) -> Result:
    """Let the probes look at one API."""
    output.mkdir(parents=True, exist_ok=True)
    log = output / f"{api}-probes.log"
    begin = time.monotonic()
    reports, requests = probe(ProbedDocument.load(build / "mock" / f"{api}.json"), url, probes)
    seconds = time.monotonic() - begin
    write_reports(reports, f"{api}-probes", output / f"{api}-probes.xml", log)
    findings = [f"{report.probe}: {finding}" for report in reports for finding in report.findings]
    operations = {operation for report in reports for operation in report.operations}
    return Result(
        api=api,
        mode="probes",
        passed=not findings and bool(operations),
        operations=len(operations),
        cases=requests,
        checks=sum(report.checks for report in reports),
        seconds=seconds,
        log=log,
        notes=findings[:10],
        caught=[report.probe for report in reports if report.findings],
        looked={report.probe: len(report.operations) for report in reports},
    )


def _run_schemathesis(
    api: str,
    mode: str,
    url: str,
    build: Path,
    output: Path,
    examples: int,
    seed: int,
    clients: Path,
    only: Sequence[str],
    limit: float,
    start: Start,
) -> Result:
    """Run all phases. The counters come from our hooks, which see every case; the verdict is schemathesis' own."""
    document = build / ("mock" if mode == "raw" else "python") / f"{api}.json"
    output.mkdir(parents=True, exist_ok=True)
    counts = output / f"{api}-{mode}.json"
    log = output / f"{api}-{mode}.log"
    counts.unlink(missing_ok=True)
    settings = write_settings(demo_records(build / "mock"), output / "schemathesis.toml")
    changes = {
        "PYTHONPATH": os.pathsep.join(map(str, [ROOT, *sorted(clients.iterdir())])),
        "PYTHONWARNINGS": "ignore",
        "CONTRACT_API": api,
        "CONTRACT_MODE": mode,
        "CONTRACT_COUNTS": str(counts.resolve()),
        "CONTRACT_URL": url,
    }
    environment = local_environment(changes) if is_local(url) else os.environ | changes
    arguments = [
        "--config-file",
        str(settings.resolve()),
        "run",
        str(document.resolve()),
        f"--url={url}",
        f"--max-examples={examples}",
        f"--seed={seed}",
        "--generation-database=none",
        "--report=junit",
        f"--report-junit-path={(output / f'{api}-{mode}.xml').resolve()}",
        f"--report-dir={output.resolve()}",
        "--no-color",
        *(f"--include-operation-id={operation}" for operation in only),
        # A selection has no links that stay inside it, and schemathesis fails the stateful phase without any.
        *(["--phases=examples,coverage,fuzzing"] if only else []),
    ]
    begin = time.monotonic()
    status: int | None = None
    try:
        status = start(arguments, environment, log, limit)
    except subprocess.TimeoutExpired:
        with log.open("a", encoding="utf-8") as file:
            file.write(f"\n{_late(limit)}\n")
    seconds = time.monotonic() - begin
    try:
        counted = json.loads(counts.read_text(encoding="utf-8"))
    except FileNotFoundError:
        none = [] if status is None else ["schemathesis did not get as far as a case"]
        counted = {"operations": 0, "cases": 0, "checks": 0, "notes": none}
    passed = status == 0 and counted["cases"] > 0 and not counted.get("faults")
    return Result(
        api=api,
        mode=mode,
        passed=passed,
        operations=counted["operations"],
        cases=counted["cases"],
        checks=counted["checks"],
        seconds=seconds,
        log=log,
        notes=[*([_late(limit)] if status is None else []), *counted.get("notes", [])],
        caught=[*counted.get("failed", []), *dict.fromkeys(counted.get("faults", []))],
    )


def _late(limit: float) -> str:
    return f"schemathesis hung: it was ended after {limit:g} seconds, without a verdict"
