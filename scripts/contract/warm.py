"""Imports and caches for forked processes that run schemathesis: the harness, but no client.

Imported once, by the process that they are forked from (`preloaded.py`).
"""

from __future__ import annotations

import gc
import importlib
import sys
from types import SimpleNamespace
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.internal.lambda_sources import AST_LAMBDAS_CACHE, LAMBDA_DIGEST_DESCRIPTION_CACHE
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from scripts.apis import PACKAGES
from scripts.contract.trust import trusted

_MODULES = (
    "anyio._backends._asyncio",
    "pyrate_limiter",
    "rich._emoji_codes",
    "schemathesis.cli",
    "schemathesis.cli.commands.run.executor",
    "schemathesis.engine.core",
    "schemathesis.engine.run.stateful",
    "schemathesis.engine.run.unit",
    "schemathesis.engine.run.unit._pool",
    "schemathesis.specs.openapi.schemas",
    "schemathesis.specs.openapi.stateful",
    "scripts.contract.counters",
    "scripts.contract.every_door",
    "scripts.contract.probes",
    "scripts.contract.probes.listed",
    "scripts.contract.renewal",
    "scripts.contract.speed",
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


def _share_descriptions() -> None:
    """Let all threads use the descriptions of lambdas, which Hypothesis keeps by thread.

    schemathesis generates in a thread of its own, which would parse sources of 4,000 lines again.
    """
    for cache in (LAMBDA_DIGEST_DESCRIPTION_CACHE, AST_LAMBDAS_CACHE):
        cache._threadlocal = SimpleNamespace(cache=cache.cache)  # type: ignore[assignment]  # has the same attribute


for _module in _MODULES:
    importlib.import_module(_module)
trusted()
_generate()
_share_descriptions()
gc.collect()
gc.freeze()  # keep shared objects out of the garbage collection of forked processes, which would copy their pages
for _package in PACKAGES:
    assert _package.package not in sys.modules, (
        f"{_package.package} is loaded before the fork, so runs cannot load a faulty copy"
    )
