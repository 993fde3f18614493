"""The `${...}` expressions in which the mock overlays say how a server-set value comes about.

`${uuid}`, `${now}`, `${number}`, `${path.NAME}`, `${self.PROPERTY}`, `${caller.PROPERTY}`, `${organization.PROPERTY}`,
and `${self.PROPERTY and self.PROPERTY}`, true when both are.
A string that is one expression becomes its value, whatever its type; inside a longer string it becomes text.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

from scripts.mock.request import Request

_EXPRESSION = re.compile(r"\$\{([a-z]+)(?:\.(\w+))?\}")

_BOTH = re.compile(r"\$\{self\.(\w+) and self\.(\w+)\}")


def evaluate(template: Any, request: Request, record: Mapping[str, Any], collection: str) -> Any:
    """The value of a template; `record` is what `self` means."""
    if isinstance(template, dict):
        return {key: evaluate(value, request, record, collection) for key, value in template.items()}
    if isinstance(template, list):
        return [evaluate(value, request, record, collection) for value in template]
    if not isinstance(template, str):
        return template
    if both := _BOTH.fullmatch(template):
        return all(record.get(name) is True for name in both.groups())

    def value(match: re.Match[str]) -> Any:
        return _value(match.group(1), match.group(2), request, record, collection)

    if whole := _EXPRESSION.fullmatch(template):
        return value(whole)
    return _EXPRESSION.sub(lambda match: str(value(match)), template)


def apply(templates: Mapping[str, Any], request: Request, record: dict[str, Any], collection: str) -> dict[str, Any]:
    """Set one property after the other, so that a later one may use an earlier one; returns the record."""
    for name, template in templates.items():
        record[name] = evaluate(template, request, record, collection)
    return record


def _value(source: str, name: str | None, request: Request, record: Mapping[str, Any], collection: str) -> Any:
    match source, name:
        case "uuid", None:
            return str(uuid.uuid4())
        case "now", None:
            return request.timestamp
        case "number", None:
            return request.store.next_number(collection)
        case "path", str():
            return request.path[name]
        case "self", str():
            return record.get(name)
        case "caller", str():
            return request.caller[name]
        case "organization", str():
            return request.organization[name]
    raise ValueError(f"unknown expression ${{{source}{'.' + name if name else ''}}} in the mock overlay")
