"""Generation: deterministic, whole or not at all, and loud about what it cannot do right."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import PACKAGES
from scripts.clients import patches
from scripts.clients.generate import main, recover, replace
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


def test_generation_is_deterministic_and_check_says_so(documents: Documents, tmp_path: Path) -> None:
    """In another process, with another hash seed, from the same documents written otherwise.

    Two APIs stand for all, whose clients the next test compares with those that another process has made.
    """
    some = ("--api=visitor", "--api=gotom")
    output = tmp_path / "out"
    assert main(arguments(documents, output, *some)) == 0
    variants = tmp_path / "variants"
    variants.mkdir()
    for file in documents.folder("python").glob("*.json"):
        (variants / file.name).write_text(json.dumps(json.loads(file.read_text())))
    command = [sys.executable, "-m", "scripts.clients.generate"]
    command += arguments(documents, output, *some, "--check", variants=variants)
    environment = os.environ | {"PYTHONHASHSEED": "12345"}
    done = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "generated/ is up to date"), done.stdout


def test_what_is_committed_is_what_the_sources_give(generated: Path) -> None:
    committed = tree(PROJECT / "generated")
    committed.pop("README.md")
    assert sorted(committed) == sorted(tree(generated))
    assert committed == tree(generated)


def test_check_finds_an_edit_an_extra_file_and_a_missing_one(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(documents, tmp_path, "--api=visitor")) == 0
    assert main(arguments(documents, tmp_path, "--api=visitor", "--check")) == 0
    package = tmp_path / "python" / "giosg_visitor_client" / "giosg_visitor_client"
    (package / "facade.py").write_text("edited\n")
    (package / "extra.py").write_text("extra\n")
    (package / "errors.py").unlink()
    (tmp_path / "coverage.md").write_text("edited\n")
    (tmp_path / "openapi" / "documented" / "visitor.yaml").unlink()
    before = tree(tmp_path)
    capsys.readouterr()
    assert main(arguments(documents, tmp_path, "--api=visitor", "--check")) == 1
    shown = capsys.readouterr().out
    for name in ("facade.py", "extra.py", "errors.py"):
        assert f"giosg_visitor_client/{name}" in shown
    assert "differs: coverage.md" in shown
    assert "differs: openapi/documented/visitor.yaml" in shown
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
    # A package is generated before the one that cannot be, and must not be kept either.
    assert main(arguments(documents, output, "--api=visitor", "--api=gotom", variants=broken)) == 1
    assert "left as they are" in capsys.readouterr().err
    assert tree(output) == {"python/old.txt": b"old"}
    assert not list(output.glob(".*"))


def test_some_apis_alone_are_generated_as_in_the_whole(documents: Documents, generated: Path, tmp_path: Path) -> None:
    assert main(arguments(documents, tmp_path, "--api=interactions")) == 0
    assert [folder.name for folder in (tmp_path / "python").iterdir()] == ["giosg_interactions_client"]
    made, whole = tree(tmp_path), tree(generated)
    same = [name for name in made if name.startswith(("python/", "openapi/interactions", "openapi/documented/"))]
    assert len(same) > 50
    assert {name: made[name] for name in same} == {name: whole[name] for name in same}


def refused(documents: Documents, tmp_path: Path, api: str, path: list[str], value: Any) -> str:
    """Generate from a document with one value replaced; what was printed, and nothing was written."""
    output = io.StringIO()
    broken = changed(documents, tmp_path / "variants", api, path, value)
    with contextlib.redirect_stderr(output):
        assert main(arguments(documents, tmp_path / "out", f"--api={api}", variants=broken)) == 1
    assert tree(tmp_path / "out") == {}
    return output.getvalue()


def test_a_parameter_that_would_be_sent_wrongly_stops_the_generation(documents: Documents, tmp_path: Path) -> None:
    bad = {"name": "bad", "in": "query", "description": "x", "explode": False, "schema": {"type": "array", "items": {}}}
    shown = refused(documents, tmp_path, "giosg", ["paths", "/api/v5/users/me", "get", "parameters"], [bad])
    assert "error: getCurrentUser: query parameter 'bad' may have items of any type" in shown


def test_a_method_name_that_is_taken_stops_the_generation(documents: Documents, tmp_path: Path) -> None:
    shown = refused(documents, tmp_path, "giosg", ["paths", "/api/v5/users/me", "get", "x-sdk-method"], "get")
    assert "tag users: two methods are named get; set x-sdk-method on one" in shown


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("get", "two methods are named get; set x-sdk-method on one: getCurrentUser ("),
        ("iter", "two methods are named iter; set x-sdk-method on one: getCurrentUser ("),
        ("who am i", "x-sdk-method must be a Python identifier without a leading underscore, not 'who am i'"),
        ("class", "not 'class'"),
        ("_me", "not '_me'"),
        ("2fa", "not '2fa'"),
        ("", "not ''"),
        (7, "not 7"),
    ],
)
def test_a_name_that_no_method_can_have_is_refused_with_the_overlay_and_its_action(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: Any, reason: str
) -> None:
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    text = (PROJECT / "overlays" / "python" / "giosg.yaml").read_text()
    (overlays / "giosg.yaml").write_text(text.replace("{x-sdk-method: me}", f"{{x-sdk-method: {json.dumps(name)}}}"))
    monkeypatch.setattr("scripts.clients.names.OVERLAYS", overlays)
    shown = refused(documents, tmp_path, "giosg", ["paths", "/api/v5/users/me", "get", "x-sdk-method"], name)
    assert reason in shown
    assert re.search(r"overlays/python/giosg\.yaml: actions\[\d+\] \(line \d+\): target ", shown)


def test_a_tag_that_is_not_listed_stops_the_generation(documents: Documents, tmp_path: Path) -> None:
    shown = refused(documents, tmp_path, "giosg", ["paths", "/api/v5/users/me", "get", "tags"], ["nobody"])
    assert "getCurrentUser: the document's `tags` do not list 'nobody'" in shown


@pytest.mark.parametrize(
    ("pagination", "reason"),
    [
        ({"parameter": "page", "next": "next", "items": "results"}, "there is no query parameter 'page'"),
        ({"parameter": "cursor", "next": "following", "items": "results"}, "'following' of 'following'"),
        ({"parameter": "cursor", "next": "next", "items": "next"}, "'next' is no array"),
    ],
)
def test_pages_that_are_not_as_the_overlay_says_stop_the_generation(
    documents: Documents, tmp_path: Path, pagination: dict[str, str], reason: str
) -> None:
    path = ["paths", "/api/v5/languages", "get", "x-sdk-pagination"]
    assert f"listLanguages: x-sdk-pagination: {reason}" in refused(documents, tmp_path, "giosg", path, pagination)


def test_a_document_that_is_missing_is_named(documents: Documents, tmp_path: Path, capsys: Any) -> None:
    assert main(arguments(documents, tmp_path / "out", variants=tmp_path / "nowhere")) == 1
    assert "nowhere/giosg.json: no such file; `make generate`" in capsys.readouterr().err


class TestReplacing:
    """`replace` swaps all parts, folders and files, or none."""

    @pytest.fixture
    def folders(self, tmp_path: Path) -> tuple[Path, Path]:
        for folder in ("made/openapi", "made/python", "target/openapi", "target/python"):
            (tmp_path / folder).mkdir(parents=True)
            (tmp_path / folder / "file").write_text(folder.split("/")[0])
        for root in ("made", "target"):
            (tmp_path / root / "coverage.md").write_text(root)
        (tmp_path / "target" / "README.md").write_text("by hand")
        return tmp_path / "made", tmp_path / "target"

    def test_the_new_ones_are_there_afterwards_and_nothing_else(self, folders: tuple[Path, Path]) -> None:
        replace(*folders)
        made = dict.fromkeys(("coverage.md", "openapi/file", "python/file"), b"made")
        assert tree(folders[1]) == made | {"README.md": b"by hand"}

    @pytest.mark.parametrize("failing", range(6))
    def test_a_failed_rename_puts_the_old_ones_back(
        self, folders: tuple[Path, Path], failing: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = tree(folders[1])
        rename, calls = os.replace, iter(range(100))

        def failing_rename(source: Path, target: Path) -> None:
            if next(calls) == failing:
                raise OSError("disk full")
            rename(source, target)

        monkeypatch.setattr("scripts.clients.generate.os.replace", failing_rename)
        with pytest.raises(OSError, match="disk full"):
            replace(*folders)
        assert tree(folders[1]) == before

    def test_what_a_killed_run_set_aside_is_put_back(self, folders: tuple[Path, Path]) -> None:
        target = folders[1]
        before = tree(target)
        (target / "python").rename(target / ".python.old")
        (target / "coverage.md").rename(target / ".coverage.md.old")
        recover(target)
        assert tree(target) == before


def test_an_upgrade_that_changes_a_patched_template_stops_the_generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patches, "PATCHES", (Patch("client.py.jinja", "a reason", "no such text", ""),))
    with pytest.raises(PatchError, match=r"client\.py\.jinja: expected once, found 0 times"):
        patched_templates(tmp_path)


def test_an_upgrade_that_changes_a_replaced_template_stops_the_generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(patches.REPLACED, "package_init.py.jinja", "another hash")
    with pytest.raises(PatchError, match=r"package_init\.py\.jinja: not the template that ours replaces"):
        patched_templates(tmp_path)


def test_every_template_of_ours_that_replaces_one_is_guarded_and_says_why() -> None:
    ours = PROJECT / "scripts" / "clients" / "templates"
    installed = {str(file.name) for file in (files("openapi_python_client") / "templates").iterdir()}
    replaced = {file.name for file in ours.rglob("*.jinja")} & installed
    assert replaced | {"errors.py.jinja"} == set(patches.REPLACED)  # errors.py is overwritten after it is rendered
    assert all((ours / name).read_text().startswith("{# Replaces ") for name in replaced)


def test_each_patch_says_why() -> None:
    assert all(len(patch.why) > 20 for patch in patches.PATCHES)


@pytest.mark.parametrize("package", [package.package for package in PACKAGES])
def test_a_package_builds_and_installs_without_the_network(package: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(PROJECT / "generated" / "python" / package, source, ignore=shutil.ignore_patterns("__pycache__"))
    uv = str(Path(sys.executable).parent / "uv")
    build = [uv, "build", "--offline", "--no-build-isolation", "--wheel", "--python", sys.executable, str(source)]
    subprocess.run([*build, "--out-dir", str(tmp_path)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (archive.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
    assert f"{package}/py.typed" in names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert "License-Expression: MIT" in metadata
    assert 'requires = ["uv_build>=0.13,<0.14"]' in (source / "pyproject.toml").read_text()
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
