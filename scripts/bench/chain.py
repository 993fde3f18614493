"""Measure the build chain: regeneration compared with the bare generator, fuzzing, and an up-to-date `make`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from scripts.apis import API_NAMES
from scripts.bench.servers import ROOT, BenchError
from scripts.contract.progress import Display
from scripts.contract.run import Dials
from scripts.contract.schedule import run_tasks
from scripts.contract.tasks import single_task
from scripts.processes import run as run_process

STEPS = ("setup", "validate", "overlays", "generate", "docs")
"""The targets that `make` runs, except fuzzing."""


def seconds(command: list[str], folder: Path) -> float:
    """Run a command in a folder and return the seconds it took. Raises BenchError if it fails."""
    begin = time.perf_counter()
    done = run_process(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise BenchError(f"{' '.join(command[:4])} failed: {done.stdout[-500:]}{done.stderr[-500:]}")
    return time.perf_counter() - begin


def regeneration(folder: Path, rounds: int) -> dict[str, float]:
    """Return the seconds to generate all clients, with our generator and with openapi-python-client alone.

    Ours also writes facade, runtime and released documents, and runs checks.
    """
    target = folder / "regenerated"
    found = []
    for number in range(rounds + 1):
        print(f"  regeneration, round {number} of {rounds}", flush=True)
        shutil.rmtree(target, ignore_errors=True)
        ours = seconds([sys.executable, "-m", "scripts.clients.generate", f"--output={target / 'ours'}"], ROOT)
        bare = sum(_bare(api, target) for api in API_NAMES)
        found.append((ours, bare))
    shutil.rmtree(target)
    return {"ours": median(a for a, _ in found[1:]), "peer": median(b for _, b in found[1:])}


def _bare(api: str, target: Path) -> float:
    tool = str(Path(sys.executable).parent / "openapi-python-client")
    document = ROOT / "build" / "python" / f"{api}.json"
    return seconds([tool, "generate", f"--path={document}", "--meta=uv", f"--output-path={target / api}"], ROOT)


def fuzz(folder: Path, examples: int = 20) -> list[dict[str, float | str]]:
    """Return the cases per second of the contract tests, per API: raw, and the same cases through the clients too."""
    rows: list[dict[str, float | str]] = []
    dials = Dials(ROOT / "build", folder / "fuzz", examples, seed=1)
    for api in API_NAMES:
        for doors in (["raw"], ["raw", "sync", "async"]):
            print(f"  fuzz: {api}, {', '.join(doors)}", flush=True)
            task = single_task(api)
            raw, *others = run_tasks([task], doors, dials, 1, Display([task]))
            if not all(result.passed for result in (raw, *others)):
                raise BenchError(f"the fuzz run of {api} ({', '.join(doors)}) failed; see {raw.log}")
            rows.append({"api": api, "mode": doors[-1], "rate": raw.cases / raw.seconds, "cases": raw.cases})
    return rows


def nothing_to_do(rounds: int) -> float:
    """Return the seconds of an up-to-date `make` without fuzzing: one `make` per step, as in `scripts.chain`."""

    def once() -> float:
        return sum(seconds(["make", step], ROOT) for step in STEPS)

    once()
    return median(once() for _ in range(rounds))
