"""Texts of a request as JSON values, and what validators say about values."""

from __future__ import annotations

import math
import re
from typing import Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind

from scripts.mock.engine.endpoint import Validator
from scripts.mock.engine.text import shown

REQUIRED = "This field is required."
REPEATED = "Give this field once."
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,4000})\Z")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,300})(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?\Z")
_BOOLEANS = {"true": True, "True": True, "false": False, "False": False}  # requests writes Python's own words


class _Untyped:
    def __repr__(self) -> str:
        return "untyped"


UNTYPED = _Untyped()


def typed(wanted: str, text: str) -> Any:
    """A text as the JSON value of a type, or UNTYPED."""
    if wanted == "integer":
        return int(text) if _INTEGER.match(text) else UNTYPED
    if wanted == "number":
        number = float(text) if _NUMBER.match(text) else math.inf
        return number if math.isfinite(number) else UNTYPED
    if wanted == "boolean":
        return _BOOLEANS.get(text, UNTYPED)
    return text


def first_error(validator: Validator, value: Any) -> jsonschema_rs.ValidationError | None:
    """The first error of a value, or None."""
    return next(iter(errors_of(validator, value)), None)


def errors_of(validator: Validator, value: Any) -> list[jsonschema_rs.ValidationError]:
    """The errors of a value, 20 at most."""
    if validator.is_valid(value):
        return []
    return list(validator.iter_errors(value))[:20]


def message_of(error: jsonschema_rs.ValidationError) -> str:
    """An error in the words of Django REST framework where a source shows them (seed 000), else in the validator's."""
    match error.kind:
        case ValidationErrorKind.MaxLength(limit):
            return f"Ensure this field has no more than {limit} characters."
        case ValidationErrorKind.MinLength(1):
            return "This field may not be blank."
    return shown(error.message)
