"""Run the tasks of the contract tests in parallel, each with its own servers, and merge the results."""

from __future__ import annotations

import json
import multiprocessing.connection
import time
import xml.etree.ElementTree as ElementTree
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from scripts.contract.forked import forked, mock_servers, pipe, run_schemathesis
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.progress import Display
from scripts.contract.result import Figures, Result, results_of
from scripts.contract.run import Dials, Prepared, prepare, run_probes, time_limit
from scripts.contract.tasks import PROBES, Task

PROBE_OPTIONS = ("--page-size", "3")  # so that a few rows fill several pages
_LOOK = 0.5  # seconds between updates of the progress


@dataclass
class _Running:
    """A running task. `prepared` is None for the probes, which send their result through `results`."""

    task: Task
    stack: ExitStack
    process: BaseProcess
    prepared: Prepared | None
    results: Connection | None
    probed: Result | None = None
    begin: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.begin

    def receive(self) -> None:
        """Read the result of the probes as soon as it is available; a full pipe would block their process."""
        if self.results is not None and self.probed is None and self.results.poll():
            with suppress(EOFError):  # ended without a result
                self.probed = self.results.recv()

    def progress(self) -> Mapping[str, Any]:
        """Return the progress of the task so far (`Progress`)."""
        if self.prepared is None:
            return {}
        with suppress(OSError, ValueError):  # not yet, or only partly written
            found: Mapping[str, Any] = json.loads(self.prepared.progress.read_text(encoding="utf-8"))
            return found
        return {}


def run_tasks(
    tasks: Sequence[Task], doors: Sequence[str], dials: Dials, jobs: int, display: Display, *, fail_fast: bool = False
) -> list[Result]:
    """Run tasks, `jobs` at a time, in the given order, and return the results by API, in the order of `doors`.

    With `fail_fast`, the first finding ends all running tasks, and no other is started.

    Raises:
        ServerError: a mock server did not start.
    """
    waiting = deque(tasks)
    running: list[_Running] = []
    figures: dict[str, list[Figures]] = {}
    probed: dict[str, Result] = {}
    limit = time_limit(dials.examples)
    dials.output.mkdir(parents=True, exist_ok=True)
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                running.append(_start(waiting.popleft(), doors, dials))
            multiprocessing.connection.wait([one.process.sentinel for one in running], timeout=_LOOK)
            for one in running:
                one.receive()
                display.heard(one.task, one.progress())
            for one in [one for one in running if one.process.exitcode is not None or one.seconds > limit]:
                running.remove(one)
                one.receive()
                with one.stack:
                    if one.prepared is None:
                        probed[one.task.api] = _probes_result(one, dials)
                    else:
                        ended = one.prepared.figures(one.process.exitcode, one.seconds, limit)
                        figures.setdefault(one.task.api, []).append(ended)
                display.ended(one.task, one.progress())
            if fail_fast and display.findings:
                break
    finally:
        for one in running:
            one.stack.close()
    return list(_results(tasks, doors, figures, probed, dials.output))


def _start(task: Task, doors: Sequence[str], dials: Dials) -> _Running:
    with ExitStack() as stack:
        log = dials.output / f"{task.api}-{task.name}-mock.log"
        log.unlink(missing_ok=True)
        options = ("--documents", str((dials.build / "mock").resolve()))
        if task.name == PROBES:
            [url] = stack.enter_context(mock_servers(1, log, *options, *PROBE_OPTIONS))
            reader, writer = pipe()
            stack.enter_context(reader)
            with writer:
                process = stack.enter_context(forked(_probe, task.api, url, dials.build, dials.output, writer))
            return _Running(task, stack.pop_all(), process, None, reader)
        urls = stack.enter_context(mock_servers(len(doors), log, *options))
        prepared = prepare(task, dict(zip(doors, urls, strict=True)), dials)
        process = stack.enter_context(forked(run_schemathesis, prepared.arguments, prepared.environment, prepared.log))
        return _Running(task, stack.pop_all(), process, prepared, None)


def _probe(api: str, url: str, build: Path, output: Path, results: Connection) -> None:
    results.send(run_probes(ProbedDocument.load(build / "mock" / f"{api}.json"), url, output))


def _probes_result(one: _Running, dials: Dials) -> Result:
    log = dials.output / f"{one.task.api}-probes.log"
    if one.probed is not None:
        return one.probed
    return Result(one.task.api, PROBES, False, 0, 0, 0, one.seconds, log, ["the probes ended without a result"])


def _results(
    tasks: Sequence[Task],
    doors: Sequence[str],
    figures: Mapping[str, list[Figures]],
    probed: Mapping[str, Result],
    output: Path,
) -> Iterator[Result]:
    for api in dict.fromkeys(task.api for task in tasks):
        if api in figures:
            names = sorted(task.name for task in tasks if task.api == api and task.name != PROBES)
            yield from results_of(api, doors, figures[api], _merge(api, names, output))
        if api in probed:
            yield probed[api]


def _merge(api: str, names: Sequence[str], output: Path) -> Path:
    """Merge the logs and the JUnit reports of an API's tasks; return the path of the log."""
    logs = [output / f"{api}-{name}.log" for name in names]
    log = output / f"{api}.log"
    log.write_text("\n".join(one.read_text(encoding="utf-8") for one in logs if one.exists()), encoding="utf-8")
    merged = ElementTree.Element("testsuites", name=api)
    for name in names:
        with suppress(OSError, ElementTree.ParseError):  # missing or incomplete if the task was ended
            merged.extend(ElementTree.parse(output / f"{api}-{name}.xml").getroot().iter("testsuite"))
    ElementTree.ElementTree(merged).write(output / f"{api}.xml", encoding="utf-8", xml_declaration=True)
    return log
