"""The benchmark's own plumbing; its figures are nobody's pass or fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.bench import report
from scripts.bench.__main__ import main
from tests.conftest import PROJECT

RESULTS = {
    "machine": {"date": "2026-01-01", "machine": "2 processors (Some CPU), Linux", "python": "3.11.7"},
    "rounds": 3,
    "http": [
        {"request": "read", "server": "mock", "rate": 9000.0, "p99": 4.0, "memory_ready": 40.0, "memory_end": 44.5},
        {"request": "read", "server": "Prism", "rate": 1500.0, "p99": 60.0, "memory_ready": None, "memory_end": None},
    ],
    "pages": [{"teams": 1000, "first": 8000.0, "deep": 6000.0}, {"teams": 100_000, "first": 4000.0, "deep": 3000.0}],
    "inside": {"sdk": {"ours": 300.0, "peer": 200.0}, "signing": {"ours": 6.0, "peer": 4.0}},
    "chain": {
        "regeneration": {"ours": 6.0, "peer": 5.0},
        "nothing_to_do": 1.5,
        "fuzz": [{"api": "gotom", "mode": "raw", "rate": 150.0, "cases": 900}],
    },
}


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_the_report_sets_every_figure_beside_its_peer() -> None:
    rows = [cells(line) for line in report.render(RESULTS).splitlines() if line.startswith("| ")]
    assert ["read", "mock", "9,000", "", "4", "40", "44"] in rows
    assert ["read", "Prism", "1,500", "6.00 x", "60", "?", "?"] in rows
    assert ["100,000", "4,000", "2.00 x", "3,000", "2.00 x"] in rows
    assert ["signing a goTom request", "6.0", "bare hashlib, hmac, base64", "4.0", "1.50 x"] in rows
    assert ["openapi-python-client alone on the same documents", "5.0 s (1.20 x)"] in rows
    assert ["fuzz, gotom, direct", "150 cases/s"] in rows


def test_the_report_says_when_and_on_what_it_was_measured() -> None:
    text = report.render(RESULTS)
    assert "2026-01-01, 2 processors (Some CPU), Linux, Python 3.11.7." in text
    assert set(report.machine()) == {"date", "machine", "python"}


@pytest.mark.parametrize("arguments", [["sideways"], ["--rounds", "2"], ["--seconds", "0"]])
def test_wrong_usage_is_told_and_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_its_node_packages_are_locked_with_hashes_and_without_addresses() -> None:
    folder = PROJECT / "scripts" / "bench"
    wanted = json.loads((folder / "package.json").read_text())["dependencies"]
    lock = json.loads((folder / "package-lock.json").read_text())
    assert lock["packages"][""]["dependencies"] == wanted
    assert all(version[0].isdigit() for version in wanted.values())
    for name, package in lock["packages"].items():
        assert not name or package["integrity"].startswith("sha512-")
        assert "resolved" not in package


def test_the_table_in_the_repository_was_made_by_the_report() -> None:
    text = (Path(__file__).parent / "README.md").read_text(encoding="utf-8")
    for part in ("beside its peers", "by number of stored teams", "Clients and signing", "The chain"):
        assert f"## {part}" in text or part in text
