"""Runs of `contract run` against the shop."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.contract.__main__ import main
from tests.contract.target.shop import DOCUMENT, TOKEN

Run = Callable[..., int]


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return file


@pytest.fixture
def run(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs against a target, with the token in the environment and reports in `tmp_path/out`."""
    monkeypatch.setenv("GIOSG_API_TOKEN", TOKEN)
    monkeypatch.delenv("GIOSG_ACCESS_TOKEN", raising=False)

    def start(target: str, *options: str) -> int:
        files = ["--document", str(document), "--output", str(tmp_path / "out")]
        return main(["run", "--target", target, "--api", "giosg", *files, *options])

    return start


@pytest.fixture
def codes(tmp_path: Path) -> Callable[[], set[str]]:
    """The codes in the report of the last run."""
    return lambda: {one["code"] for one in json.loads((tmp_path / "out" / "report.json").read_text())["findings"]}
