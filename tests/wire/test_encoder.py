"""The encoder reproduces the tables of the standards."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wire.encoder import Moment, expand, fields_in_order, form, headers, json_text, percent, scalar, target

OBJECT = {"R": 100, "G": 200, "B": 150}
ARRAY = ["blue", "black", "brown"]
NONE = object()
"""Marks n/a in the table of OpenAPI 3.1."""

# OpenAPI 3.1, "Style Examples": style, explode, empty, string, array, object; without the `?` before a query.
OPENAPI = [
    ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("spaceDelimited", False, NONE, NONE, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, NONE, NONE, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, NONE, NONE, NONE, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        (style, explode, value, expected)
        for style, explode, *row in OPENAPI
        for value, expected in zip(("", "blue", ARRAY, OBJECT), row, strict=True)
        if expected is not NONE
    ],
)
def test_a_value_is_expanded_as_in_the_table_of_openapi(style: str, explode: bool, value: Any, expected: str) -> None:
    assert expand("color", value, style, explode) == expected


LIST = ["red", "green", "blue"]
KEYS = {"semi": ";", "dot": ".", "comma": ","}


@pytest.mark.parametrize(
    ("name", "value", "style", "explode", "expected"),
    [
        # RFC 6570, section 3.2.2
        ("var", "value", "simple", False, "value"),
        ("hello", "Hello World!", "simple", False, "Hello%20World%21"),
        ("half", "50%", "simple", False, "50%25"),
        ("base", "http://example.com/home/", "simple", False, "http%3A%2F%2Fexample.com%2Fhome%2F"),
        ("list", LIST, "simple", True, "red,green,blue"),
        ("keys", KEYS, "simple", False, "semi,%3B,dot,.,comma,%2C"),
        ("keys", KEYS, "simple", True, "semi=%3B,dot=.,comma=%2C"),
        # section 3.2.5
        ("list", LIST, "label", False, ".red,green,blue"),
        ("list", LIST, "label", True, ".red.green.blue"),
        ("keys", KEYS, "label", False, ".semi,%3B,dot,.,comma,%2C"),
        ("keys", KEYS, "label", True, ".semi=%3B.dot=..comma=%2C"),
        ("empty_keys", {}, "label", False, ""),
        # section 3.2.7
        ("hello", "Hello World!", "matrix", False, ";hello=Hello%20World%21"),
        ("empty", "", "matrix", False, ";empty"),
        ("list", LIST, "matrix", True, ";list=red;list=green;list=blue"),
        ("keys", KEYS, "matrix", False, ";keys=semi,%3B,dot,.,comma,%2C"),
        ("keys", KEYS, "matrix", True, ";semi=%3B;dot=.;comma=%2C"),
        # section 3.2.8
        ("who", "fred", "form", False, "who=fred"),
        ("half", "50%", "form", False, "half=50%25"),
        ("empty", "", "form", False, "empty="),
        ("undef", None, "form", False, ""),
        ("empty_list", [], "form", True, ""),
        ("list", LIST, "form", False, "list=red,green,blue"),
        ("list", LIST, "form", True, "list=red&list=green&list=blue"),
        ("keys", KEYS, "form", False, "keys=semi,%3B,dot,.,comma,%2C"),
        ("keys", KEYS, "form", True, "semi=%3B&dot=.&comma=%2C"),
    ],
)
def test_a_value_is_expanded_as_in_rfc_6570(name: str, value: Any, style: str, explode: bool, expected: str) -> None:
    assert expand(name, value, style, explode) == expected


def test_everything_but_unreserved_characters_is_percent_encoded_in_upper_case() -> None:
    assert percent("aZ09-._~") == "aZ09-._~"
    assert percent(" +&=?#/%*'\"é€\0") == "%20%2B%26%3D%3F%23%2F%25%2A%27%22%C3%A9%E2%82%AC%00"


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (False, "false"), (0, "0"), (-5, "-5"), (1.5, "1.5"), (1.0, "1.0"), ("a b", "a b")],
)
def test_a_scalar_is_written_as_json_writes_it(value: Any, text: str) -> None:
    assert scalar(value) == text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2015-08-31T16:32:17.879Z", "2015-08-31T16:32:17.879Z"),
        ("2015-08-31T16:32:17Z", "2015-08-31T16:32:17.000Z"),
        ("2015-08-31T16:32:17.000001+00:00", "2015-08-31T16:32:17.000001Z"),
        ("2016-01-01T00:30:00.5+02:00", "2015-12-31T22:30:00.500Z"),
        ("0099-01-01T00:00:00-01:30", "0099-01-01T01:30:00.000Z"),
    ],
)
def test_a_timestamp_is_written_in_utc_with_three_decimals_or_six(moment: str, text: str) -> None:
    assert scalar(Moment(moment)) == text


def test_a_target_holds_the_parameters_in_the_order_of_the_document() -> None:
    parameters: list[dict[str, Any]] = [
        {"in": "query", "name": "b[]", "schema": {}},
        {"in": "path", "name": "id", "schema": {}},
        {"in": "query", "name": "a", "schema": {}, "explode": False},
        {"in": "query", "name": "left out", "schema": {}},
        {"in": "header", "name": "X-Trace", "schema": {}},
    ]
    values = {("path", "id"): "a/b", ("query", "a"): [1, 2], ("query", "b[]"): ["x", "y"], ("header", "X-Trace"): True}
    assert target("/things/{id}", parameters, values) == b"/things/a%2Fb?b%5B%5D=x&b%5B%5D=y&a=1,2"
    assert headers(parameters, values) == {b"x-trace": b"true"}


def test_a_form_is_written_as_the_url_standard_says() -> None:
    assert form({"a b": "c+d", "*-._": "~é", "flag": True, "empty": ""}) == b"a+b=c%2Bd&*-._=%7E%C3%A9&flag=true&empty="
    assert fields_in_order(b"b=1&a=2&a=1") == [b"a=2", b"a=1", b"b=1"]


def test_json_is_compact_utf_8() -> None:
    value = {"b": [1, 1.0, None], "a": 'é"\n', "at": Moment("2015-08-31T16:32:17Z")}
    expected = '{"a":"é\\"\\n","at":"2015-08-31T16:32:17.000Z","b":[1,1.0,null]}'
    assert json_text(value, in_order=True) == expected.encode()
    assert json_text({"b": 1, "a": 2}, in_order=False) == b'{"b":1,"a":2}'
