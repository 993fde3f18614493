"""Every test under `tests/` runs: pytest passes over folders named `build`, `dist`, `venv` and the like in silence."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

# Lists the test files that pytest would import, without importing them.
LISTER = """
import sys
import pytest

class Empty(pytest.Module):
    def collect(self):
        return []

class Lister:
    @pytest.hookimpl(tryfirst=True)
    def pytest_pycollect_makemodule(self, module_path, parent):
        print("collects", module_path)
        return Empty.from_parent(parent, path=module_path)

plugins = ["-p", "xdist", "-p", "pytest_timeout", "-p", "no:cacheprovider"]
pytest.main(["--collect-only", "-q", "-n", "0", "--noconftest", *plugins], plugins=[Lister()])
"""


def collected(project: Path) -> set[Path]:
    """The test files that `pytest` without arguments finds in a project."""
    command = [sys.executable, "-c", LISTER]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    lines = [line.removeprefix("collects ") for line in done.stdout.splitlines() if line.startswith("collects ")]
    assert lines, f"pytest collected nothing:\n{done.stdout}{done.stderr}"
    return {Path(line) for line in lines}


def has_tests(file: Path) -> bool:
    """Return whether a file defines a test: a function `test*`, at its top level or in a class `Test*`."""
    module = ast.parse(file.read_bytes())
    classes = [each for each in module.body if isinstance(each, ast.ClassDef) and each.name.startswith("Test")]
    nodes = [*module.body, *(node for each in classes for node in each.body)]
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return any(isinstance(node, functions) and node.name.startswith("test") for node in nodes)


def uncollected(project: Path) -> list[str]:
    """The test files below `tests/` that `pytest` does not run, and those named as tests that define none.

    Programs that a test copies into a project of its own are in `programs/`.
    """
    seen = collected(project)
    apart = {"__pycache__", "programs"}
    files = [file for file in sorted((project / "tests").rglob("*.py")) if apart.isdisjoint(file.parts)]
    found = []
    for file in files:
        name = file.relative_to(project).as_posix()
        if has_tests(file) and file not in seen:
            found.append(f"{name}: pytest does not collect it; rename the file or its folder")
        elif file.name.startswith("test_") and not has_tests(file):
            found.append(f"{name}: it defines no test")
    return found


def test_every_test_file_is_collected() -> None:
    assert uncollected(PROJECT) == []


def test_uncollected_files_and_files_without_a_test_are_reported(tmp_path: Path) -> None:
    unseen = [".hidden/test_a.py", "build/test_a.py", "checks.py", "dist/test_a.py", "node_modules/test_a.py"]
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    for file in (*unseen, "seen/test_b.py"):
        (tmp_path / "tests" / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "tests" / file).write_text("class TestA:\n    async def test(self): pass\n")
    (tmp_path / "tests" / "seen" / "helper.py").write_text("def check(): pass\n")
    (tmp_path / "tests" / "test_empty.py").write_text("def check(): pass\n")
    passed_over = [f"tests/{name}: pytest does not collect it; rename the file or its folder" for name in unseen]
    assert uncollected(tmp_path) == [*passed_over, "tests/test_empty.py: it defines no test"]
