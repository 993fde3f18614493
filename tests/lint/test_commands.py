"""The commands `python -m scripts.lint` and `python -m scripts.lint.validate`, also on our own descriptions."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import API_NAMES
from scripts.lint import RULES, Document
from scripts.lint.__main__ import main as lint_main
from scripts.lint.redocly import ToolError, redocly_errors
from scripts.lint.specification import specification_errors
from scripts.lint.validate import main as validate_main
from tests.conftest import Documents

ROOT = Path(__file__).resolve().parents[2]
APIS = API_NAMES


@pytest.fixture(scope="module")
def documents(documents: Documents) -> dict[str, Path]:
    """The bundled descriptions by API."""
    return {api: documents.path("bundle", api) for api in APIS}


@pytest.fixture
def no_sources(tmp_path: Path) -> list[str]:
    """Arguments for empty sources, because reading the real ones takes long."""
    (tmp_path / "spec" / "none").mkdir(parents=True)
    (tmp_path / "spec" / "none" / "openapi.yaml").write_text("x-resources: []\n")
    return ["--sources", str(tmp_path / "spec")]


def spoilt(file: Path, output: Path, *path: str, value: Any) -> Path:
    """Write a copy of a document with another value at a path."""
    document = json.loads(file.read_text(encoding="utf-8"))
    node = document
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    output.write_text(json.dumps(document), encoding="utf-8")
    return output


def test_the_descriptions_are_valid_and_clean(documents: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert validate_main([str(file) for file in documents.values()]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3 * len(APIS) + 1
    assert [line for line in lines if not line.startswith("ok ")] == []


def test_a_clean_run_prints_no_finding_and_a_summary(
    documents: dict[str, Path], no_sources: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    # The small ones; all are checked by the test above.
    assert lint_main([str(documents[api]) for api in ("interactions", "reporting", "visitor")] + no_sources) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"3 documents, {len(RULES)} rules, 0 findings\n"


def test_a_finding_is_one_line_with_document_pointer_rule_and_fix(
    documents: dict[str, Path], no_sources: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = spoilt(documents["gotom"], tmp_path / "gotom.json", "paths", "/app-api/campaign", "post", "tags", value=[])
    assert lint_main([str(file), *no_sources]) == 1
    assert capsys.readouterr().out == (
        f"{file}#/paths/~1app-api~1campaign/post/tags: one-tag: 0 tags (use exactly one, the resource)\n"
    )


def test_validate_names_the_tool_and_the_document_that_fail(
    documents: dict[str, Path], no_sources: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # A misspelt keyword: valid OpenAPI, but redocly rejects it, and a house rule misses the description.
    schema = {"type": "object", "title": "Part", "descriptoin": "A part."}
    file = spoilt(documents["gotom"], tmp_path / "gotom.json", "components", "schemas", "Flight", value=schema)
    assert validate_main([str(file), str(documents["reporting"]), *no_sources]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines if not line.startswith(" ")] == [
        ["ok", "openapi-spec-validator", str(file)],
        ["ok", "openapi-spec-validator", str(documents["reporting"])],
        ["FAIL", "redocly", "lint", str(file)],
        ["ok", "redocly", "lint", str(documents["reporting"])],
        ["FAIL", "house", "rules", str(file)],
        ["ok", "house", "rules", str(documents["reporting"])],
        ["ok", "house", "rules", no_sources[-1]],
    ]
    assert any(
        line.lstrip().startswith(f"{file}#/components/schemas/Flight") and "descriptoin" in line for line in lines
    )


def test_a_violation_of_the_specification_is_reported_with_its_place(documents: dict[str, Path]) -> None:
    root = json.loads(documents["giosg"].read_text(encoding="utf-8"))
    del root["paths"]["/api/v5/users/me"]["get"]["responses"]["200"]["description"]
    root["paths"]["/api/v5/languages"]["get"]["operationId"] = "getUser"
    errors = list(specification_errors(Document("giosg.json", root)))
    assert len(errors) == 2
    assert errors[0].startswith("giosg.json#/paths/~1api~1v5~1users~1me/get/responses/200: ")
    assert "getUser" in errors[1]


def test_every_unresolved_reference_is_reported_with_its_place(documents: dict[str, Path]) -> None:
    root = json.loads(documents["gotom"].read_text(encoding="utf-8"))
    del root["components"]["parameters"]["JobId"]
    root["paths"]["/app-api/campaign"]["post"]["responses"]["500"] = {"$ref": "errors.yaml#/responses/ServerError"}
    assert list(specification_errors(Document("gotom.json", root))) == [
        "gotom.json#/paths/~1app-api~1campaign/post/responses/500: "
        "unresolved reference 'errors.yaml#/responses/ServerError' (fix it)",
        "gotom.json#/paths/~1app-api~1crm-sync-import-external-crm-id~1error-logs~1{jobId}/parameters/0: "
        "unresolved reference '#/components/parameters/JobId' (fix it)",
    ]


def test_an_invalid_document_is_reported_and_not_checked_by_the_house_rules(
    documents: dict[str, Path], no_sources: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = spoilt(
        documents["gotom"], tmp_path / "gotom.json", "paths", "/app-api/campaign", "post", "deprecated", value=5
    )
    assert lint_main([str(file), *no_sources]) == 1
    printed = capsys.readouterr()
    assert printed.out.startswith(f"{file}#/paths/~1app-api~1campaign/post/deprecated: ")
    assert "fix the errors above" in printed.err
    assert validate_main([str(file), *no_sources]) == 1
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [(line[0], line[-1]) for line in lines] == [
        ("FAIL", str(file)),
        ("FAIL", str(file)),
        ("ok", no_sources[-1]),
    ]


def test_a_derived_document_is_checked_by_all_but_the_house_rules(
    documents: dict[str, Path], no_sources: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = json.loads(documents["interactions"].read_text(encoding="utf-8"))
    operation = root["paths"]["/api/templates"]["get"]
    operation["security"] = root["security"]  # rejected only by a house rule
    derived = tmp_path / "derived.json"
    derived.write_text(json.dumps(root), encoding="utf-8")
    command = [str(documents["interactions"]), *no_sources, "--derived", str(derived)]
    assert validate_main(command) == 0
    del operation["summary"]  # rejected by redocly
    derived.write_text(json.dumps(root), encoding="utf-8")
    capsys.readouterr()
    assert validate_main(command) == 1
    failed = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith("FAIL")]
    assert failed == [["FAIL", "redocly", "lint", str(derived)]]


def test_an_example_with_an_undeclared_property_is_found_by_redocly(documents: dict[str, Path], tmp_path: Path) -> None:
    example = {"value": {"name": "My first team", "colour": "red"}}
    file = spoilt(documents["giosg"], tmp_path / "giosg.json", "components", "examples", "TeamWrite", value=example)
    (errors,) = redocly_errors([file]).values()
    assert errors
    assert all("no-invalid-media-type-examples" in error and "colour" in error for error in errors)


def test_a_missing_redocly_is_an_error_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="make setup"):
        redocly_errors([tmp_path / "x.json"], command=tmp_path / "redocly")


def test_a_redocly_run_without_a_report_is_an_error_with_its_output(tmp_path: Path) -> None:
    command = tmp_path / "redocly"
    command.write_text("#!/bin/sh\necho 'out of memory' >&2\nexit 0\n")
    command.chmod(0o755)
    with pytest.raises(ToolError, match="out of memory"):
        redocly_errors([tmp_path / "x.json"], command=command)


def test_a_failed_redocly_run_without_problems_is_an_error(tmp_path: Path) -> None:
    command = tmp_path / "redocly"
    command.write_text("#!/bin/sh\necho '{\"problems\": []}'\necho 'bad config' >&2\nexit 1\n")
    command.chmod(0o755)
    with pytest.raises(ToolError, match="bad config"):
        redocly_errors([tmp_path / "x.json"], command=command)


def test_the_rules_are_listed_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert lint_main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.name for rule in RULES]
    assert all(len(line.split()) > 3 for line in lines)


@pytest.mark.parametrize("command", [lint_main, validate_main])
def test_no_document_is_wrong_usage(command: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        command([])
    assert stopped.value.code == 2
    assert "usage: python -m scripts.lint" in capsys.readouterr().err


@pytest.mark.parametrize("command", [lint_main, validate_main])
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (None, "file not found"),
        ("{", "doc.json"),
        ("[]", "not an OpenAPI document"),
        ('{"openapi": "3.1.0"}', "not an OpenAPI document"),
    ],
)
def test_an_unreadable_document_is_an_error_with_the_file(
    command: Any, text: str | None, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "doc.json"
    if text is not None:
        file.write_text(text)
    assert command([str(file)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"error: {file}")
    assert complaint in printed.err


def test_a_folder_without_sources_is_an_error(
    documents: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lint_main([str(documents["gotom"]), "--sources", str(tmp_path)]) == 1
    assert "--sources" in capsys.readouterr().err


def test_linting_changes_no_document(documents: dict[str, Path]) -> None:
    root = json.loads(documents["interactions"].read_text(encoding="utf-8"))
    before = deepcopy(root)
    list(specification_errors(Document("interactions.json", root)))
    assert root == before
