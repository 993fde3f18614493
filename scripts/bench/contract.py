"""Compare the contract tests with schemathesis alone, per core, and measure how they scale over processes.

Run as a module, it measures one run and prints the cases and seconds as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from scripts.apis import API_NAMES
from scripts.bench.servers import ROOT, SERVER_CPU, BenchError, pinned
from scripts.contract.forked import forked, mock_servers, run_schemathesis
from scripts.contract.progress import Display
from scripts.contract.run import Dials, prepare, time_limit
from scripts.contract.schedule import run_tasks
from scripts.contract.tasks import fuzz_tasks, single_task
from scripts.openapi import Document
from scripts.processes import local_environment, run

API = "interactions"
"""The API of the comparison."""
EXAMPLES = 10
SCALED_EXAMPLES = 1
DOORS = {"raw": ("raw",), "three doors": ("raw", "sync", "async")}
"""Runs of the contract tests by name."""


def contract(folder: Path, rounds: int) -> dict[str, Any]:
    """Return cases per second on one core, of schemathesis alone and of each run, and the scaling to two processes.

    Raises:
        BenchError: a run failed.
    """
    rates: dict[str, list[float]] = {"alone": [], **{name: [] for name in DOORS}}
    for number in range(1, rounds + 1):
        for name in rates:
            print(f"  contract tests, {name}, round {number} of {rounds}", flush=True)
            doors = DOORS.get(name, ())
            found = _measured([*pinned(SERVER_CPU)], [f"--api={API}", f"--examples={EXAMPLES}", *doors], folder)
            rates[name].append(found["cases"] / found["seconds"])
    seconds: dict[int, list[float]] = {1: [], 2: []}
    for number in range(1, rounds + 1):
        for jobs, times in seconds.items():
            print(f"  contract tests of all APIs, {jobs} at a time, round {number} of {rounds}", flush=True)
            found = _measured([], [f"--examples={SCALED_EXAMPLES}", f"--jobs={jobs}", "raw"], folder)
            times.append(found["seconds"])
    return {
        "api": API,
        "rates": {name: median(found) for name, found in rates.items()},
        "seconds": {str(jobs): median(times) for jobs, times in seconds.items()},
    }


def _measured(prefix: list[str], arguments: list[str], folder: Path) -> dict[str, float]:
    command = [*prefix, sys.executable, "-m", "scripts.bench.contract", f"--output={folder / 'contract'}", *arguments]
    done = run(command, cwd=ROOT, environment=local_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise BenchError(f"measuring the contract tests failed: {done.stdout[-500:]}{done.stderr[-500:]}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.contract", description=__doc__)
    parser.add_argument("doors", nargs="*", help="doors to send through; none for schemathesis alone")
    parser.add_argument("--api", choices=API_NAMES, help="all operations of this API in one task (default: all APIs)")
    parser.add_argument("--examples", type=int, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    dials = Dials(ROOT / "build", arguments.output, arguments.examples, seed=1)
    if arguments.doors:
        found = _tested(arguments.api, arguments.doors, dials, arguments.jobs)
    else:
        found = _generated(arguments.api, dials)
    print(json.dumps(found))


def _tested(api: str | None, doors: list[str], dials: Dials, jobs: int) -> dict[str, float]:
    tasks = [_task(api)] if api else [task for each in API_NAMES for task in fuzz_tasks(each, _document(each))]
    _warm_up(dials)
    begin = time.monotonic()
    results = run_tasks(tasks, doors, dials, jobs, Display(tasks))
    seconds = time.monotonic() - begin
    if failed := [result for result in results if not result.passed]:
        raise BenchError(f"the contract tests of {failed[0].api} failed; see {failed[0].log}")
    return {"cases": sum(result.cases for result in results if result.mode == "raw"), "seconds": seconds}


def _generated(api: str, dials: Dials) -> dict[str, float]:
    prepared = prepare(_task(api), {"raw": "http://127.0.0.1:9"}, dials)
    settings = Path(prepared.arguments[1])
    text = settings.read_text(encoding="utf-8").replace("scripts/contract/hooks.py", "scripts/bench/alone.py")
    settings.write_text(text, encoding="utf-8")
    counted = dials.output / "alone.txt"
    arguments = [*prepared.arguments, "--checks=not_a_server_error"]
    environment = {**prepared.environment, "BENCH_CASES": str(counted)}
    _warm_up(dials)
    begin = time.monotonic()
    with forked(run_schemathesis, arguments, environment, prepared.log) as process:
        process.join(time_limit(dials.examples))
        status = process.exitcode
    seconds = time.monotonic() - begin
    if status != 0:
        raise BenchError(f"schemathesis alone failed; see {prepared.log}")
    return {"cases": int(counted.read_text(encoding="utf-8")), "seconds": seconds}


def _warm_up(dials: Dials) -> None:
    """Load the harness, from which the processes are forked."""
    with mock_servers(1, dials.output / "warm.log", "--documents", str(dials.build / "mock")):
        pass


def _document(api: str) -> Document:
    return Document.load(ROOT / "build" / "mock" / f"{api}.json")


def _task(api: str) -> Any:
    return single_task(api, [operation.id for operation in _document(api).operations])


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
