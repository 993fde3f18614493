"""The probes: what they look at, what they send, and how they report. `test_faults.py` shows that they find faults."""

from __future__ import annotations

import json
import shutil
import socket
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import API_NAMES
from scripts.contract.forked import mock_servers
from scripts.contract.fuzz import main
from scripts.contract.pointer import Unresolvable, evaluate
from scripts.contract.probes import PROBES, deletion, paging, probe, stored
from scripts.contract.probes.live import Live
from scripts.contract.probes.probed import ProbedDocument, answer_of
from scripts.contract.probes.report import Report, write_junit
from scripts.contract.probes.resources import ProbedResource, resources
from scripts.contract.probes.values import NoValue, altered, sample
from tests.conftest import Documents
from tests.contract.conftest import DocumentOf, Rounds


@pytest.fixture(params=API_NAMES)
def document(request: pytest.FixtureRequest, document_of: DocumentOf) -> ProbedDocument:
    return document_of(request.param)


def _resource(document_of: DocumentOf, api: str, reader: str) -> ProbedResource:
    found = resources(document_of(api))
    return next(resource for resource in found if resource.reader.id == reader)


@pytest.mark.parametrize("api", API_NAMES)
def test_every_operation_is_looked_at_by_a_probe(
    api: str, document_of: DocumentOf, probed: Callable[[str], Rounds]
) -> None:
    result = probed(api).first
    assert result.passed, result.log.read_text()
    assert result.operations == len(document_of(api).operations)
    assert result.checks > result.cases / 3


def test_every_probe_has_something_to_do_in_one_of_the_documents(probed: Callable[[str], Rounds]) -> None:
    looked = {name for api in API_NAMES for name, count in probed(api).first.looked.items() if count}
    assert looked == {one.__name__ for one in PROBES}


@pytest.mark.parametrize("api", API_NAMES)
def test_a_second_round_on_the_same_server_finds_nothing_either(api: str, probed: Callable[[str], Rounds]) -> None:
    result = probed(api).second
    assert result.passed, result.log.read_text()
    assert result.looked == probed(api).first.looked


# Those that read lists, and one whose bodies hold values that are listed; a page makes no difference to the others.
READING_PAGES = (
    paging.pages_lose_and_duplicate_no_row,
    paging.changes_between_pages_lose_no_row,
    paging.rows_have_the_requested_order,
    deletion.deleted_items_are_gone,
    stored.written_values_are_read_back,
)


@pytest.mark.parametrize("size", ["1", "20"])
def test_the_size_of_a_page_does_not_matter_to_the_probes(
    size: str, documents: Documents, document_of: DocumentOf, tmp_path: Path
) -> None:
    options = ("--documents", str(documents.folder("mock")), "--page-size", size)
    with mock_servers(1, tmp_path / "mock.log", *options) as [url]:
        reports, *_ = probe(document_of("giosg"), url, READING_PAGES)
    assert [finding for report in reports for finding in report.findings] == []
    assert all(report.checks for report in reports)


def test_a_server_that_does_not_answer_is_a_finding_of_every_probe_that_asks_it(document_of: DocumentOf) -> None:
    with socket.socket() as taken:  # bound and not listening: whoever connects is refused
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        reports, *_ = probe(document_of("gotom"), url)
    assert len([report for report in reports if report.findings]) >= 7
    assert "ConnectError" in reports[0].line()


def test_a_finding_turns_the_exit_status_and_names_the_operation(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for api in API_NAMES:
        content: dict[str, Any] = json.loads(documents.path("mock", api).read_text())
        if api == "gotom":
            scheme = content["components"]["securitySchemes"]["gotomHmac"]
            scheme["x-signature"]["date"]["toleranceSeconds"] = 3600
        (tmp_path / "mock").mkdir(exist_ok=True)
        (tmp_path / "mock" / f"{api}.json").write_text(json.dumps(content))
    shutil.copytree(documents.folder("mock") / "data", tmp_path / "mock" / "data")
    arguments = ["probes", "--api", "gotom", "--build", str(tmp_path), "--output", str(tmp_path / "fuzz")]
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "FAILED" in printed.out
    assert "dates_outside_the_tolerance_are_rejected: POST /app-api/campaign: 401 with a date" in printed.out
    assert "dates_outside_the_tolerance_are_rejected: FAILED" in printed.err
    report = ElementTree.parse(tmp_path / "fuzz" / "gotom-probes.xml").getroot()
    failed = [case.get("name") for case in report.iter("testcase") if case.find("failure") is not None]
    assert failed == ["dates_outside_the_tolerance_are_rejected"]


def test_a_missing_variant_is_an_error_that_names_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["probes", "--api", "gotom", "--build", str(tmp_path)]) == 1
    file = tmp_path / "mock" / "gotom.json"
    assert capsys.readouterr().err.startswith(f"error: {file}: no such file; run `make overlays` in the clone")


