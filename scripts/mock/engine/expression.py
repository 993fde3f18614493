"""`${...}` expressions of the mock overlays, for values set by the server.

`${uuid}`, `${now}`, `${number}`, `${path.NAME}`, `${self.PROPERTY}`, `${caller.PROPERTY}`, `${organization.PROPERTY}`,
and `${self.PROPERTY and self.PROPERTY}`, true if both are.
A string that consists of one expression evaluates to its value, of any type; in a longer string it becomes text.

Templates are compiled once at start, because a create operation sets some twenty values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from scripts.mock.engine.replay import new_id
from scripts.mock.engine.store import Store

_EXPRESSION = re.compile(r"\$\{([a-z]+)(?:\.(\w+))?\}")
_BOTH = re.compile(r"\$\{self\.(\w+) and self\.(\w+)\}")


class Values(Protocol):
    """The part of a request that expressions use."""

    @property
    def timestamp(self) -> str: ...
    @property
    def store(self) -> Store: ...
    @property
    def path(self) -> Mapping[str, str]: ...
    @property
    def caller(self) -> Mapping[str, Any]: ...
    @property
    def organization(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True)
class Context:
    """Evaluation context: the request, the record so far (`self`) and the name of its collection."""

    request: Values
    record: dict[str, Any]
    collection: str


Template = Callable[[Context], Any]


class ExpressionError(Exception):
    """An unknown expression in the mock overlay; the message names it."""


def compile_template(template: Any) -> Template:
    """Compile a template to a function. Raises ExpressionError."""
    if isinstance(template, dict):
        members = {key: compile_template(value) for key, value in template.items()}
        return lambda context: {key: value(context) for key, value in members.items()}
    if isinstance(template, list):
        items = [compile_template(value) for value in template]
        return lambda context: [value(context) for value in items]
    if not isinstance(template, str) or "${" not in template:
        return lambda context: template
    if both := _BOTH.fullmatch(template):
        names = both.groups()
        return lambda context: all(context.record.get(name) is True for name in names)
    if whole := _EXPRESSION.fullmatch(template):
        return _source(*whole.groups())
    # `split` alternates literal text with the two groups of each expression.
    pieces = _EXPRESSION.split(template)
    texts = pieces[::3]
    sources = [_source(*groups) for groups in zip(pieces[1::3], pieces[2::3], strict=True)]

    def joined(context: Context) -> str:
        values = [str(source(context)) for source in sources]
        return texts[0] + "".join(value + text for value, text in zip(values, texts[1:], strict=True))

    return joined


def compile_templates(templates: Mapping[str, Any]) -> dict[str, Template]:
    """Compile the templates of several properties. Raises ExpressionError."""
    return {name: compile_template(template) for name, template in templates.items()}


def apply(
    templates: Mapping[str, Template], request: Values, record: dict[str, Any], collection: str
) -> dict[str, Any]:
    """Set properties in order, so that later ones may use earlier ones, and return the record."""
    context = Context(request, record, collection)
    for name, template in templates.items():
        record[name] = template(context)
    return record


def _source(source: str, name: str | None) -> Template:
    match source, name:
        case "uuid", None:
            return lambda context: new_id()
        case "now", None:
            return lambda context: context.request.timestamp
        case "number", None:
            return lambda context: context.request.store.next_number(context.collection)
        case "path", str():
            return lambda context: context.request.path[name]
        case "self", str():
            return lambda context: context.record.get(name)
        case "caller", str():
            return lambda context: context.request.caller[name]
        case "organization", str():
            return lambda context: context.request.organization[name]
    raise ExpressionError(f"unknown expression ${{{source}{'.' + name if name else ''}}} in the mock overlay")
