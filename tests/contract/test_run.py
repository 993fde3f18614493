"""A run of the harness is green on the mock server and the clients as they are; `test_faults.py` has the red ones."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.defaults import MOCK_DOCUMENTS_VARIABLE
from scripts.contract.demo import GIOSG_TOKEN
from scripts.contract.forked import ServerError, mock_servers
from scripts.contract.fuzz import main
from scripts.contract.result import Result, table
from scripts.contract.run import Dials, run, time_limit
from scripts.contract.tasks import DOORS, single_task
from scripts.processes import run as run_process
from tests.conftest import PROJECT, Documents

SEED = 1


@pytest.fixture
def servers(documents: Documents, tmp_path: Path) -> Iterator[list[str]]:
    with mock_servers(4, tmp_path / "mock.log", "--documents", str(documents.folder("mock"))) as urls:
        yield urls


@pytest.fixture
def harness(servers: list[str], documents: Documents, tmp_path: Path) -> Callable[..., list[Result]]:
    def start(api: str, doors: Sequence[str], build: Path | None = None) -> list[Result]:
        dials = Dials(build or documents.root, tmp_path / "reports", 1, SEED)
        urls = dict(zip(doors, servers, strict=False))
        return run(single_task(api), urls, dials)

    return start


def test_a_run_reaches_every_operation_through_every_door(harness: Callable[..., list[Result]], tmp_path: Path) -> None:
    raw, *clients = harness("interactions", DOORS)
    assert raw.passed, raw.log.read_text()
    assert raw.operations == 19
    assert raw.checks > raw.cases > 100
    report = ElementTree.parse(tmp_path / "reports" / "interactions-all.xml").getroot()
    assert len(report.findall(".//testcase")) >= 19
    assert [client.mode for client in clients] == ["sync", "async", "typescript"]
    for client in clients:
        assert client.passed, client.notes
        assert client.operations == 19
        assert client.cases > 100
        assert "(100 % expressible)" in client.notes[0]


def test_signed_requests_reach_every_operation(harness: Callable[..., list[Result]]) -> None:
    raw, client = harness("gotom", ["raw", "sync"])
    assert raw.passed, raw.log.read_text()
    assert client.passed, client.notes
    assert raw.operations == client.operations == 31


def test_a_deletion_does_not_take_the_demo_data_from_the_cases_after_it(
    harness: Callable[..., list[Result]], servers: list[str], documents: Documents, tmp_path: Path
) -> None:
    shutil.copytree(documents.folder("mock"), tmp_path / "mock")
    document: dict[str, Any] = json.loads(
        documents.path("mock", "interactions").read_text().replace('"x-values-from"', '"x-without"')
    )
    path = "/api/v1/collections/{collection_id}"
    document["paths"] = {path: document["paths"][path]}
    del document["paths"][path]["get"]["responses"]["200"]["links"]  # no links, no stateful phase
    (tmp_path / "mock" / "interactions.json").write_text(json.dumps(document))
    [result] = harness("interactions", ["raw"], build=tmp_path)
    assert result.passed, result.log.read_text()
    kept = httpx.get(f"{servers[0]}/api/v1/collections", headers={"Authorization": f"Token {GIOSG_TOKEN}"}).json()
    assert [one["id"] for one in kept] == [1, 2]


def test_a_run_that_hangs_is_ended_and_has_failed(servers: list[str], documents: Documents, tmp_path: Path) -> None:
    begin = time.monotonic()
    dials = Dials(documents.root, tmp_path, 1000, SEED)
    [result] = run(single_task("giosg"), {"raw": servers[0]}, dials, limit=0.5)
    assert time.monotonic() - begin < 60
    assert not result.passed
    assert result.notes == ["schemathesis hung and was ended after 0.5 seconds, without a verdict"]
    assert result.notes[0] in result.log.read_text()


def test_the_more_examples_the_more_time_a_run_has() -> None:
    assert 600 < time_limit(1) < time_limit(50) < time_limit(500)


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    with (
        pytest.raises(ServerError, match="file not found"),
        mock_servers(1, tmp_path / "mock.log", "--documents", str(tmp_path)),
    ):
        pass


def test_documents_that_changed_are_compiled_again(documents: Documents, tmp_path: Path) -> None:
    """In a process of its own, as `preloaded` changes the one that imports it."""
    folder = tmp_path / "mock"
    shutil.copytree(documents.folder("mock"), folder)
    code = f"""
import os
from pathlib import Path
folder = Path({str(folder)!r})
os.environ[{MOCK_DOCUMENTS_VARIABLE!r}] = str(folder)
import scripts.contract.preloaded
from scripts.mock.app import load_apis
[first], [second] = load_apis(folder, ["visitor"]), load_apis(folder, ["visitor"])
file = folder / "visitor.json"
file.write_text(file.read_text().replace("giosg visitor API", "another API", 1))
[third] = load_apis(folder, ["visitor"])
print(first is second, first is third, third.document.root["info"]["title"])
"""
    done = run_process([sys.executable, "-c", code], cwd=PROJECT, stdout=subprocess.PIPE)
    assert done.stdout == "True False another API\n"


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
def test_wrong_usage_is_reported_and_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err
