"""Limits on input and results, so that every run ends within bounded time and memory.

`overlays/README.md` lists them and explains how to raise one.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from scripts.files.errors import KnownError

VARIABLE = "OPENAPI_LIMITS"
_TEXT_OF_A_NODE = 64
_FRAMES = 60  # Python stack frames per level in the deepest reader or writer
# Up to Python 3.11 the JSON parser recurses in C up to the same limit; 61,000 levels overflow a stack of 8 MiB.
_MOST_FRAMES = 25_000


@dataclass(frozen=True)
class Limits:
    """The current limits; overlays/README.md explains each."""

    bytes: int = 8 * 2**20
    depth: int = 100
    nodes: int = 500_000
    seconds: int = 600

    def but(self, settings: str) -> Limits:
        """Return a copy with changes: `NAME=NUMBER`, comma-separated.

        Raises:
            ValueError: a name is unknown or a number is not positive.
        """
        changes = {}
        for setting in filter(None, map(str.strip, settings.split(","))):
            name, _, number = setting.partition("=")
            if name not in LIMIT_NAMES or not number.isdecimal() or not int(number):
                raise ValueError(f"{setting!r} is not a limit; use NAME=NUMBER with one of {', '.join(LIMIT_NAMES)}")
            changes[name] = int(number)
        return dataclasses.replace(self, **changes)


LIMIT_NAMES = tuple(field.name for field in dataclasses.fields(Limits))
_DEFAULTS = Limits()
_CURRENT: ContextVar[Limits] = ContextVar("limits", default=_DEFAULTS)


def current() -> Limits:
    return _CURRENT.get()


def use(limits: Limits) -> None:
    """Apply limits to the rest of this context, and raise the recursion limit for their depth."""
    _CURRENT.set(limits)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), min(1000 + _FRAMES * limits.depth, _MOST_FRAMES)))


def from_environment() -> Limits:
    """Return the default limits with the changes of the environment variable. Raises KnownError."""
    try:
        return Limits().but(os.environ.get(VARIABLE, ""))
    except ValueError as error:
        raise KnownError(f"{VARIABLE}: {error}") from None


def remedy(name: str) -> str:
    """Return the end of a message about an exceeded limit: its value and how to raise it."""
    return f"the limit is {getattr(current(), name)} {name}; raise it with --limit {name}=NUMBER or {VARIABLE}"


def add_limit_option(parser: argparse.ArgumentParser) -> None:
    """Add the option `--limit`, common to all tools."""
    defaults = ", ".join(f"{name} {getattr(Limits(), name)}" for name in LIMIT_NAMES)
    parser.add_argument(
        "--limit",
        metavar="NAME=NUMBER",
        action=_LimitAction,
        help=f"raise a limit on input and results; may be repeated (defaults: {defaults}); also {VARIABLE}",
    )


class _LimitAction(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        try:
            use(current().but(str(values)))
        except ValueError as error:
            parser.error(str(error))


def weight(value: Any) -> int:
    """Return the node count of a scalar or key: one, plus one for each 64 characters of text."""
    return 1 + len(value) // _TEXT_OF_A_NODE if isinstance(value, str) else 1


def size(value: Any) -> int:
    """Return the number of nodes of a JSON value."""
    return sum(_weights(value))


def exceeds(value: Any, text: str, most: int) -> bool:
    """Return whether a JSON value, given with its text, has more than `most` nodes; counts no further."""
    # Each value but the first follows one of these, and what longer texts weigh is at most what they are written with.
    # Few texts need more than this estimate.
    if 1 + text.count("{") + text.count("[") + text.count(",") + len(text) // _TEXT_OF_A_NODE <= most:
        return False
    return any(total > most for total in accumulate(_weights(value)))


def _weights(value: Any) -> Iterator[int]:
    for node in nodes(value):
        keys = sum(len(str(key)) // _TEXT_OF_A_NODE for key in node) if isinstance(node, dict) else 0
        yield weight(node) + keys


def nodes(value: Any) -> Iterator[Any]:
    """Yield a JSON value and every value inside it, without recursion."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def depth(value: Any) -> int:
    """Return the nesting depth of objects and arrays in a JSON value; 0 for a scalar."""
    containers = (dict, list)  # `dict | list` would be made again for each value
    deepest, level = 0, [value] if isinstance(value, containers) else []
    while level:
        deepest += 1
        inner = (member for node in level for member in (node.values() if isinstance(node, dict) else node))
        level = [member for member in inner if isinstance(member, containers)]
    return deepest
