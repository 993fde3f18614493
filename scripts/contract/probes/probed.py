"""The document of the probes: that of the reader, with links and validation of values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from scripts.openapi import JSON, Document, Operation
from scripts.openapi.links import Link, links

Schema = Mapping[str, Any]
VALUES_FROM = "x-values-from"
_URI = "urn:document"


class ProbedDocument(Document):
    """The document of an API. Validators are compiled once per schema."""

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links of 2xx responses, in document order."""
        return links(self)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the declared properties of a schema by name, with those of `allOf` and a nullable alternative."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in [*schema.get("allOf", []), *schema.get("oneOf", [])]:
            found |= self.properties(part)
        found |= schema.get("properties", {})
        return found

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Return whether a value is valid by a schema of this document."""
        if id(schema) not in self._validators:
            # References resolve in the registry: compiling with all components takes a hundred times as long.
            text = json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{_URI}#/')
            validator = jsonschema_rs.Draft202012Validator(
                json.loads(text), registry=self._registry, validate_formats=True
            )
            # The schema is kept with its validator, so that its id is not reused.
            self._validators[id(schema)] = (schema, validator)
        return self._validators[id(schema)][1].is_valid(value)

    @cached_property
    def referring(self) -> list[dict[str, Any]]:
        """The schemas that refer to a list; found once, as every probe starts with the values that are listed then."""
        return referring(self.root)

    @cached_property
    def editions(self) -> dict[str, ProbedDocument]:
        """Documents derived from this one by `with_listed_values`, by the listed values."""
        return {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(_URI, self.root)])

    @cached_property
    def _validators(self) -> dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]]:
        return {}


def referring(content: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas that refer to a list of values, always in the same order."""
    found = []
    waiting: list[Any] = [content]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if VALUES_FROM in node:
                found.append(node)
            node = node.values()
        waiting += [member for member in node if isinstance(member, dict | list)]
    return found


def answer_of(operation: Operation) -> Schema | None:
    """Return the schema of the JSON body of a success; None without one."""
    found: Schema | None = operation.answers(operation.success or "").get(JSON)
    return found


def is_paged(operation: Operation) -> bool:
    """Return whether an operation is paginated."""
    return operation.method == "get" and any(operation.parameter(name) for name in ("cursor", "page"))
