"""`${...}` expressions of the mock overlays, for values set by the server.

`${uuid}`, `${now}`, `${number}`, `${path.NAME}`, `${self.PROPERTY}`, `${caller.PROPERTY}`, `${organization.PROPERTY}`,
and `${self.PROPERTY and self.PROPERTY}`, true if both are.
A string that consists of one expression evaluates to its value, of any type; in a longer string it becomes text.

Templates are compiled to Python once at start, because a create operation sets some twenty values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
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


Apply = Callable[[dict[str, Any], Values, str], None]
"""Sets properties of a record (first argument) in order, so that later ones may use earlier ones. The others are the
request and the name of the collection."""


class ExpressionError(Exception):
    """An unknown expression in the mock overlay; the message names it."""


def compile_templates(templates: Mapping[str, Any]) -> Apply:
    """Compile the templates of several properties. Raises ExpressionError."""
    lines = [f"    record[{name!r}] = {_code(template)}" for name, template in templates.items()]
    source = "\n".join(["def apply(record, request, collection):", *lines, "    return None"])
    scope: dict[str, Any] = {"new_id": new_id}
    # Overlays belong to the project, and their texts are in the source as literals only.
    exec(compile(source, "<templates of a mock overlay>", "exec"), scope)
    apply: Apply = scope["apply"]
    return apply


def _code(template: Any) -> str:
    """Return the Python expression of a template. Raises ExpressionError."""
    if isinstance(template, dict):
        return f"{{{', '.join(f'{name!r}: {_code(value)}' for name, value in template.items())}}}"
    if isinstance(template, list):
        return f"[{', '.join(_code(value) for value in template)}]"
    if not isinstance(template, str) or "${" not in template:
        return repr(template)
    if both := _BOTH.fullmatch(template):
        return " and ".join(f"record.get({name!r}) is True" for name in both.groups())
    if whole := _EXPRESSION.fullmatch(template):
        return _source(*whole.groups())
    # `split` alternates literal text with the two groups of each expression.
    pieces = _EXPRESSION.split(template)
    values = [f"str({_source(*groups)})" for groups in zip(pieces[1::3], pieces[2::3], strict=True)]
    code = [repr(pieces[0])]
    for value, text in zip(values, pieces[3::3], strict=True):
        code += [value, repr(text)]
    return f"({' + '.join(code)})"


def _source(source: str, name: str | None) -> str:
    match source, name:
        case "uuid", None:
            return "new_id()"
        case "now", None:
            return "request.timestamp"
        case "number", None:
            return "request.store.next_number(collection)"
        case "self", str():
            return f"record.get({name!r})"
        case (("path" | "caller" | "organization"), str()):
            return f"request.{source}[{name!r}]"
    raise ExpressionError(f"unknown expression ${{{source}{'.' + name if name else ''}}} in the mock overlay")
