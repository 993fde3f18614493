"""Values that cannot be encoded, or only ambiguously, are rejected before anything is sent."""

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
def test_only_text_numbers_and_timestamps_can_be_encoded(spell: Spelling, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^p: "):
        spell(value)


@pytest.mark.parametrize("spell", [path, header, form])
@pytest.mark.parametrize("value", [None, UNSET])
def test_none_is_rejected_everywhere_but_in_a_query_where_it_is_omitted(spell: Spelling, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^p: cannot be"):
        spell(value)
    assert query_string(query(value), query("x")) == "?p=x"
    assert query_string(query(value)) == ""


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\0", "\u00e9", " a", "a ", "a\t", "\x7f", ["a"]])
def test_a_header_takes_only_what_arrives_unchanged(value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        header(value)


@pytest.mark.parametrize(("between", "item"), [("%20", "a b"), ("%7C", "a|b")])
def test_an_item_that_contains_the_separator_is_rejected(between: str, item: str) -> None:
    """It would be ambiguous with two items."""
    assert query_part("p", ["a", "b"], between) == f"p=a{between}b"
    with pytest.raises(InvalidArgumentError, match="contains the separator of items"):
        query_part("p", [item], between)


def test_a_comma_in_an_item_is_distinguished_from_a_separator() -> None:
    assert query_part("p", ["a,b", "c"], ",") == "p=a%2Cb,c"


def test_an_httpx_client_with_a_query_of_its_own_is_refused() -> None:
    """httpx would replace the query of each call with its default."""
    client = Client(base_url="http://127.0.0.1:9", httpx_args={"params": {"a": "b"}})
    with pytest.raises(ConfigurationError, match="default params of the httpx client"):
        client.get_httpx_client()
    with pytest.raises(ConfigurationError, match="default params of the httpx client"):
        client.get_async_httpx_client()
