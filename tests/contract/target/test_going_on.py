"""Runs that ended in the middle, whatever ended them, and what the next one makes of the files they left."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.target import runner
from scripts.contract.target.lines import append_line, read_lines
from tests.contract.target.conftest import Run
from tests.contract.target.shop import shop

STATE, LEDGER = "giosg.state.jsonl", "giosg.ledger.jsonl"


@pytest.mark.parametrize("file", [STATE, LEDGER])
def test_a_line_that_was_not_written_to_its_end_is_left_out(file: str, run: Run, tmp_path: Path) -> None:
    with shop() as server:
        assert run(server.url, "--allow-writes", "orders") == 0
        with (tmp_path / "out" / file).open("a") as stream:
            stream.write('{"targ')
        assert run(server.url, "--allow-writes", "orders", "--resume") == 0
        assert run(server.url, "--allow-writes", "orders") == 0
        assert run(server.url, "--clean-up") == 0
        lines = (tmp_path / "out" / file).read_text().splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)


@pytest.mark.parametrize("file", [STATE, LEDGER])
def test_another_broken_line_is_named(file: str, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / file).write_text("[]\n")
    with shop() as server:
        assert run(server.url, "--clean-up") == 1
    assert f"{file}:1: not a JSON object; remove the line" in capsys.readouterr().err


def test_an_operation_without_an_answer_is_tested_by_the_next_run(run: Run, tmp_path: Path) -> None:
    with shop(lambda method, path, answer: (0, None)) as server:
        assert run(server.url) == 1
        server.fault = None
        assert run(server.url, "--resume") == 0
        assert ("GET", "/orders") in {(method, path) for method, path, _ in server.seen}
    report: dict[str, Any] = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["findings"] == []


@pytest.mark.parametrize("mistake", [("--value", "no_such=1"), ("--allow-writes", "no_such")], ids=["value", "writes"])
def test_a_mistake_in_the_command_keeps_the_stopped_run(run: Run, tmp_path: Path, mistake: tuple[str, str]) -> None:
    with shop() as server:
        run(server.url, "--budget", "6")
        state = (tmp_path / "out" / STATE).read_text()
        assert run(server.url, *mistake) == 1
        assert len(server.seen) == 6
        assert (tmp_path / "out" / STATE).read_text() == state


def test_a_write_that_is_left_gets_something_new_to_change(run: Run) -> None:
    with shop() as server:
        run(server.url, "--allow-writes", "orders")
        until_change = [method for method, _, _ in server.seen].index("PATCH")
        server.seen.clear()
        assert run(server.url, "--allow-writes", "orders", "--budget", str(until_change)) == 1
        assert "PATCH" not in {method for method, _, _ in server.seen}
        assert run(server.url, "--allow-writes", "orders", "--resume") == 0
        assert [method for method, _, _ in server.seen][-3:] == ["POST", "PATCH", "DELETE"]
        assert len(server.orders) == 1


def test_what_was_created_is_deleted_even_if_its_response_cannot_be_judged(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = runner.Runner._judge

    def interrupt(self: runner.Runner, step: Any, exchange: Any) -> Any:
        if exchange.method == "POST":
            raise KeyboardInterrupt
        return judge(self, step, exchange)

    monkeypatch.setattr(runner.Runner, "_judge", interrupt)
    with shop() as server:
        assert run(server.url, "--allow-writes", "orders") == 130
        assert len(server.orders) == 1


def test_a_clean_up_counts_the_operations_of_the_run(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with shop(lambda method, path, answer: (503, None) if method == "DELETE" else answer) as server:
        run(server.url, "--allow-writes", "orders")
        server.fault = None
        capsys.readouterr()
        run(server.url, "--clean-up")
    assert "4 of 4 operations, 1 requests" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("socks5://user:hunter2@127.0.0.1:1", "SOCKS is not supported"),
        ("ftp://user:hunter2@proxy", "its URL is invalid"),
        ("http://user:hunter2/@proxy:80", "its URL is invalid"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named_without_its_password(
    proxy: str, reason: str, run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    assert run("http://shop.example") == 1
    told = capsys.readouterr().err
    assert reason in told
    assert "hunter2" not in told


@pytest.mark.parametrize("end", ["\n", "", '\n{"a": 3', "\n{"])
def test_only_a_line_that_was_not_written_to_its_end_is_left_out(tmp_path: Path, end: str) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text('{"a": 1}\n{"a": 2}' + end, encoding="utf-8")
    assert read_lines(file) == [{"a": 1}, {"a": 2}]
    append_line(file, {"a": 4})
    assert read_lines(file) == [{"a": 1}, {"a": 2}, {"a": 4}]
