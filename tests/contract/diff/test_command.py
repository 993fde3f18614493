"""`contract diff` on the command line: files, folders, revisions, reports, and what makes it fail."""

from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.__main__ import main
from scripts.contract.codes import Severity
from scripts.contract.diff.report import next_version
from tests.contract.diff.test_mutations import BASE


@pytest.fixture
def documents(tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A file with the base document, and a copy of the document to change."""
    file = tmp_path / "old.json"
    file.write_text(json.dumps(BASE), encoding="utf-8")
    return file, copy.deepcopy(BASE)


def diff(*arguments: str | Path) -> int:
    return main(["diff", *map(str, arguments)])


def test_the_same_file_has_no_changes(
    documents: tuple[Path, dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    file, _ = documents
    assert diff(file, file) == 0
    assert "0 breaking, 0 risky, 0 compatible, 0 docs-only" in capsys.readouterr().out


def test_a_breaking_change_fails_without_a_major_step(
    documents: tuple[Path, dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, changed = documents
    del changed["paths"]["/token"]
    new = tmp_path / "new.json"
    new.write_text(json.dumps(changed), encoding="utf-8")
    assert diff(old, new) == 1
    output = capsys.readouterr().out
    assert "breaking    new  getToken: the operation POST /token is removed\n" in output
    assert "            /paths/~1token/post  [operation-removed]\n" in output
    assert "next version: 2.0.0" in output
    changed["info"]["version"] = "2.0.0"
    new.write_text(json.dumps(changed), encoding="utf-8")
    assert diff(old, new) == 0


def test_a_risky_change_fails_only_when_asked(documents: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    old, changed = documents
    changed["paths"]["/orders"]["get"]["parameters"][1]["schema"]["default"] = 5
    new = tmp_path / "new.json"
    new.write_text(json.dumps(changed), encoding="utf-8")
    assert diff(old, new) == 0
    assert diff("--fail-on", "risky", old, new) == 1
    assert diff("--fail-on", "none", old, new) == 0


def test_json_holds_each_change_with_its_place_and_the_next_version(
    documents: tuple[Path, dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, changed = documents
    changed["components"]["schemas"]["Order"]["properties"]["weight"] = {"type": "number"}
    new = tmp_path / "new.json"
    new.write_text(json.dumps(changed), encoding="utf-8")
    assert diff("--format", "json", old, new) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["nextVersion"] == "1.5.0"
    assert report["severity"] == "compatible"
    (change,) = report["changes"]
    assert change["place"] == "/components/schemas/Order/properties/weight"
    assert change["operations"] == ["listOrders", "createOrder", "getOrder", "updateOrder"]


def test_the_changelog_names_what_breaks(
    documents: tuple[Path, dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, changed = documents
    changed["components"]["schemas"]["OrderPatch"]["required"] = ["note"]
    changed["info"]["description"] = "Another shop."
    new = tmp_path / "new.json"
    new.write_text(json.dumps(changed), encoding="utf-8")
    diff("--format", "changelog", old, new)
    output = capsys.readouterr().out
    assert "### Breaking\n\n- new: updateOrder: request body `note` is required." in output
    assert "### Documentation\n\n- 1 text and examples." in output


def test_a_file_that_does_not_exist_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(tmp_path / "none.json", tmp_path) == 1
    assert "no such file or folder, and no git revision" in capsys.readouterr().err


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in a repository of its own, with one document, one overlay and one client, and no release."""
    root = tmp_path / "project"
    package = root / "generated" / "python" / "shop_client" / "shop_client"
    for folder in (root / "generated" / "openapi", root / "overlays" / "mock", package):
        folder.mkdir(parents=True)
    (root / "pyproject.toml").write_text('[project]\nname = "shop"\nversion = "1.4.0"\n', encoding="utf-8")
    (root / "generated" / "openapi" / "shop.json").write_text(json.dumps(BASE), encoding="utf-8")
    overlay = {"overlay": "1.1.0", "info": {"title": "Mock", "version": "1"}}
    actions = [{"target": "$.paths['/token'].post", "update": {"x-mock": "token"}}]
    (root / "overlays" / "mock" / "shop.yaml").write_text(json.dumps({**overlay, "actions": actions}))
    (package / "__init__.py").write_text("def create(item: str) -> None: ...\n", encoding="utf-8")
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=First")
    monkeypatch.chdir(root)
    return root


def test_without_a_release_there_is_nothing_to_compare(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("--release") == 0
    assert capsys.readouterr().out == "ok    no release to compare with: git has no tag v...\n"


def test_a_document_of_a_revision_is_compared(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = copy.deepcopy(BASE)
    del changed["paths"]["/token"]
    (project / "generated" / "openapi" / "shop.json").write_text(json.dumps(changed), encoding="utf-8")
    assert diff("HEAD:generated/openapi/shop.json", "generated/openapi/shop.json") == 1
    assert "operation-removed" in capsys.readouterr().out


def test_the_last_release_is_compared_with_this_folder(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "tag", "v1.4.0")
    assert diff("--release") == 0
    (project / "generated" / "python" / "shop_client" / "shop_client" / "__init__.py").write_text("")
    assert diff("--release") == 1
    output = capsys.readouterr().out
    assert "breaking    shop_client  " in output
    assert "shop_client.create  [client-name-removed]" in output
    assert "version 1.4.0 of v1.4.0; next version: 2.0.0; version of .: 1.4.0" in output


def test_a_release_is_compared_with_the_one_before_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "tag", "v1.4.0")
    (project / "generated" / "python" / "shop_client" / "shop_client" / "__init__.py").write_text("")
    git(project, "commit", "--quiet", "--all", "--message=Second")
    git(project, "tag", "v1.4.1")
    assert diff("--release") == 1
    assert "version 1.4.0 of v1.4.0; next version: 2.0.0" in capsys.readouterr().out


def test_the_first_release_has_nothing_to_compare_with(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "tag", "v1.4.0")
    assert diff("--release") == 0
    assert "no release to compare with" in capsys.readouterr().out


def test_the_control_api_of_the_mock_is_compared(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "scripts" / "mock" / "control.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(BASE), encoding="utf-8")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message=Second")
    git(project, "tag", "v1.4.0")
    changed = copy.deepcopy(BASE)
    del changed["paths"]["/token"]
    file.write_text(json.dumps(changed), encoding="utf-8")
    assert diff("--release") == 1
    assert "breaking    control  getToken: the operation POST /token is removed\n" in capsys.readouterr().out


def test_a_change_that_an_overlay_makes_is_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "overlays" / "mock" / "shop.yaml"
    file.write_text(file.read_text().replace('"token"', '"nothing"'))
    assert diff("HEAD") == 0
    output = capsys.readouterr().out
    assert "risky       mock/shop  getToken: `x-mock` changes\n" in output
    assert "0 breaking, 1 risky" in output


def test_a_change_of_the_document_is_reported_once_with_the_variants_that_have_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = copy.deepcopy(BASE)
    changed["paths"]["/orders"]["post"]["operationId"] = "makeOrder"
    (project / "generated" / "openapi" / "shop.json").write_text(json.dumps(changed), encoding="utf-8")
    assert diff("HEAD") == 1
    output = capsys.readouterr().out
    assert "/paths/~1orders/post/operationId  [operation-id-changed], also mock/shop\n" in output
    assert "1 breaking" in output


@pytest.mark.parametrize(
    ("version", "severity", "expected"),
    [
        ("1.4.2", "breaking", "2.0.0"),
        ("1.4.2", "risky", "1.5.0"),
        ("1.4.2", "compatible", "1.5.0"),
        ("1.4.2", "docs-only", "1.4.3"),
        ("0.4.2", "breaking", "0.5.0"),
        ("0.4.2", "compatible", "0.4.3"),
        ("1.4.2", None, "1.4.2"),
    ],
)
def test_the_next_version_follows_semantic_versioning(version: str, severity: str | None, expected: str) -> None:
    assert next_version(version, Severity(severity) if severity else None) == expected
