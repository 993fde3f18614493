"""Measure how build time grows with the number of operations, from the seed surface to the full one.

The seed surface consists of the operations with a seed among their sources, extracted from the same documents
(`overlays/seed.yaml`). Bundling, overlays and docs take little time and are not measured.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from scripts.bench.chain import seconds
from scripts.bench.servers import ROOT, BenchError
from scripts.contract.progress import Display
from scripts.contract.run import Dials
from scripts.contract.schedule import run_tasks
from scripts.contract.tasks import single_task
from scripts.documents.edition import edition
from scripts.documents.prune import operations
from scripts.files.yaml_file import load_document, write_document
from scripts.lint import lint
from scripts.lint.project import read_document
from scripts.lint.redocly import redocly_errors
from scripts.lint.rule import Project
from scripts.lint.specification import specification_errors

SEED = ROOT / "overlays" / "seed.yaml"
VARIANTS = ("", "python", "mock")
"""Folders of `build/` to extract the seed surface from; the first contains the bundles."""
EXAMPLES = 5
"""Fuzz cases per operation."""


Figures = dict[str, list[float]]


@dataclass(frozen=True)
class Surface:
    """Documents of all APIs in a folder with the layout of `build/`."""

    name: str
    folder: Path
    apis: tuple[str, ...]
    operations: int


def growth(folder: Path, rounds: int) -> dict[str, Any]:
    """Return the number of operations of both surfaces, seed first, and the seconds per step and surface.

    `wall` is elapsed time; `processor` is CPU time of all processes of the step, independent of other load.

    Raises:
        BenchError: a step failed.
    """
    surfaces = (cut(folder / "seed"), whole())
    steps = {
        "validate": _measure("validate", surfaces, rounds, _validate),
        "regenerate": _measure("regenerate", surfaces, rounds, lambda surface: _regenerate(surface, folder)),
        # schemathesis is deterministic, so one round is enough
        "fuzz": _measure("fuzz", surfaces, 1, lambda surface: _fuzz(surface, ["raw"], folder)),
        "fuzz through the clients": _measure(
            "client fuzz", surfaces, 1, lambda surface: _fuzz(surface, ["raw", "sync"], folder)
        ),
    }
    return {"operations": [surface.operations for surface in surfaces], "examples": EXAMPLES, "steps": steps}


def whole() -> Surface:
    """Return the full surface in `build/`."""
    apis = tuple(sorted(index.parent.name for index in ROOT.glob("spec/*/openapi.yaml")))
    return _surface("full", ROOT / "build", apis)


def cut(target: Path) -> Surface:
    """Write the seed surface into a folder. Raises BenchError."""
    shutil.rmtree(target, ignore_errors=True)
    apis = []
    for api in whole().apis:
        for variant in VARIANTS:
            document = _load(ROOT / "build" / variant / f"{api}.json")
            made = edition(document, SEED)
            if any(operations(made)):
                # Demo data and collections of the mock name examples and schemas without a `$ref`, so keep them.
                made["components"]["examples"] = document["components"]["examples"]
                if variant == "mock":
                    made["components"]["schemas"] = document["components"]["schemas"]
                apis += [api] if not variant else []
            elif variant == "mock":
                made = document  # the mock serves every API, including those without seed operations
            write_document(made, target / variant / f"{api}.json")
    shutil.copytree(ROOT / "build" / "mock" / "data", target / "mock" / "data")
    return _surface("seed", target, tuple(apis))


def _surface(name: str, folder: Path, apis: tuple[str, ...]) -> Surface:
    total = sum(sum(1 for _ in operations(_load(folder / f"{api}.json"))) for api in apis)
    return Surface(name, folder, apis, total)


def _load(file: Path) -> Any:
    try:
        return load_document(file)
    except FileNotFoundError:
        raise BenchError(f"{file}: file not found; run `make bundle overlays`") from None


def _measure(step: str, surfaces: Sequence[Surface], rounds: int, work: Callable[[Surface], None]) -> Figures:
    """Return the medians per surface, over interleaved rounds."""
    found: list[list[tuple[float, float]]] = [[] for _ in surfaces]
    for number in range(1, rounds + 1):
        for surface, times in zip(surfaces, found, strict=True):
            print(f"  growth: {step}, {surface.name} surface, round {number} of {rounds}", flush=True)
            begin, used = time.perf_counter(), _processor_seconds()
            work(surface)
            times.append((time.perf_counter() - begin, _processor_seconds() - used))
    return {
        "wall": [median(wall for wall, _ in times) for times in found],
        "processor": [median(processor for _, processor in times) for times in found],
    }


def _processor_seconds() -> float:
    """Return the CPU time used so far by this process and its finished children."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _validate(surface: Surface) -> None:
    """Validate the bundles as `make validate` does; an extracted surface may have findings."""
    files = [surface.folder / f"{api}.json" for api in surface.apis]
    documents = tuple(read_document(file) for file in files)
    for document in documents:
        list(specification_errors(document))
    redocly_errors(files)
    lint(Project(documents))


def _regenerate(surface: Surface, folder: Path) -> None:
    target = folder / f"grown-{surface.name}"
    shutil.rmtree(target, ignore_errors=True)
    command = [sys.executable, "-m", "scripts.clients.generate", f"--bundles={surface.folder}"]
    command += [f"--api={api}" for api in surface.apis]
    seconds([*command, f"--variants={surface.folder / 'python'}", f"--output={target}"], ROOT)


def _fuzz(surface: Surface, doors: Sequence[str], folder: Path) -> None:
    dials = Dials(
        surface.folder, folder / f"fuzz-{surface.name}", EXAMPLES, 1, folder / f"grown-{surface.name}" / "python"
    )
    for api in surface.apis:
        task = single_task(api)
        for result in run_tasks([task], doors, dials, 1, Display([task])):
            if not result.passed:
                raise BenchError(
                    f"the fuzz run of {api} ({result.mode}) on the {surface.name} surface failed; see {result.log}"
                )
