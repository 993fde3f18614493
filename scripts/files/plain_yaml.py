"""Lay out plain dicts and lists as YAML: byte for byte as ruamel.yaml does, several times as fast.

ruamel.yaml turns each value into a node and an event, for comments and styles that plain values do not have.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

# Longer keys may need the form `? key`, and those of several lines do.
_LONGEST_KEY = 120
_LINE_BREAKS = frozenset("\n\x85\u2028\u2029")


class NotPlainError(Exception):
    """A document has values or keys with a layout of their own."""


class Texts(Protocol):
    """Formats texts."""

    def key(self, text: str, /) -> str:
        """Return a key of one line."""

    def value(self, text: str, column: int, indent: int, /) -> str:
        """Return a text that begins at a column, after a space, and has further lines at an indent."""

    def plain(self, text: str, column: int, indent: int, /) -> str:
        """Return the text of another value, which needs no quotes."""


class PlainLayout:
    """Mappings and sequences in blocks, indented by two columns."""

    def __init__(self, texts: Texts, number: Callable[[float], str]) -> None:
        self._texts = texts
        self._number = number
        self._parts: list[str] = []

    def document(self, root: Any) -> str:
        """Return a document as YAML. Raises NotPlainError."""
        if type(root) is not dict or not root:
            raise NotPlainError
        self._parts = []
        self._mapping(root, 0, "")
        return "".join(self._parts) + "\n"

    def _mapping(self, mapping: dict[Any, Any], indent: int, before: str) -> None:
        for key, value in mapping.items():
            if type(key) is not str or len(key) > _LONGEST_KEY or not _LINE_BREAKS.isdisjoint(key):
                raise NotPlainError
            name = self._texts.key(key)
            self._parts.append(f"{before}{name}:")
            before = "\n" + " " * indent
            self._value(value, indent + len(name) + 1, indent + 2)

    def _sequence(self, items: list[Any], indent: int, before: str) -> None:
        for item in items:
            self._parts.append(f"{before}-")
            before = "\n" + " " * indent
            self._value(item, indent + 1, indent + 2, is_item=True)

    def _value(self, value: Any, column: int, indent: int, *, is_item: bool = False) -> None:
        """Write a value after its key or dash, which ends at a column; `indent` is that of the value's own lines."""
        kind = type(value)
        if kind is str:
            self._parts.append(self._texts.value(value, column, indent))
        elif kind is dict:
            if value:
                self._mapping(value, indent, " " if is_item else "\n" + " " * indent)
            else:
                self._parts.append(" {}")
        elif kind is list:
            if not value:
                self._parts.append(" []")
            elif is_item:
                self._sequence(value, indent + 2, "   ")
            else:
                self._sequence(value, indent, "\n" + " " * indent)
        elif kind is bool or value is None:
            text = {True: "true", False: "false", None: "null"}[value]
            self._parts.append(self._texts.plain(text, column, indent))
        elif kind is int or kind is float:
            self._parts.append(self._texts.plain(self._number(value), column, indent))
        else:
            raise NotPlainError
