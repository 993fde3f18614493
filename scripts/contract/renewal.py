"""Restore the demo data after a deletion, so that later cases still find the records named in examples."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import requests
import schemathesis
from schemathesis.generation.meta import TestPhase


def renew_after_deletions(urls: Iterable[str]) -> None:
    """From now on, reset the mock servers at these URLs after each successful DELETE.

    Not in the stateful phase, where later steps must see that the resource is gone.
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
