"""Workers rewrite the assertions of test files for each other."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.rewriting import rewrite_share


def test_files_that_are_no_python_are_left_to_the_collection(
    tmp_path: Path, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "test_1.py").write_bytes(b"def test(:")
    (tmp_path / "test_2.py").write_bytes(b"\0")
    (tmp_path / "test_3.py").write_bytes(b"def test() -> None:\n    assert True\n")
    rewrite_share(pytestconfig, tmp_path, 0, 1)
    assert [file.name.partition(".")[0] for file in tmp_path.rglob("*.pyc")] == (
        [] if pytestconfig.getoption("assertmode") == "plain" else ["test_3"]
    )
