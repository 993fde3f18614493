"""The benchmark's own plumbing; its figures are nobody's pass or fail."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from scripts.bench import __main__ as bench
from scripts.bench import report
from scripts.bench.__main__ import main
from scripts.bench.growth import SEED
from scripts.documents.edition import edition
from scripts.documents.prune import operations
from scripts.files.yaml_file import load_document
from tests.conftest import APIS, PROJECT, Documents

RESULTS: dict[str, Any] = {
    "machine": {"date": "2026-01-01", "machine": "2 processors (Some CPU), Linux", "python": "3.11.7"},
    "rounds": 3,
    "http": [
        {"request": "read", "server": "mock", "rate": 9000.0, "p99": 4.0, "memory_ready": 40.0, "memory_end": 44.5},
        {"request": "read", "server": "Prism", "rate": 1500.0, "p99": 60.0, "memory_ready": None, "memory_end": None},
    ],
    "pages": [{"teams": 1000, "first": 80.0, "last": 60.0}, {"teams": 100_000, "first": 160.0, "last": 120.0}],
    "postgres": [
        {"request": "read", "processes": 1, "rate": 1000.0, "p99": 40.0},
        {"request": "read", "processes": 2, "rate": 1800.0, "p99": 30.0},
    ],
    "inside": [
        {"task": "import giosg_client", "beside": "import httpx, attrs", "ours": 130_000.0, "peer": 100_000.0},
        {"task": "signing a goTom request", "beside": "bare hashlib, hmac, base64", "ours": 6.0, "peer": 4.0},
    ],
    "contract": {
        "api": "gotom",
        "rates": {"alone": 100.0, "raw": 80.0, "three doors": 30.0},
        "seconds": {"1": 90.0, "2": 50.0},
    },
    "chain": {
        "regeneration": {"ours": 6.0, "peer": 5.0},
        "nothing_to_do": 1.5,
        "fuzz": [{"api": "gotom", "mode": "raw", "rate": 150.0, "cases": 900}],
    },
    "growth": {
        "operations": [10, 100],
        "examples": 20,
        "steps": {
            "validate": {"wall": [9.0, 30.0], "processor": [2.0, 10.0]},
            "fuzz": {"wall": [8.5, 8.6], "processor": [8.0, 120.0]},
        },
    },
}
LINEAR = {
    "operations": [10, 100],
    "examples": 20,
    "steps": {"validate": {"wall": [1.0, 2.0], "processor": [2.0, 20.0]}},
}


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_the_report_sets_every_figure_beside_its_peer() -> None:
    rows = [cells(line) for line in report.render(RESULTS).splitlines() if line.startswith("| ")]
    assert ["read", "mock", "9,000", "", "4", "40", "44"] in rows
    assert ["read", "Prism", "1,500", "6.00 x", "60", "?", "?"] in rows
    assert ["100,000", "160", "2.00 x", "120", "2.00 x"] in rows
    assert ["read", "2", "1,800", "1.80 x", "30"] in rows
    assert ["import giosg_client", "130,000.0", "import httpx, attrs", "100,000.0", "1.30 x"] in rows
    assert ["signing a goTom request", "6.0", "bare hashlib, hmac, base64", "4.0", "1.50 x"] in rows
    assert ["openapi-python-client alone on the same documents", "5.0 s (1.20 x)"] in rows
    assert ["raw, sent and checked", "80 cases/s", "0.80 x", "0.70 x"] in rows
    assert ["three doors, sent and checked", "30 cases/s", "0.30 x", "0.35 x"] in rows
    assert ["all APIs, two processes", "50.0 s", "1.80 x", "1.70 x"] in rows
    assert ["fuzz, gotom, direct", "150 cases/s"] in rows


def test_growth_is_judged_by_the_time_an_operation_takes() -> None:
    text = report.render(RESULTS)
    rows = [cells(line) for line in text.splitlines() if line.startswith("| ")]
    assert ["validate", "9.0", "30.0", "0.20", "0.10", "0.50 x"] in rows
    assert ["fuzz", "8.5", "8.6", "0.80", "1.20", "1.50 x"] in rows
    assert ["all of these", "17.5", "38.6", "1.00", "1.30", "1.30 x"] in rows
    assert "time grows **faster than linearly**: an operation\nof the full surface takes 1.30 times as long" in text
    assert "time grows **no faster than linearly**" in report.render(RESULTS | {"growth": LINEAR})


@pytest.mark.parametrize("part", ["http", "growth"])
def test_a_run_of_one_part_renews_its_section_and_leaves_the_others(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "README.md"
    table.write_text(report.render(RESULTS))
    before = table.read_text().split("\n## ")
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    monkeypatch.setattr(bench, "TABLE", table)
    monkeypatch.setattr(bench, "JSON", tmp_path / "bench.json")
    later = {"machine": {**RESULTS["machine"], "date": "2026-02-02"}, "rounds": 3, part: RESULTS[part]}
    monkeypatch.setattr(bench, "measure", lambda *_: later)
    assert main([part]) == 0
    after = table.read_text().split("\n## ")
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [new for _, new in changed] == [old.replace("2026-01-01", "2026-02-02") for old, _ in changed]
    assert len(changed) == 1


def test_a_section_that_is_new_is_added_in_its_place() -> None:
    without = report.render({name: found for name, found in RESULTS.items() if name != "inside"})
    assert report.renewed(without, RESULTS) == report.render(RESULTS)


def test_a_renewed_report_has_the_present_introduction_and_no_section_of_former_ones() -> None:
    former = "# Benchmark\n\nFormer words.\n\n## A former section\n\nFigures.\n"
    assert report.renewed(former, RESULTS) == report.render(RESULTS)


def test_the_seed_surface_is_all_operations_whose_sources_name_a_seed_and_no_other(documents: Documents) -> None:
    for api in APIS:
        bundle = load_document(documents.path("bundle", api))
        named = [
            one["operationId"]
            for _, _, one in operations(bundle)
            if any(key.startswith("seed-") for key in one["x-source"]["from"])
        ]
        assert [one["operationId"] for _, _, one in operations(edition(bundle, SEED))] == named


def test_the_report_says_when_and_on_what_it_was_measured() -> None:
    text = report.render(RESULTS)
    assert text.count("Measured on 2026-01-01, 2 processors (Some CPU), Linux, Python 3.11.7.") == len(bench.PARTS)
    assert set(report.machine()) == {"date", "machine", "python"}


@pytest.mark.parametrize("arguments", [["sideways"], ["--rounds", "2"], ["--seconds", "0"]])
def test_wrong_usage_is_reported_and_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
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


def test_its_python_packages_are_locked_with_hashes_and_without_addresses() -> None:
    folder = PROJECT / "scripts" / "bench"
    wanted = [line for line in (folder / "requirements.in").read_text().splitlines() if not line.startswith("#")]
    lock = (folder / "requirements.txt").read_text()
    packages = re.findall(r"^(\S+==\S+)((?:.*\\\n)(?: {4}--hash=sha256:[0-9a-f]{64}.*\n)+)", lock, re.MULTILINE)
    assert {name for name, _ in packages} >= set(wanted)
    assert len(packages) == len(re.findall(r"^\S+==", lock, re.MULTILINE))
    assert "://" not in lock


def test_the_table_in_the_repository_was_written_by_the_report() -> None:
    """Its words and the heads of its tables, since the figures are of another day."""
    text = (Path(__file__).parent / "README.md").read_text(encoding="utf-8")
    made = report.render(RESULTS)
    assert headings(text) == headings(made)
    assert len(headings(text)) == 15
    assert text.split("\n\n")[1] == made.split("\n\n")[1]


def headings(text: str) -> list[str | list[str]]:
    """Headings, and the heads of tables without their numbers."""
    lines = text.splitlines()
    return [
        line if line.startswith("#") else [re.sub(r"\d+", "N", cell) for cell in cells(line)]
        for line, following in pairwise([*lines, ""])
        if line.startswith("#") or following.startswith("| -")
    ]