def test_a_probe_without_operations_is_reported_as_skipped(tmp_path: Path) -> None:
    write_junit([Report("idle")], "suite", tmp_path / "report.xml")
    suite = ElementTree.parse(tmp_path / "report.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("1", "0", "1")
    assert suite[0].find("skipped") is not None
    assert "nothing to do" in Report("idle").line()


def test_the_report_is_xml_whatever_a_server_answers(document_of: DocumentOf, tmp_path: Path) -> None:
    report = Report("odd")
    operation = document_of("giosg").operations[0]
    report.expect(False, operation, "answered \x00\x1b<&>")
    write_junit([report], "suite", tmp_path / "report.xml")
    failure = ElementTree.parse(tmp_path / "report.xml").getroot().find(".//failure")
    assert failure is not None
    assert "<&>" in str(failure.text)


def test_links_name_the_operations_of_a_resource(document_of: DocumentOf) -> None:
    teams = _resource(document_of, "giosg", "getTeam")
    assert teams.creator is not None
    assert teams.creator.source.id == "createTeam"
    assert [link.source.id for link in teams.listers] == ["listTeams"]
    assert teams.deleter is not None
    assert teams.deleter.id == "deleteTeam"
    assert {one.id for one in teams.changers} == {"replaceTeam", "updateTeam"}


def test_what_a_row_or_an_answer_refers_to_is_neither_listed_nor_made_there(document_of: DocumentOf) -> None:
    collections = _resource(document_of, "interactions", "getCollection")
    assert collections.creator is None
    assert [link.source.id for link in collections.listers] == ["listCollections"]
    interactions = _resource(document_of, "interactions", "getInteraction")
    assert interactions.creator is not None
    assert interactions.creator.source.id == "createInteraction"
    assert [link.source.id for link in interactions.listers] == ["listInteractions", "listInteractionsV2"]


def test_what_is_made_by_an_operation_of_another_kind_has_the_identifier_that_was_sent(document_of: DocumentOf) -> None:
    customers = _resource(document_of, "gotom", "getCustomer")
    assert customers.creator is not None
    assert customers.creator.source.id == "importCustomer"


def test_a_resource_that_cannot_be_made_is_found_through_another_answer(document_of: DocumentOf) -> None:
    users = _resource(document_of, "giosg", "getUser")
    assert users.creator is None
    assert users.finder is not None
    assert users.finder.source.id == "getCurrentUser"


@pytest.mark.parametrize("number", [0, 1, 2, 7, 1001])
def test_every_body_that_is_sent_is_valid(document: ProbedDocument, number: int) -> None:
    live = Live(document, "http://127.0.0.1")  # nothing is sent
    for operation in document.operations:
        for content_type, schema in operation.bodies.items():
            assert document.is_valid(schema, live.body(operation, number, content_type)), operation.label


def test_bodies_of_different_numbers_differ_in_every_property_that_can(document_of: DocumentOf) -> None:
    document = document_of("interactions")
    schema = document.by_id["updateInteraction"].bodies["application/json"]
    first, second = sample(document, schema, 2), sample(document, schema, 3)
    assert first.keys() == second.keys() == document.properties(schema).keys()
    assert [name for name in first if first[name] == second[name]] == []


def test_an_altered_value_is_another_one(document: ProbedDocument) -> None:
    for operation in document.operations:
        for name, schema in document.properties(answer_of(operation) or {}).items():
            try:
                once = altered(document, schema, None)
                again = altered(document, schema, once)
            except NoValue:
                continue
            assert once != again, f"{operation.label}: {name}"


def test_a_constant_cannot_be_altered(document_of: DocumentOf) -> None:
    with pytest.raises(NoValue):
        altered(document_of("gotom"), {"type": "boolean", "const": True}, True)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("$request.path.organization_id", "o"),
        ("$request.body#/externalId", "c-1"),
        ("$response.body#/items/0/id", "7"),
        ("$response.body#/a~1b~0c", "x"),
    ],
)
def test_a_link_expression_gives_a_path_parameter(expression: str, value: str) -> None:
    received = {"items": [{"id": 7}], "a/b~c": "x"}
    assert evaluate(expression, {"organization_id": "o"}, {"externalId": "c-1"}, received) == value


@pytest.mark.parametrize(
    "expression", ["$response.body#/items/0/id", "$response.body#/id", "$response.header.Location"]
)
def test_a_link_expression_without_a_value_says_so(expression: str) -> None:
    with pytest.raises(Unresolvable):
        evaluate(expression, {}, None, {"items": []})
