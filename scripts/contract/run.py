"""One run of schemathesis against one API, in a process of its own, and what came of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from scripts.contract.server import ROOT

API_NAMES = ("giosg", "interactions", "gotom")
MODES = ("raw", "sync", "async")
CLIENTS = ROOT / "generated" / "python"


@dataclass(frozen=True)
class Result:
    """What one run did: operations tested, cases sent, checks made on their responses."""

    api: str
    mode: str
    passed: bool
    operations: int
    cases: int
    checks: int
    seconds: float
    log: Path
    notes: list[str] = field(default_factory=list)


def run(
    api: str,
    mode: str,
    url: str,
    build: Path,
    output: Path,
    examples: int,
    seed: int,
    clients: Path = CLIENTS,
) -> Result:
    """Run all phases. The counters come from our hooks, which see every case; the verdict is schemathesis' own.

    Client runs take the cases from the document that the client was made of, which leaves out what the client adds.
    `build` holds the variants, `clients` the packages.
    """
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
    )
