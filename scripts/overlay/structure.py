"""Read, check and compile overlay documents (Overlay 1.1.0; 1.0.x has the same structure)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathQuery
from jsonschema_rs import Draft202012Validator

from scripts.files import limits
from scripts.files.yaml_file import line_of, plain

from .document import read_document
from .errors import OverlayError

Kind = Literal["update", "copy", "remove"]

_CHARACTERS_OF_A_LEVEL = 40  # in a JSONPath; the longest of this project has 110 characters and three levels
_STRING = {"type": "string"}
_EXTENSIONS = {"patternProperties": {"^x-": True}, "additionalProperties": False}
_STRUCTURE = Draft202012Validator(
    {
        "type": "object",
        "required": ["overlay", "info", "actions"],
        "properties": {
            "overlay": {"type": "string", "pattern": r"^1\.[01]\.[0-9]+$"},
            "info": {
                "type": "object",
                "required": ["title", "version"],
                "properties": {"title": _STRING, "version": _STRING, "description": _STRING},
                **_EXTENSIONS,
            },
            "extends": _STRING,
            "actions": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["target"],
                    "properties": {
                        "target": _STRING,
                        "description": _STRING,
                        "update": True,
                        "copy": _STRING,
                        "remove": {"type": "boolean"},
                        "x-optional": {"type": "boolean"},
                    },
                    **_EXTENSIONS,
                },
            },
        },
        **_EXTENSIONS,
    }
)


@dataclass(frozen=True, slots=True)
class Action:
    """An action with compiled JSONPaths. `value` is for kind update, `source` for kind copy."""

    index: int
    line: int | None
    target: str
    query: JSONPathQuery
    kind: Kind
    value: object = None
    source: JSONPathQuery | None = None
    description: str | None = None
    optional: bool = False

    @property
    def place(self) -> str:
        """Location of the action, for errors: `actions[0] (line 4): target "$.info"`."""
        return _place(self.index, self.line, self.target)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A checked overlay: file name, actions in order, and the document that it extends."""

    name: str
    actions: tuple[Action, ...]
    extends: str | None = None

    def is_for(self, document: Path) -> bool:
        """Return whether `extends` names this file: a path or file URL, relative to the overlay (RFC 3986)."""
        if self.extends is None:
            return False
        try:
            named = urlsplit(self.extends)
            target = os.path.realpath(Path(self.name).parent / unquote(named.path))
        except ValueError:  # not a URL, or with a NUL
            return False
        return (
            named.scheme in ("", "file") and named.netloc in ("", "localhost") and target == os.path.realpath(document)
        )


def load_overlay(path: str | Path) -> Overlay:
    """Read, check and compile an overlay file, YAML or JSON. Raises FileNotFoundError, SourceError, OverlayError."""
    return parse_overlay(read_document(path), str(path))


def parse_overlay(content: Mapping[str, Any], name: str) -> Overlay:
    """Check and compile an overlay document in memory; `name` is for errors. Raises OverlayError."""
    for error in _STRUCTURE.iter_errors(plain(content)):  # jsonschema-rs does not accept subclasses of str
        raise OverlayError(f"{name}: {_explain(content, error.instance_path, error.message)}")
    actions: list[Action] = []
    seen: dict[str, int] = {}
    for index, fields in enumerate(content["actions"]):
        place = _place(index, line_of(content["actions"], index), fields["target"])
        try:
            actions.append(_compile(index, line_of(content["actions"], index), fields))
        except ValueError as error:
            raise OverlayError(f"{name}: {place}: {error}") from error
        first = seen.setdefault(json.dumps(fields, sort_keys=True), index)
        if first != index:
            raise OverlayError(f"{name}: {place}: repeats actions[{first}]; actions must be unique, remove one")
    return Overlay(name, tuple(actions), content.get("extends"))


def _compile(index: int, line: int | None, fields: Mapping[str, Any]) -> Action:
    if fields.get("remove"):
        kind: Kind = "remove"  # by the standard, update and copy then have no effect
    elif "update" in fields and "copy" in fields:
        raise ValueError("has both update and copy; keep one")
    elif "update" in fields:
        kind = "update"
    elif "copy" in fields:
        kind = "copy"
    else:
        raise ValueError("has no effect; add update, copy or remove: true")
    return Action(
        index=index,
        line=line,
        target=fields["target"],
        query=_compile_path(fields["target"], "target"),
        kind=kind,
        value=fields.get("update"),
        source=_compile_path(fields["copy"], "copy") if kind == "copy" else None,
        description=fields.get("description"),
        optional=fields.get("x-optional", False),
    )


def _compile_path(path: str, field: str) -> JSONPathQuery:
    most = limits.current().depth
    if sum(map(path.count, "([!")) > most or len(path) > _CHARACTERS_OF_A_LEVEL * most:
        raise ValueError(f"{field} is too long or too deeply nested: {limits.remedy('depth')}")
    try:
        environment = JSONPathEnvironment()
        environment.max_recursion_depth = most
        return environment.compile(path)
    except JSONPathError as error:
        column = f" (column {error.token.position()[1]})" if error.token else ""
        reason = " ".join(str(error.args[0]).split())
        raise ValueError(f"{field} is not an RFC 9535 JSONPath: {reason}{column}") from error


def _explain(content: Mapping[str, Any], path: Sequence[str | int], message: str) -> str:
    """Prefix the message of a schema error with its place, like other errors."""
    match list(path):
        case ["actions", int(index), *rest]:
            fields = content["actions"][index]
            target = fields.get("target") if isinstance(fields, Mapping) else None
            places = [_place(index, line_of(content["actions"], index), target)]
        case [name, *rest]:
            line = line_of(content, name)
            places = [f"{name} (line {line})" if line else f"{name}"]
        case rest:
            places = []
    return ": ".join([*places, *map(str, rest), message])


def _place(index: int, line: int | None, target: object) -> str:
    where = f"actions[{index}]" + (f" (line {line})" if line else "")
    return where if target is None else f'{where}: target "{target}"'
