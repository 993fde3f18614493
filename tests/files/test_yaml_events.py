"""What libyaml parses means the same as to the parser in Python, and its errors are never seen."""

from __future__ import annotations

import contextvars
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ruamel.yaml.error import YAMLError
from yaml import YAMLError as LibyamlError

from scripts.files import limits
from scripts.files.errors import KnownError, SourceError
from scripts.files.limits import Limits
from scripts.files.yaml_events import UnusualTextError
from scripts.files.yaml_file import line_of, load_document, load_editable, load_source, plain
from scripts.files.yaml_reader import NULLS, parse_quickly, parse_yaml
from tests.files.readers import PROJECT

SOURCES = sorted((PROJECT / "spec" / "interactions").glob("*.yaml"))
PIECES = [
    *(
        "a",
        "b c",
        "1",
        "1.50",
        "~",
        "null",
        "yes",
        "0x1F",
        "2020-01-01",
        "'q'",
        '"d\\n"',
        '"\\/"',
        "é",
        "\u2029",
        "\x85",
    ),
    *(":", ": ", "?", "? ", "-", "- ", "#", " #", ",", ", ", "[", "]", "{", "}", "&x ", "*x", "!", "!!str ", "<<", "%"),
    *("|", ">", "|-", ">2", "'", '"', "\\", "\n", "\n", "\n ", "\n  ", "\n    ", "\n- ", "\t", "---", "...", "@", "`"),
]
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.text(alphabet="ab1:?-#,[]{} \n'\"|>&*!", max_size=24),
)


def spelled(value: Any) -> str:
    return repr(plain(value))


def lines(value: Any) -> Any:
    """The lines of all keys, and the spelling of numbers and nulls."""
    if isinstance(value, dict):
        return [(line_of(value, key), lines(member)) for key, member in value.items()], vars(value).get(NULLS)
    return [lines(item) for item in value] if isinstance(value, list) else getattr(value, "spelling", None)


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.name))
def test_a_source_has_the_same_values_lines_and_spellings(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    quick, slow = parse_quickly(text, dates=False), parse_yaml(text, file, dates=False)
    assert spelled(quick) == spelled(slow)
    assert lines(quick) == lines(slow)


@given(text=TEXTS)
@example(text="a: {b:c, ? d : e, f: , g}\nh: [i: j, {k}]\n")
@example(text="a: &x {b: 1}\nc: *x\nd: [*x, *x]\n")
@example(text="- - a\n  - b\n-\n- |\n  c\n\n- >-\n  d\n  e\n")
@settings(max_examples=600, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_any_text_means_the_same_or_is_left_to_the_parser_in_python(text: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an anchor that is set again
        try:
            quick = parse_quickly(text)
        except (UnusualTextError, LibyamlError, YAMLError):
            return
        assert spelled(quick) == spelled(parse_yaml(text, Path("a.yaml"))), text
        assert lines(quick) == lines(parse_yaml(text, Path("a.yaml"))), text


@pytest.mark.parametrize(
    "text",
    ["a: [", "a: 'b", "a: 1\na: 2\n", "a: !!set {b}\n", "\ta: 1", "a: *b", "a:\n  - b\n c: d", "a: <<\n<<: {}\n"],
)
def test_errors_are_those_of_the_parser_in_python(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as expected:
        parse_yaml(text, file)
    for load in (load_document, load_source):
        with pytest.raises(KnownError) as caught:
            load(file)
        assert str(caught.value) == str(expected.value)


@pytest.mark.parametrize("nodes", [*range(1, 30), 1000])
def test_too_many_values_are_the_same_error_of_the_same_line(nodes: int, tmp_path: Path) -> None:
    text = "a: &a\n  - 1\n  - {b: 2,\n     c: 3}\nd: &d [*a,\n *a, " + "x" * 300 + "]\ne:\n- *d\n- *d\n"
    file = tmp_path / "a.yaml"

    def error_of(comments: bool) -> str | None:
        limits.use(Limits(nodes=nodes))
        try:
            parse_yaml(text, file, comments=comments)
        except SourceError as error:
            return str(error)
        return None

    expected = contextvars.copy_context().run(error_of, True)
    assert contextvars.copy_context().run(error_of, False) == expected
    assert (expected is None) == (nodes == 1000)


def test_a_comment_that_the_parser_in_python_cannot_keep_is_an_error_only_where_comments_are_kept(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a: 1\nb: # why\n  text\n\nc: 2\n", encoding="utf-8")
    assert load_document(file) == {"a": 1, "b": "text", "c": 2}
    with pytest.raises(
        KnownError, match=r"a\.yaml:2: has a comment between a key and its value; move it above the key"
    ):
        load_editable(file)
