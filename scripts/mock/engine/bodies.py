"""Parse request bodies and validate them against the description."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import jsonschema_rs

from scripts.mock.engine.endpoint import Body, Endpoint
from scripts.mock.engine.limits import DEFAULT_LIMITS, Limits
from scripts.mock.engine.parts import Upload, decode_parts
from scripts.mock.engine.refusal import FieldError, Refusal
from scripts.mock.engine.text import decode_json, decode_pairs, shown
from scripts.mock.engine.values import REPEATED, REQUIRED, UNTYPED, errors_of, message_of, typed

_LONGEST_KEPT = 256
"""Characters of a content type that is kept."""


def check_coding(endpoint: Endpoint, coding: str | None) -> None:
    """Raise Refusal: 415 for a compressed body. No description has a content coding, and frameworks decode none."""
    if endpoint.bodies and coding is not None and coding.strip().lower() not in ("", "identity"):
        reason = f'Unsupported content coding "{shown(coding)}" in request; send the body uncompressed.'
        raise Refusal(415, reason, headers={"Accept-Encoding": "identity"})


def check_body(endpoint: Endpoint, content_type: str | None, raw: bytes, limits: Limits = DEFAULT_LIMITS) -> Any:
    """Return the parsed body of a request, or None if the operation takes none (any body is then ignored).

    Raises:
        Refusal: 415 for an undescribed content type or charset; 400 with errors otherwise.
    """
    if not endpoint.bodies:
        return None
    if not raw and not endpoint.body_required:
        return None
    is_short = content_type is None or len(content_type) <= _LONGEST_KEPT
    essence, charset = _media_type(content_type) if is_short else _media_type.__wrapped__(content_type)
    if not raw and content_type is None:
        essence = next(iter(endpoint.bodies))
    body = endpoint.bodies.get(essence)
    if body is None:
        raise Refusal(415, f'Unsupported media type "{shown(content_type or "")}" in request.')
    if charset not in ("utf-8", "utf8", "us-ascii", None):
        raise Refusal(415, f'Unsupported charset "{shown(charset or "")}" in request.')
    files: dict[str, Upload] = {}
    if essence == "application/x-www-form-urlencoded":
        value: Any = _form(decode_pairs(raw, "body", limits), body.properties, limits)
    elif essence == "multipart/form-data":
        value, files = _parts(decode_parts(content_type or "", raw, limits.parts), body, limits)
    else:
        value = decode_json(raw, limits)
    if found := errors_of(body.validator, value):
        errors = _named_errors(endpoint, value) or tuple(_field_error(error) for error in found)
        raise Refusal(400, "The body is not valid.", errors=errors)
    return value | files if files else value


def _named_errors(endpoint: Endpoint, value: Any) -> tuple[FieldError, ...]:
    """Return those errors of an invalid body for which the overlay defines a code."""
    return tuple(
        FieldError(error.place, error.message, value.get(error.place), error.code)
        for error in endpoint.named_errors
        if isinstance(value, dict) and error.validator.is_valid(value)
    )


def _form(pairs: list[tuple[str, str]], types: Mapping[str, str], limits: Limits) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, text in pairs:
        if name in fields:
            raise Refusal(400, "A form field is repeated.", errors=(FieldError(name, REPEATED),))
        value = typed(types.get(name, "string"), text, limits.digits)
        fields[name] = text if value is UNTYPED else value  # the validator reports the type error
    return fields


def _parts(
    parts: list[tuple[str, str | Upload]], body: Body, limits: Limits
) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Return the fields and the files of a multipart form; each file is also an empty string among the fields."""
    files = {name: value for name, value in parts if isinstance(value, Upload)}
    texts = [(name, "" if isinstance(value, Upload) else value) for name, value in parts]
    fields = _form(texts, body.properties, limits)
    errors = [FieldError(name, "Not a valid string.") for name in files if name in body.properties.keys() - body.files]
    errors += [
        FieldError(name, "The submitted data was not a file. Check the encoding type on the form.")
        for name in body.files & fields.keys() - files.keys()
    ]
    if errors:
        raise Refusal(400, "The body is not valid.", errors=tuple(errors))
    return fields, files


def _field_error(error: jsonschema_rs.ValidationError) -> FieldError:
    place = "/".join(str(part) for part in error.instance_path)
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        missing = error.kind.property
        return FieldError(f"{place}/{missing}" if place else missing, REQUIRED)
    value = error.instance if isinstance(error.instance, (bool, int, float, type(None))) else None
    return FieldError(place, message_of(error), value)


def in_own_form(endpoint: Endpoint, refusal: Refusal) -> Refusal:
    """Convert the error of an invalid body to the operation's own format (`bodyRefusal`), if the overlay has one."""
    form = endpoint.settings.get("bodyRefusal")
    if form is None or refusal.status != 400:
        return refusal
    reason = refusal.errors[0].message if refusal.errors else refusal.reason
    place = refusal.errors[0].place if refusal.errors else ""
    message = f"{place.replace('/', '.')}: {reason}" if place else reason
    if reason not in (REQUIRED, REPEATED):  # the value is invalid
        form = endpoint.settings.get("bodyRefusalOf", {}).get(place, form)
    return Refusal(400, reason, body=_filled(form, message, place if place in endpoint.writable else "the form"))


def _filled(form: Any, message: str, field: str) -> Any:
    if isinstance(form, dict):
        return {key: _filled(value, message, field) for key, value in form.items()}
    return message if form == "${message}" else form.replace("${field}", field) if isinstance(form, str) else form


@lru_cache(maxsize=256)
def _media_type(content_type: str | None) -> tuple[str, str | None]:
    essence, *parameters = (content_type or "").split(";")
    for parameter in parameters:
        name, _, value = parameter.strip().partition("=")
        if name.lower() == "charset":
            return essence.strip().lower(), value.strip().strip('"').lower()
    return essence.strip().lower(), None
