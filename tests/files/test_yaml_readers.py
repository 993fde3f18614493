"""Written YAML means the same to every reader of YAML 1.1 or 1.2."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scripts.files.errors import KnownError
from scripts.files.yaml_file import dump_document, load_document
from scripts.overlay import apply_overlay
from scripts.overlay.document import read_document, render_document
from tests.files.readers import PROJECT, PYTHON_READERS, NodeReader, entries, node_reader, parts, read_by_parts

RELEASED = sorted((PROJECT / "generated" / "openapi").rglob("*.yaml"))

WORDS = (PROJECT / "tests" / "files" / "words.txt").read_text(encoding="utf-8").split()
SPECIAL: list[str] = json.loads((PROJECT / "tests" / "files" / "texts.json").read_text(encoding="utf-8"))
TEXTS = st.one_of(
    st.sampled_from([*WORDS, *SPECIAL]),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=40),
    st.text(alphabet=" \t\n\r\x85\u2028#:-'\"|>aé1.,", max_size=20),
    st.text(alphabet="0123456789_:.,eExXob+-TZ ", max_size=12),
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        TEXTS,
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)


def spelled(value: Any) -> str:
    """Return a value as text that distinguishes 1, 1.0 and true, and the order of keys."""
    return json.dumps(value)


@pytest.fixture(scope="module")
def node() -> Iterator[NodeReader]:
    with node_reader() as reader:
        yield reader


def check(documents: list[Any], node: NodeReader) -> None:
    """Check that every reader reads each document back equally."""
    written = [(dump_document(document), document) for document in documents]
    for text, document in written:
        for name, read in PYTHON_READERS.items():
            assert spelled(read(text)) == spelled(document), f"{name} reads something else:\n{text}"
    assert node.misread(written) == []


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: str(file.relative_to(PROJECT)))
def test_a_released_document_means_its_json_to_every_reader(file: Path, node: NodeReader) -> None:
    text = file.read_text(encoding="utf-8")
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    wanted = spelled(expected)
    assert spelled(PYTHON_READERS["PyYAML"](text)) == wanted
    for name in ("ruamel.yaml 1.1", "ruamel.yaml 1.2"):
        assert spelled(read_by_parts(name, text)) == wanted, name
    assert node.misread([(text, expected)]) == []


def test_a_document_read_by_parts_means_the_same_as_in_one_piece() -> None:
    text = min(RELEASED, key=lambda file: file.stat().st_size).read_text(encoding="utf-8")
    assert len(list(parts(text))) > 500
    assert "".join(entries(text)) == text
    for name in ("ruamel.yaml 1.1", "ruamel.yaml 1.2"):
        assert spelled(read_by_parts(name, text)) == spelled(PYTHON_READERS[name](text))


def test_words_that_some_readers_interpret_stay_text(node: NodeReader) -> None:
    texts = [*WORDS, *SPECIAL]
    check([{"v": text, "l": [text, [text]], "m": {text: text}} for text in texts], node)


@given(documents=st.lists(VALUES, min_size=1, max_size=25))
@example(documents=[[], {}, "", None, 0, -0.0, 1e-7, 1e300, 5e-324, 2**70, "a\nb\n"])
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_a_json_value_means_the_same_to_every_reader(node: NodeReader, documents: list[Any]) -> None:
    check([{"v": document} for document in documents] + [documents], node)


@given(VALUES.map(lambda value: [value]))
@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_a_written_document_reads_back_here(tmp_path_factory: pytest.TempPathFactory, document: Any) -> None:
    file = tmp_path_factory.getbasetemp() / "written.yaml"
    for fold in (True, False):
        file.write_bytes(dump_document(document, fold=fold).encode())
        assert spelled(load_document(file)) == spelled(document)


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "yaml"])
@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ({"a": [float("nan")]}, "/a/0: nan is not a JSON number"),
        ({"a": float("inf")}, "/a: inf is not a JSON number"),
        ({"a/b": {"~": float("-inf")}}, "/a~1b/~0: -inf is not a JSON number"),
        ({"a": "x\ud800"}, "/a: U+D800 is an unpaired surrogate"),
        ({"\udfff": 1}, "/: U+DFFF is an unpaired surrogate"),
        ({200: "a"}, "/: the key 200 is not a string"),
        ({"a": b"x"}, "/a: bytes is not a JSON type"),
        ({"a": (1, 2)}, "/a: tuple is not a JSON type"),
    ],
)
def test_values_without_a_representation_are_rejected_with_their_place(
    document: Any, complaint: str, as_json: bool
) -> None:
    with pytest.raises(KnownError) as caught:
        dump_document(document, as_json=as_json)
    assert str(caught.value).startswith(complaint)


def test_multi_line_texts_are_blocks_where_that_is_safe() -> None:
    document = {"a": "one\ntwo\n", "b": ["one\n\ntwo"], "c": "one \ntwo"}
    assert dump_document(document) == 'a: |\n  one\n  two\nb:\n  - |-\n    one\n\n    two\nc: "one \\ntwo"\n'


def test_plain_texts_are_not_quoted_without_need() -> None:
    document = {"openapi": "3.1.0", "/a/{id}": "A sentence, with 2 commas.", "id": "5658b9ca-ce50", "$ref": "a#/b"}
    assert dump_document(document) == (
        "openapi: 3.1.0\n/a/{id}: A sentence, with 2 commas.\nid: 5658b9ca-ce50\n$ref: a#/b\n"
    )


def test_numbers_and_nulls_of_untouched_lines_keep_their_spelling(tmp_path: Path) -> None:

    lines = [
        "a: ~",
        "b:",
        "c: null",
        "d: Null # why",
        "e: 0x1F",
        "f: 1.50",
        "g: -0.0",
        "h: +5",
        "i: [~, 1.0e+10, null]",
    ]
    text = "\n".join([*lines, "j:", "  - ~", "  - 2.0", "k: {l: ~}", "z: 1\n"])
    (tmp_path / "in.yaml").write_text(text)
    document = read_document(tmp_path / "in.yaml")
    action = {"target": "$.z", "update": 2}
    apply_overlay(document, {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]})
    assert render_document(document, "out.yaml") == text.replace("z: 1", "z: 2")


def test_an_ambiguous_number_is_written_unambiguously(tmp_path: Path, node: NodeReader) -> None:
    (tmp_path / "in.yaml").write_text("a: 010\nb: 1e3\nc: .5\nd: 0o17\ne: NO\nf: 12:30\n")
    document = load_document(tmp_path / "in.yaml")
    assert document == {"a": 10, "b": 1000.0, "c": 0.5, "d": 15, "e": "NO", "f": "12:30"}
    check([document], node)
