"""Which values a typed function can be given."""

from __future__ import annotations

import datetime
import enum
import uuid
from typing import Any, Literal

import pytest

from scripts.contract.express import Inexpressible, convert, same_json


class Colour(enum.Enum):
    RED = "red"


class Unset:
    pass


@pytest.mark.parametrize(
    ("value", "hint", "expected"),
    [
        ("red", Colour, Colour.RED),
        (5, int, 5),
        (5.0, int, 5),
        ("5", int, 5),
        ("true", bool, True),
        (None, str | None, None),
        ("x", Unset | str, "x"),
        ("2021-01-02", datetime.date, datetime.date(2021, 1, 2)),
        (["a", "b"], list[str], ["a", "b"]),
        ("a", Literal["a", "b"], "a"),
        (
            "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
            uuid.UUID,
            uuid.UUID("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"),
        ),
    ],
)
def test_a_value_of_the_type_is_expressible(value: Any, hint: Any, expected: Any) -> None:
    assert convert(value, hint, from_text=True) == expected


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("blue", Colour),
        ("05", int),
        ("x", int),
        (True, int),
        (1, bool),
        ("TRUE", bool),
        (None, str),
        (5, str),
        ("no date", datetime.date),
        ("a", list[str]),
        ("c", Literal["a", "b"]),
        ([1], list[str]),
        ("x", uuid.UUID),
    ],
)
def test_a_value_of_another_type_is_not(value: Any, hint: Any) -> None:
    with pytest.raises(Inexpressible):
        convert(value, hint, from_text=True)


@pytest.mark.parametrize(("left", "right"), [(1, 1.0), ({"a": [None]}, {"a": [None]}), ("", "")])
def test_equal_json_values_are_the_same(left: Any, right: Any) -> None:
    assert same_json(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [(1, True), (0, False), ("1", 1), ({"a": 1}, {}), ([1], [1, 1]), (None, False), ({"a": None}, {"b": None})],
)
def test_different_json_values_are_not(left: Any, right: Any) -> None:
    assert not same_json(left, right)


@pytest.mark.parametrize("other", ["2019-01-01T00:00:00.000+02:00", "2018-12-31t22:00:00z", "2018-12-31T22:00:00.0Z"])
def test_a_moment_is_the_same_in_another_spelling(other: str) -> None:
    assert same_json({"start": "2018-12-31T22:00:00.000Z"}, {"start": other})


@pytest.mark.parametrize(
    "other", ["2018-12-31T22:00:00.001Z", "2018-12-31T22:00:00", "2018-12-31", "2018-13-31T22:00:00Z", "now"]
)
def test_another_moment_and_other_text_are_different(other: str) -> None:
    assert not same_json("2018-12-31T22:00:00.000Z", other)
