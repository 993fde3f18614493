"""Values with their location in a document, so that messages can give a pointer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a document and its path of keys."""

    path: tuple[str, ...]
    value: Any

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of the place; empty for the document root."""
        return pointer_of(self.path)

    @property
    def name(self) -> str:
        return self.path[-1]

    def __truediv__(self, key: str | int) -> Place:
        """Return the place of a member or item; the value is None if a member does not exist."""
        if isinstance(self.value, list):
            return Place((*self.path, str(key)), self.value[int(key)])
        return Place((*self.path, str(key)), self.value.get(key) if isinstance(self.value, dict) else None)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def __iter__(self) -> Iterator[Place]:
        """Yield the places of the members or items."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield Place((*self.path, str(key)), value)
        elif isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Place((*self.path, str(index)), value)


def pointer_of(tokens: Iterable[str]) -> str:
    """Return the JSON Pointer (RFC 6901) for unescaped reference tokens."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)


def pointer_tokens(pointer: str) -> list[str]:
    """Return the unescaped reference tokens of a JSON Pointer (RFC 6901); after a `#`, also percent-decode it."""
    plain = unquote(pointer[1:]) if pointer.startswith("#") else pointer
    return [token.replace("~1", "/").replace("~0", "~") for token in plain.split("/")[1:]]


def component_of(reference: str) -> tuple[str, str] | None:
    """Return kind and name of the component that a reference leads to or into, or None."""
    if not reference.startswith("#/components/"):
        return None
    tokens = pointer_tokens(reference)
    return (tokens[1], tokens[2]) if len(tokens) > 2 else None
