"""Stored values: every writable property is kept, and no other changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.contract.express import same_json
from scripts.contract.pointer import Unresolvable, at
from scripts.contract.probes.live import Item, Live, ProbeCall
from scripts.contract.probes.probed import ProbedDocument, Schema, answer_of
from scripts.contract.probes.report import Report
from scripts.contract.probes.values import sample
from scripts.openapi import JSON, Operation


def written_values_are_read_back(live: Live, report: Report) -> None:
    """After a creation and a change, the response and a later read contain every value sent."""
    for resource in live.resources:
        if resource.creator is not None:
            operation = resource.creator.source
            for number, content_type in enumerate(operation.bodies, start=1):
                item = live.create(resource, number, content_type)
                _expect_kept(live, report, operation, item, item.sent, content_type, item.answer)
        for operation in resource.changers:
            for content_type in operation.bodies:
                for number in (2, 3):  # two, so that no property merely keeps its old value
                    item = live.existing(resource)
                    body = live.body(operation, number, content_type)
                    answer = live.ask(ProbeCall(operation, item.path, body, content_type))
                    _expect_kept(live, report, operation, item, body, content_type, answer)


def partial_updates_change_nothing_else(live: Live, report: Report) -> None:
    """A change of one property, if none is required, leaves all other writable ones unchanged.

    Properties that the schema excludes beside it are not compared, since setting one may clear the other.
    """
    for resource in live.resources:
        for operation in resource.changers:
            schema = operation.bodies.get(JSON)
            if schema is None or live.document.resolve(schema).get("required"):
                continue
            item = live.existing(resource)
            read = answer_of(resource.reader)
            readable = {} if read is None else live.document.properties(read)
            live.ask(ProbeCall(operation, item.path, live.body(operation, 2), JSON))
            for name, one in live.document.properties(schema).items():
                before = live.read(item)
                value = sample(live.document, one, 3)
                live.ask(ProbeCall(operation, item.path, {name: value}, JSON))
                after = live.read(item)
                for other in live.document.properties(schema):
                    if other == name or other not in before or readable.get(other, {}).get("readOnly"):
                        continue  # read-only properties may be sent back, such as a version stamp; the server sets them
                    if not live.document.is_valid(schema, {name: value, other: before[other]}):
                        continue
                    kept = same_json(after.get(other), before[other])
                    report.expect(kept, operation, f"changing {name} alone changed {other}")


def _expect_kept(
    live: Live, report: Report, operation: Operation, item: Item, sent: Any, content_type: str, answer: Any
) -> None:
    schema = operation.bodies[content_type]
    reader = item.resource.reader
    for place, where in [(answer, operation), (live.read(item), reader)]:
        read = answer_of(where)
        if place is None or read is None:
            continue
        for name, value in _shared(live.document, schema, read, sent):
            try:
                kept = _holds(at(place, name), value)
            except Unresolvable:
                kept = False
            seen = "answer" if where is operation else f"later {reader.label}"
            report.expect(kept, operation, f"{name} was written and is not in the {seen}")


def _shared(document: ProbedDocument, sent: Schema, read: Schema, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield pointer and value of each sent property that the read schema also declares, in the same form."""
    readable = document.properties(read)
    for name, one in document.properties(sent).items():
        if name not in value or name not in readable or readable[name].get("readOnly"):
            continue
        if isinstance(value[name], dict) and document.properties(one):
            for inner, part in _shared(document, one, readable[name], value[name]):
                yield f"/{name}{inner}", part
        elif document.is_valid(readable[name], value[name]):  # otherwise it is read in another form than written
            yield f"/{name}", value[name]


def _holds(read: Any, sent: Any) -> bool:
    """Return whether a read value contains the sent one: objects may have more properties, lists more items."""
    if isinstance(sent, dict) and isinstance(read, dict):
        return all(name in read and _holds(read[name], value) for name, value in sent.items())
    if isinstance(sent, list) and isinstance(read, list):
        return all(any(_holds(entry, value) for entry in read) for value in sent)
    return same_json(read, sent)
