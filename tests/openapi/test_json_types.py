"""The JSON types of a schema, from all its keywords."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.openapi import Document, UnresolvedError
from scripts.openapi.schemas import json_types

DOCUMENT = Document("things", {"paths": {}, "components": {"schemas": {"Flag": {"type": "boolean"}}}})


@pytest.mark.parametrize(
    ("schema", "types"),
    [
        ({}, set()),
        ({"type": "string"}, {"string"}),
        ({"type": ["integer", "null"]}, {"integer", "null"}),
        ({"$ref": "#/components/schemas/Flag"}, {"boolean"}),
        (
            {"enum": ["a", 1, 1.5, None, True, [], {}]},
            {"string", "integer", "number", "null", "boolean", "array", "object"},
        ),
        ({"const": False}, {"boolean"}),
        ({"type": "string", "enum": [None]}, {"string"}),
        ({"oneOf": [{"$ref": "#/components/schemas/Flag"}, {"anyOf": [{"type": "array"}]}]}, {"boolean", "array"}),
        ({"allOf": [{"type": "object"}, {}]}, {"object"}),
    ],
)
def test_types_are_found_in_type_values_references_and_compositions(schema: Any, types: set[str]) -> None:
    assert json_types(DOCUMENT, schema) == types


def test_a_dangling_reference_is_named() -> None:
    with pytest.raises(UnresolvedError, match="dangling reference #/components/schemas/Missing"):
        json_types(DOCUMENT, {"oneOf": [{"$ref": "#/components/schemas/Missing"}]})
