"""Put the demo data back after a deletion, so that the next case still finds what the documents' examples name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import requests
import schemathesis
from schemathesis.generation.meta import TestPhase


def renew_after_deletions(urls: Iterable[str]) -> None:
    """From now on, have the mock servers at these URLs start afresh after each successful DELETE.

    Not in the stateful phase: there the following steps have to see that the resource is gone.
    """

    session = requests.Session()
    session.trust_env = False

    @schemathesis.hook
    def after_call(context: Any, case: Any, response: Any) -> None:
        if case.method.upper() == "DELETE" and response.status_code < 300 and _stands_alone(case):
            for url in urls:
                session.post(f"{url}/__mock__/reset", timeout=10).raise_for_status()


def _stands_alone(case: Any) -> bool:
    return case.meta is None or case.meta.phase.name is not TestPhase.STATEFUL
