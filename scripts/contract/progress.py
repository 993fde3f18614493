"""Progress of the contract tests: one changing line on a terminal, otherwise plain lines."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from scripts.contract.tasks import Task

_PLAIN = 15.0  # seconds between two plain lines


class Display:
    """Shows tasks and cases done, cases per second, findings and the time left.

    Attributes:
        findings: the first finding of each task that has one, as text.
    """

    def __init__(self, tasks: Sequence[Task], out: TextIO | None = None) -> None:
        self.findings: list[str] = []
        self._out = out or sys.stdout
        self._live = self._out.isatty()
        self._weight = sum(task.weight for task in tasks)
        self._tasks = len(tasks)
        self._done: list[Task] = []
        self._cases: dict[tuple[str, str], int] = {}
        self._begin = time.monotonic()
        self._next = 0.0

    def heard(self, task: Task, progress: Mapping[str, Any]) -> None:
        """Record the progress of a task, and show it if the interval is over."""
        self._take(task, progress)
        now = time.monotonic()
        if now >= self._next:
            self._next = now + (0.5 if self._live else _PLAIN)
            self._show()

    def ended(self, task: Task, progress: Mapping[str, Any]) -> None:
        """Record the result of a task."""
        self._take(task, progress)
        self._done.append(task)
        if len(self._done) == self._tasks:
            self._show()
            if self._live:
                self._print("")

    def _take(self, task: Task, progress: Mapping[str, Any]) -> None:
        key = (task.api, task.name)
        self._cases[key] = progress.get("cases", self._cases.get(key, 0))
        finding = progress.get("finding")
        words = f"{task.api}: {finding}"
        if finding and words not in self.findings:
            self.findings.append(words)
            self._print(f"\r\033[Kfirst finding: {words}" if self._live else f"first finding: {words}")

    def _show(self) -> None:
        seconds = time.monotonic() - self._begin
        cases = sum(self._cases.values())
        done = sum(task.weight for task in self._done)
        left = f", about {seconds / done * (self._weight - done):.0f} s left" if 0 < done < self._weight else ""
        line = (
            f"{len(self._done)} of {self._tasks} tasks, {cases} cases, {cases / max(seconds, 0.1):.0f} cases/s, "
            f"{len(self.findings)} findings{left}"
        )
        if self._live:
            self._out.write(f"\r\033[K{line}")
            self._out.flush()
        else:
            self._print(line)

    def _print(self, line: str) -> None:
        print(line, file=self._out, flush=True)
