"""Convert a generated case to a call of a generated client function, if the types allow it."""

from __future__ import annotations

import datetime
import enum
import functools
import importlib
import re
import types
import typing
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.apis import PACKAGE_OF
from scripts.contract.cases import described

MULTIPART = "multipart/form-data"
_FIELD_PREFIX = "field_"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII | re.IGNORECASE)
_LOCATIONS = {"query": "query", "path": "path_parameters", "header": "headers", "cookie": "cookies"}


class Inexpressible(Exception):
    """A typed client cannot send this case; the message is one of a few fixed reasons."""


@dataclass(frozen=True)
class SentFile:
    """A file field of a form."""

    content: bytes
    name: str


@dataclass(frozen=True)
class FunctionCall:
    """A generated module and the keyword arguments for its functions.

    `decided` are the parameters of the case, by location and name, that have no argument because the client sets them.
    `files` are the form fields that the client sends as files.
    """

    module: Any
    arguments: dict[str, Any]
    decided: frozenset[tuple[str, str]] = frozenset()
    files: Mapping[str, SentFile] = field(default_factory=dict)


def express(api: str, case: Any, file_names: Mapping[str, str] | None = None) -> FunctionCall:
    """Return the call that sends a case; `file_names` are the file names by field.

    Raises:
        Inexpressible: a value has a type that the function does not accept, or the case contains something that no
            argument can represent.
    """
    definition = case.operation.definition.raw
    module, hints = _function(api, definition["tags"][0], definition["operationId"])
    if case.method.upper() != case.operation.method.upper():
        raise Inexpressible("another method")
    arguments, decided = _parameters(case, hints)
    files: dict[str, SentFile] = {}
    if "body" in hints:
        body, files = _body(api, case, definition, file_names or {})
        arguments |= body
    elif not _is_absent(case.body):
        raise Inexpressible("a body where none is described")
    return FunctionCall(module, arguments, decided, files)


@contextmanager
def lacking(case: Any, parameters: Iterable[tuple[str, str]]) -> Iterator[Any]:
    """Context manager: the case without these parameters (location and name)."""
    containers = [(getattr(case, _LOCATIONS[location]), name) for location, name in parameters]
    values = [container.pop(name) for container, name in containers]
    try:
        yield case
    finally:
        for (container, name), value in zip(containers, values, strict=True):
            container[name] = value


@functools.cache
def _function(api: str, tag: str, operation_id: str) -> tuple[Any, dict[str, Any]]:
    """Return the generated module of an operation, and the types of its parameters."""
    package = PACKAGE_OF[api].package
    path = f"{PythonIdentifier(tag, 'tag')}.{PythonIdentifier(operation_id, _FIELD_PREFIX)}"
    module = importlib.import_module(f"{package}.api.{path}")
    return module, typing.get_type_hints(module._get_kwargs, vars(importlib.import_module(f"{package}.models")))


def _parameters(case: Any, hints: dict[str, Any]) -> tuple[dict[str, Any], frozenset[tuple[str, str]]]:
    """Return the arguments, and the parameters without an argument."""
    arguments: dict[str, Any] = {}
    decided: set[tuple[str, str]] = set()
    operation = described(case.operation)
    given: set[tuple[str, str]] = set()
    declared = {(parameter.location, parameter.name) for parameter in case.operation.iter_parameters()}
    for location, attribute in _LOCATIONS.items():
        for name, value in (getattr(case, attribute) or {}).items():
            if location == "header" and name.lower() == "authorization":
                continue  # the client sends its own credentials
            if (location, name) not in declared:
                if location == "header":
                    raise Inexpressible("an undeclared header")
                raise Inexpressible(f"an undeclared {location} parameter")
            given.add((location, name))
            argument = _argument(name, location, hints)
            if argument not in hints:
                schema = (operation.parameter(name, location) or {}).get("schema", {})
                if not jsonschema_rs.is_valid(operation.document.resolve(schema), value):
                    raise Inexpressible("a wrong value of a parameter that the client sets itself")
                decided.add((location, name))
                continue
            if location == "path":
                value = unquote(value) if isinstance(value, str) else value
                if value in ("", ".", ".."):
                    raise Inexpressible("an empty or dot path segment")
            arguments[argument] = convert(value, hints[argument], from_text=True)
    for parameter in case.operation.iter_parameters():
        if parameter.name == "Authorization":
            continue
        if parameter.is_required and (parameter.location, parameter.name) not in given:
            raise Inexpressible("a required parameter is missing")
    return arguments, frozenset(decided)


def _argument(name: str, location: str, hints: dict[str, Any]) -> str:
    """Return the argument of a parameter; parameters of the same name have their location in the argument's name."""
    argument = str(PythonIdentifier(name, _FIELD_PREFIX))
    return argument if argument in hints else f"{argument}_{location}"


