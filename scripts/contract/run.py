"""Run a task of the contract tests: schemathesis in a separate process, or the probes."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.contract.defaults import PYTHON_CLIENTS, ROOT
from scripts.contract.forked import forked, preload, run_schemathesis
from scripts.contract.probes import PROBES, Probe, probe, write_reports
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.result import Figures, Result, results_of
from scripts.contract.settings import demo_records, write_settings
from scripts.contract.tasks import Task
from scripts.processes import local_environment

preload("scripts.contract.warm")


@dataclass(frozen=True)
class Dials:
    """Settings shared by all tasks of a run.

    Attributes:
        build: folder of the variants.
        output: folder of the reports.
        examples: cases per operation.
        clients: folder of the Python packages.
    """

    build: Path
    output: Path
    examples: int
    seed: int
    clients: Path = PYTHON_CLIENTS


def time_limit(examples: int) -> float:
    """Return the seconds after which a task counts as hung: several times what the largest takes on a slow machine."""
    return 600.0 + 20.0 * examples


def run(task: Task, urls: Mapping[str, str], dials: Dials, limit: float | None = None) -> list[Result]:
    """Run a task of schemathesis through the doors to `urls`, `raw` included, and return a result for each door.

    After `limit` seconds (default: `time_limit`), schemathesis is ended and the run fails.
    """
    prepared = prepare(task, urls, dials)
    limit = time_limit(dials.examples) if limit is None else limit
    begin = time.monotonic()
    with forked(run_schemathesis, prepared.arguments, prepared.environment, prepared.log) as process:
        process.join(limit)
        status = process.exitcode
    figures = prepared.figures(status, time.monotonic() - begin, limit)
    return results_of(task.api, list(urls), [figures], prepared.log)


@dataclass(frozen=True)
class Prepared:
    """The arguments and output files of schemathesis for a task."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    counts: Path
    progress: Path
    report: Path

    def figures(self, status: int | None, seconds: float, limit: float) -> Figures:
        """Return the figures of an ended run; the status is None if the limit was reached."""
        late = ""
        if status is None:
            late = f"schemathesis hung and was ended after {limit:g} seconds, without a verdict"
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"\n{late}\n")
        return Figures.read(self.counts, status, seconds, self.log, late)


def prepare(task: Task, urls: Mapping[str, str], dials: Dials) -> Prepared:
    """Write the settings of a task and delete output of earlier runs."""
    output = dials.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    name = f"{task.api}-{task.name}"
    counts, progress = output / f"{name}.json", output / f"{name}.progress"
    log, report = output / f"{name}.log", output / f"{name}.xml"
    for file in (counts, progress, log, report):
        file.unlink(missing_ok=True)
    settings = write_settings(demo_records(dials.build / "mock"), output / f"{name}.toml")
    changes = {
        "PYTHONPATH": os.pathsep.join(map(str, [ROOT, *sorted(dials.clients.iterdir())])),
        "PYTHONWARNINGS": "ignore",
        "CONTRACT_API": task.api,
        "CONTRACT_COUNTS": str(counts),
        "CONTRACT_PROGRESS": str(progress),
        "CONTRACT_DOORS": json.dumps(dict(urls)),
    }
    environment = local_environment(changes)
    arguments = [
        "--config-file",
        str(settings),
        "run",
        str((dials.build / "mock" / f"{task.api}.json").resolve()),
        f"--url={urls['raw']}",
        f"--max-examples={dials.examples}",
        f"--seed={dials.seed}",
        f"--phases={','.join(task.phases)}",
        "--generation-database=none",
        "--report=junit",
        f"--report-junit-path={report}",
        f"--report-dir={output}",
        "--no-color",
        *(f"--include-operation-id={operation}" for operation in task.operations),
    ]
    return Prepared(arguments, environment, log, counts, progress, report)


def run_probes(document: ProbedDocument, url: str, output: Path, probes: tuple[Probe, ...] = PROBES) -> Result:
    """Run the probes on an API, which the document is named after."""
    api = document.name
    output.mkdir(parents=True, exist_ok=True)
    log = output / f"{api}-probes.log"
    begin = time.monotonic()
    reports, requests, touched = probe(document, url, probes)
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
        touched=touched,
    )
