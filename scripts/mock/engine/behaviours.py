"""The registry of behaviours: what operations do, by the names that the mock overlays use.

A behaviour is registered where it is defined:

    @behaviour("rooms.create", collection=True)
    def create(request: Request) -> Answer: ...

One function may carry several names.
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
        needs_collection: whether the overlay must name the `collection` that it works on.
    """

    name: str
    run: Function
    needs_collection: bool = False


BEHAVIOURS: dict[str, Behaviour] = {}


def behaviour(name: str, *, collection: bool = False, first: Sequence[Step] = ()) -> Callable[[_FunctionT], _FunctionT]:
    """Register a function under a name; the function itself stays as it is.

    Args:
        collection: the overlay must name a collection beside the behaviour.
        first: steps that run before it, such as the expiry of what it shows.

    Raises:
        ValueError: another behaviour has the name.
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
