"""Plain documents are laid out as ruamel.yaml lays them out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

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


@pytest.mark.parametrize("fold", [True, False])
def test_a_released_document_is_laid_out_as_by_ruamel(fold: bool) -> None:
    document = json.loads((PROJECT / "generated" / "openapi" / "visitor.json").read_text(encoding="utf-8"))
    assert yaml_text(document, fold=fold) == ruamel_text(document, fold=fold)
