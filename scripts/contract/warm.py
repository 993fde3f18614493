"""Imports and caches for forked processes that run schemathesis: the harness, but no client.

Imported once, by the process that they are forked from (`preloaded.py`).
"""

from __future__ import annotations

import gc
import importlib
import sys
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from scripts.apis import PACKAGES

_MODULES = (
    "schemathesis.cli",
    "schemathesis.cli.commands.run.executor",
    "schemathesis.specs.openapi.schemas",
    "schemathesis.specs.openapi.stateful",
    "scripts.contract.counters",
    "scripts.contract.every_door",
    "scripts.contract.probes",
    "scripts.contract.probes.listed",
    "scripts.contract.renewal",
    "scripts.signing.requests_auth",
)
_BODY = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 3},
        "number": {"type": "integer", "minimum": 1},
        "moment": {"type": ["string", "null"], "format": "date-time"},
        "items": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
    },
    "required": ["name"],
}
_DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Any", "version": "1"},
    "paths": {
        "/{id}": {
            "post": {
                "operationId": "createAny",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}},
                    {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
                ],
                "requestBody": {"required": True, "content": {"application/json": {"schema": _BODY}}},
                "responses": {"200": {"description": "Done."}},
                "security": [],
            }
        }
    },
}


def _generate() -> None:
    """Generate some cases to fill caches that are equal in all processes, which takes a second."""
    schema = schemathesis.openapi.from_dict(_DOCUMENT, config=SchemathesisConfig())  # without hooks
    results: list[Any] = list(schema.get_all_operations())
    for operation in (result.ok() for result in results):
        modes = list(GenerationMode)
        for _ in schema.iter_coverage_cases(
            operation=operation, generation_modes=modes, generation_config=schema.config.generation
        ):
            pass
        for mode in modes:
            _draw(operation.as_strategy(generation_mode=mode))


def _draw(strategy: Any) -> None:
    @seed(0)
    @settings(
        max_examples=5,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(case: Any) -> None:
        pass

    draw()


for _module in _MODULES:
    importlib.import_module(_module)
_generate()
gc.collect()
gc.freeze()  # keep shared objects out of the garbage collection of forked processes, which would copy their pages
for _package in PACKAGES:
    assert _package.package not in sys.modules, (
        f"{_package.package} is loaded before the fork, so runs cannot load a faulty copy"
    )
