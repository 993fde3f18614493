"""Plan the requests of a run before anything is sent; `--dry-run` prints this plan."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode

from scripts.contract.target.knowledge import Knowledge
from scripts.files.errors import KnownError
from scripts.openapi import JSON, Document, Operation

READ_ONLY = ("get", "head", "options")
_WRONG = "not-valid"


class Purpose(Enum):
    """The purpose of a request: which statement of the document it checks."""

    VALID = "valid"
    INVALID = "invalid query"
    UNKNOWN = "unknown identifier"
    ANONYMOUS = "no credentials"
    WRITE = "write"


@dataclass(frozen=True)
class Step:
    """A planned request; its path values are filled in when known. `invalid` names the parameter of an INVALID step."""

    operation: Operation
    purpose: Purpose
    query: tuple[tuple[str, str], ...] = ()
    body: Any = None
    invalid: str = ""

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query)
        target = f"{self.operation.path}{f'?{query}' if query else ''}"
        body = f"  body {json.dumps(self.body, ensure_ascii=False)}" if self.body is not None else ""
        return f"{self.operation.method.upper():7} {target}  [{self.operation.id}, {self.purpose.value}]{body}"


@dataclass(frozen=True)
class Plan:
    """Steps per operation, ordered so that responses provide the values for later requests.

    Attributes:
        unreachable: operations without values for their paths, with the missing path parameters.
    """

    steps: dict[str, list[Step]] = field(default_factory=dict)
    unreachable: dict[str, list[str]] = field(default_factory=dict)

    @property
    def all(self) -> list[Step]:
        return [step for steps in self.steps.values() for step in steps]


def make_plan(
    document: Document, knowledge: Knowledge, writes: Sequence[Operation], *, examples: int, random_seed: int
) -> Plan:
    """Plan the read-only operations and the allowed writes."""
    plan = Plan()
    generated = _Generated(document, random_seed)
    waiting = [one for one in document.operations if one.method in READ_ONLY]
    reached: set[str] = set()
    while waiting:
        ready = [one for one in waiting if not knowledge.unknown(one) or set(knowledge.tellers(one)) & reached]
        if not ready:
            break
        for operation in ready:
            plan.steps[operation.id] = list(_reads(operation, generated, examples))
            reached.add(operation.id)
            waiting.remove(operation)
    for operation in waiting:
        plan.unreachable[operation.id] = knowledge.unknown(operation)
    # Creators first, because other writes touch only items of this run. Deletions are part of the clean-up.
    for operation in sorted(writes, key=lambda one: not creates(one)):
        if operation.method != "delete":
            step = Step(operation, Purpose.WRITE, tuple(_required(operation)), _example_body(operation))
            plan.steps[operation.id] = [step]
    return plan


def creates(operation: Operation) -> bool:
    """Return whether a writing operation only creates something, without changing existing items."""
    items = re.compile(re.escape(operation.path.rstrip("/")) + r"/\{[^{}/]*\}/?")
    below = any(items.fullmatch(one.path) for one in operation.document.operations)
    return operation.method == "post" and (below or "201" in operation.responses)


def allowed_writes(document: Document, names: Sequence[str]) -> list[Operation]:
    """Return the writing operations with an operationId or tag among the names.

    Raises:
        KnownError: a name matches neither.
    """
    found: dict[str, Operation] = {}
    for name in names:
        matching = [one for one in document.operations if name in (one.id, *one.definition.get("tags", []))]
        writing = [one for one in matching if one.method not in READ_ONLY]
        if not writing:
            raise KnownError(f"--allow-writes {name}: no writing operation, and no tag of one, has this name")
        found |= {one.id: one for one in writing}
    return list(found.values())


def unknown_values(operation: Operation, values: dict[str, str]) -> dict[str, str]:
    """Return the values of a path with an unknown id for its last parameter."""
    names = [name for name in values if f"{{{name}}}" in operation.path]
    last = max(names, key=lambda name: operation.path.find(f"{{{name}}}"))
    return {**values, last: "999999999" if values[last].isdecimal() else str(uuid.uuid4())}


def _reads(operation: Operation, generated: _Generated, examples: int) -> Iterator[Step]:
    required = tuple(_required(operation))
    yield Step(operation, Purpose.VALID, required)
    yield from (
        Step(operation, Purpose.VALID, query) for query in generated.queries(operation, examples) if query != required
    )
    wrong = next(
        (place.value["name"] for place in operation.parameters if _refuses_texts(operation, place.value)), None
    )
    if wrong is not None:
        kept = tuple(pair for pair in required if pair[0] != wrong)
        yield Step(operation, Purpose.INVALID, (*kept, (wrong, _WRONG)), invalid=wrong)
    if operation.parameter_names("path"):
        yield Step(operation, Purpose.UNKNOWN, required)
    if not operation.is_public:
        yield Step(operation, Purpose.ANONYMOUS, required)


def _required(operation: Operation) -> Iterator[tuple[str, str]]:
    for place in operation.parameters:
        one = place.value
        if one.get("in") == "query" and one.get("required"):
            yield one["name"], _text(_example(operation, one))


def _example(operation: Operation, parameter: dict[str, Any]) -> Any:
    if "example" in parameter:
        return parameter["example"]
    for example in parameter.get("examples", {}).values():
        return operation.document.resolve(example).get("value")
    schema = operation.document.resolve(parameter.get("schema", {}))
    for listed in (schema.get("examples"), schema.get("enum"), [schema["default"]] if "default" in schema else None):
        if listed:
            return listed[0]
    return 1 if schema.get("type") == "integer" else "2021-03-01"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _refuses_texts(operation: Operation, parameter: dict[str, Any]) -> bool:
    if parameter.get("in") != "query" or parameter.get("x-refused-with"):
        return False
    schema = operation.document.resolve(parameter.get("schema", {}))
    return schema.get("type") in ("integer", "number", "boolean") or schema.get("format") in ("uuid", "date")


def _example_body(operation: Operation) -> Any:
    """Return the first example of a JSON body; None without one."""
    if operation.body is None:
        return None
    examples = operation.document.examples(operation.body / "content" / JSON)
    return next((place.value for place in examples), None)


def _is_closed(document: Document, schema: Any) -> bool:
    """Return whether a schema enumerates or bounds its values; others, such as cursors, only the target knows."""
    schema = document.resolve(schema)
    if "items" in schema:
        return _is_closed(document, schema["items"])
    bounded = schema.get("type") == "integer" and {"minimum", "maximum"} <= schema.keys()
    return "enum" in schema or schema.get("type") == "boolean" or bounded


class _Generated:
    """Query strings generated by schemathesis for an operation, equal for the same seed."""

    def __init__(self, document: Document, random_seed: int) -> None:
        self._seed = random_seed
        schema = schemathesis.openapi.from_dict(document.root)
        self._operations: dict[str, Any] = {}
        results: list[Any] = list(schema.get_all_operations())
        for operation in (result.ok() for result in results):
            self._operations[operation.definition.raw.get("operationId", "")] = operation

    def queries(self, operation: Operation, count: int) -> list[tuple[tuple[str, str], ...]]:
        parameters = [place.value for place in operation.parameters if place.value.get("in") == "query"]
        closed = {one["name"] for one in parameters if _is_closed(operation.document, one.get("schema", {}))}
        required = tuple(_required(operation))
        if not closed or not count:
            return []
        found: dict[tuple[tuple[str, str], ...], None] = {}
        strategy = self._operations[operation.id].as_strategy(generation_mode=GenerationMode.POSITIVE)

        @seed(self._seed)
        @settings(
            max_examples=count,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(strategy)
        def collect(case: Any) -> None:
            pairs = []
            for name, value in (case.query or {}).items():
                if name in closed:
                    pairs += [(name, _text(item)) for item in (value if isinstance(value, list) else [value])]
            kept = [pair for pair in required if pair[0] not in dict(pairs)]
            found[(*kept, *pairs)] = None

        collect()
        return list(found)
