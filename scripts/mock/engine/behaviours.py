"""Registry of behaviours: implementations of operations, by the names used in the mock overlays.

A behaviour is registered where it is defined:

    @behaviour("rooms.create", collection=True)
    def create(request: Request) -> Answer: ...

A function may have several names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.request import Request

Function = Callable[[Request], Answer]
Step = Callable[[Request], None]
_FunctionT = TypeVar("_FunctionT", bound=Function)


@dataclass(frozen=True)
class Behaviour:
    """A named behaviour.

    Attributes:
        needs_collection: whether the overlay must set `collection`.
    """

    name: str
    run: Function
    needs_collection: bool = False


BEHAVIOURS: dict[str, Behaviour] = {}


def behaviour(name: str, *, collection: bool = False, first: Sequence[Step] = ()) -> Callable[[_FunctionT], _FunctionT]:
    """Register a function under a name and return it unchanged.

    Args:
        collection: whether the overlay must set a collection for the behaviour.
        first: steps that run before it, such as expiring outdated records.

    Raises:
        ValueError: the name is already registered.
    """

    def register(function: _FunctionT) -> _FunctionT:
        if name in BEHAVIOURS:
            raise ValueError(f"two behaviours have the name {name!r}; rename one")
        BEHAVIOURS[name] = Behaviour(name, _after(first, function) if first else function, collection)
        return function

    return register


def _after(steps: Sequence[Step], function: Function) -> Function:
    def run(request: Request) -> Answer:
        for step in steps:
            step(request)
        return function(request)

    return run
