"""Values that have no spelling, or more than one reading, are refused before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from giosg_client.client import Client
from giosg_client.encoding import form_body, header_value, query_part, query_string
from giosg_client.errors import ConfigurationError, InvalidArgumentError
from giosg_client.types import UNSET
from giosg_client.values import path_segment

Spelling = Callable[[Any], Any]


def path(value: Any) -> str:
    return path_segment("p", value)


def query(value: Any) -> str:
    return query_part("p", value)


def header(value: Any) -> str:
    return header_value("p", value)


def form(value: Any) -> bytes:
    return form_body({"p": value})


EVERYWHERE = (path, query, header, form)


@pytest.mark.parametrize("spell", EVERYWHERE)
@pytest.mark.parametrize("value", [{"a": 1}, b"a", {"a"}, math.nan, math.inf, "\ud800", [["a"]], [None]])
def test_what_is_no_text_number_or_moment_has_no_spelling(spell: Spelling, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^p "):
        spell(value)


@pytest.mark.parametrize("spell", [path, header, form])
@pytest.mark.parametrize("value", [None, UNSET])
def test_nothing_has_no_spelling_but_in_a_query_which_then_lacks_it(spell: Spelling, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^p cannot be"):
        spell(value)
    assert query_string(query(value), query("x")) == "?p=x"
    assert query_string(query(value)) == ""


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\0", "\u00e9", " a", "a ", "a\t", "\x7f", ["a"]])
def test_a_header_takes_only_what_arrives_unchanged(value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        header(value)


@pytest.mark.parametrize(("between", "item"), [("%20", "a b"), ("%7C", "a|b")])
def test_an_item_that_holds_the_delimiter_is_refused(between: str, item: str) -> None:
    """Nobody could tell it from two items."""
    assert query_part("p", ["a", "b"], between) == f"p=a{between}b"
    with pytest.raises(InvalidArgumentError, match="holds what separates items"):
        query_part("p", [item], between)


def test_a_comma_in_an_item_is_told_from_one_between_items() -> None:
    assert query_part("p", ["a,b", "c"], ",") == "p=a%2Cb,c"


def test_an_httpx_client_with_a_query_of_its_own_is_refused() -> None:
    """httpx would send that query in place of the one of each call."""
    client = Client(base_url="http://127.0.0.1:9", httpx_args={"params": {"a": "b"}})
    with pytest.raises(ConfigurationError, match="params of its own"):
        client.get_httpx_client()
    with pytest.raises(ConfigurationError, match="params of its own"):
        client.get_async_httpx_client()
