"""What the processes of `forked.py` have loaded when they begin: the harness and the mock, and no client."""

from __future__ import annotations

import importlib
import sys

from scripts.apis import PACKAGES

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
    assert _package.package not in sys.modules, f"{_package.package} is loaded, so no run could take a broken copy"
