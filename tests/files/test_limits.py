"""Limits: the defaults are documented, and each can be raised."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import sys
from contextvars import copy_context
from pathlib import Path
from typing import Any

import pytest

from scripts.files.convert import main
from scripts.files.errors import SourceError
from scripts.files.json_text import parse_json
from scripts.files.limits import VARIABLE, Limits, use
from tests.conftest import PROJECT

TABLE = (PROJECT / "overlays" / "README.md").read_text(encoding="utf-8")


def test_the_table_of_limits_has_the_defaults() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \|", TABLE, re.MULTILINE)
    assert {name: int(number) for name, number in rows} == dataclasses.asdict(Limits())


def test_the_largest_released_document_is_as_large_as_the_table_says() -> None:
    largest = max(file.stat().st_size for file in (PROJECT / "generated" / "openapi").iterdir())
    assert f"{largest / 1e6:.1f} MB" in TABLE


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ("bytes=100", "a: " + "x" * 200),
        ("depth=3", "a: [[[[1]]]]"),
        ("depth=3", "- - - - - 1"),
        ("nodes=10", "a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"),
        ("nodes=10", "a: " + "x" * 1000),
    ],
)
def test_a_limit_is_raised_by_the_option_and_by_the_environment(
    limit: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.yaml").write_text(text)
    arguments = [str(tmp_path / "in.yaml"), "-o", str(tmp_path / "out.json")]
    name = limit.partition("=")[0]
    assert main(arguments) == 0
    monkeypatch.setenv(VARIABLE, limit)
    assert main(arguments) == 1
    assert f"raise it with --limit {name}=NUMBER or {VARIABLE}" in capsys.readouterr().err
    assert main([*arguments, "--limit", f"{name}=1000"]) == 0
    monkeypatch.setenv(VARIABLE, f"{limit},{name}=1000")
    assert main(arguments) == 0


def parse_within(text: str, limits: Limits) -> Any:
    """Parse JSON within limits, which do not outlast it."""

    def parse() -> Any:
        use(limits)
        return parse_json(text, Path("in.json"))

    return copy_context().run(parse)


@pytest.mark.parametrize(
    ("text", "nodes", "depth"),
    [
        ("[1, 2, 3]", 4, 1),
        ('[{}, [[]], "[{,"]', 5, 3),
        ('{"a": {"b": []}, "c": "x"}', 4, 3),
        (f'["{"x" * 640}"]', 12, 1),
        (f'{{"{"x" * 64}": 1}}', 3, 1),
    ],
    ids=["a list", "characters of lists in a text", "objects", "a long text", "a long key"],
)
def test_the_values_and_the_depth_of_json_are_counted_exactly(text: str, nodes: int, depth: int) -> None:
    parse_within(text, Limits(nodes=nodes, depth=depth))
    with pytest.raises(SourceError, match="has too many values"):
        parse_within(text, Limits(nodes=nodes - 1, depth=depth))
    with pytest.raises(SourceError, match="is nested too deeply"):
        parse_within(text, Limits(nodes=nodes, depth=depth - 1))


def test_a_depth_beyond_the_stack_of_the_json_parser_is_an_error_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text("[" * 200_000 + "]" * 200_000)
    command = [sys.executable, "-m", "scripts.documents.combine", "in.json", "-o", "out.json", "--limit", "depth=9999"]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "is nested too deeply" in done.stderr


def test_a_raised_depth_does_not_outlast_the_command(tmp_path: Path) -> None:
    (tmp_path / "in.yaml").write_text("a: 1")
    before = sys.getrecursionlimit()
    assert main([str(tmp_path / "in.yaml"), "-o", str(tmp_path / "out.json"), "--limit", "depth=1000"]) == 0
    assert sys.getrecursionlimit() == before


@pytest.mark.parametrize("limit", ["depth", "depth=", "depth=-1", "depth=0", "depth=x", "height=3"])
def test_an_invalid_limit_is_a_usage_error(limit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([str(tmp_path / "in.yaml"), "-o", "out.json", "--limit", limit])
    assert caught.value.code == 2
    assert "use NAME=NUMBER" in capsys.readouterr().err
