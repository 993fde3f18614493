"""Invalid requests, derived from the schemas, are rejected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.contract.traffic.values import coerced
from scripts.openapi import JSON, Place

_TEXTS = ("probe", "-1", "probe probe", "", "0" * 400)
_VALUES: tuple[Any, ...] = ({"probe": 1}, ["probe"], "probe", -1, "", "p" * 5000, None)
_REFUSALS = ("400", "404", "422")
"""404 stands for an unknown id, page or response format."""


def invalid_requests_are_rejected(live: Live, report: Report) -> None:
    """One invalid or missing parameter or property of the body is rejected with a documented status."""
    for operation in live.document.operations:
        expected = [status for status in _REFUSALS if status in operation.responses]
        if not expected:
            continue
        valid = replace(live.call(operation), query=live.required_query(operation))
        for words, call in [*_with_other_parameters(live, valid), *_with_another_body(live, valid)]:
            status = live.send(call).status_code
            report.expect(str(status) in expected, operation, f"{words}: {status}, not {' or '.join(expected)}")


def _with_other_parameters(live: Live, valid: ProbeCall) -> Iterator[tuple[str, ProbeCall]]:
    """Yield calls with one invalid or missing path or query parameter, and a description of each."""
    for place in valid.operation.parameters:
        name, location = place.value["name"], place.value["in"]
        invalid = _first_invalid_text(live, place)
        if location == "path" and invalid:
            yield f"{name}={invalid}"[:60], replace(valid, path={**valid.path, name: invalid})
        if location == "query" and invalid is not None:
            yield f"{name}={invalid}"[:60], replace(valid, query={**valid.query, name: invalid})
        if location == "query" and place.value.get("required"):
            yield f"no {name}", replace(valid, query=_without(valid.query, name))


def _first_invalid_text(live: Live, place: Place) -> str | None:
    schema = place / "schema"
    values = ((text, coerced(live.document, schema, [text], place.value)) for text in _TEXTS)
    return next((text for text, value in values if not live.document.is_valid(schema.value, value)), None)


def _with_another_body(live: Live, valid: ProbeCall) -> Iterator[tuple[str, ProbeCall]]:
    """Yield calls with an invalid or missing body or property, and a description of each."""
    if not isinstance(valid.body, dict) or valid.content_type is None:
        return
    schema = valid.operation.bodies[valid.content_type]
    bodies: list[tuple[str, Any]] = [(f"no {name} in the body", _without(valid.body, name)) for name in valid.body]
    if valid.content_type == JSON:
        bodies.append(("a list as the body", ["probe"]))
    values = _VALUES if valid.content_type == JSON else [one for one in _VALUES if isinstance(one, str)]
    for name in valid.body:
        others = ({**valid.body, name: value} for value in values)
        invalid = next((one for one in others if not live.document.is_valid(schema, one)), None)
        if invalid is not None:
            bodies.append((f"{name} is {invalid[name]!r}"[:60], invalid))
    for words, body in bodies:
        if not live.document.is_valid(schema, body):
            yield words, replace(valid, body=body)


def _without(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: one for key, one in values.items() if key != name}
