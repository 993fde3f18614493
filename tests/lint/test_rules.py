"""The house rules: each sample adds one mistake to a clean API, found by its rule and no other."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.documents.bundle import bundle
from scripts.files.yaml_file import SourceError, load_document, load_source
from scripts.files.yaml_reader import parse_yaml
from scripts.lint import RULES, Document, Finding, Project, lint
from tests.lint.conftest import Spoilt
from tests.lint.support import ALLOWED, SAMPLES, write_sources


def findings_of(folder: Path, patches: dict[str, Any]) -> list[Finding]:
    """Lint the base API, patched by file name, with sources in a folder."""
    index = write_sources(folder, patches)
    return lint(Project((Document("widgets.json", bundle(index)),), folder / "spec", folder / "shared"))


def test_the_clean_base_has_no_findings(tmp_path: Path) -> None:
    assert findings_of(tmp_path, {}) == []


def test_bundling_and_linting_change_no_source_that_was_read(tmp_path: Path) -> None:
    """These tests share the sources that they read, see `parsed_once`."""
    assert findings_of(tmp_path, {}) == []
    for file in (tmp_path / "spec").rglob("*.yaml"):
        assert load_source(file) == parse_yaml(file.read_text(encoding="utf-8"), file, dates=False), file


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_mistake_is_found_by_its_rule_alone_with_place_and_fix(sample: Path, spoilt: dict[str, Spoilt]) -> None:
    one = spoilt[sample.stem]
    document = Document(one.document.name, load_document(one.document))
    found = lint(Project((document,), one.folder / "spec", one.folder / "shared"))
    lines = [str(finding) for finding in found]
    assert {finding.rule for finding in found} == {sample.stem.partition("--")[0]}, "\n".join(lines)
    assert len(set(lines)) == len(lines)
    for finding in found:
        assert str(finding).startswith(f"{finding.document}#/")
        assert re.search(r" \(.+\)$", finding.message), finding.message


@pytest.mark.parametrize("sample", ALLOWED, ids=lambda sample: sample.stem)
def test_an_allowed_variation_has_no_findings(sample: Path, tmp_path: Path) -> None:
    assert findings_of(tmp_path, load_document(sample)) == []


def test_an_operation_id_is_unique_across_documents(tmp_path: Path) -> None:
    findings_of(tmp_path, {})
    root = bundle(tmp_path / "spec" / "widgets" / "openapi.yaml")
    found = lint(Project((Document("one.json", root), Document("two.json", root))))
    assert {(finding.rule, finding.document) for finding in found} == {("operation-id-unique", "two.json")}
    assert len(found) == 4
    assert "one.json#/paths/~1widgets/get" in found[0].message


def test_a_common_definition_is_used_if_any_api_refers_to_it(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    for api, kind in (("one", "Widget"), ("two", "Gadget")):
        (spec / api).mkdir(parents=True)
        reference = {"$ref": f"../common/things.yaml#/examples/{kind}"}
        (spec / api / "openapi.yaml").write_text(
            json.dumps({"x-resources": [], "components": {"examples": {kind: reference}}})
        )
    (spec / "common").mkdir()
    things = {"Widget": {"value": 1}, "Gadget": {"value": 2}, "Orphan": {"value": 3}}
    (spec / "common" / "things.yaml").write_text(json.dumps({"examples": things}))
    found = lint(Project((), spec))
    assert [str(finding).partition(" unused definition")[0] for finding in found] == [
        f"{spec / 'common' / 'things.yaml'}#/examples/Orphan: unused-definition:"
    ]


def test_a_source_that_cannot_be_bundled_is_an_error_and_no_finding(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is dangling"):
        findings_of(
            tmp_path, {"openapi.yaml": {"components": {"schemas": {"No": {"$ref": "widgets.yaml#/schemas/No"}}}}}
        )


def test_every_rule_has_a_sample() -> None:
    assert {sample.stem.partition("--")[0] for sample in SAMPLES} == {rule.name for rule in RULES}


def test_every_rule_has_a_one_line_summary() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert [rule.name for rule in RULES if not (rule.summary.endswith(".") and len(rule.summary) <= 110)] == []
