"""The form of a demo data file, checked before anything is read from it; overlays/README.md describes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import jsonschema_rs

from scripts.mock.engine.endpoint import DemoData, DocumentError
from scripts.mock.engine.validation import Validator
from scripts.mock.engine.values import first_error

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}


class RecordError(DocumentError):
    """A record is invalid; `path` leads to the member at fault."""

    def __init__(self, message: str, path: Iterable[str | int] = ()) -> None:
        super().__init__(message)
        self.path = tuple(path)


_RECORD = jsonschema_rs.Draft202012Validator(
    {
        "type": "object",
        "properties": {"under": {**TEXTS, "minItems": 1}, "within": TEXT},
        "if": {"required": ["example"]},
        "then": {
            "properties": {
                "example": TEXT,
                "at": {"type": "array", "items": {"type": ["string", "integer"]}},
                "with": {"type": "object"},
                "without": TEXTS,
                "id": TEXT,
                "parent": TEXT,
                "content": TEXT,
            }
        },
    }
)
_RECORDS = jsonschema_rs.Draft202012Validator({"type": "object", "additionalProperties": {"type": "array"}})
_COUNTERS = jsonschema_rs.Draft202012Validator(
    {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}}
)


def entries(**members: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a list of credentials whose entries have all the given members."""
    return {
        "type": "array",
        "items": {"type": "object", "properties": members, "required": list(members), "additionalProperties": False},
    }


def check_records(demo: DemoData) -> None:
    """Raise DocumentError for records or counters of another form, with collection, record and member."""
    _check(_RECORDS, demo.records, f"{demo.file}: records")
    _check(_COUNTERS, demo.counters, f"{demo.file}: counters")
    for collection, records in demo.records.items():
        for number, record in enumerate(records, start=1):
            check_record(record, f"{demo.file}: {collection}, record {number}")


def check_record(record: Any, place: str) -> None:
    """Raise RecordError for a record of another form."""
    _check(_RECORD, record, place)


def check_credentials(demo: DemoData, kinds: Mapping[str, Any]) -> None:
    """Raise DocumentError for credentials of another form, with kind, entry and member.

    `kinds` are the schemas of the lists by name, see `entries`.
    """
    schema = {"type": "object", "properties": dict(kinds), "additionalProperties": False}
    validator = jsonschema_rs.Draft202012Validator(schema, mask="the value")  # no secret in a message
    _check(validator, demo.credentials, f"{demo.file}: credentials")


def _check(validator: Validator, value: Any, place: str) -> None:
    error = first_error(validator, value)
    if error is not None:
        path = error.instance_path
        raise RecordError(f"{', '.join([place, *map(_step, path)])}: {error.message}", path)


def _step(step: str | int) -> str:
    return f"entry {step + 1}" if isinstance(step, int) else step
