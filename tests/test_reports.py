"""Workers report what the summary needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

CONFTEST = """
from tests.reports import reduce_reports

REPORTS = []

def pytest_configure(config):
    reduce_reports(config)

def pytest_runtest_logreport(report):
    REPORTS.append(f"{report.nodeid.partition('::')[2]} {report.when} {report.outcome}")

def pytest_terminal_summary(terminalreporter):
    terminalreporter.write_line("reports: " + ", ".join(REPORTS))
"""
TESTS = """
import os, pytest

@pytest.fixture
def noisy():
    print("said before")
    yield
    print("said after")

@pytest.fixture
def broken():
    raise OSError("at the start")

@pytest.fixture
def broken_at_its_end():
    yield
    raise OSError("at the end")

@pytest.fixture
def fatal(request):
    yield
    ends = {"exit": lambda: os._exit(3), "pytest": lambda: pytest.exit("stop here")}
    ends[os.environ["END"]]()

def test_passed(noisy): pass
def test_failed(noisy): raise OSError("between")
def test_without_setup(broken): pass
def test_without_teardown(broken_at_its_end): pass
def test_skipped(): pytest.skip("not today")
def test_fatal(fatal): raise OSError("the failure itself")
"""


def run(folder: Path, *options: str, end: str = "") -> str:
    """The output of pytest with one worker."""
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_them.py").write_text(TESTS)
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {PROJECT}\n")
    command = [sys.executable, "-m", "pytest", "-c", str(folder / "pytest.ini"), "-p", "no:cacheprovider"]
    command += ["-p", "xdist.plugin", "-n", "1", f"--basetemp={folder / 'base'}", *options, str(folder)]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "END": end}
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False).stdout


def test_a_passed_test_is_one_report_and_any_other_is_reported_whole(tmp_path: Path) -> None:
    output = run(tmp_path, "-k", "not fatal")
    line = next(line for line in output.splitlines() if line.startswith("reports: "))
    assert line.removeprefix("reports: ").split(", ") == [
        "test_passed call passed",
        "test_failed setup passed",
        "test_failed call failed",
        "test_failed teardown passed",
        "test_without_setup setup failed",
        "test_without_setup teardown passed",
        "test_without_teardown setup passed",
        "test_without_teardown call passed",
        "test_without_teardown teardown failed",
        "test_skipped setup passed",
        "test_skipped call skipped",
        "test_skipped teardown passed",
    ]
    assert "1 failed, 2 passed, 1 skipped, 2 errors in " in output
    for text in ("said before", "said after", "at the start", "between", "at the end"):
        assert text in output
    assert output.count("said after") == 1


@pytest.mark.parametrize("end", ["exit", "pytest"])
def test_a_failure_is_reported_before_a_teardown_that_ends_the_worker(tmp_path: Path, end: str) -> None:
    output = run(tmp_path, "-k", "fatal", end=end)
    assert "test_fatal call failed" in output
    assert "OSError: the failure itself" in output


@pytest.mark.parametrize("option", ["-rP", "-rA"])
def test_the_output_of_a_passed_test_is_shown_on_request(tmp_path: Path, option: str) -> None:
    output = run(tmp_path, option, "-k", "passed")
    assert output.count("said before") == output.count("said after") == 1


def test_durations_of_setup_and_teardown_are_reported_on_request(tmp_path: Path) -> None:
    output = run(tmp_path, "--durations=0", "-vv", "-k", "passed")
    assert "reports: test_passed setup passed, test_passed call passed, test_passed teardown passed" in output
