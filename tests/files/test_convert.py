"""`python -m scripts.files.convert` converts YAML to JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.files.convert import main


def test_a_source_becomes_json(tmp_path: Path) -> None:
    source, output = tmp_path / "a.yaml", tmp_path / "made" / "a.json"
    source.write_text(
        "records: &all [{id: 1, is_open: yes, at: '2026-01-01'}, {share: null, rate: 1.5}]\nagain: *all\n"
    )
    assert main([str(source), "-o", str(output)]) == 0
    records = [{"id": 1, "is_open": "yes", "at": "2026-01-01"}, {"share": None, "rate": 1.5}]
    assert json.loads(output.read_text()) == {"records": records, "again": records}


@pytest.mark.parametrize(("text", "message"), [("a: 1\na: 2\n", "a.yaml:2"), ("a: 2026-01-01\n", "quote it")])
def test_a_mistake_names_the_line_and_writes_nothing(
    tmp_path: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source, output = tmp_path / "a.yaml", tmp_path / "a.json"
    source.write_text(text)
    assert main([str(source), "-o", str(output)]) == 1
    assert message in capsys.readouterr().err
    assert not output.exists()


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.yaml"), "-o", str(tmp_path / "a.json")]) == 1
    assert "none.yaml" in capsys.readouterr().err
