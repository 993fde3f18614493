"""A run of the harness is green on the mock server and the clients as they are; `test_faults.py` has the red ones."""

from __future__ import annotations

import json
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.demo import GIOSG_TOKEN
from scripts.contract.fuzz import main, table
from scripts.contract.run import Result, run, time_limit
from scripts.contract.server import ServerError, mock_server
from tests.conftest import Documents

SEED = 1


@pytest.fixture
def server(documents: Documents) -> Iterator[str]:
    with mock_server("--documents", str(documents.folder("mock"))) as url:
        yield url


@pytest.fixture
def harness(server: str, documents: Documents, tmp_path: Path) -> Callable[..., Result]:
    def start(api: str, mode: str, build: Path | None = None) -> Result:
        return run(api, mode, server, build or documents.root, tmp_path / "reports", 1, SEED)

    return start


def test_a_raw_run_reaches_every_operation_and_reports_as_junit(harness: Callable[..., Result], tmp_path: Path) -> None:
    result = harness("gotom", "raw")
    assert result.passed, result.log.read_text()
    assert result.operations == 31
    assert result.checks > result.cases > 100
    report = ElementTree.parse(tmp_path / "reports" / "gotom-raw.xml").getroot()
    assert len(report.findall(".//testcase")) >= 7


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_client_run_can_express_every_positive_case(harness: Callable[..., Result], mode: str) -> None:
    result = harness("interactions", mode)
    assert result.passed, result.log.read_text()
    assert result.operations == 19
    assert "(100 % expressible)" in result.notes[0]


def test_a_deletion_does_not_take_the_demo_data_from_the_cases_after_it(
    harness: Callable[..., Result], server: str, documents: Documents, tmp_path: Path
) -> None:
    (tmp_path / "mock").mkdir()
    document: dict[str, Any] = json.loads(documents.path("mock", "interactions").read_text())
    path = "/api/v1/collections/{collection_id}"
    document["paths"] = {path: document["paths"][path]}
    del document["paths"][path]["get"]["responses"]["200"]["links"]  # no links, no stateful phase
    (tmp_path / "mock" / "interactions.json").write_text(json.dumps(document))
    result = harness("interactions", "raw", build=tmp_path)
    assert result.passed, result.log.read_text()
    kept = httpx.get(f"{server}/api/v1/collections", headers={"Authorization": f"Token {GIOSG_TOKEN}"}).json()
    assert [one["id"] for one in kept] == [1, 2]


def test_a_run_that_hangs_is_ended_and_has_failed(server: str, documents: Documents, tmp_path: Path) -> None:
    begin = time.monotonic()
    result = run("giosg", "raw", server, documents.root, tmp_path, 1000, SEED, limit=0.5)
    assert time.monotonic() - begin < 60
    assert not result.passed
    assert result.notes == ["schemathesis hung: it was ended after 0.5 seconds, without a verdict"]
    assert result.notes[0] in result.log.read_text()


def test_the_more_examples_the_more_time_a_run_has() -> None:
    assert 600 < time_limit(1) < time_limit(50) < time_limit(500)


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match="file not found"), mock_server("--documents", str(tmp_path)):
        pass


def test_the_summary_has_a_line_per_run(tmp_path: Path) -> None:
    results = [
        Result("gotom", "raw", True, 7, 100, 1400, 1.25, tmp_path),
        Result("giosg", "sync", False, 0, 0, 0, 0.5, tmp_path, ["a note"]),
    ]
    lines = table(results).splitlines()
    assert lines[0].split() == ["api", "mode", "operations", "cases", "checks", "seconds", "result"]
    assert lines[1].split() == ["gotom", "raw", "7", "100", "1400", "1.2", "ok"]
    assert lines[2].endswith("FAILED")
    assert lines[3] == "giosg sync: a note"


def test_the_summary_says_how_many_operations_each_probe_looked_at(tmp_path: Path) -> None:
    results = [
        Result("giosg", "probes", True, 3, 9, 27, 0.25, tmp_path, looked={"order": 1, "tags": 0}),
        Result("gotom", "probes", True, 2, 9, 27, 0.25, tmp_path, looked={"order": 0, "tags": 2}),
    ]
    assert [line.split() for line in table(results).splitlines()[4:]] == [
        ["operations", "by", "probe", "giosg", "gotom"],
        ["order", "1", "-"],
        ["tags", "-", "2"],
    ]


@pytest.mark.parametrize("arguments", [["raw", "--examples", "0"], ["raw", "--seed", "x"], ["sideways"], []])
def test_wrong_usage_is_told_and_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err
