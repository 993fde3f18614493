"""Runs that write: only what they have created is changed, and all of it is deleted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.target import sending
from scripts.contract.target.ledger import Ledger
from tests.contract.target.conftest import Run
from tests.contract.target.shop import EXISTING, EXISTING_ID, shop


def test_writes_touch_only_what_the_run_has_created_and_it_is_deleted(run: Run) -> None:
    with shop() as server:
        assert run(server.url, "--allow-writes", "orders") == 0
        written = [(method, path) for method, path, _ in server.seen if method != "GET"]
        assert server.orders == {EXISTING_ID: "open"}
    assert [method for method, _ in written] == ["POST", "PATCH", "DELETE"]
    assert EXISTING not in {path for _, path in written}
    assert written[1][1] == written[2][1]


def test_without_a_creation_nothing_that_exists_is_changed(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop() as server:
        assert run(server.url, "--allow-writes", "updateOrder") == 0
        assert server.methods == {"GET"}
    assert "updateOrder" in capsys.readouterr().out


def test_an_unknown_name_may_not_be_written(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("http://127.0.0.1:1", "--allow-writes", "everything") == 1
    assert "--allow-writes everything: no writing operation" in capsys.readouterr().err


def test_a_failed_deletion_is_reported_and_stays_in_the_ledger(
    run: Run, codes: Callable[[], set[str]], tmp_path: Path
) -> None:
    with shop(lambda method, path, answer: (503, None) if method == "DELETE" else answer) as server:
        assert run(server.url, "--allow-writes", "createOrder") == 1
        assert "run-not-cleaned-up" in codes()
        server.fault = None
        for _ in range(2):  # the second finds nothing left
            assert run(server.url, "--clean-up") == 0
        deletions = [path for method, path, _ in server.seen if method == "DELETE"]
        assert len(deletions) == 2
        assert len(set(deletions)) == 1


def test_a_clean_up_with_nothing_left_keeps_the_reports_of_the_run(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with shop() as server:
        assert run(server.url) == 0
        files = [*(tmp_path / "out").glob("report.*"), tmp_path / "out" / "traffic.har"]
        reports = {file: file.read_bytes() for file in files}
        server.seen.clear()
        capsys.readouterr()
        assert run(server.url, "--clean-up") == 0
        assert server.seen == []
    assert len(reports) == 5
    assert {file: file.read_bytes() for file in reports} == reports
    assert "nothing to delete: no run in " in capsys.readouterr().out


def test_a_run_deletes_only_what_it_created(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop(lambda method, path, answer: (503, None) if method == "DELETE" else answer) as first, shop() as second:
        run(first.url, "--allow-writes", "createOrder")
        first.fault = None
        assert run(second.url) == 0
        assert run(second.url, "--clean-up") == 0
        assert second.methods == {"GET"}
        capsys.readouterr()
        first.seen.clear()
        assert run(first.url) == 0
        assert first.methods == {"GET"}
        assert "left on the target by earlier runs: 1; `--clean-up` deletes it" in capsys.readouterr().err
        assert run(f"{first.url}/", "--clean-up") == 0
        assert first.orders == {EXISTING_ID: "open"}


def test_what_is_created_again_under_the_same_path_is_open_again(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl", "http://shop.example")
    ledger.close(ledger.created("createOrder", "/orders/1", "deleteOrder"))
    again = ledger.created("createOrder", "/orders/1", "deleteOrder")
    assert ledger.open_entries() == [again]
    assert Ledger(tmp_path / "ledger.jsonl", "http://other.example").open_entries() == []


def test_resources_without_a_deleting_operation_are_reported_once(
    run: Run, codes: Callable[[], set[str]], document: Path
) -> None:
    content = json.loads(document.read_text())
    del content["paths"]["/orders/{order_id}"]["delete"]
    document.write_text(json.dumps(content))
    with shop() as server:
        assert run(server.url, "--allow-writes", "createOrder") == 1
        assert codes() == {"run-not-cleaned-up"}
        assert run(server.url) == 0
        assert run(server.url, "--clean-up") == 0


def test_a_document_that_lacks_the_deleting_operation_leaves_the_rest_to_be_cleaned_up(
    run: Run, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with shop(lambda method, path, answer: (503, None) if method == "DELETE" else answer) as server:
        run(server.url, "--allow-writes", "createOrder")
        run(server.url, "--allow-writes", "createOrder")
        server.fault = None
        ledger = document.parent / "out" / "giosg.ledger.jsonl"
        first, *others = ledger.read_text().splitlines()
        ledger.write_text("\n".join([first.replace("deleteOrder", "removeOrder"), *others]) + "\n")
        capsys.readouterr()
        server.seen.clear()
        assert run(server.url, "--clean-up") == 1
        assert "the document has no operation removeOrder" in capsys.readouterr().out
        ledger.write_text(ledger.read_text().replace("removeOrder", "deleteOrder"))
        assert run(server.url, "--clean-up") == 0
        deletions = [path for method, path, _ in server.seen if method == "DELETE"]
        assert len(set(deletions)) == len(deletions) == 2


def test_what_was_created_is_deleted_when_the_budget_is_used_up(run: Run) -> None:
    with shop() as server:
        run(server.url, "--allow-writes", "orders")
        until_creation = [method for method, _, _ in server.seen].index("POST") + 1
        server.seen.clear()
        assert run(server.url, "--allow-writes", "orders", "--budget", str(until_creation)) == 1
        assert [method for method, _, _ in server.seen[until_creation - 1 :]] == ["POST", "DELETE"]
        assert server.orders == {EXISTING_ID: "open"}


def test_what_was_created_is_deleted_after_an_interruption(run: Run) -> None:
    with shop() as server:
        original = sending.Sender.send

        def send(self: sending.Sender, *arguments: Any, **named: Any) -> Any:
            if arguments[0].method == "PATCH":
                raise KeyboardInterrupt
            return original(self, *arguments, **named)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sending.Sender, "send", send)
            assert run(server.url, "--allow-writes", "orders") == 130
        assert server.orders == {EXISTING_ID: "open"}
