"""Names of the facade's methods: derived from operationIds, or set by `x-sdk-method` in an overlay."""

from __future__ import annotations

import re
from keyword import iskeyword
from pathlib import Path

from openapi_python_client.strings import snake_case

from scripts.clients.checks import UnsupportedError
from scripts.openapi import Operation
from scripts.overlay import load_overlay

OVERLAYS = Path(__file__).resolve().parents[2] / "overlays" / "python"
KEY = "x-sdk-method"
_VERB = re.compile(r"[a-z]+")


def method_name(operation: Operation) -> str:
    """Return the name set by `x-sdk-method`, otherwise the derived name.

    Raises:
        UnsupportedError: the name is not a valid public method name.
    """
    name = operation.definition.get(KEY)
    if name is None:
        return derived_name(operation.id, operation.tag)
    if not isinstance(name, str) or not name.isidentifier() or iskeyword(name) or name.startswith("_"):
        raise UnsupportedError(
            f"{operation.id}: {KEY} must be a Python identifier without a leading underscore, not {name!r}: "
            f"change it in {origin(operation)}"
        )
    return name


def derived_name(operation_id: str, tag: str) -> str:
    """Return the verb if the rest is the tag's noun (`listTeams` in `teams`: `list`), else the id in snake case."""
    verb = _VERB.match(operation_id)
    if verb is None:
        raise UnsupportedError(f"{operation_id}: an operationId must begin with a verb in lower case")
    noun = snake_case(operation_id[verb.end() :])
    singular = tag[:-1] if tag.endswith("s") else tag
    return verb.group() if noun in (tag, singular) else snake_case(operation_id)


def origin(operation: Operation) -> str:
    """Return the overlay and action that name an operation's method, or only the overlay if no action does."""
    file = OVERLAYS / f"{operation.document.name}.yaml"
    where = f"overlays/python/{file.name}"
    for action in reversed(load_overlay(file).actions if file.exists() else ()):
        if isinstance(action.value, dict) and KEY in action.value:
            nodes = action.query.find(operation.document.root)
            if any(node.value is operation.definition for node in nodes):
                return f"{where}: {action.place}"
    return where
