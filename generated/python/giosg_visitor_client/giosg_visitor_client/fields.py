"""The fields of models, for readers and writers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, Protocol

from .scalars import Codec
from .types import UNSET

EXTRA = "additional_properties"
"""Attribute with the properties that are not described."""
NULL = "_null"
"""Entry of a model's `__dict__` with the names of the fields that were null in a response, although they never are."""


class Described(Protocol):
    """A class of models; `Model` describes the attributes."""

    __wire_names__: ClassVar[Mapping[str, str]]
    __order__: ClassVar[tuple[str, ...]]


class Field(NamedTuple):
    """A described field of a model."""

    name: str
    wire_name: str
    codec: Codec
    is_optional: bool
    is_nullable: bool
    is_shown: bool

    def accept(self, value: Any) -> Any:
        """Check and convert a value from a caller. Raises InvalidArgumentError."""
        if (value is None and self.is_nullable) or (self.is_optional and value is UNSET):
            return value
        return self.codec.accept(value)

    def dump(self, value: Any) -> Any:
        return value if value is None or self.codec.dump is None else self.codec.dump(value)


class Plan(NamedTuple):
    """The fields of a class from its type hints, determined on first use."""

    fields: tuple[Field, ...]
    by_name: dict[str, Field]
    extra: Codec | None
    """Conversions of additional properties; None if there can be none."""
