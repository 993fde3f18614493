"""Generate valid values for the probes, a different one for each number."""

from __future__ import annotations

import uuid
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

from scripts.contract.express import same_json
from scripts.contract.probes.probed import ProbedDocument, Schema

_FAR = 1000  # numbers from here on are reserved for values that ordinary bodies do not contain


class NoValue(Exception):
    """No value could be generated for a schema; the message says for which."""


def sample(document: ProbedDocument, schema: Schema, number: int, above: frozenset[str] = frozenset()) -> Any:
    """Return a value with all compatible properties.

    `above` contains the followed references: a recursive schema is entered once.

    Raises:
        NoValue: the schema has an unsupported constraint.
    """
    above |= {schema["$ref"]} if "$ref" in schema else set()
    schema = document.resolve(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        choices = [choice for choice in schema["enum"] if choice is not None]
        return choices[number % len(choices)]
    for alternatives in ("oneOf", "anyOf"):
        options = [one for one in schema.get(alternatives, []) if document.resolve(one).get("type") != "null"]
        if options:  # prefer a plain value to a keyword that lets the server choose
            return sample(document, min(options, key=lambda one: "enum" in document.resolve(one)), number, above)
    kind = schema.get("type", "object")
    kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) else kind
    if kind == "object":
        return _object(document, schema, number, above)
    if kind == "array":
        items = schema.get("items", {})
        return [] if items.get("$ref") in above else [sample(document, items, number, above)]
    if kind == "string":
        return _text(document, schema, number)
    if kind == "boolean":
        return number % 2 == 1
    if kind in ("integer", "number"):
        return int(schema.get("minimum", 0)) + number
    raise NoValue(f"no value of type {kind}")


def unlike_any(document: ProbedDocument, schema: Schema) -> Any:
    """Return a unique value. Raises NoValue."""
    return sample(document, schema, uuid.uuid4().int % 2**62)


def altered(document: ProbedDocument, schema: Schema, current: Any) -> Any:
    """Return a valid value that differs from the current one. Raises NoValue if there is none."""
    for number in range(_FAR + 1, _FAR + 5):
        value = sample(document, schema, number)
        if not same_json(value, current):
            return value
    raise NoValue("the schema allows only one value")


def _object(document: ProbedDocument, schema: Schema, number: int, above: frozenset[str]) -> dict[str, Any]:
    declared = document.properties(schema)
    if not declared:
        return {"probe": f"probe {number}"}
    required = schema.get("required", [])
    made = {
        name: sample(document, one, number, above)
        for name, one in declared.items()
        if not one.get("readOnly") and one.get("$ref") not in above
    }
    if document.is_valid(schema, made):
        return made
    value = {name: made[name] for name in required if name in made}
    for name in made:  # some exclude each other; keep the first
        if name not in value and document.is_valid(schema, value | {name: made[name]}):
            value[name] = made[name]
    return value


def _text(document: ProbedDocument, schema: Schema, number: int) -> str:
    candidates = {
        "uuid": str(uuid.UUID(int=(0x9E0B << 112) + number)),
        "email": f"probe{number}@example.com",
        "date": f"2001-02-{1 + number % 28:02d}",
        "date-time": f"2001-02-{1 + number % 28:02d}T01:02:03.004Z",
        "hostname": f"probe{number}.example.com",
        "uri": f"https://probe.example.com/{number}",
        "text": f"{number} probe"[: schema.get("maxLength")],
    }
    first = candidates.get(schema.get("format", "text"), candidates["text"])
    examples = [_varied(example, number) for example in schema.get("examples", []) if isinstance(example, str)]
    for candidate in (first, *candidates.values(), *examples):
        if document.is_valid(schema, candidate):
            return candidate
    raise NoValue(f"no text for {dict(schema)}")


def _varied(example: str, number: int) -> str:
    """Return an example with its last letter or digit replaced, differently for each number."""
    for at in reversed(range(len(example))):
        for row in (digits, ascii_lowercase, ascii_uppercase):
            if example[at] in row:
                return example[:at] + row[(row.index(example[at]) + number) % len(row)] + example[at + 1 :]
    return example
