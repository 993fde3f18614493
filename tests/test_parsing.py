"""What is parsed once in a run is what the parser gives."""

from __future__ import annotations

from pathlib import Path

from scripts.files.yaml_file import line_of, load_source
from scripts.files.yaml_writer import yaml_text
from tests.conftest import PROJECT, ParsedOnce

FILE = PROJECT / "spec" / "visitor" / "visitors.yaml"


def test_what_is_kept_is_what_the_parser_gives_with_its_lines(parsed_once: ParsedOnce) -> None:
    parsed = load_source(FILE)
    with parsed_once():
        kept = load_source(FILE)
        assert load_source(FILE) is kept
    assert load_source(FILE) is not kept
    assert yaml_text(kept, fold=True) == yaml_text(parsed, fold=True)
    assert [line_of(kept, key) for key in kept] == [line_of(parsed, key) for key in parsed] != [None] * len(parsed)


def test_texts_of_json_give_the_same_values(parsed_once: ParsedOnce, tmp_path: Path) -> None:
    file = tmp_path / "part.yaml"
    file.write_text('{"a": [1, null, 1.50, "2026-01-01"], "b": {}}', encoding="utf-8")
    with parsed_once():
        kept = load_source(file)
    assert kept == load_source(file) == {"a": [1, None, 1.5, "2026-01-01"], "b": {}}
