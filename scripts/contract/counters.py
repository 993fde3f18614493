"""What a run did, counted case by case and written down when schemathesis ends."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import schemathesis
import schemathesis.cli
from schemathesis.checks import CHECKS
from schemathesis.engine import Status
from schemathesis.engine.events import ScenarioFinished


@dataclass
class Counters:
    """Operations and cases seen, and how often a check looked at a response.

    Client runs also count what was sent through a client and what could not be.

    Attributes:
        through_client: cases by generation mode that a client sent.
        inexpressible: cases by generation mode and reason that a typed client cannot send.
        faults: what a client got wrong, in words; any of them makes the run red.
        failed: names of the checks that did not hold, as schemathesis judged at the end of each scenario.
    """

    operations: set[str] = field(default_factory=set)
    cases: int = 0
    checks: int = 0
    through_client: Counter[str] = field(default_factory=Counter)
    inexpressible: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)

    @classmethod
    def register(cls, path: str) -> Counters:
        """Count from now on and write the figures to `path` at the end of the run."""
        counters = cls()

        @schemathesis.hook
        def after_call(context: Any, case: Any, response: Any) -> None:
            counters.cases += 1
            counters.operations.add(case.operation.label)

        @schemathesis.check
        def every_response_is_counted(ctx: Any, response: Any, case: Any) -> None:
            # schemathesis runs every registered check on a response, this one among them
            counters.checks += len(CHECKS.get_all()) - 1

        @schemathesis.cli.handler()
        class FailedChecks(schemathesis.cli.EventHandler[Any]):
            """Takes down the names of failed checks, here and not above, since some failures are filtered out."""

            def handle_event(self, ctx: Any, event: Any) -> None:
                if isinstance(event, ScenarioFinished):
                    checks = [check for each in event.recorder.checks.values() for check in each]
                    counters.failed |= {check.name for check in checks if check.status is Status.FAILURE}

            def shutdown(self, ctx: Any) -> None:
                counters.write(Path(path))

        return counters

    def write(self, path: Path) -> None:
        """As JSON, with a note for the summary about what went through a client."""
        notes = []
        if self.through_client or self.inexpressible:
            notes.append(self._client_note())
        figures = {
            "operations": len(self.operations),
            "cases": self.cases,
            "checks": self.checks,
            "faults": self.faults,
            "failed": sorted(self.failed),
            "notes": notes + self.faults[:10],
        }
        path.write_text(json.dumps(figures, indent=2), encoding="utf-8")

    def _client_note(self) -> str:
        reasons: Counter[str] = Counter()
        for (_, reason), count in self.inexpressible.items():
            reasons[reason] += count
        listed = ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())
        positive = self.through_client["positive"]
        not_positive = sum(count for (mode, _), count in self.inexpressible.items() if mode == "positive")
        share = 100 * positive / max(1, positive + not_positive)
        return (
            f"{positive} positive cases through the client ({share:.0f} % expressible), "
            f"{self.through_client['negative']} negative; sent raw: {listed or 'none'}"
        )
