"""Imports of the process that `forked.py` forks from: the harness and the mock, but no client.

Imported once, by that process. It ends with its starter even if the starter is killed; otherwise it would wait for the
forked processes, which wait for it.
"""

from __future__ import annotations

import importlib
import sys

from scripts.apis import PACKAGES
from scripts.processes import end_with_starter

end_with_starter()
for _module in (
    "schemathesis.cli",
    "schemathesis.cli.commands.run.executor",
    "schemathesis.specs.openapi.schemas",
    "schemathesis.specs.openapi.stateful",
    "scripts.contract.counters",
    "scripts.contract.every_door",
    "scripts.contract.probes",
    "scripts.contract.probes.listed",
    "scripts.contract.renewal",
    "scripts.mock.__main__",
    "scripts.signing.requests_auth",
):
    importlib.import_module(_module)
for _package in PACKAGES:
    assert _package.package not in sys.modules, (
        f"{_package.package} is loaded before the fork, so runs cannot load a faulty copy"
    )
