"""Count what a run does, case by case, and write the figures when schemathesis ends."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import schemathesis
import schemathesis.cli
from schemathesis.checks import CHECKS
from schemathesis.engine import Status
from schemathesis.engine.events import ScenarioFinished

from scripts.contract.cases import described
from scripts.contract.coverage.collector import Collector, Touched, merged
from scripts.contract.traffic.exchange import Exchange, headers_of


@dataclass
class Progress:
    """Reports the progress of a run in the file `path`, a few times a second.

    The file contains JSON: `operations` and `cases` so far, and the text of the first `finding`.
    """

    path: Path
    finding: str = ""
    _next: float = 0.0

    def show(self, counters: Counters, *, now: bool = False) -> None:
        """Write the figures, if the interval is over, or `now`."""
        clock = time.monotonic()
        if clock < self._next and not now:
            return
        self._next = clock + 0.5
        figures = {"operations": len(counters.operations), "cases": counters.cases, "finding": self.finding}
        with suppress(OSError):  # the reader may have exited
            self.path.write_text(json.dumps(figures), encoding="utf-8")


@dataclass
class Counters:
    """Counts of operations, cases and checks.

    Attributes:
        through: cases sent by a client, by door and generation mode.
        inexpressible: cases that a typed client cannot send, by generation mode and reason.
        faults: errors of clients, by door, as text; any of them fails the run.
        failed: names of failed checks, as judged by schemathesis at the end of each scenario.
        touched: what the raw requests and their responses touched in the document.
    """

    operations: set[str] = field(default_factory=set)
    cases: int = 0
    checks: int = 0
    through: dict[str, Counter[str]] = field(default_factory=dict)
    inexpressible: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: dict[str, list[str]] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)
    touched: Touched = field(default_factory=lambda: merged([]))

    @classmethod
    def register(cls, path: str, progress: Progress) -> Counters:
        """Count from now on and write the figures to `path` at the end of the run."""
        counters = cls()
        collectors: list[Collector] = []

        @schemathesis.hook
        def after_call(context: Any, case: Any, response: Any) -> None:
            counters.cases += 1
            counters.operations.add(case.operation.label)
            if not collectors:
                collectors.append(Collector(described(case.operation).document))
                counters.touched = collectors[0].touched
            collectors[0].exchange(_exchange(response))
            progress.show(counters)

        @schemathesis.check
        def every_response_is_counted(ctx: Any, response: Any, case: Any) -> None:
            # schemathesis runs every registered check on each response, so this one counts them
            counters.checks += len(CHECKS.get_all()) - 1

        @schemathesis.cli.handler()
        class FailedChecks(schemathesis.cli.EventHandler[Any]):
            """Records the names of failed checks after schemathesis has filtered the failures."""

            def handle_event(self, ctx: Any, event: Any) -> None:
                if isinstance(event, ScenarioFinished):
                    checks = [check for each in event.recorder.checks.values() for check in each]
                    for check in checks:
                        if check.status is Status.FAILURE:
                            counters.failed.add(check.name)
                            progress.finding = progress.finding or f"{event.recorder.label}: {check.name}"
                    for node in event.recorder.cases.values():
                        if node.transition is not None and collectors:
                            collectors[0].link(node.transition.id)
                    progress.show(counters, now=bool(progress.finding))

            def shutdown(self, ctx: Any) -> None:
                counters.write(Path(path))

        return counters

    def visited(self, door: str, case: Any, faults: Sequence[str]) -> None:
        """Count a case sent by a client, and its errors."""
        kind = "positive" if case.meta is None else str(case.meta.generation.mode.value)
        self.through.setdefault(door, Counter())[kind] += 1
        self.found(door, case, faults)

    def found(self, door: str, case: Any, faults: Sequence[str]) -> None:
        """Record an error of a client."""
        self.faults.setdefault(door, []).extend(f"{case.operation.label}: {fault}" for fault in faults)

    def write(self, path: Path) -> None:
        """Write the figures as JSON (`scripts.contract.result.Figures`)."""
        figures = {
            "operations": sorted(self.operations),
            "cases": self.cases,
            "checks": self.checks,
            "failed": sorted(self.failed),
            "through": self.through,
            "faults": self.faults,
            "inexpressible": [[*key, count] for key, count in self.inexpressible.items()],
            "touched": self.touched,
        }
        path.write_text(json.dumps(figures, indent=2), encoding="utf-8")


def _exchange(response: Any) -> Exchange:
    """Return the exchange of a response of schemathesis."""
    request = response.request
    body = request.body.encode() if isinstance(request.body, str) else request.body
    return Exchange(
        method=request.method,
        url=request.url,
        status=response.status_code,
        request_headers=headers_of(request.headers.items()),
        request=body if isinstance(body, bytes) else None,  # otherwise streamed, and already consumed
        response_headers=headers_of((name, ", ".join(values)) for name, values in response.headers.items()),
        response=response.content,
    )
