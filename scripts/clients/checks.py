"""What a document may hold that the generated functions would send wrongly: refused, with the place."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.clients.document import Node, UnsupportedError, kinds, resolve

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_DEFAULT_STYLE = {"query": "form", "path": "simple", "header": "simple"}
FORM = "application/x-www-form-urlencoded"


def check_operation(operation: Node, parameters: Sequence[Node], document: Node) -> None:
    """Raise UnsupportedError if a parameter or body of this operation would not arrive as described."""
    name = operation["operationId"]
    for parameter in parameters:
        _check_parameter(f"{name}: {parameter['in']} parameter {parameter['name']!r}", parameter, document)
    _check_body(f"{name}: request body", operation, document)


def _check_parameter(where: str, parameter: Node, document: Node) -> None:
    place = parameter["in"]
    if place not in _DEFAULT_STYLE:
        raise UnsupportedError(f"{where} cannot be sent: the clients keep no cookies")
    if "schema" not in parameter:
        raise UnsupportedError(f"{where} is described by `content`, which the generator leaves out")
    if parameter.get("style", _DEFAULT_STYLE[place]) != _DEFAULT_STYLE[place] or parameter.get("allowReserved"):
        raise UnsupportedError(f"{where} has a style that the generated functions cannot send")
    found = kinds(parameter["schema"], document)
    if place == "query":
        if "array" in found and parameter.get("explode", True) is False:
            raise UnsupportedError(f"{where} is an array without `explode`; the generated functions explode it")
        found -= {"null", "array"}  # None is not sent at all
    if not found <= _SCALARS:
        wrong = ", ".join(sorted(found - _SCALARS))
        raise UnsupportedError(f"{where} may be of type {wrong}, which the generated functions cannot send")


def _check_body(where: str, operation: Node, document: Node) -> None:
    content = resolve(operation.get("requestBody", {}), document).get("content", {})
    models = [media["schema"].get("$ref") for media in content.values()]
    if len(models) > 1 and (None in models or len(set(models)) < len(models)):
        raise UnsupportedError(f"{where} has several content types; each needs a component schema of its own")
    if FORM not in content:
        return
    form = resolve(content[FORM]["schema"], document)
    for name, schema in form.get("properties", {}).items():
        found = kinds(schema, document)
        if not found or not found <= _SCALARS:
            raise UnsupportedError(f"{where}: form field {name!r} must be of one scalar type and not null")
