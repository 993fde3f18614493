"""A run of the harness: green on the mock server and the clients as they are, red when either breaks its word."""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.__main__ import main, table
from scripts.contract.run import CLIENTS, Result, run
from scripts.contract.server import ServerError, mock_server
from tests.conftest import Documents

SEED = 1


@pytest.fixture
def server(documents: Documents) -> Iterator[str]:
    with mock_server("--documents", str(documents.folder("mock"))) as url:
        yield url


@pytest.fixture
def harness(server: str, documents: Documents, tmp_path: Path) -> Callable[..., Result]:
    def start(api: str, mode: str, build: Path | None = None, clients: Path = CLIENTS) -> Result:
        return run(api, mode, server, build or documents.root, tmp_path / "reports", 1, SEED, clients)

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
    assert result.operations == 12
    assert "(100 % expressible)" in result.notes[0]


def test_a_response_that_is_not_as_described_turns_the_run_red(
    harness: Callable[..., Result], documents: Documents, tmp_path: Path
) -> None:
    (tmp_path / "mock").mkdir()
    document: dict[str, Any] = json.loads(documents.path("mock", "gotom").read_text())
    document["components"]["schemas"]["Campaign"]["required"].append("never_sent")
    (tmp_path / "mock" / "gotom.json").write_text(json.dumps(document))
    result = harness("gotom", "raw", build=tmp_path)
    assert not result.passed
    assert "never_sent" in result.log.read_text()


READ = "api/campaigns/get_campaign.py"


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (READ, '"url": "/app-api/campaign/', '"url": "/app-api/Campaign/', "on the wire: path"),
        ("models/campaign.py", '"name": name,', '"nam": name,', "the parsed response is not what came"),
        ("auth.py", "method.upper(), body_digest", "method.lower(), body_digest", "credentials were refused"),
        (READ, "response = send(", "raise KeyError(1)\n    response = send(", "raised KeyError"),
    ],
)
def test_a_fault_of_a_client_turns_the_run_red(
    harness: Callable[..., Result], tmp_path: Path, file: str, old: str, new: str, found: str
) -> None:
    clients = tmp_path / "clients"
    shutil.copytree(CLIENTS, clients, ignore=shutil.ignore_patterns("__pycache__"))
    module = clients / "gotom_client" / "gotom_client" / file
    text = module.read_text()
    assert old in text
    module.write_text(text.replace(old, new))
    result = harness("gotom", "sync", clients=clients)
    assert not result.passed
    assert any(found in note for note in result.notes)


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match="no such file"), mock_server("--documents", str(tmp_path)):
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


@pytest.mark.parametrize("arguments", [["raw", "--examples", "0"], ["raw", "--seed", "x"], ["sideways"], []])
def test_wrong_usage_is_told_and_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err
