"""Whoever waits for the contract tests sees how far they are, and the first finding when it is found."""

from __future__ import annotations

import io

from scripts.contract.progress import Display
from scripts.contract.tasks import Task

TASKS = [Task("giosg", "1", (), (), 30), Task("gotom", "1", (), (), 10)]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(out: io.StringIO) -> str:
    display = Display(TASKS, out)
    display.heard(TASKS[0], {"operations": 3, "cases": 40, "finding": ""})
    display.heard(TASKS[1], {"operations": 1, "cases": 2, "finding": "GET /x: status_code_conformance"})
    display.ended(TASKS[1], {"operations": 4, "cases": 60, "finding": "GET /x: status_code_conformance"})
    display.ended(TASKS[0], {"operations": 9, "cases": 140})
    assert display.findings == ["gotom: GET /x: status_code_conformance"]
    return out.getvalue()


def test_without_a_terminal_progress_is_plain_lines() -> None:
    lines = shown(io.StringIO()).splitlines()
    assert lines[0].startswith("0 of 2 tasks, 40 cases")
    assert lines[1] == "first finding: gotom: GET /x: status_code_conformance"
    assert lines[-1].startswith("2 of 2 tasks, 200 cases")
    assert lines[-1].endswith("1 findings")


def test_a_terminal_has_one_line_that_changes() -> None:
    text = shown(Terminal())
    assert text.startswith("\r\033[K0 of 2 tasks, 40 cases")
    assert "\r\033[Kfirst finding: gotom: GET /x" in text
