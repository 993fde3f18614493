"""Conversion of request text to JSON values, and validation messages."""

from __future__ import annotations

import math
import re
from typing import Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind

from scripts.mock.engine.text import shown
from scripts.mock.engine.validation import Validator

_DEEPEST = 200  # jsonschema-rs raises ValueError for the errors of values with more than 254 levels
_TOO_DEEP = tuple(jsonschema_rs.validator_for(False).iter_errors("a value that is invalid below 200 levels"))
_MAX_DIGITS = 4000  # of a parameter, of which a request has few
REQUIRED = "This field is required."
REPEATED = "This field must not be repeated."
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,300})(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?\Z")
_BOOLEANS = {"true": True, "True": True, "false": False, "False": False}  # requests sends Python's spelling


class _Untyped:
    def __repr__(self) -> str:
        return "untyped"


UNTYPED = _Untyped()


def typed(wanted: str, text: str, digits: int = _MAX_DIGITS) -> Any:
    """Convert text to a JSON value of a type; UNTYPED if not possible."""
    if wanted == "integer":
        return int(text) if len(text) <= digits and _INTEGER.match(text) else UNTYPED
    if wanted == "number":
        number = float(text) if _NUMBER.match(text) else math.inf
        return number if math.isfinite(number) else UNTYPED
    if wanted == "boolean":
        return _BOOLEANS.get(text, UNTYPED)
    return text


def first_error(validator: Validator, value: Any) -> jsonschema_rs.ValidationError | None:
    """Return the first error of a value, or None."""
    return next(iter(errors_of(validator, value)), None)


def errors_of(validator: Validator, value: Any) -> list[jsonschema_rs.ValidationError]:
    """Return the errors of a value, at most 20; none if and only if it is valid."""
    if validator.is_valid(value):
        return []
    try:
        return list(validator.iter_errors(value))[:20]
    except ValueError:  # nested more deeply than errors can hold
        return list(validator.iter_errors(_cut(value, _DEEPEST)))[:20] or [*_TOO_DEEP]


def _cut(value: Any, depth: int) -> Any:
    """Return a value with null for the arrays and objects below a depth."""
    if not isinstance(value, (dict, list)):
        return value
    if depth == 0:
        return None
    if isinstance(value, list):
        return [_cut(item, depth - 1) for item in value]
    return {name: _cut(item, depth - 1) for name, item in value.items()}


def message_of(error: jsonschema_rs.ValidationError) -> str:
    """Return an error message: Django REST framework's if known (`seed-000`), otherwise the validator's."""
    match error.kind:
        case ValidationErrorKind.MaxLength(limit):
            return f"Ensure this field has no more than {limit} characters."
        case ValidationErrorKind.MinLength(1):
            return "This field may not be blank."
    return shown(error.message)
