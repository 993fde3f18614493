"""Every finding has a stable code with an explanation."""

from __future__ import annotations

import pytest

from scripts.contract.__main__ import main
from scripts.contract.codes import codes


@pytest.mark.parametrize("name", codes())
def test_a_code_says_what_happened_why_it_matters_and_what_to_do(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    one = codes()[name]
    output = capsys.readouterr().out
    assert all(text in output and text.endswith(".") for text in (one.title, one.why, one.remedy))


def test_without_a_code_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(codes())


def test_an_unknown_code_is_answered_with_similar_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "type-change"]) == 1
    assert "did you mean type-changed" in capsys.readouterr().err
