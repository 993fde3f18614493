"""One run against one API and what came of it: schemathesis in a process of its own, or the probes in this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.contract.probes import probe, write_reports
from scripts.contract.probes.document import Document
from scripts.contract.server import ROOT

MODES = ("raw", "probes", "sync", "async")
CLIENTS = ROOT / "generated" / "python"


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
) -> Result:
    """Run one API in one mode.

    Client runs take the cases from the document that the client was made of, which leaves out what the client adds.
    `build` holds the variants, `clients` the packages; `only` limits schemathesis to some operations, by id,
    and to the phases before the stateful one.
    """
    if mode == "probes":
        return run_probes(api, url, build, output)
    return _run_schemathesis(api, mode, url, build, output, examples, seed, clients, only)


def run_probes(api: str, url: str, build: Path, output: Path) -> Result:
    """Let the probes look at one API."""
    output.mkdir(parents=True, exist_ok=True)
    log = output / f"{api}-probes.log"
    begin = time.monotonic()
    reports, requests = probe(Document.load(build / "mock" / f"{api}.json"), url)
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
) -> Result:
    """Run all phases. The counters come from our hooks, which see every case; the verdict is schemathesis' own."""
    document = build / ("mock" if mode == "raw" else "python") / f"{api}.json"
    output.mkdir(parents=True, exist_ok=True)
    counts = output / f"{api}-{mode}.json"
    log = output / f"{api}-{mode}.log"
    counts.unlink(missing_ok=True)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, [ROOT, *sorted(clients.iterdir())])),
        "PYTHONWARNINGS": "ignore",
        "CONTRACT_API": api,
        "CONTRACT_MODE": mode,
        "CONTRACT_COUNTS": str(counts.resolve()),
        "CONTRACT_URL": url,
    }
    command = [
        str(Path(sys.executable).parent / "st"),
        "--config-file",
        str(ROOT / "schemathesis.toml"),
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
    with log.open("w", encoding="utf-8") as file:
        status = subprocess.run(command, cwd=ROOT, env=environment, stdout=file, stderr=subprocess.STDOUT, check=False)
    seconds = time.monotonic() - begin
    try:
        counted = json.loads(counts.read_text(encoding="utf-8"))
    except FileNotFoundError:
        counted = {"operations": 0, "cases": 0, "checks": 0, "notes": ["schemathesis did not get as far as a case"]}
    passed = status.returncode == 0 and counted["cases"] > 0 and not counted.get("faults")
    return Result(
        api=api,
        mode=mode,
        passed=passed,
        operations=counted["operations"],
        cases=counted["cases"],
        checks=counted["checks"],
        seconds=seconds,
        log=log,
        notes=counted.get("notes", []),
        caught=[*counted.get("failed", []), *dict.fromkeys(counted.get("faults", []))],
    )
