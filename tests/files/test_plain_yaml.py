"""Plain documents are laid out as ruamel.yaml lays them out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scripts.files.yaml_reader import parse_yaml
from scripts.files.yaml_writer import ruamel_text, yaml_text
from tests.files.readers import PROJECT
from tests.files.test_yaml_readers import SPECIAL, TEXTS, VALUES, WORDS

LONG = st.lists(TEXTS, min_size=5, max_size=20).map(" ".join)


@given(documents=st.lists(VALUES | LONG, min_size=1, max_size=8), key=LONG | TEXTS, fold=st.booleans())
@example(documents=[[[], {}], [[[1]]], [[{"a": ["b"]}]], {"a": {"b": [{}, {"c": []}]}}], key="k" * 123, fold=True)
@example(documents=[WORDS, {text: [text, {text: text}] for text in (*WORDS, *SPECIAL)}], key="a: \x85", fold=True)
@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_a_plain_document_is_laid_out_as_by_ruamel(documents: list[Any], key: str, fold: bool) -> None:
    document = {"items": documents, **{f"v{number}": value for number, value in enumerate(documents)}, key: {key: key}}
    assert yaml_text(document, fold=fold) == ruamel_text(document, fold=fold)


@pytest.mark.parametrize("value", [1, -12345678, 0.5, True, False, None, "x", "a b", "1", [], {}], ids=repr)
def test_values_near_the_width_are_laid_out_as_by_ruamel(value: Any) -> None:
    keys = ["k" * length for length in range(105, 121)]
    document = {"items": [dict.fromkeys(keys, value)], **{f"w {key[2:]}": value for key in keys}}
    assert yaml_text(document, fold=True) == ruamel_text(document, fold=True)


def test_a_key_with_spaces_is_not_broken_at_the_width() -> None:
    document = {"a": {"word " * 23 + "word": "x"}, "k" * 121: 1}  # the second one is too long for the quick layout
    assert parse_yaml(yaml_text(document, fold=True), Path("a.yaml")) == document


@pytest.mark.parametrize("fold", [True, False])
def test_a_released_document_is_laid_out_as_by_ruamel(fold: bool) -> None:
    document = json.loads((PROJECT / "generated" / "openapi" / "visitor.json").read_text(encoding="utf-8"))
    assert yaml_text(document, fold=fold) == ruamel_text(document, fold=fold)
