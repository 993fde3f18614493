"""Generation: deterministic, whole or not at all, and loud about what it cannot do right."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.clients import patches
from scripts.clients.generate import main
from scripts.clients.patches import Patch, PatchError, patched_templates
from tests.conftest import PROJECT, Documents


def arguments(documents: Documents, output: Path, *more: str, variants: Path | None = None) -> list[str]:
    return [
        *more,
        f"--bundles={documents.folder('bundle')}",
        f"--variants={variants or documents.folder('python')}",
        f"--output={output}",
    ]


def tree(root: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


def changed(documents: Documents, target: Path, api: str, path: list[str], value: Any) -> Path:
    """A copy of the client variants with one value of one document replaced."""
    shutil.copytree(documents.folder("python"), target)
    file = target / f"{api}.json"
    document = json.loads(file.read_text())
    node = document
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = copy.deepcopy(value)
    file.write_text(json.dumps(document))
    return target


@pytest.fixture(scope="module")
def generated(documents: Documents, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("generated")
    assert main(arguments(documents, output)) == 0
    return output


def test_what_is_committed_is_what_the_sources_give(generated: Path) -> None:
    committed = tree(PROJECT / "generated")
    committed.pop("README.md")
    assert sorted(committed) == sorted(tree(generated))
    assert committed == tree(generated)


def test_check_finds_an_edit_an_extra_file_and_a_missing_one(
    documents: Documents, generated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(generated, tmp_path, dirs_exist_ok=True)
    assert main(arguments(documents, tmp_path, "--check")) == 0
    package = tmp_path / "python" / "giosg_client" / "giosg_client"
    (package / "facade.py").write_text("edited\n")
    (package / "extra.py").write_text("extra\n")
    (package / "errors.py").unlink()
    before = tree(tmp_path)
    capsys.readouterr()
    assert main(arguments(documents, tmp_path, "--check")) == 1
    shown = capsys.readouterr().out
    for name in ("facade.py", "extra.py", "errors.py"):
        assert f"giosg_client/{name}" in shown
    assert "make generate" in shown
    assert tree(tmp_path) == before


def test_a_failed_generation_leaves_the_old_clients(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "python").mkdir()
    (output / "python" / "old.txt").write_text("old")
    broken = changed(
        documents, tmp_path / "broken", "gotom", ["components", "schemas", "Violation"], {"enum": ["a", 1]}
    )
    assert main(arguments(documents, output, variants=broken)) == 1
    assert "left as they are" in capsys.readouterr().err
    assert tree(output) == {"python/old.txt": b"old"}
    assert not list(output.glob(".*"))


@pytest.mark.parametrize(
    ("parameter", "reason"),
    [
        ({"explode": False, "schema": {"type": "array", "items": {"type": "string"}}}, "exploded"),
        ({"style": "deepObject", "schema": {"type": "object"}}, "style"),
        ({"style": "pipeDelimited", "schema": {"type": "array", "items": {"type": "string"}}}, "style"),
        ({"content": {"application/json": {"schema": {"type": "string"}}}}, "content"),
        ({"in": "cookie", "schema": {"type": "string"}}, "cannot be sent"),
    ],
)
def test_a_parameter_that_would_be_sent_wrongly_stops_the_generation(
    documents: Documents,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    parameter: dict[str, Any],
    reason: str,
) -> None:
    added = {"name": "bad", "in": "query", "description": "x"} | parameter
    broken = changed(documents, tmp_path / "v", "gotom", ["paths", "/app-api/customer", "get", "parameters"], [added])
    assert main(arguments(documents, tmp_path / "out", variants=broken)) == 1
    shown = capsys.readouterr().err
    assert "'bad'" in shown
    assert reason in shown or "ParseError" in shown or "WARNING" in shown


def test_an_upgrade_that_changes_a_patched_template_stops_the_generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patches, "PATCHES", (Patch("client.py.jinja", "a reason", "no such text", ""),))
    with pytest.raises(PatchError, match=r"client\.py\.jinja: expected once, found 0 times"):
        patched_templates(tmp_path)


def test_each_patch_says_why() -> None:
    assert all(len(patch.why) > 20 for patch in patches.PATCHES)


@pytest.mark.parametrize("package", ["giosg_client", "giosg_interactions_client", "gotom_client"])
def test_a_package_builds_and_installs_without_the_network(package: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(PROJECT / "generated" / "python" / package, source, ignore=shutil.ignore_patterns("__pycache__"))
    uv = str(Path(sys.executable).parent / "uv")
    build = [uv, "build", "--offline", "--no-build-isolation", "--wheel", "--python", sys.executable, str(source)]
    subprocess.run([*build, "--out-dir", str(tmp_path)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    install = [uv, "pip", "install", "--offline", "--no-deps", "--target", str(tmp_path / "site"), str(wheel)]
    subprocess.run([*install, "--python", sys.executable], check=True, capture_output=True)
    imported = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); import {package}"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert imported.returncode == 0, imported.stderr


def test_the_signer_of_the_package_is_the_project_s_own() -> None:
    generated_signer = PROJECT / "generated" / "python" / "gotom_client" / "gotom_client" / "auth.py"
    source = (PROJECT / "scripts" / "signing" / "auth.py").read_text()
    assert generated_signer.read_text().split("class GoTomHMACAuth")[1].split() == (
        source.split("class GoTomHMACAuth")[1].split()
    )
