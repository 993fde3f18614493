"""The Makefile: a change makes again what depends on it, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from scripts.apis import API_NAMES
from tests.conftest import PROJECT

SOURCES = ("spec", "overlays", "scripts")
FILES = ("Makefile", "redocly.yaml", "requirements.txt", "package.json", "package-lock.json", "CHANGELOG.md")
TARGETS = ("bundle", "overlays", "validate", "generate", "docs")
FOLDERS = ("python", "mock/data", "docs-variant", "documented", "docs")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of the project, older than all that is made of them; the made files are empty."""
    project = tmp_path_factory.mktemp("made")
    for name in SOURCES:
        shutil.copytree(PROJECT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(PROJECT / name, project)
    for name in FOLDERS:
        (project / "build" / name).mkdir(parents=True)
    shutil.copytree(PROJECT / "generated", project / "generated", ignore=lambda *_: ["python"])
    _age(project, seconds=2000)
    make(project, "--touch", "build/.environment", *TARGETS)
    _age(project / "build", seconds=1000)
    return project


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A copy of it to change, whose files are links until `change` replaces one."""
    return shutil.copytree(made, tmp_path / "project", copy_function=os.link)


def _age(folder: Path, *, seconds: int) -> None:
    moment = time.time() - seconds
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (moment, moment))


def make(project: Path, *arguments: str) -> list[str]:
    """The lines that `make` prints. Raises AssertionError if it fails."""
    done = subprocess.run(["make", *arguments], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def would_make(project: Path) -> set[str]:
    """The files in build/ that `make` would write, whatever the command, and `validate` for a validation."""
    commands = [line for line in make(project, "--dry-run", *TARGETS) if line.startswith(".venv/bin/python")]
    outputs = {output for line in commands for output in re.findall(r"-o build/(\S+\.json)", line)}
    return outputs | {"validate" for line in commands if "scripts.lint.validate" in line}


def validated(project: Path) -> set[str]:
    """The documents that `make validate` would check with the tools."""
    names = set()
    for command in make(project, "--dry-run", "validate"):
        if "scripts.lint.validate" in command:
            every, changed, some = command.partition(" --changed ")
            names |= set(re.findall(r"build/(\S+)\.json", some if changed else every))
    return names


def of(api: str) -> set[str]:
    """The files that are made for one API alone."""
    return {f"{folder}{api}.json" for folder in ("", "python/", "mock/", "docs-variant/", "documented/")}


def change(file: Path) -> None:
    """Write a file anew, now."""
    content = file.read_bytes() if file.exists() else b"{}\n"
    file.unlink(missing_ok=True)
    file.write_bytes(content)


def test_nothing_is_made_again_where_nothing_changed(project: Path) -> None:
    assert would_make(project) == set()


def test_bytecode_is_not_a_source(project: Path) -> None:
    """Otherwise the first run of a command makes what depends on its folder again, such as the docs."""
    for folder in {module.parent for module in (project / "scripts").rglob("*.py")}:
        (folder / "__pycache__").mkdir()
        change(folder / "__pycache__" / "module.cpython-311.pyc")
    assert not [line for line in make(project, "--dry-run", *TARGETS) if line.startswith(".venv/bin/python")]


@pytest.mark.parametrize("api", API_NAMES)
def test_a_changed_description_rebuilds_and_validates_its_own_api(project: Path, api: str) -> None:
    change(project / "spec" / api / "openapi.yaml")
    assert would_make(project) == of(api) | {"combined.json", "validate"}
    assert validated(project) == {api, f"documented/{api}", "combined"}


@pytest.mark.parametrize("name", ["spec/gotom/new.yaml", "spec/gotom/part/new.yaml"])
def test_a_new_file_of_a_description_rebuilds_its_own_api(project: Path, name: str) -> None:
    (project / name).parent.mkdir(exist_ok=True)
    change(project / name)
    assert would_make(project) == of("gotom") | {"combined.json", "validate"}


def test_a_deleted_file_of_a_description_rebuilds_its_own_api(project: Path) -> None:
    next(file for file in (project / "spec" / "gotom").glob("*.yaml") if file.stem != "openapi").unlink()
    assert would_make(project) == of("gotom") | {"combined.json", "validate"}


def test_what_the_descriptions_share_rebuilds_all_of_them(project: Path) -> None:
    change(next((project / "spec" / "common").rglob("*.yaml")))
    assert set().union(*(of(api) for api in API_NAMES)) <= would_make(project)


@pytest.mark.parametrize(("folder", "variant"), [("python", "python"), ("mock", "mock"), ("docs", "docs-variant")])
def test_a_changed_overlay_makes_its_own_variant_again_and_validates_nothing(
    project: Path, folder: str, variant: str
) -> None:
    change(project / "overlays" / folder / "visitor.yaml")
    assert would_make(project) == {f"{variant}/visitor.json"}


@pytest.mark.parametrize("name", ["redocly.yaml", "scripts/lint/rule.py"])
def test_a_changed_rule_validates_every_document(project: Path, name: str) -> None:
    change(project / name)
    assert would_make(project) == {"validate"}
    assert validated(project) == {*API_NAMES, *(f"documented/{api}" for api in API_NAMES), "combined"}


def test_only_a_whole_run_of_the_contract_tests_changes_the_coverage_in_the_docs(project: Path) -> None:
    published = "build/fuzz/coverage.md build/tested.md"
    assert any(published in line for line in make(project, "--dry-run", "fuzz-all"))
    assert not any(published in line for line in make(project, "--dry-run", "fuzz", "fuzz-clients"))

    (project / "build" / "fuzz").mkdir()
    (project / "build" / "fuzz" / "coverage.md").touch()
    assert not any("--tested" in line for line in make(project, "--always-make", "--dry-run", "docs"))
    (project / "build" / "tested.md").touch()
    assert any("--tested build/tested.md" in line for line in make(project, "--dry-run", "docs"))
