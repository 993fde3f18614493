"""The coverage page: counts by evidence, undocumented operations and known unknowns."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from scripts.files.yaml_file import load_document
from scripts.quality.coverage import CoverageError, coverage, page, unknowns
from tests.conftest import APIS, PROJECT, Documents


def source(evidence: str, **more: str) -> dict[str, Any]:
    return {"evidence": evidence, "from": ["a"], **more}


def small() -> dict[str, Any]:
    inline = {"type": "object", "properties": {"of_operation": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things"},
        "x-sources": {
            "a": {
                "title": "Page A",
                "kind": "archived page",
                "url": "https://docs.example.com/a",
                "also": [{"title": "Page B", "url": "https://docs.example.com/b"}, {"title": "A leaflet"}],
                "read": "by 2026-01-31",
            }
        },
        "paths": {
            "/a": {
                "get": {
                    "x-source": source("observed", note="Seen | once."),
                    "responses": {"200": {"content": {"application/json": {"schema": inline}}}},
                },
                "put": {"x-source": source("documented"), "responses": {}},
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "x-source": source("archived"),
                    "properties": {
                        "of_schema": {"type": "string"},
                        "own": {
                            "x-source": source("inferred"),
                            "properties": {"of_own": {"type": "string"}},
                        },
                    },
                }
            }
        },
    }


def by_name(statements: list[Any]) -> dict[str, str]:
    return {statement.place.name: statement.evidence for statement in statements}


def test_a_property_inherits_the_nearest_evidence() -> None:
    found = coverage(small())
    assert by_name(found.operations) == {"get": "observed", "put": "documented"}
    assert by_name(found.schemas) == {"Thing": "archived"}
    assert by_name(found.properties) == {
        "of_operation": "observed",
        "of_schema": "archived",
        "own": "inferred",
        "of_own": "inferred",
    }


def test_a_statement_without_source_is_an_error_with_its_place() -> None:
    document = small()
    del document["components"]["schemas"]["Thing"]["x-source"]
    with pytest.raises(CoverageError, match=r"Things#/components/schemas/Thing: missing x-source"):
        coverage(document)


def test_the_page_counts_lists_and_quotes() -> None:
    lines = page([coverage(small())], "- Everything.").splitlines()
    assert "| operations | 1 | 0 | 1 | 0 | 2 |" in lines
    assert "| schemas | 0 | 1 | 0 | 0 | 1 |" in lines
    assert "| properties | 0 | 1 | 1 | 2 | 4 |" in lines
    assert "| `GET /a` | observed | [Page A](https://docs.example.com/a) | Seen \\| once. |" in lines
    pages = "[Page A](https://docs.example.com/a); [Page B](https://docs.example.com/b); A leaflet"
    assert f"| `a` | {pages} | archived page | by 2026-01-31 |  |" in lines
    assert not any("PUT /a" in line for line in lines)
    assert lines[-3:] == ["## Known unknowns", "", "- Everything."]


def test_the_unknowns_are_a_section_of_the_readme(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("# A\n\n## Known unknowns\n\n- One,\n  two.\n- Three.\n\n## More\n\nText.\n")
    assert unknowns(readme) == "- One,\n  two.\n- Three."
    readme.write_text("# A\n")
    with pytest.raises(CoverageError, match="missing section '## Known unknowns'"):
        unknowns(readme)


def test_the_committed_page_counts_every_operation_of_every_document(documents: Documents) -> None:
    text = (PROJECT / "generated" / "coverage.md").read_text(encoding="utf-8")
    counted = [
        [int(number) for number in re.findall(r"\d+", line)] for line in text.splitlines() if "| operations |" in line
    ]
    wholes = [load_document(documents.path("bundle", api)) for api in APIS]
    totals = [
        sum("operationId" in one for item in whole["paths"].values() for one in item.values()) for whole in wholes
    ]
    assert [row[-1] for row in counted] == totals
    assert all(sum(row[:-1]) == row[-1] for row in counted)
    assert unknowns(PROJECT / "spec" / "README.md") in text
