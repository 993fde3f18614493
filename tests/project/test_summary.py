"""The summary at the end of a test run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

TESTS = """
import pytest
from tests.conftest import pytest_terminal_summary

@pytest.mark.parametrize("number", range(3))
def test_program(number):
    pytest.skip("needs php: install it")

def test_folder():
    pytest.skip("needs ../shared/seeds beside the checkout")

def test_fault(record_property):
    record_property("fault", "row-lost")
    record_property("where", "mock")
    record_property("caught by", "the page walk")
"""


def run(folder: Path, tests: str) -> list[str]:
    """The lines that pytest prints for tests under our summary."""
    (folder / "conftest.py").write_text("from tests.conftest import pytest_terminal_summary\n")
    (folder / "test_them.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-c", str(folder / "pytest.ini"), "-p", "no:cacheprovider", str(folder)]
    command.append(f"--basetemp={folder / 'base'}")
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {PROJECT}\n")
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def test_skips_are_counted_by_reason_and_faults_tabled(tmp_path: Path) -> None:
    lines = run(tmp_path, TESTS)
    start = next(number for number, line in enumerate(lines) if "skipped: 4" in line)
    assert lines[start + 1 : start + 3] == ["3  needs php: install it", "1  needs ../shared/seeds beside the checkout"]
    start = next(number for number, line in enumerate(lines) if "deliberate faults: 1" in line)
    assert lines[start + 1 : start + 3] == ["fault     where  caught by", "row-lost  mock   the page walk"]


def test_a_run_without_skips_or_faults_has_no_such_tables(tmp_path: Path) -> None:
    lines = run(tmp_path, "def test_nothing(): pass\n")
    assert "1 passed" in lines[-1]
    assert not [line for line in lines if "skipped" in line or "deliberate" in line]
