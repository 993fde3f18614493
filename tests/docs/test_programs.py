"""The four programs in overlays/docs/programs, run as their users do, against the mock."""

from __future__ import annotations

import csv
import importlib.util
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from giosg_interactions_client import InteractionDesigner
from gotom_client import GoTom

from tests.conftest import PROJECT

PROGRAMS = PROJECT / "overlays" / "docs" / "programs"
INTERACTION = "e0976394-0781-4795-b052-bc8f66f149f8"


def load(name: str) -> Any:
    """A program as a module, as Python starts it but for its name."""
    spec = importlib.util.spec_from_file_location(f"program_{name}", PROGRAMS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def start(
    environment: dict[str, str],
    reset: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Callable[..., int]:
    """Run a program in a folder of its own; the mock has its demo data. Returns the exit status."""
    reset()
    monkeypatch.chdir(tmp_path)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    def run(name: str, *arguments: str, **variables: str) -> int:
        for variable, value in variables.items():
            monkeypatch.setenv(variable, value)
        status: int = load(name).main(arguments)
        return status

    return run


def test_every_program_is_tried_here() -> None:
    tried = {test.removeprefix("test_").split("__")[0] for test in globals() if test.startswith("test_")}
    assert {path.stem for path in PROGRAMS.glob("*.py")} <= tried


@pytest.mark.parametrize("name", sorted(path.stem for path in PROGRAMS.glob("*.py")))
def test_a_program_prints_its_usage(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    module = load(name)
    with pytest.raises(SystemExit) as caught:
        module.main(["--help"])
    assert caught.value.code == 0
    assert f"python {name}.py" in (module.__doc__ or "")
    assert "Exit status" in (module.__doc__ or "")
    assert capsys.readouterr().out


# Customers from a CSV file

IMPORTER = {"GOTOM_USER": "crm_sync_import", "GOTOM_SECRET": "crm-secret"}
CUSTOMERS = "externalCrmId;firm;addressCrmId;language\r\ncrm-1001;Müller & Söhne;crm-1001-address-1;\r\n"


def results(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def firm(mock: str, customer: str) -> object:
    with GoTom(user="demo_user", secret="example-secret", base_url=mock) as gotom:
        return gotom.customers.get(customer).customer.to_dict()["firm"]


def test_import_customers__creates_updates_and_reports_each_line(
    start: Callable[..., int], tmp_path: Path, mock_server: str
) -> None:
    wrong = "crm-3003;Wrong language;a-3003;xx\r\n;No id;a-4004;de\r\n"
    text = CUSTOMERS + "crm-2002;New Ltd;a-2002;en\r\n" + wrong
    (tmp_path / "customers.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert start("import_customers", "customers.csv", "results.csv", **IMPORTER) == 1
    found = results(tmp_path / "results.csv")
    assert [line[:2] for line in found] == [
        ["crm-1001", "ok"],
        ["crm-2002", "ok"],
        ["crm-3003", "failed"],
        ["", "failed"],
    ]
    assert "language" in found[2][2]
    assert found[3][2] == "empty: externalCrmId"
    assert (firm(mock_server, "crm-1001"), firm(mock_server, "crm-2002")) == ("Müller & Söhne", "New Ltd")


def test_import_customers__can_be_repeated(start: Callable[..., int], tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")
    for _ in range(2):
        assert start("import_customers", "customers.csv", "results.csv", **IMPORTER) == 0
    assert [line[:2] for line in results(tmp_path / "results.csv")] == [["crm-1001", "ok"]]


@pytest.mark.parametrize(
    ("content", "variables", "reason"),
    [
        (b"externalCrmId,firm\r\n", {}, "names no column addressCrmId"),
        (b"externalCrmId,firm,addressCrmId,colour\r\n", {}, "unknown column colour"),
        (b"externalCrmId,firm,addressCrmId\r\nx,\xff,y\r\n", {}, "can't decode"),
        (CUSTOMERS.encode(), {"GOTOM_SECRET": "other"}, "401"),
        (CUSTOMERS.encode(), {"GOTOM_SECRET": ""}, "GOTOM_SECRET"),
    ],
    ids=["missing column", "unknown column", "no UTF-8", "wrong secret", "no secret"],
)
def test_import_customers__stops_where_no_line_can_succeed(
    start: Callable[..., int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    variables: dict[str, str],
    reason: str,
) -> None:
    (tmp_path / "customers.csv").write_bytes(content)
    assert start("import_customers", "customers.csv", "results.csv", **(IMPORTER | variables)) == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "variables"),
    [
        (None, {}),
        (b"externalCrmId,firm\r\n", {}),
        (CUSTOMERS.encode(), {"GOTOM_SECRET": "other"}),
        (CUSTOMERS.encode(), {"GOTOM_SECRET": ""}),
    ],
    ids=["no file", "missing column", "wrong secret", "no secret"],
)
def test_import_customers__keeps_earlier_results_if_there_are_no_new_ones(
    start: Callable[..., int], tmp_path: Path, content: bytes | None, variables: dict[str, str]
) -> None:
    if content is not None:
        (tmp_path / "customers.csv").write_bytes(content)
    (tmp_path / "results.csv").write_bytes(b"yesterday")
    assert start("import_customers", "customers.csv", "results.csv", **(IMPORTER | variables)) == 2
    assert (tmp_path / "results.csv").read_bytes() == b"yesterday"
    assert not (tmp_path / "results.csv.part").exists()


@pytest.mark.parametrize(("source", "target"), [("c.csv", "c.csv"), ("c.csv", "./link.csv"), ("c.csv.part", "c.csv")])
def test_import_customers__never_writes_to_its_source(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], source: str, target: str
) -> None:
    (tmp_path / source).write_text(CUSTOMERS, encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(source)
    assert start("import_customers", source, target, **IMPORTER) == 2
    assert "name another file for the results" in capsys.readouterr().err
    assert (tmp_path / source).read_text(encoding="utf-8") == CUSTOMERS.replace("\r\n", "\n")


def test_import_customers__keeps_the_results_of_the_lines_before_an_error(
    start: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    send = httpx.Client.send

    def fail(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        """The connection is lost with the second customer."""
        if b"crm-2002" in request.content:
            raise httpx.ReadError("lost", request=request)
        return send(client, request, **options)

    monkeypatch.setattr(httpx.Client, "send", fail)
    (tmp_path / "customers.csv").write_text(CUSTOMERS + "crm-2002;New Ltd;a-2002;en\r\n", encoding="utf-8")
    (tmp_path / "results.csv").write_bytes(b"yesterday")
    assert start("import_customers", "customers.csv", "results.csv", **IMPORTER) == 1
    assert "stopped after 1 lines, see results.csv" in capsys.readouterr().err
    assert [line[:2] for line in results(tmp_path / "results.csv")] == [["crm-1001", "ok"]]


# A nightly report

REPORTS = {"custom": 201, "graph": 101}
REPORTER = {"GOTOM_USER": "report_user", "GOTOM_SECRET": "report-secret"}


@pytest.mark.parametrize("kind", ["custom", "graph"])
def test_nightly_report__writes_the_report_once_a_day(
    start: Callable[..., int], tmp_path: Path, mock_server: str, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    with GoTom(user="report_user", secret="report-secret", base_url=mock_server) as gotom:
        wanted = getattr(gotom.reports.with_raw_response, kind)(REPORTS[kind]).content
    assert start("nightly_report", str(REPORTS[kind]), "reports", "--kind", kind, **REPORTER) == 0
    (file,) = (tmp_path / "reports").iterdir()
    assert file.read_bytes() == wanted
    assert file.name.startswith(f"{kind}-{REPORTS[kind]}-{datetime.now(UTC):%Y-}")
    file.write_bytes(b"kept")
    assert start("nightly_report", str(REPORTS[kind]), "reports", "--kind", kind, **REPORTER) == 0
    assert file.read_bytes() == b"kept"
    assert "already there" in capsys.readouterr().out


def test_nightly_report__writes_no_file_without_a_report(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("nightly_report", "999999", "reports", **REPORTER) == 1
    assert "there is no saved report 999999" in capsys.readouterr().err
    assert list((tmp_path / "reports").iterdir()) == []


# Chats and messages


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_export_chats__writes_every_chat_with_its_messages(
    start: Callable[..., int], tmp_path: Path, mock_server: str
) -> None:
    assert start("export_chats", "chats.jsonl", "--jobs", "3") == 0
    found = {line["chat"]["id"]: line["messages"] for line in lines(tmp_path / "chats.jsonl")}
    headers = {"Authorization": "Token mock-admin-token"}
    with httpx.Client(base_url=mock_server, headers=headers, trust_env=False) as client:
        organization = client.get("/api/v5/users/me").json()["organization_id"]
        listed = client.get(f"/api/v5/orgs/{organization}/owned_chats").json()["results"]
        assert found.keys() == {chat["id"] for chat in listed}
        for chat in listed:
            path = f"/api/v5/orgs/{organization}/rooms/{chat['room_id']}/chats/{chat['id']}/messages"
            wanted = client.get(path).json()["results"]
            assert [one["id"] for one in found[chat["id"]]] == [one["id"] for one in wanted]
    assert sum(map(len, found.values())) > 0


def test_export_chats__goes_on_where_it_was_stopped(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "chats.jsonl"
    assert start("export_chats", "chats.jsonl") == 0
    whole = sorted(target.read_bytes().splitlines())
    first, second = target.read_bytes().splitlines(keepends=True)[:2]
    target.write_bytes(first + second[:40])  # stopped while it wrote
    capsys.readouterr()
    assert start("export_chats", "chats.jsonl") == 0
    assert sorted(target.read_bytes().splitlines()) == whole
    assert f"{len(whole) - 1} chats written, 1 were there before" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"notes, in one line", b'{"chats": []}\n', b"\n", b"a\nb"])
def test_export_chats__leaves_a_file_of_something_else_alone(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "notes.txt").write_bytes(content)
    assert start("export_chats", "notes.txt") == 2
    assert "notes.txt is not an export of chats" in capsys.readouterr().err
    assert (tmp_path / "notes.txt").read_bytes() == content


def test_export_chats__reads_a_chat_again_that_has_changed(start: Callable[..., int], tmp_path: Path) -> None:
    target = tmp_path / "chats.jsonl"
    assert start("export_chats", "chats.jsonl") == 0
    before = lines(target)
    before[0]["chat"]["updated_at"] = "2001-01-01T00:00:00+00:00"
    target.write_text("".join(json.dumps(line) + "\n" for line in before), encoding="utf-8")
    assert start("export_chats", "chats.jsonl") == 0
    assert [line["chat"]["id"] for line in lines(target)[len(before) :]] == [before[0]["chat"]["id"]]


def test_export_chats__keeps_what_it_has_when_the_server_fails(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("export_chats", "chats.jsonl", GIOSG_API_TOKEN="wrong") == 2
    assert "error: getCurrentUser" in capsys.readouterr().err


# Copy, edit and publish


def test_publish_copy__publishes_the_edited_copy(start: Callable[..., int], mock_server: str) -> None:
    assert start("publish_copy", INTERACTION, "--name", "Summer", "--notes", "For July") == 0
    with InteractionDesigner(token="mock-admin-token", base_url=mock_server) as designer:
        original = designer.interactions.get(INTERACTION)
        listed = designer.interactions.list(original.organization_uid)
        (copy,) = (designer.interactions.get(one.interaction_uuid) for one in listed if one.name == "Summer")
    assert (copy.notes, copy.is_published, copy.project) == ("For July", True, original.project)


def test_publish_copy__leaves_the_change_of_somebody_else(
    start: Callable[..., int],
    mock_server: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    send = httpx.Client.send

    def meddle(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        """Somebody else saves right before the copy is published."""
        if request.url.path.endswith("/publish"):
            with InteractionDesigner(token="mock-admin-token", base_url=mock_server) as other:
                other.interactions.update(request.url.path.split("/")[3], {"name": "Theirs"})
        return send(client, request, **options)

    monkeypatch.setattr(httpx.Client, "send", meddle)
    assert start("publish_copy", INTERACTION, "--name", "Summer") == 1
    assert "somebody else has changed the copy" in capsys.readouterr().err
    monkeypatch.undo()
    with InteractionDesigner(token="mock-admin-token", base_url=mock_server) as designer:
        organization = designer.interactions.get(INTERACTION).organization_uid
        (theirs,) = (one for one in designer.interactions.list(organization) if one.name == "Theirs")
    assert theirs.is_published is False


def test_publish_copy__reports_an_error(start: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert start("publish_copy", "00000000-0000-0000-0000-000000000000", "--name", "x") == 2
    assert "copyInteraction" in capsys.readouterr().err
    assert not [name for name in sys.modules if name.startswith("program_")]