def _body(
    api: str, case: Any, definition: dict[str, Any], file_names: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, SentFile]]:
    """Return the argument for the body, if any, and its files."""
    content = definition["requestBody"]["content"]
    if _is_absent(case.body):
        if definition["requestBody"].get("required"):
            raise Inexpressible("a required body is missing")
        return {}, {}
    if case.media_type not in content:
        raise Inexpressible("an undeclared content type")
    model = _model_of(api, content[case.media_type]["schema"]["$ref"])
    given = case.body
    files = _files(given, model, file_names) if case.media_type == MULTIPART and isinstance(given, dict) else {}
    body = convert({**given, **{name: file.content for name, file in files.items()}} if files else given, model)
    for name, file in files.items():
        getattr(body, str(PythonIdentifier(name, _FIELD_PREFIX))).file_name = file.name
    written, wanted = body.to_dict(), given
    if files:  # their content is compared on the wire
        written = {name: value for name, value in written.items() if name not in files}
        wanted = {name: value for name, value in given.items() if name not in files}
    if not same_json(written, wanted):
        raise Inexpressible("a wrong type in the body")
    return {"body": body}, files


@functools.cache
def _model_of(api: str, reference: str) -> Any:
    """Return the generated model of a schema."""
    name = ClassName(reference.rsplit("/", 1)[-1], _FIELD_PREFIX)
    return getattr(importlib.import_module(f"{PACKAGE_OF[api].package}.models"), name)


def _files(fields: dict[str, Any], model: Any, file_names: Mapping[str, str]) -> dict[str, SentFile]:
    """Return the content of the fields that the model takes as files. Raises Inexpressible for other values."""
    hints = typing.get_type_hints(model)
    found = {}
    for name, value in fields.items():
        kind = hints.get(str(PythonIdentifier(name, _FIELD_PREFIX)))
        if kind is None or "File" not in {
            one.__name__ for one in (*typing.get_args(kind), kind) if isinstance(one, type)
        }:
            continue
        content = getattr(value, "data", value)  # schemathesis wraps bytes
        if not isinstance(content, (str, bytes)):
            raise Inexpressible("a file that is neither bytes nor text")
        bare = content.encode() if isinstance(content, str) else content
        found[name] = SentFile(bare, file_names.get(name, name))
    return found


def _is_absent(body: Any) -> bool:
    return type(body).__name__ == "NotSet"


def convert(value: Any, hint: Any, *, from_text: bool = False) -> Any:
    """Convert a JSON value to the type of an argument; `from_text` also reads text of parameters.

    Raises:
        Inexpressible: the type does not allow this value.
    """
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        for option in typing.get_args(hint):
            if getattr(option, "__name__", "") == "Unset":
                continue
            try:
                return convert(value, option, from_text=from_text)
            except Inexpressible:
                continue
        raise Inexpressible("a wrong type")
    if origin is list:
        if not isinstance(value, list):
            raise Inexpressible("a wrong type")
        return [convert(item, typing.get_args(hint)[0], from_text=from_text) for item in value]
    if origin is typing.Literal:
        if value in typing.get_args(hint):
            return value
        raise Inexpressible("not one of the allowed values")
    if hint is type(None):
        if value is None:
            return None
        raise Inexpressible("a wrong type")
    if hasattr(hint, "from_dict"):
        return _model(value, hint)
    return _scalar(value, hint, from_text)


def _model(value: Any, model: Any) -> Any:
    if not isinstance(value, dict):
        raise Inexpressible("a body that is no object")
    try:
        return model.from_dict(value)
    except KeyError:
        raise Inexpressible("a required property is missing") from None
    except (TypeError, ValueError, AttributeError):
        raise Inexpressible("a wrong type in the body") from None


def _scalar(value: Any, hint: Any, from_text: bool) -> Any:
    if from_text and isinstance(value, str):
        value = _read(value, hint)
    if hint is bool and isinstance(value, bool):
        return value
    if hint is int and isinstance(value, float) and value.is_integer():
        return int(value)
    if hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if hint is str and isinstance(value, str):
        return value
    if isinstance(hint, type) and issubclass(hint, (enum.Enum, uuid.UUID)):
        try:
            return hint(value)
        except (ValueError, AttributeError, TypeError):
            raise Inexpressible("not one of the allowed values") from None
    if hint in (datetime.date, datetime.datetime) and isinstance(value, str):
        try:
            return hint.fromisoformat(value)
        except ValueError:
            raise Inexpressible("no date") from None
    raise Inexpressible("a wrong type")


def _read(text: str, hint: Any) -> Any:
    """Return the value represented by a parameter's text, otherwise the text."""
    if hint is bool:
        return {"true": True, "false": False}.get(text, text)
    if hint is int or (isinstance(hint, type) and issubclass(hint, int) and issubclass(hint, enum.Enum)):
        digits = text.removeprefix("-")
        return int(text) if digits.isascii() and digits.isdigit() and str(int(text)) == text else text
    return text


def same_json(left: Any, right: Any) -> bool:
    """Return whether two JSON values are equal: `1` and `1.0`, but not `1` and `true`; timestamps in any spelling."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(same_json(a, b) for a, b in zip(left, right, strict=True))
    if type(left) in (int, float) and type(right) in (int, float):
        return bool(left == right)
    if isinstance(left, str) and isinstance(right, str) and left != right:
        moment = _moment(left)
        return moment is not None and moment == _moment(right)
    return type(left) is type(right) and left == right


def _moment(text: str) -> datetime.datetime | None:
    """Return the time of an RFC 3339 timestamp, if Python's calendar can represent it."""
    if _MOMENT.fullmatch(text) is None:
        return None
    try:
        return datetime.datetime.fromisoformat(text.upper())
    except ValueError:
        return None
