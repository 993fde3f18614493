"""The house rules, each shown by samples: a clean API spoilt in one way, in which that rule and no other finds fault."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scripts.build.bundle import bundle
from scripts.build.yaml_file import load_document, write_document
from scripts.lint import RULES, Document, Finding, Project, lint

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLES = sorted((HERE / "samples").glob("*.yaml"))


def merged(target: Any, patch: Any) -> Any:
    """JSON Merge Patch, RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def findings_of(folder: Path, patches: dict[str, Any]) -> list[Finding]:
    """Lint the base API with patches by file name, its sources and the files it rests on written to a folder."""
    api, shared = folder / "spec" / "widgets", folder / "shared"
    for name in {file.name for file in (HERE / "base").glob("*.yaml")} | set(patches):
        file = HERE / "base" / name
        base = load_document(file) if file.exists() else {}
        write_document(merged(base, patches.get(name, {})), api / name)
    for name in ("seeds/page.txt", "reference/widgets/signature.md"):
        (shared / name).parent.mkdir(parents=True, exist_ok=True)
        (shared / name).touch()
    document = Document("widgets.json", bundle(api / "openapi.yaml"))
    return lint(Project((document,), folder / "spec", shared))


def test_the_clean_base_has_no_findings(tmp_path: Path) -> None:
    assert findings_of(tmp_path, {}) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_spoilt_sample_is_found_by_its_rule_alone(sample: Path, tmp_path: Path) -> None:
    found = findings_of(tmp_path, load_document(sample))
    assert {finding.rule for finding in found} == {sample.stem.partition("--")[0]}, "\n".join(map(str, found))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_finding_names_the_place_once_and_the_way_out(sample: Path, tmp_path: Path) -> None:
    found = findings_of(tmp_path, load_document(sample))
    for finding in found:
        assert str(finding).startswith(f"{finding.document}#/"), finding
        assert finding.message.endswith(")"), finding
        assert " (" in finding.message, finding
    assert [text for text, count in Counter(map(str, found)).items() if count > 1] == []


def test_every_rule_has_a_sample() -> None:
    assert {sample.stem.partition("--")[0] for sample in SAMPLES} == {rule.name for rule in RULES}


def test_every_rule_says_in_one_line_what_it_asks_for() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert [rule.name for rule in RULES if not (rule.summary.endswith(".") and len(rule.summary) <= 110)] == []
