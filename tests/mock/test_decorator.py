"""Decorators of functions that take a mock: which argument it becomes."""

from __future__ import annotations

import inspect
from typing import Any
from unittest.mock import Mock, patch

import pytest

from scripts.mock import testing
from scripts.mock.testing import mock_giosg, mock_gotom


@pytest.fixture(autouse=True)
def _no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(testing, "MockServer", Mock)


def test_the_last_argument_without_a_default_is_the_mock() -> None:
    def function(first: int, giosg: Any, size: int = 3) -> Any:
        return first, giosg.api, size

    decorated: Any = mock_giosg()(function)
    assert decorated(1) == (1, "giosg", 3)
    assert decorated(1, size=4) == (1, "giosg", 4)
    assert decorated(first=1) == (1, "giosg", 3)
    assert [*inspect.signature(decorated).parameters] == ["first", "size"]


@pytest.mark.parametrize("is_outside", [True, False])
def test_arguments_of_patches_are_left_to_them(is_outside: bool) -> None:
    def function(patched: Any, gotom: Any) -> Any:
        return patched, gotom.api

    patched = patch("scripts.mock.testing.CREDENTIALS")
    decorated: Any = patched(mock_gotom()(function)) if is_outside else mock_gotom()(patched(function))
    found, api = decorated()
    assert api == "gotom"
    assert isinstance(found, Mock)


def test_a_missing_argument_is_an_error_that_names_it() -> None:
    def function(first: int, giosg: Any) -> None: ...

    decorated: Any = mock_giosg()(function)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'first'"):
        decorated()


def test_functions_without_named_arguments_get_it_last() -> None:
    @mock_giosg()
    def decorated(*arguments: Any) -> Any:
        return [*arguments[:-1], arguments[-1].api]

    assert decorated(1, 2) == [1, 2, "giosg"]


def test_a_generator_function_is_refused() -> None:
    def generate(giosg: Any) -> Any:
        yield giosg

    with pytest.raises(TypeError, match="generate is a generator function: use the mock in a `with` statement"):
        mock_giosg()(generate)
