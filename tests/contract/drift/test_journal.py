"""`contract drift` reads the journal of a real mock, as a list and request by request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.__main__ import main
from tests.conftest import Documents

TEAMS = "/api/v6/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/teams"
PARAMETER = "giosg  listTeams: query parameter `colour`: the document has no such parameter"
PROPERTY = "giosg  listTeams: response 200 `results[].display_name`: the document has no such property"


def without(value: Any, name: str) -> Any:
    """A document without a property, wherever it is described."""
    if isinstance(value, dict):
        return {key: without(item, name) for key, item in value.items() if key != name}
    return [without(item, name) for item in value if item != name] if isinstance(value, list) else value


@pytest.fixture
def folder(documents: Documents, tmp_path: Path) -> Path:
    content = json.loads(documents.path("bundle", "giosg").read_text(encoding="utf-8"))
    (tmp_path / "giosg.json").write_text(json.dumps(without(content, "display_name")), encoding="utf-8")
    return tmp_path


@pytest.fixture
def mock(mock_server: str) -> Iterator[httpx.Client]:
    """A client of a mock whose journal holds one request."""
    with httpx.Client(base_url=mock_server, headers={"Authorization": "Token mock-admin-token"}) as client:
        client.delete("/__mock__/requests")
        assert client.get(TEAMS, params={"colour": "red"}).status_code == 200
        yield client


def found(content: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    file = folder / "journal"
    file.write_text(content, encoding="utf-8")
    main(["drift", str(file), "--api", "giosg", "--documents", str(folder)])
    *lines, last = capsys.readouterr().out.splitlines()
    assert last.startswith("1 exchanges with 1 of ")
    return [line.partition("  ")[2].strip() for line in lines if line.startswith("risky")]


def test_the_list_shows_requests_without_bodies(
    mock: httpx.Client, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = mock.get("/__mock__/requests")
    assert found(listed.text, folder, capsys) == [PARAMETER]
    lines = "\n".join(json.dumps(one) for one in listed.json()["requests"])
    assert found(lines, folder, capsys) == [PARAMETER]


def test_a_request_of_its_own_shows_bodies(
    mock: httpx.Client, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = mock.get("/__mock__/requests/1")
    assert found(one.text, folder, capsys) == [PARAMETER, PROPERTY]
    assert found(json.dumps(one.json(), indent=2), folder, capsys) == [PARAMETER, PROPERTY]


def test_a_list_that_is_not_a_journal_is_rejected(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "journal"
    file.write_text('{"requests": [{"number": 1}]}', encoding="utf-8")
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(folder)]) == 1
    assert "expected requests of the mock's journal" in capsys.readouterr().err
