"""What a start loads: it decides how long each run of an integrator's tests waits for the mock."""

from __future__ import annotations

import subprocess
import sys

from scripts.processes import local_environment
from tests.conftest import PROJECT

NOT_AT_START = {
    "csv",
    "difflib",
    "html",
    "httpx",
    "psycopg",
    "pytest",
    "ruamel.yaml",
    "trustme",
    "xlsxwriter",
}
"""Modules that few runs need, and that take a millisecond or more."""


def test_the_command_loads_only_what_every_run_needs() -> None:
    program = """if True:
        import sys
        import scripts.mock.__main__
        from scripts.mock.app import load_behaviours

        load_behaviours()
        print(*sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        env=local_environment({}),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert not NOT_AT_START & set(done.stdout.split())
