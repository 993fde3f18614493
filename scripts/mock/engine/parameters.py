"""Validate path and query parameters against the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.mock.engine.endpoint import Endpoint, Parameter
from scripts.mock.engine.refusal import FieldError, NotFound, Refusal
from scripts.mock.engine.text import shown
from scripts.mock.engine.values import UNTYPED, first_error, message_of, typed


def check_path(endpoint: Endpoint, values: Mapping[str, str]) -> None:
    """Raise Refusal for an invalid path parameter: 404, unless the overlay sets another status."""
    for parameter in endpoint.path_parameters:
        value = typed(parameter.type, values[parameter.name])
        if value is UNTYPED or not parameter.validator.is_valid(value):
            if parameter.refuse is not None:
                raise _refusal(parameter, errors=(FieldError(parameter.name, parameter.refuse["reason"]),))
            raise NotFound


def check_query(endpoint: Endpoint, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the described query parameters of a request, converted to their types.

    Raises:
        Refusal: 400 with an error for each parameter that is missing, repeated or invalid, or the status that the
            overlay sets for the parameter.
    """
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    found: dict[str, Any] = {}
    errors: list[FieldError] = []
    for parameter in endpoint.query_parameters:
        values = given.get(parameter.name)
        if values is None:
            if parameter.required:
                errors.append(FieldError(parameter.name, "This parameter is required."))
            continue
        value, message = _parameter(parameter, values)
        if message is None:
            found[parameter.name] = value
        elif parameter.refuse is not None:
            raise _refusal(parameter)
        else:
            errors.append(FieldError(parameter.name, message, ",".join(values)[:200]))
    if errors:
        raise Refusal(400, "A query parameter is not valid.", errors=tuple(errors))
    return found


def _refusal(parameter: Parameter, errors: tuple[FieldError, ...] = ()) -> Refusal:
    """Return the overlay's error response for an invalid value of the parameter."""
    wanted = parameter.refuse or {}
    return Refusal(wanted["status"], wanted["reason"], body=wanted.get("body"), errors=errors)


def _parameter(parameter: Parameter, values: list[str]) -> tuple[Any, str | None]:
    value: Any
    if parameter.type == "array":
        texts = values if parameter.explode else ",".join(values).split(",")
        value = [typed(parameter.item_type or "string", text) for text in texts]
    elif len(values) > 1:
        return None, "This parameter must not be repeated."
    else:
        value = typed(parameter.type, values[0])
    if value is UNTYPED or (isinstance(value, list) and UNTYPED in value):
        return None, f"Enter a valid {parameter.item_type or parameter.type}, not {shown(values[0])!r}."
    error = first_error(parameter.validator, value)
    return value, None if error is None else message_of(error)
