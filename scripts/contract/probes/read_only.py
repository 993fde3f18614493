"""Read-only properties in a request body are ignored, or the body is rejected; they are never stored."""

from __future__ import annotations

from typing import Any

from scripts.contract.express import same_json
from scripts.contract.pointer import Unresolvable, at
from scripts.contract.probes.live import Item, Live, ProbeCall
from scripts.contract.probes.probed import ProbedDocument, Schema, answer_of
from scripts.contract.probes.report import Report
from scripts.contract.probes.values import NoValue, altered
from scripts.openapi import JSON, Operation


def read_only_values_are_not_stored(live: Live, report: Report) -> None:
    """Altered read-only values in a valid body appear neither in the response nor in a later read."""
    for resource in live.resources:
        if resource.creator is not None and JSON in resource.creator.source.bodies:
            model = live.read(live.create(resource))
            call = live.creation(resource)
            forged = _forge(live.document, call, answer_of(resource.reader), model)
            response = live.send(call)
            if forged and response.status_code != 400:
                item = live.made(resource, call, response)
                _expect_ignored(live, report, call.operation, item, forged, item.answer)
        for operation in resource.changers:
            if JSON not in operation.bodies:
                continue
            item = live.existing(resource)
            call = ProbeCall(operation, item.path, live.body(operation, 2), JSON)
            live.ask(call)  # once without, to tell effects of the body itself from those of the forged values
            forged = _forge(live.document, call, answer_of(resource.reader), live.read(item))
            response = live.send(call)
            if forged and response.status_code != 400:
                _expect_ignored(live, report, operation, item, forged, live.json(operation, response))


def _forge(document: ProbedDocument, call: ProbeCall, read: Schema | None, model: Any) -> dict[str, Any]:
    """Add a value that differs from the model's for each read-only property; return pointers and values."""
    forged: dict[str, Any] = {}
    if read is not None:
        _forge_object(document, call.operation.bodies[JSON], read, call.body, model, "", forged)
    return forged


def _forge_object(
    document: ProbedDocument, sent: Schema, read: Schema, body: Any, model: Any, pointer: str, forged: dict[str, Any]
) -> None:
    writable = document.properties(sent)
    for name, one in document.properties(read).items():
        current = model.get(name) if isinstance(model, dict) else None
        if one.get("readOnly") and name not in writable:
            try:
                body[name] = forged[f"{pointer}/{name}"] = altered(document, one, current)
            except NoValue:
                continue  # a constant cannot be forged
        elif isinstance(body.get(name), dict) and name in writable:
            _forge_object(document, writable[name], one, body[name], current, f"{pointer}/{name}", forged)


def _expect_ignored(
    live: Live, report: Report, operation: Operation, item: Item, forged: dict[str, Any], answer: Any
) -> None:
    for place, seen in [(answer, "answered"), (live.read(item), "stored")]:
        for pointer, value in forged.items():
            try:
                held = place is not None and same_json(at(place, pointer), value)
            except Unresolvable:
                held = False
            report.expect(not held, operation, f"the read-only {pointer} of the body was {seen}")
