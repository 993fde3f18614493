"""What schemathesis is spared changes nothing in what it does."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis.config import ProjectConfig, SchemathesisConfig
from schemathesis.filters import FilterSet
from schemathesis.transport.requests import REQUESTS_TRANSPORT

from scripts.contract import speed

_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "shop", "version": "1"},
    "paths": {
        path: {"get": {"operationId": name, "responses": {"200": {"description": "ok"}}}}
        for path, name in (("/shoes", "listShoes"), ("/hats", "listHats"))
    },
}
_SETTINGS = """
[[operations]]
include-operation-id = "listHats"
generation.max-examples = 7
checks.positive_data_acceptance.expected-statuses = ["2xx", "400"]
"""


@pytest.fixture
def schema(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """A schema whose settings are looked up once, until the end of the test."""
    for name in speed.LOOK_UPS:
        monkeypatch.setattr(ProjectConfig, name, getattr(ProjectConfig, name))
    monkeypatch.setattr(REQUESTS_TRANSPORT, "send", REQUESTS_TRANSPORT.send, raising=False)
    threshold = gc.get_threshold()
    speed.save_work()
    settings = tmp_path / "schemathesis.toml"
    settings.write_text(_SETTINGS, encoding="utf-8")
    yield schemathesis.openapi.from_dict(_DOCUMENT, config=SchemathesisConfig.from_path(settings))
    gc.set_threshold(*threshold)
    gc.unfreeze()


def test_each_operation_keeps_its_own_settings(schema: Any) -> None:
    for _ in range(2):
        found = {
            name: (
                schema.config.generation_for(operation=schema[path]["GET"], phase="fuzzing").max_examples,
                schema.config.checks_config_for(
                    operation=schema[path]["GET"]
                ).positive_data_acceptance.expected_statuses,
            )
            for path, name in (("/shoes", "shoes"), ("/hats", "hats"))
        }
        assert found["hats"] == (7, ["2xx", "400"])
        assert found["shoes"][0] != 7
        assert found["shoes"][1] != ["2xx", "400"]


def test_settings_are_looked_up_once_for_each_operation_and_phase(schema: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    matched: list[str] = []
    applies_to = FilterSet.applies_to

    def count(self: FilterSet, operation: Any) -> bool:
        matched.append(operation.label)
        return applies_to(self, operation)

    operation = schema["/hats"]["GET"]
    monkeypatch.setattr(FilterSet, "applies_to", count)
    for phase in ("fuzzing", "coverage"):
        schema.config.phases_for(operation=operation)
        schema.config.generation_for(operation=operation, phase=phase)
    once = len(matched)
    for phase in ("fuzzing", "coverage"):
        schema.config.phases_for(operation=operation)
        schema.config.generation_for(operation=operation, phase=phase)
    assert once > 0
    assert len(matched) == once


def test_the_settings_of_no_operation_are_looked_up_as_before(schema: Any) -> None:
    assert schema.config.phases_for(operation=None) is schema.config.phases
    assert schema.config.generation_for() is schema.config.generation
    assert schema.config.generation_for(phase="stateful").max_examples is None
