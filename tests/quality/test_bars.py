"""The quality bars: each fails when its one subject is missing from a document."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.files.yaml_file import load_document, write_document
from scripts.lint.redocly import redocly_score
from scripts.openapi import Document
from scripts.quality import measures
from scripts.quality.__main__ import main
from scripts.quality.bars import bars_of_each, exceptions_bar, score_bar
from scripts.quality.score import DISCOVERABILITY, FLOOR, GOAL, WEIGHTS, lost
from tests.conftest import Documents

Change = Callable[[dict[str, Any]], Any]
PERFECT: dict[str, Any] = {"agentReadiness": 99.0, "discoverability": 100, "subscores": dict.fromkeys(WEIGHTS, 1)}


@pytest.fixture
def small() -> dict[str, Any]:
    """A document with one operation that passes every bar."""
    schema = {"$ref": "#/components/schemas/Thing"}
    media = {"application/json": {"schema": schema, "examples": {"one": {"value": {"name": "a", "part": "b"}}}}}
    refusal = {"application/json": {"schema": {"type": "object"}, "examples": {"no": {"value": {}}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1.0.0", "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": "https://things.test"}],
        "security": [{"token": []}],
        "tags": [{"name": "things", "description": "Things."}],
        "paths": {
            "/things": {
                "put": {
                    "operationId": "putThing",
                    "summary": "Put a thing",
                    "description": "Puts a thing.",
                    "tags": ["things"],
                    "requestBody": {"content": media},
                    "responses": {
                        "200": {"description": "Done.", "content": copy.deepcopy(media)},
                        "401": {"description": "No.", "content": refusal},
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "description": "Its name.", "examples": ["a"]},
                        "part": {"$ref": "#/components/schemas/Part"},
                    },
                },
                "Part": {"type": "string", "description": "A part.", "examples": ["b"]},
            },
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def operation(root: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = root["paths"]["/things"]["put"]
    return found


def name(root: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = root["components"]["schemas"]["Thing"]["properties"]["name"]
    return found


def test_a_document_that_has_everything_passes_every_bar(small: dict[str, Any], tmp_path: Path) -> None:
    write_document(small, tmp_path / "things.json")
    found = bars_of_each([Document(str(tmp_path / "things.json"), small)])[0]
    assert [bar.name for bar in found if not bar.passed] == []
    assert len({bar.name for bar in found}) == 9


@pytest.mark.parametrize(
    ("bar", "change"),
    [
        ("401 where secured", lambda root: operation(root)["responses"].pop("401")),
        (
            "operations with examples",
            lambda root: operation(root)["requestBody"]["content"]["application/json"].pop("examples"),
        ),
        (
            "operations with examples",
            lambda root: operation(root)["responses"]["200"]["content"]["application/json"].pop("examples"),
        ),
        ("properties described", lambda root: name(root).pop("description")),
        ("properties with examples", lambda root: name(root).pop("examples")),
        ("invalid examples", lambda root: name(root).update(examples=[1])),
        ("unresolved references", lambda root: name(root).update({"$ref": "#/components/schemas/Nothing"})),
        ("unused components", lambda root: root["components"]["schemas"].update(Old={"type": "string"})),
        ("redocly lint", lambda root: operation(root).pop("summary")),
    ],
)
def test_a_bar_fails_when_its_subject_is_missing(
    small: dict[str, Any], tmp_path: Path, bar: str, change: Change
) -> None:
    change(small)
    write_document(small, tmp_path / "things.json")
    all_ = bars_of_each([Document(str(tmp_path / "things.json"), small)])[0]
    assert not next(
        one for one in all_ if one.name == bar
    ).passed  # redocly comes last, and runs only if its bar is asked for


def test_a_bar_names_the_places_that_miss_it(small: dict[str, Any]) -> None:
    del operation(small)["responses"]["401"]
    assert measures.unauthorized(Document("things", small)).missing == ["/paths/~1things/put"]
    del small["components"]["schemas"]["Part"]["description"]
    described = measures.property_descriptions(Document("things", small))
    assert (described.percent, described.missing) == (50.0, ["/components/schemas/Thing/properties/part"])


@pytest.mark.parametrize("security", [[], [{}, {"token": []}]])
def test_an_operation_without_credentials_needs_no_401(small: dict[str, Any], security: Any) -> None:
    operation(small)["security"] = security
    del operation(small)["responses"]["401"]
    assert measures.unauthorized(Document("things", small)).total == 0


def test_a_list_that_contains_itself_is_not_an_example(small: dict[str, Any]) -> None:
    small["components"]["schemas"]["Part"] = {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
    missing = measures.property_examples(Document("things", small)).missing
    assert missing == ["/components/schemas/Thing/properties/part"]


@pytest.mark.parametrize(
    ("score", "passed", "short"),
    [(FLOOR - 0.1, False, True), (FLOOR, True, True), (GOAL, True, True), (GOAL + 0.1, True, False)],
)
def test_a_score_under_the_floor_fails_and_one_under_the_goal_is_short(score: float, passed: bool, short: bool) -> None:
    bar = score_bar(PERFECT | {"agentReadiness": score})
    assert (bar.passed, bar.short) == (passed, short)


def test_lost_points_are_listed_largest_first() -> None:
    marks = PERFECT["subscores"] | {"schemaSimplicity": 0.5, "constraintClarity": 0.0}
    found = lost(PERFECT | {"subscores": marks, "discoverability": 80})
    expected = [("constraintClarity", 10.8), ("schemaSimplicity", 4.5), ("discoverability", 2.0)]
    assert [name for name, _ in found] == [name for name, _ in expected]
    assert [points for _, points in found] == pytest.approx([points for _, points in expected])


def test_the_weights_are_those_of_redocly(documents: Documents) -> None:
    report = redocly_score(documents.path("bundle", "interactions"))
    assert sum(WEIGHTS.values()) == pytest.approx(1)
    for operation_id, found in report["operationScores"].items():
        mark = sum(found["subscores"][name] * weight for name, weight in WEIGHTS.items())
        assert found["agentReadiness"] == pytest.approx(100 * mark, abs=0.06), operation_id
    scores = sorted(found["agentReadiness"] for found in report["operationScores"].values())
    assert len(scores) % 2 == 1
    whole = (1 - DISCOVERABILITY) * scores[len(scores) // 2] + DISCOVERABILITY * report["discoverability"]
    assert report["agentReadiness"] == pytest.approx(whole, abs=0.06 + DISCOVERABILITY)


@pytest.mark.parametrize(
    ("rules", "ignored", "passed", "listed"),
    [
        ("  a-rule: error\n", False, True, []),
        ("  a-rule: off  # This API has one server.\n", False, True, ["a-rule: This API has one server."]),
        ("  # One server\n  # it is.\n  a-rule: {severity: warn}\n", False, True, ["a-rule: One server it is."]),
        ("  # Of the next.\n  b-rule: error\n  a-rule: off\n", False, False, ["a-rule: no reason"]),
        ("  a-rule: error\n", True, False, [".redocly.lint-ignore.yaml: no reason"]),
    ],
)
def test_an_exception_from_the_rules_of_redocly_needs_a_reason(
    tmp_path: Path, rules: str, ignored: bool, passed: bool, listed: list[str]
) -> None:
    config = tmp_path / "redocly.yaml"
    config.write_text(f"extends: [recommended]\nrules:\n{rules}")
    if ignored:
        (tmp_path / ".redocly.lint-ignore.yaml").write_text("{}\n")
    bar = exceptions_bar(config)
    assert (bar.passed, bar.misses) == (passed, listed)


def test_every_description_passes_its_bars(documents: Documents, capsys: pytest.CaptureFixture[str]) -> None:
    files = sorted(documents.folder("bundle").glob("*.json"))
    status = main([str(file) for file in files])
    shown = capsys.readouterr().out
    assert status == 0, shown
    head, *rows = [line.split() for line in shown.partition("\nredocly lint has")[0].splitlines()]
    assert head == ["bar", "wanted", *(file.stem for file in files)]
    assert len(rows) == 9


def test_a_missed_bar_is_shown_with_its_places_and_fails_the_run(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = load_document(documents.path("bundle", "interactions"))
    del root["paths"]["/api/templates"]["get"]["responses"]["401"]
    write_document(root, tmp_path / "interactions.json")
    assert main([str(tmp_path / "interactions.json")]) == 1
    shown = capsys.readouterr().out
    assert "94.7 % FAIL" in shown
    assert "interactions, 401 where secured: 94.7 %, wanted >= 100 %\n  /paths/~1api~1templates/get\n" in shown


def test_a_document_that_is_missing_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nothing.json")]) == 1
    assert "file not found" in capsys.readouterr().err
