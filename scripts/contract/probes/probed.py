"""A document as the probes use it: the reader's, with links and with a judgement on values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from scripts.openapi import JSON, Document, Operation
from scripts.openapi.links import Link, links

Schema = Mapping[str, Any]
_URI = "urn:document"


class ProbedDocument(Document):
    """One API. Validators are compiled once per schema."""

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link from an answer of 200 to 299, in document order."""
        return links(self)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The declared properties of a schema by name, those of `allOf` and of a nullable alternative included."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in [*schema.get("allOf", []), *schema.get("oneOf", [])]:
            found |= self.properties(part)
        found |= schema.get("properties", {})
        return found

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Whether a schema of this document allows a value."""
        if id(schema) not in self._validators:
            # References lead to the registry: to compile with all components costs some hundred times as much.
            text = json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{_URI}#/')
            validator = jsonschema_rs.Draft202012Validator(
                json.loads(text), registry=self._registry, validate_formats=True
            )
            # The schema is kept beside its validator, so that its id is not given to another one.
            self._validators[id(schema)] = (schema, validator)
        return self._validators[id(schema)][1].is_valid(value)

    @cached_property
    def editions(self) -> dict[str, ProbedDocument]:
        """The documents that `with_listed_values` has made of this one, by the values."""
        return {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(_URI, self.root)])

    @cached_property
    def _validators(self) -> dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]]:
        return {}


def answer_of(operation: Operation) -> Schema | None:
    """The schema of the JSON that a success answers with; None where there is none."""
    found: Schema | None = operation.answers(operation.success or "").get(JSON)
    return found


def is_paged(operation: Operation) -> bool:
    """Whether an operation answers page by page."""
    return operation.method == "get" and any(operation.parameter(name) for name in ("cursor", "page"))
