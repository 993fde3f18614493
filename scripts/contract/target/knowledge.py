"""Values of path parameters from the target's responses: from links, and from lists above an item's path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.contract.coverage.inventory import link_item
from scripts.contract.pointer import Unresolvable, evaluate
from scripts.openapi import Document, Operation
from scripts.openapi.links import links
from scripts.openapi.schemas import EXTENSIBLE_ENUM

_LAST = re.compile(r"(.*)/\{([^{}]*)\}/?")
_MOST = 3


class Knowledge:
    """Known values by parameter name. Values of the user come first, then learned ones in order."""

    def __init__(self, document: Document, given: Mapping[str, str]) -> None:
        self._document = document
        self._given = dict(given)
        self._links = links(document)
        self.learned: dict[str, list[str]] = {}
        self._by_link: dict[tuple[str, str], str] = {}
        for operation in document.operations:  # enumerated values need not be learned
            for place in operation.parameters:
                schema = document.resolve(place.value.get("schema", {}))
                if place.value.get("in") == "path" and schema.get("enum", schema.get(EXTENSIBLE_ENUM)):
                    for value in schema.get("enum", schema.get(EXTENSIBLE_ENUM)):
                        self._keep(self._key(operation, place.value["name"]), value)

    def values(self, operation: Operation) -> dict[str, str] | None:
        """Return a value for each path parameter; None if one is not known."""
        found = {}
        for name in operation.parameter_names("path"):
            known = [self._given[name]] if name in self._given else self.learned.get(self._key(operation, name), [])
            if not known:
                return None
            found[name] = known[0]
        return found

    def unknown(self, operation: Operation) -> list[str]:
        """Return the path parameters without a value."""
        names = sorted(operation.parameter_names("path"))
        return [name for name in names if name not in self._given and not self.learned.get(self._key(operation, name))]

    def tellers(self, operation: Operation) -> list[str]:
        """Return the operations whose responses provide values for the path of an operation."""
        found = [link.source.id for link in self._links if link.target == operation]
        above = self._above(operation)
        return list(dict.fromkeys([*found, *([above.id] if above else [])]))

    def links(self, operation: Operation, values: Mapping[str, str]) -> set[str]:
        """Return the links, as items of coverage, that provided values for the path of an operation."""
        found = (self._by_link.get((f"{operation.id} {name}", value)) for name, value in values.items())
        return {link for link in found if link is not None}

    def learn(self, operation: Operation, path: Mapping[str, str], sent: Any, answer: Any) -> None:
        """Learn values from the response to an operation."""
        for link in self._links:
            if link.source == operation:
                for name, expression in link.parameters.items():
                    try:
                        value = evaluate(expression, path, sent, answer)
                        self._keep(self._key(link.target, name), value)
                        self._by_link.setdefault((f"{link.target.id} {name}", str(value)), link_item(link))
                    except (Unresolvable, LookupError, TypeError):
                        continue  # such as the first row of an empty list
        for target in self._document.operations:
            match = _LAST.fullmatch(target.path)
            if match and match[1].rstrip("/") == operation.path.rstrip("/") and operation.method == "get":
                for value in _identifiers(answer, match[2]):
                    self._keep(self._key(target, match[2]), value)

    def created(
        self, creator: Operation, target: Operation, path: Mapping[str, str], sent: Any, answer: Any
    ) -> dict[str, str] | None:
        """Return the path values of an item that a creator has just created; None if the response lacks them."""
        for link in self._links:
            if link.source == creator and set(link.parameters) >= target.parameter_names("path"):
                try:
                    values = {name: str(evaluate(one, path, sent, answer)) for name, one in link.parameters.items()}
                except (Unresolvable, LookupError, TypeError):
                    continue
                if link.target.path == target.path:
                    return values
        match = _LAST.fullmatch(target.path)
        if match and isinstance(answer, dict) and isinstance(answer.get("id"), str | int):
            return {**path, match[2]: str(answer["id"])}
        return None

    def _keep(self, key: str, value: Any) -> None:
        known = self.learned.setdefault(key, [])
        text = str(value)
        if value is not None and text and text not in known and len(known) < _MOST:
            known.append(text)

    def _key(self, operation: Operation, name: str) -> str:
        """Return the key of a parameter: the path up to it, since `{id}` differs between resources."""
        return operation.path[: operation.path.find(f"{{{name}}}")] + name if f"{{{name}}}" in operation.path else name

    def _above(self, operation: Operation) -> Operation | None:
        match = _LAST.fullmatch(operation.path)
        if match is None:
            return None
        wanted = match[1].rstrip("/")
        return next(
            (one for one in self._document.operations if one.method == "get" and one.path.rstrip("/") == wanted), None
        )


def _identifiers(answer: Any, name: str) -> Iterator[Any]:
    """Yield the ids of the rows in a response: the member with the parameter's name, or `id`."""
    rows = answer
    if isinstance(answer, dict):
        rows = next((value for value in answer.values() if isinstance(value, list)), [])
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict):
            value = row.get(name, row.get("id"))
            if isinstance(value, str | int):
                yield value
