"""The request as a behaviour sees it, and the checks of parameters and bodies against the description."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from scripts.mock.engine.compiler import Api, Body, Operation, Parameter
from scripts.mock.engine.parts import Upload, decode_parts
from scripts.mock.engine.refusal import Fault, Refusal
from scripts.mock.engine.text import decode_json, decode_pairs, shown

if TYPE_CHECKING:
    from scripts.mock.engine.settings import Settings
    from scripts.mock.engine.store import Store

REQUIRED = "This field is required."
REPEATED = "Give this field once."
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,4000})\Z")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,300})(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?\Z")
_BOOLEANS = {"true": True, "True": True, "false": False, "False": False}  # requests writes Python's own words


@dataclass
class Request:
    """One checked request.

    Attributes:
        path: path parameters by name, as texts.
        query: query parameters by name, typed as described.
        body: the parsed body, None when the operation takes none.
        caller: the record of the user behind the credentials (giosg hosts), else {}.
        permissions: what that user may do.
        organization: the record of the organization that the path names, else {}.
        visitor: id of the visitor behind the credentials (visitor side of the giosg hosts), else None.
        url: scheme, host and path without query, for links to further pages.
    """

    operation: Operation
    store: Store
    settings: Settings
    api: Api
    now: datetime
    url: str
    path: Mapping[str, str]
    query: dict[str, Any] = field(default_factory=dict)
    raw_query: list[tuple[str, str]] = field(default_factory=list)
    body: Any = None
    caller: Mapping[str, Any] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset()
    organization: Mapping[str, Any] = field(default_factory=dict)
    visitor: str | None = None

    @cached_property
    def timestamp(self) -> str:
        """Now, as the giosg hosts write a moment: UTC, three decimals, `Z` (seed 002)."""
        return self.moment(timedelta(0))

    def moment(self, later: timedelta, since: datetime | None = None) -> str:
        """A moment some time after now, or after another one, as the giosg hosts write it."""
        moment = (since or self.now).astimezone(UTC) + later
        return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def check_path(operation: Operation, values: Mapping[str, str]) -> None:
    """Refuse a path parameter that no resource can have, such as a UUID that is none: with 404, if nothing else."""
    for parameter in operation.parameters:
        if parameter.location == "path":
            value = _typed(parameter.type, values[parameter.name])
            if value is _UNTYPED or not parameter.validator.is_valid(value):
                if parameter.refuse is not None:
                    raise _refusal(operation, parameter, in_path=True)
                raise Refusal(404, "Not found." if operation.api != "gotom" else "Not Found")


def check_query(operation: Operation, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The described query parameters of a request, typed.

    Raises:
        Refusal: 400 with a fault for each parameter that is missing, repeated, of a wrong type or not allowed; or the
            status that the mock overlay names for the parameter.
    """
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    found: dict[str, Any] = {}
    faults: list[Fault] = []
    for parameter in operation.parameters:
        if parameter.location != "query":
            continue
        values = given.get(parameter.name)
        if values is None:
            if parameter.required:
                faults.append(Fault(parameter.name, "This parameter is required."))
            continue
        value, message = _parameter(parameter, values)
        if message is None:
            found[parameter.name] = value
        elif parameter.refuse is not None:
            raise _refusal(operation, parameter)
        else:
            faults.append(Fault(parameter.name, message, ",".join(values)[:200]))
    if faults:
        raise Refusal(400, "A query parameter is not valid.", faults=tuple(faults))
    return found


def _refusal(operation: Operation, parameter: Parameter, *, in_path: bool = False) -> Refusal:
    """What the mock overlay says of a bad value; the giosg hosts name a parameter of the path as they name a field."""
    wanted = parameter.refuse or {}
    named = in_path and operation.api != "gotom"
    faults = (Fault(parameter.name, wanted["reason"]),) if named else ()
    return Refusal(wanted["status"], wanted["reason"], body=wanted.get("body"), faults=faults)


def _parameter(parameter: Parameter, values: list[str]) -> tuple[Any, str | None]:
    value: Any
    if parameter.type == "array":
        texts = values if parameter.explode else ",".join(values).split(",")
        value = [_typed(parameter.item_type or "string", text) for text in texts]
    elif len(values) > 1:
        return None, "Give this parameter once."
    else:
        value = _typed(parameter.type, values[0])
    if value is _UNTYPED or (isinstance(value, list) and _UNTYPED in value):
        return None, f"Enter a valid {parameter.item_type or parameter.type}, not {shown(values[0])!r}."
    error = first_error(parameter.validator, value)
    return value, None if error is None else _message(error)


