"""Demo data of the user: a JSON file with records that are added to the demo data, or replace those of a collection.

    {"records": {"teams": [{"example": "Team", "with": {"name": "Sales"}}]}, "replace": true}

It has the form of what the control endpoint `data` accepts, and overlays/README.md describes the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jsonschema_rs

from scripts.files.errors import shown
from scripts.files.json_text import parse_json
from scripts.files.reading import read_text
from scripts.mock.engine.demo import DemoRecord, DemoSet, read_record
from scripts.mock.engine.demo_form import RecordError, check_record
from scripts.mock.engine.endpoint import Api, Collection, DocumentError
from scripts.mock.engine.json_lines import line_of
from scripts.mock.engine.references import References
from scripts.mock.engine.values import first_error

DATA = {
    "type": "object",
    "required": ["records"],
    "additionalProperties": False,
    "properties": {
        "records": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "object"}}},
        "counters": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
        "replace": {"type": "boolean"},
    },
}
"""JSON Schema of the data."""


@dataclass(frozen=True)
class Data:
    """Records and counters that were checked; `replaced` are the collections whose other records they replace."""

    records: Sequence[DemoRecord]
    counters: Mapping[str, int]
    replaced: frozenset[str]


def read_data(apis: Iterable[Api], given: Mapping[str, Any]) -> Data:
    """Read data that fit `DATA`. Raises RecordError for an unknown collection or an invalid record."""
    owners: dict[str, tuple[Api, Collection]] = {
        name: (api, collection) for api in apis for name, collection in api.collections.items()
    }
    found: dict[tuple[str, str], DemoRecord] = {}
    for name, listed in given["records"].items():
        if name not in owners:
            raise RecordError(f"unknown collection {name}; known: {', '.join(sorted(owners))}", (name,))
        for index, says in enumerate(listed):
            place = f"{name}, record {index + 1}"
            try:
                check_record(says, place)
            except RecordError as error:
                raise RecordError(str(error), (name, index, *error.path)) from None
            try:
                record = replace(read_record(*owners[name], says, place), path=(name, index))
            except RecordError as error:
                members = ("with",) if "example" in says else ()
                raise RecordError(str(error), (name, index, *members, *error.path)) from None
            if (earlier := found.setdefault((name, record.id), record)) is not record:
                raise RecordError(f"{place}: duplicate id {record.id}, also of {earlier.place}", (name, index))
    replaced = frozenset(given["records"]) if given.get("replace", False) else frozenset()
    return Data([*found.values()], given.get("counters", {}), replaced)


def add_file(demo: DemoSet, file: Path, apis: Sequence[Api]) -> None:
    """Add the data of a file to the demo data.

    Raises:
        DocumentError: the file is missing or invalid; the message has file, line, record and field.
    """
    try:
        text = read_text(file)
    except FileNotFoundError:
        raise DocumentError(f"{shown(file)}: no such file; set --data to a JSON file with `records`") from None
    given = parse_json(text, file)
    path: Sequence[str | int]
    if error := first_error(jsonschema_rs.Draft202012Validator(DATA), given):
        path, message = error.instance_path, error.message
    else:
        try:
            data = read_data(apis, given)
            demo.add(data.records, data.counters, data.replaced, References(apis))
            return
        except RecordError as record_error:
            path, message = ("records", *record_error.path), str(record_error)
    raise DocumentError(f"{shown(file)}:{line_of(text, path)}: {message}")
