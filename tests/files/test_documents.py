"""Reading and writing documents: the JSON subset of YAML 1.2, and JSON."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from scripts.files.errors import KnownError, SourceError
from scripts.files.output import OutputError, write_files
from scripts.overlay.document import read_document, render_document


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "200: ok\n'404': no\ntrue: yes\n1.0: x\nnull: y",
            {"200": "ok", "404": "no", "true": "yes", "1.0": "x", "null": "y"},
        ),
        ("a: 2021-03-15\nb: 2021-03-15T10:34:00Z\nc: =", {"a": "2021-03-15", "b": "2021-03-15T10:34:00Z", "c": "="}),
        ("a: yes\nb: off\nc: True\nd: ~", {"a": "yes", "b": "off", "c": True, "d": None}),
        ("a: &x {k: [1]}\nb: *x\nc: [*x]", {"a": {"k": [1]}, "b": {"k": [1]}, "c": [{"k": [1]}]}),
        ("a: &x true\nb: *x\n&k c: *k", {"a": True, "b": True, "c": "c"}),
        ("'<<': {a: 1}\n", {"<<": {"a": 1}}),
        ("\ufeffa: 1", {"a": 1}),
    ],
    ids=["keys", "dates", "booleans", "aliases", "scalar-aliases", "quoted-merge", "byte-order-mark"],
)
def test_yaml_is_read_as_its_json_subset(text: str, value: object, tmp_path: Path) -> None:
    document = read_document(write(tmp_path, "input.yaml", text))
    assert json.dumps(document) == json.dumps(value)
    again = YAML(typ="safe", pure=True).load(render_document(document, "output.yaml"))
    assert json.dumps(again) == json.dumps(value)


def test_aliases_become_copies(tmp_path: Path) -> None:
    document = read_document(write(tmp_path, "input.yaml", "a: &x {k: [1]}\nb: *x\n"))
    document["b"]["k"].append(2)
    assert document["a"] == {"k": [1]}


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("d.yaml", "a: 1\nb: 2\na: 3\n", ':3: found duplicate key "a"'),
        ("d.yaml", "200: 1\n'200': 2\n", ':2: found duplicate key "200"'),
        ("d.yaml", "a:\n  - b\n c: 1\n", ":3: "),
        ("d.yaml", "a: &x {}\nb:\n  <<: *x\n", ":3: merge keys (<<) are not YAML 1.2"),
        ("d.yaml", "a: 1\nb: !mine x\n", ":2: tag !mine is not supported in JSON"),
        ("d.yaml", "a: !!binary aGk=\n", ":1: tag tag:yaml.org,2002:binary is not supported in JSON"),
        ("d.yaml", "a: 1\nb: -.inf\n", ":2: -.inf is not a JSON number"),
        ("d.yaml", "a: .NaN\n", ":1: .NaN is not a JSON number"),
        ("d.yaml", "? [a]\n: b\n", ":1: a key must be a string"),
        ("d.yaml", "a: &x [*x]\n", ":1: alias *x is inside its own anchor"),
        ("d.yaml", "a: *x\n", ":1: found undefined alias"),
        ("d.yaml", "a: 1\n---\nb: 2\n", ":2: but found another document"),
        ("d.yaml", "", "the document must be an object"),
        ("d.yaml", "- a\n", "the document must be an object"),
        ("d.yaml", "a: !!int b\n", ":1: 'b' is not a valid !!int"),
        ("d.yaml", "a: 1\nb: !!bool maybe\n", ":2: 'maybe' is not a valid !!bool"),
        ("d.yaml", "a: !!null x\n", ":1: 'x' is not a valid !!null"),
        ("d.yaml", "a: !!map x\n", ":1: "),
        ("d.yaml", "%YAML 1.1\n---\na: yes\n", "YAML 1.1 is not supported"),
        ("d.yaml", "a: 1e999\n", ":1: 1e999 is too large for a JSON number"),
        ("d.yaml", f"a: 1\nb: {'9' * 5000}\n", ":2: has too many digits"),
        ("d.yaml", "a: \x07\n", "special characters are not allowed"),
        ("d.json", '{"a": 1e999}', "1e999 is too large for a JSON number"),
        ("d.json", f'{{"a": {"9" * 5000}}}', "Exceeds the limit"),
        ("d.json", '{"a": 1, "a": 2}', 'found duplicate key "a"'),
        ("d.json", '{"a": NaN}', "NaN is not a JSON number"),
        ("d.json", '{"a": 1,}', ":1: "),
        ("d.json", "a: 1", ":1: Expecting value (column 1)"),
        ("d.json", "[]", "the document must be an object"),
    ],
)
def test_an_invalid_document_is_an_error_with_its_place(name: str, text: str, problem: str, tmp_path: Path) -> None:
    path = write(tmp_path, name, text)
    with pytest.raises(SourceError) as caught:
        read_document(path)
    assert str(caught.value).startswith(f"{path}:")
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_or_binary_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.yaml"):
        read_document(tmp_path / "none.yaml")
    (tmp_path / "bytes.yaml").write_bytes(b"a: \xff\n")
    with pytest.raises(SourceError, match=r"bytes\.yaml:1: is not UTF-8"):
        read_document(tmp_path / "bytes.yaml")


def test_json_keeps_order_and_characters(tmp_path: Path) -> None:
    text = '{\n  "z": "é 𝄞",\n  "a": [\n    1,\n    2.5,\n    true,\n    null,\n    {}\n  ]\n}\n'
    document = read_document(write(tmp_path, "input.json", text))
    assert render_document(document, "output.JSON") == text
    assert render_document(document, "output.yaml") == "z: é 𝄞\na:\n  - 1\n  - 2.5\n  - true\n  - null\n  - {}\n"


def test_json_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert read_document(write(tmp_path, "input.json", '\ufeff{"a": 1}')) == {"a": 1}


@pytest.mark.parametrize("text", ["2021-03-15", "200", "true", "null", "~", "", "1.5", "- a", "a: b", "# a", "=", "<<"])
def test_strings_that_look_like_something_else_are_quoted(text: str, tmp_path: Path) -> None:
    document = read_document(write(tmp_path, "input.json", json.dumps({"v": text, text: "k"})))
    again = YAML(typ="safe", pure=True).load(render_document(document, "output.yaml"))
    assert again == {"v": text, text: "k"}


def test_long_lines_are_not_folded(tmp_path: Path) -> None:
    text = f"a: {'word ' * 200}end\n"
    assert render_document(read_document(write(tmp_path, "input.yaml", text)), "output.yaml") == text


@pytest.mark.parametrize("head", ["a: # c\n  - {}\n", "a:\n  # c\n  - {x: 1} # d\n", "a: # c\n  - []\n"])
def test_no_line_break_is_lost_after_a_flow_collection(head: str, tmp_path: Path) -> None:
    text = head + "  - k:\n      l: {}\n      m: 1\n"
    assert render_document(read_document(write(tmp_path, "input.yaml", text)), "output.yaml") == text


def test_json_rejects_infinity() -> None:
    with pytest.raises(KnownError, match=r"output\.json: cannot be written: /a: inf is not a JSON number"):
        render_document({"a": math.inf}, "output.json")


def test_files_are_written_all_or_none(tmp_path: Path) -> None:
    first, folder = write(tmp_path, "first.txt", "old"), tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write_files({first: "new", folder: "x"})
    with pytest.raises(OutputError, match="cannot be written"):
        write_files({first: "new", tmp_path / "second.txt": "\ud800"})
    assert first.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.txt", "folder.txt"]


def test_missing_folders_are_created(tmp_path: Path) -> None:
    write_files({tmp_path / "new" / "deep" / "file.txt": "é\n"})
    assert (tmp_path / "new" / "deep" / "file.txt").read_bytes() == "é\n".encode()
