"""Hooks for schemathesis alone: cases are generated but not sent; each gets the same response immediately.

The contract tests are compared with this (`scripts.bench.contract`): no harness of ours, no server, one check.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import requests
import schemathesis
import schemathesis.cli
from schemathesis.core.transport import Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT

_REQUEST = requests.Request("GET", "http://127.0.0.1/").prepare()
_RESPONSE = Response(
    status_code=200,
    headers={"content-type": ["application/json"]},
    content=b"{}",
    request=_REQUEST,
    elapsed=0.001,
    verify=False,
)
_sent = 0


def _send(case: Any, *, session: Any = None, **kwargs: Any) -> Response:
    global _sent
    _sent += 1
    return _RESPONSE


REQUESTS_TRANSPORT.send = _send  # type: ignore[method-assign]  # schemathesis has no hook around a request


@schemathesis.cli.handler()
class _Count(schemathesis.cli.EventHandler[Any]):
    """Writes the number of cases to the file that `BENCH_CASES` names."""

    def handle_event(self, ctx: Any, event: Any) -> None:
        pass

    def shutdown(self, ctx: Any) -> None:
        Path(os.environ["BENCH_CASES"]).write_text(str(_sent), encoding="utf-8")