def check_body(operation: Operation, content_type: str | None, raw: bytes) -> Any:
    """The parsed body of a request, None when the operation takes none (a body is then ignored).

    Raises:
        Refusal: 415 for a content type or charset that is not described, 400 with faults for everything else.
    """
    if not operation.bodies:
        return None
    if not raw and not operation.body_required:
        return None
    essence, charset = _media_type(content_type)
    if not raw and content_type is None:
        essence = next(iter(operation.bodies))
    body = operation.bodies.get(essence)
    if body is None:
        raise Refusal(415, f'Unsupported media type "{shown(content_type or "")}" in request.')
    if charset not in ("utf-8", "utf8", "us-ascii", None):
        raise Refusal(415, f'Unsupported charset "{shown(charset or "")}" in request.')
    files: dict[str, Upload] = {}
    if essence == "application/x-www-form-urlencoded":
        value: Any = _form(decode_pairs(raw, "body"), body.properties)
    elif essence == "multipart/form-data":
        value, files = _parts(decode_parts(content_type or "", raw), body)
    else:
        value = decode_json(raw)
    faults = tuple(_fault(error) for error in _errors(body.validator, value))
    if faults:
        faults = _named_faults(operation, value) or faults
        raise Refusal(400, "The body is not valid.", faults=faults)
    return value | files if files else value


def _named_faults(operation: Operation, value: Any) -> tuple[Fault, ...]:
    """The faults of a refused body that the mock overlay knows a code for."""
    return tuple(
        Fault(fault.place, fault.message, value.get(fault.place), fault.code)
        for fault in operation.named_faults
        if isinstance(value, dict) and fault.validator.is_valid(value)
    )


def _form(pairs: list[tuple[str, str]], types: Mapping[str, str]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, text in pairs:
        if name in fields:
            raise Refusal(400, "A form field stands twice.", faults=(Fault(name, REPEATED),))
        value = _typed(types.get(name, "string"), text)
        fields[name] = text if value is _UNTYPED else value  # the validator words the refusal
    return fields


def _parts(parts: list[tuple[str, str | Upload]], body: Body) -> tuple[dict[str, Any], dict[str, Upload]]:
    """The fields of a form in parts, and its files, each of which stands as an empty text among the fields."""
    files = {name: value for name, value in parts if isinstance(value, Upload)}
    fields = _form([(name, "" if isinstance(value, Upload) else value) for name, value in parts], body.properties)
    faults = [Fault(name, "Not a valid string.") for name in files if name in body.properties.keys() - body.files]
    faults += [
        Fault(name, "The submitted data was not a file. Check the encoding type on the form.")
        for name in body.files & fields.keys() - files.keys()
    ]
    if faults:
        raise Refusal(400, "The body is not valid.", faults=tuple(faults))
    return fields, files


class _Untyped:
    def __repr__(self) -> str:
        return "untyped"


_UNTYPED = _Untyped()


def _typed(wanted: str, text: str) -> Any:
    """A text as the JSON value of a type, or _UNTYPED."""
    if wanted == "integer":
        return int(text) if _INTEGER.match(text) else _UNTYPED
    if wanted == "number":
        number = float(text) if _NUMBER.match(text) else math.inf
        return number if math.isfinite(number) else _UNTYPED
    if wanted == "boolean":
        return _BOOLEANS.get(text, _UNTYPED)
    return text


def first_error(validator: jsonschema_rs.Draft202012Validator, value: Any) -> jsonschema_rs.ValidationError | None:
    """The first thing wrong with a value, or None."""
    return next(iter(_errors(validator, value)), None)


def _errors(validator: jsonschema_rs.Draft202012Validator, value: Any) -> list[jsonschema_rs.ValidationError]:
    if validator.is_valid(value):
        return []
    return list(validator.iter_errors(value))[:20]


def _fault(error: jsonschema_rs.ValidationError) -> Fault:
    place = "/".join(str(part) for part in error.instance_path)
    message = _message(error)
    if error.kind.name == "required":
        missing = error.kind.property
        return Fault(f"{place}/{missing}" if place else missing, REQUIRED)
    value = error.instance if isinstance(error.instance, (bool, int, float, type(None))) else None
    return Fault(place, message, value)


def _message(error: jsonschema_rs.ValidationError) -> str:
    """A fault in the words of Django REST framework where seed 000 shows them, else in the validator's own."""
    if error.kind.name == "maxLength":
        return f"Ensure this field has no more than {error.kind.limit} characters."
    if error.kind.name == "minLength" and error.kind.limit == 1:
        return "This field may not be blank."
    return shown(error.message)


def _media_type(content_type: str | None) -> tuple[str, str | None]:
    essence, *parameters = (content_type or "").split(";")
    for parameter in parameters:
        name, _, value = parameter.strip().partition("=")
        if name.lower() == "charset":
            return essence.strip().lower(), value.strip().strip('"').lower()
    return essence.strip().lower(), None
