"""Errors of values."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from scripts.mock.engine.values import errors_of, first_error

DEEPER_THAN_ERRORS_CAN_HOLD = 300
TREE = jsonschema_rs.validator_for({"type": ["object", "null"], "properties": {"in": {"$ref": "#"}}})


def nested(levels: int, value: Any) -> Any:
    for _ in range(levels):
        value = {"in": value}
    return value


def a_list() -> Any:
    value: list[Any] = []
    for _ in range(DEEPER_THAN_ERRORS_CAN_HOLD):
        value = [value]
    return value


@pytest.mark.parametrize("levels", [0, 1, 199, 200, 201, 254, 255, 400])
def test_an_invalid_value_has_an_error_however_deep_the_mistake_is(levels: int) -> None:
    assert errors_of(TREE, nested(levels, {})) == []
    assert first_error(TREE, nested(levels, {})) is None
    (error,) = errors_of(TREE, nested(levels, "a text"))
    assert error.message == '"a text" is not of types "null", "object"'
    (error,) = errors_of(TREE, nested(levels, a_list()))
    assert ("is not of types" if levels < 200 else "invalid below 200 levels") in error.message
