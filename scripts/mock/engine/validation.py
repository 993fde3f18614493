"""Validators that are compiled when first used, since few runs use all of the descriptions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import jsonschema_rs


class Validator(Protocol):
    """A compiled schema, as of jsonschema-rs."""

    def is_valid(self, instance: Any) -> bool: ...
    def iter_errors(self, instance: Any) -> Iterator[jsonschema_rs.ValidationError]: ...


class LazyValidator:
    """Compiles at the first use; later uses go to the compiled validator directly."""

    def __init__(self, compile_schema: Callable[[], Validator]) -> None:
        self._compile_schema = compile_schema

    def compile(self) -> None:
        """Compile now. Raises what jsonschema-rs raises for an invalid schema."""
        compiled = self._compile_schema()
        self.is_valid = compiled.is_valid  # type: ignore[method-assign]  # later calls go there directly
        self.iter_errors = compiled.iter_errors  # type: ignore[method-assign]  # likewise

    def is_valid(self, instance: Any) -> bool:
        self.compile()
        return self.is_valid(instance)

    def iter_errors(self, instance: Any) -> Iterator[jsonschema_rs.ValidationError]:
        self.compile()
        return self.iter_errors(instance)
