"""A value of a document together with the keys that lead to it, so that everything read from it has a pointer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote


@dataclass(frozen=True)
class Place:
    """A value of a document and the keys that lead to it."""

    path: tuple[str, ...]
    value: Any

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of the place; empty for the whole document."""
        return pointer_of(self.path)

    @property
    def name(self) -> str:
        return self.path[-1]

    def __truediv__(self, key: str | int) -> Place:
        """The place of a member or item; its value is None where there is none."""
        if isinstance(self.value, list):
            return Place((*self.path, str(key)), self.value[int(key)])
        return Place((*self.path, str(key)), self.value.get(key) if isinstance(self.value, dict) else None)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def __iter__(self) -> Iterator[Place]:
        """The places of the members or items."""
        if isinstance(self.value, dict):
            for key in self.value:
                yield self / key
        elif isinstance(self.value, list):
            for index in range(len(self.value)):
                yield self / index


def pointer_of(tokens: Iterable[str]) -> str:
    """The JSON Pointer (RFC 6901) of unescaped reference tokens."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)


def pointer_tokens(pointer: str) -> list[str]:
    """The unescaped reference tokens of a JSON Pointer (RFC 6901); behind a `#` it is percent-encoded too."""
    plain = unquote(pointer[1:]) if pointer.startswith("#") else pointer
    return [token.replace("~1", "/").replace("~0", "~") for token in plain.split("/")[1:]]


def component_of(reference: str) -> tuple[str, str] | None:
    """Kind and name of the component that a reference leads to, or into; None for any other reference."""
    if not reference.startswith("#/components/"):
        return None
    tokens = pointer_tokens(reference)
    return (tokens[1], tokens[2]) if len(tokens) > 2 else None
