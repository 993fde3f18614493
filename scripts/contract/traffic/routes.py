"""Find the operation of a request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from scripts.openapi import Document, Operation

_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Match:
    """An operation with the decoded values of its path parameters."""

    operation: Operation
    values: dict[str, str]


class Routes:
    """The path templates of a document; literal segments win over parameters (OpenAPI 3.1.1, section 4.8.8.2)."""

    def __init__(self, document: Document) -> None:
        paths: dict[str, dict[str, Operation]] = {}
        for operation in document.operations:
            paths.setdefault(operation.path, {})[operation.method] = operation
        ordered = sorted(paths.items(), key=lambda item: len(_PARAMETER.findall(item[0])))
        self._paths: dict[int, list[tuple[re.Pattern[str], dict[str, Operation]]]] = {}  # by the number of segments
        for path, operations in ordered:
            self._paths.setdefault(path.count("/"), []).append((_pattern(path), operations))

    def find(self, method: str, path: str) -> Match | None:
        """Return the operation of a request by its raw path; None if path or method is undocumented."""
        for pattern, operations in self._paths.get(path.count("/"), []):
            if (found := pattern.fullmatch(path)) and (operation := operations.get(method.lower())):
                names = _PARAMETER.findall(operation.path)
                return Match(operation, dict(zip(names, map(unquote, found.groups()), strict=True)))
        return None

    def methods(self, path: str) -> list[str]:
        """Return the documented methods of a raw path, in lower case."""
        alike = self._paths.get(path.count("/"), [])
        return [method for pattern, operations in alike if pattern.fullmatch(path) for method in operations]


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^{}]*\}", path)
    return re.compile("([^/]+)".join(map(re.escape, parts)))
