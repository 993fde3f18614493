"""Check the arguments of a call against the signature of its generated function."""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from .codec import codec, split
from .errors import InvalidArgumentError
from .scalars import Convert, invalid, within
from .types import UNSET

P = ParamSpec("P")
R = TypeVar("R")

_TEXT_OF = {str: (str, int, UUID), UUID: (UUID, str), int: (int, str), float: (float, int, str)}
"""Types that a parameter takes for another because they are written alike in a URL: an id as text, for example."""


def checked(operation: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Check and convert keyword arguments, by their type hints, before calling the function of an operation.

    Models can be given as dicts, members of enumerations as their values, and identifiers as text. None leaves out an
    optional parameter.

    Raises:
        InvalidArgumentError: an argument has the wrong type; the error names it, and the operation.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        accepts: dict[str, Convert] | None = None

        @functools.wraps(function)
        def call(*args: P.args, **arguments: P.kwargs) -> R:
            nonlocal accepts
            if accepts is None:
                hints = typing.get_type_hints(function)
                accepts = {name: _accepting(name, hint) for name, hint in hints.items() if name != "return"}
            try:
                found: Any = {name: within(name, accepts[name], value) for name, value in arguments.items()}
                return function(*args, **found)
            except InvalidArgumentError as error:
                raise InvalidArgumentError(error.reason, error.argument, operation) from None

        return call

    return decorate


def _accepting(name: str, hint: Any) -> Convert:
    is_optional, is_nullable, rest = split(hint)
    accept = _parameter(rest)

    def convert(value: Any) -> Any:
        if (value is None and is_nullable) or (is_optional and value is UNSET):
            return value
        if value is None and is_optional and name != "body":
            return UNSET
        return accept(value)

    return convert


def _parameter(hint: Any) -> Convert:
    if typing.get_origin(hint) is list:
        return _array(_parameter(typing.get_args(hint)[0]))
    kinds = _TEXT_OF.get(hint)
    found = codec(hint)
    if kinds is None:
        return found.accept

    def accept(value: Any) -> Any:
        if isinstance(value, kinds) and not isinstance(value, bool):
            return value
        raise invalid(found.name, value)

    return accept


def _array(accept: Convert) -> Convert:
    def convert(value: Any) -> list[Any]:
        if not isinstance(value, (list, tuple)):
            raise invalid("a list", value)
        return [within(f"[{index}]", accept, item) for index, item in enumerate(value)]

    return convert
