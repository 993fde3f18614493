"""`contract run` tests a server that knows nothing of us: safely, within limits, and finds its faults."""

from __future__ import annotations

import collections
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.codes import codes as all_codes
from scripts.contract.target import sending
from tests.contract.faults.table import record_fault
from tests.contract.target.conftest import Run
from tests.contract.target.shop import EXISTING, EXISTING_ID, TOKEN, Answer, Cut, shop


def test_a_server_that_keeps_to_the_document_passes(run: Run, codes: Callable[[], set[str]]) -> None:
    with shop() as server:
        assert run(server.url) == 0
        assert ("GET", EXISTING, f"Token {TOKEN}") in server.seen
    assert codes() == set()


def test_only_read_only_methods_are_sent(run: Run) -> None:
    with shop() as server:
        run(server.url)
        assert server.methods == {"GET"}


def test_a_dry_run_lists_what_is_sent_and_sends_nothing(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop() as server:
        assert run(server.url, "--dry-run") == 0
        assert server.seen == []
        listed = [line.split()[1] for line in capsys.readouterr().out.splitlines() if line.startswith("GET ")]
        run(server.url)
        sent = [
            target if target.startswith("/orders?") or target == "/orders" else "/orders/{order_id}"
            for _, target, _ in server.seen
        ]
    assert listed == sent


def first_order(status: Any) -> Callable[[str, str, Answer], Answer]:
    def fault(method: str, path: str, answer: Answer) -> Answer:
        return (200, {"id": EXISTING_ID, "status": status}) if path == EXISTING and answer[0] == 200 else answer

    return fault


def always(status: int, content: Any, wanted: int = 200) -> Callable[[str, str, Answer], Answer]:
    return lambda method, path, answer: (status, content) if answer[0] == wanted else answer


def only_order(change: Callable[[Answer], Answer]) -> Callable[[str, str, Answer], Answer]:
    return lambda method, path, answer: change(answer) if path == EXISTING and answer[0] == 200 else answer


FAULTS: dict[str, tuple[Callable[[str, str, Answer], Answer], str]] = {
    "always-500": (always(500, {"detail": "x"}), "run-server-error"),
    "undocumented-status": (always(202, {"results": []}), "drift-status-unknown"),
    "credentials-ignored": (always(200, {"results": []}, 401), "run-credentials-ignored"),
    "invalid-query-accepted": (always(200, {"results": []}, 400), "run-invalid-accepted"),
    "unknown-id-found": (always(200, {"id": EXISTING_ID, "status": "open"}, 404), "run-unknown-found"),
    "credentials-refused": (always(403, {"detail": "x"}), "run-credentials-refused"),
    "valid-request-refused": (always(418, {"detail": "x"}), "run-valid-refused"),
    "listed-item-not-found": (only_order(lambda answer: (404, {"detail": "None."})), "run-not-found"),
    "value-not-listed": (first_order("lost"), "drift-value"),
    "null": (first_order(None), "drift-null"),
    "wrong-type": (first_order(5), "drift-type"),
    "property-missing": (only_order(lambda answer: (200, {"id": EXISTING_ID})), "drift-property-missing"),
    "property-added": (
        only_order(lambda answer: (200, {**answer[1], "colour": "red"})),
        "drift-property-unknown",
    ),
    "malformed-id": (only_order(lambda answer: (200, {"id": "x", "status": "open"})), "drift-constraint"),
    "wrong-media-type": (
        lambda method, path, answer: (*answer[:2], {"Content-Type": "text/html"}) if answer[0] == 200 else answer,
        "drift-media-type-unknown",
    ),
    "body-cut": (lambda method, path, answer: (answer[0], Cut(answer[1])), "drift-not-json"),
    "header-missing": (
        lambda method, path, answer: (*answer[:2], {"X-Total": ""}),
        "drift-response-header-missing",
    ),
    "no-answer": (lambda method, path, answer: (0, None), "run-no-answer"),
    "deletion-fails": (
        lambda method, path, answer: (503, None) if method == "DELETE" else answer,
        "run-not-cleaned-up",
    ),
}
"""What the server does wrong, and the code that must be found."""


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_the_server_is_found(
    name: str, run: Run, codes: Callable[[], set[str]], record_property: Callable[[str, object], None]
) -> None:
    fault, expected = FAULTS[name]
    with shop(fault) as server:
        run(server.url, "--allow-writes", "createOrder")
    record_fault(record_property, name, "target, a server of 30 lines", codes(), expected)


def test_every_code_of_a_run_is_in_the_table_or_is_no_fault_of_one_response() -> None:
    of_the_run = {"run-not-reached", "run-stopped"}
    assert {expected for _, expected in FAULTS.values()} >= {
        one.name for one in all_codes().values() if one.command == "run" and one.name not in of_the_run
    }


def test_an_error_fails_the_run_and_names_a_request_that_repeats_it(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with shop(first_order(None)) as server:
        assert run(server.url) == 1
        output = capsys.readouterr().out
        assert (
            "error       getOrder: response 200 `status`: a value is null, but not nullable in the document" in output
        )
        assert f'--request GET {server.url}{EXISTING} --header "Authorization: Token $GIOSG_API_TOKEN"' in output
    case = ET.parse(tmp_path / "out" / "report.junit.xml").find(".//testcase[@name='getOrder']/failure")
    assert case is not None
    assert case.get("type") == "drift-null"
    sarif = json.loads((tmp_path / "out" / "report.sarif").read_text())
    assert [one["ruleId"] for one in sarif["runs"][0]["results"]] == ["drift-null"]
    page = (tmp_path / "out" / "report.html").read_text()
    assert "drift-null" in page
    assert "<script" not in page


def test_no_report_holds_a_credential(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leak = {"results": [{"id": EXISTING_ID, "status": TOKEN}]}
    with shop(always(200, leak)) as server:
        run(server.url)
    output = capsys.readouterr()
    texts = [file.read_text() for file in (tmp_path / "out").iterdir()] + [output.out, output.err]
    assert [text for text in texts if TOKEN in text] == []
    assert "[redacted]" in (tmp_path / "out" / "traffic.har").read_text()


def test_credentials_come_from_a_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GIOSG_API_TOKEN")
    file = tmp_path / "credentials"
    file.write_text(f"# of the shop\nexport GIOSG_API_TOKEN='{TOKEN}'\n")
    with shop() as server:
        assert run(server.url, "--credentials", str(file)) == 0
        assert f"Token {TOKEN}" in {authorization for _, _, authorization in server.seen}


def test_without_credentials_nothing_is_sent_and_the_report_names_the_variables(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("GIOSG_API_TOKEN")
    with shop() as server:
        assert run(server.url) == 1
        assert server.seen == []
    told = capsys.readouterr()
    assert "listOrders: an operation was not called (no credentials: set GIOSG_API_TOKEN or GIOSG_ACCESS_T" in told.out
    assert told.err.endswith("error: no operation was tested, for the reasons above\n")


@pytest.mark.parametrize("target", ["ftp://host", "https://user:pass@host", "https://host?token=x", "host"])
def test_a_target_with_more_than_an_origin_is_a_usage_error(target: str, run: Run) -> None:
    with pytest.raises(SystemExit) as ended:
        run(target)
    assert ended.value.code == 2


def test_a_value_for_an_unknown_parameter_is_an_error(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("http://127.0.0.1:1", "--value", "orderid=1") == 1
    assert capsys.readouterr().err == "error: --value orderid: no path has this parameter; did you mean order_id?\n"


def test_a_value_without_a_name_is_a_usage_error(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("http://127.0.0.1:1", "--value", "order_id")
    assert ended.value.code == 2
    assert "argument --value: must be NAME=VALUE, not 'order_id'" in capsys.readouterr().err


def test_a_run_against_another_target_is_not_resumed(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop() as first, shop() as second:
        run(first.url, "--budget", "6")
        with pytest.raises(SystemExit) as ended:
            run(second.url, "--resume")
        assert ended.value.code == 2
        assert second.seen == []
        assert f"was against {first.url}" in capsys.readouterr().err


def test_the_budget_ends_a_run_and_another_goes_on(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop() as server:
        assert run(server.url, "--budget", "6") == 1
        assert len(server.seen) == 6
        assert "the budget of 6 requests is used up" in capsys.readouterr().out
        assert run(server.url, "--resume") == 0
        assert {path for _, path, _ in server.seen[6:]} >= {EXISTING}
        assert "/orders" not in {path for _, path, _ in server.seen[6:]}


def test_a_run_that_goes_on_reports_what_was_found_before(run: Run, codes: Callable[[], set[str]]) -> None:
    with shop(
        lambda m, p, a: (*a[:2], {"Content-Type": "text/html"}) if p == "/orders" and a[0] == 200 else a
    ) as server:
        assert run(server.url, "--budget", "6", "--value", f"order_id={EXISTING_ID}") == 1
        server.fault = None
        assert run(server.url, "--resume", "--value", f"order_id={EXISTING_ID}") == 1
    assert codes() == {"drift-media-type-unknown"}


def test_a_limited_request_is_sent_again_after_the_time_that_the_server_names(document: Path) -> None:
    answers = iter([(429, None, {"Retry-After": "7"})])
    waits: list[float] = []
    with shop(lambda method, path, answer: next(answers, answer)) as server:
        sender = sending.Sender(server.url, sending.SendingLimits(10, None), sleep=waits.append)
        exchange = sender.send(sender.client.build_request("GET", "/orders"), None, "listOrders")
        sender.close()
    assert exchange.status == 401
    assert waits == [7.0]


def test_a_wait_that_is_too_long_stops_the_run(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop(lambda method, path, answer: (429, None, {"Retry-After": "3600"})) as server:
        assert run(server.url) == 1
        assert len(server.seen) == 1
    assert "requires a wait of 3600 seconds" in capsys.readouterr().out


def test_requests_keep_to_the_rate(document: Path) -> None:
    waits: list[float] = []
    with shop() as server:
        sender = sending.Sender(server.url, sending.SendingLimits(10, 0.01), sleep=waits.append)
        for _ in range(3):
            sender.send(sender.client.build_request("GET", "/orders"), None, "listOrders")
        sender.close()
    assert len(waits) == 2
    assert all(0 < wait <= 100 for wait in waits)


def test_a_target_that_fails_mostly_is_left_alone(document: Path) -> None:
    with shop(lambda method, path, answer: (503, None)) as server:
        sender = sending.Sender(server.url, sending.SendingLimits(100, None))
        requests = (sender.client.build_request("GET", "/orders") for _ in range(100))
        with pytest.raises(sending.Stop) as stopped:
            collections.deque(sender.send(one, None, f"operation{n % 4}") for n, one in enumerate(requests))
        assert len(server.seen) == 10
        assert sender.send(sender.client.build_request("DELETE", "/orders"), None, "x", cleaning=True).status == 503
        sender.close()
    assert stopped.value.code == "run-stopped"


def test_a_target_that_does_not_answer_is_a_finding(run: Run, codes: Callable[[], set[str]]) -> None:
    with shop() as server:
        url = server.url
    assert run(url) == 1
    assert "run-no-answer" in codes()


def test_a_target_on_this_machine_is_asked_without_a_proxy(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with shop() as server:
        assert run(server.url) == 0
