"""Refusals that a request earns by itself: a media type that the operation does not take, an identifier of nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from scripts.contract.probes.live import Live
from scripts.contract.probes.report import Report
from scripts.openapi import Operation

_OTHER = {"Content-Type": "text/x-probe"}


def another_media_type_is_refused(live: Live, report: Report) -> None:
    """A body of a media type that the document does not have gets the documented 415."""
    for operation in live.document.operations:
        if operation.bodies and "415" in operation.responses:
            call = live.call_on(operation, live.path_examples(operation))
            status = live.send(call, headers=_OTHER).status_code
            report.expect(status == 415, operation, f"a body of another media type was answered with {status}, not 415")


def identifiers_of_nothing_are_not_found(live: Live, report: Report) -> None:
    """A path that ends in an identifier of nothing gets the documented 404; PUT may create what it names."""
    for operation in live.document.operations:
        path = live.path_examples(operation)
        if path and "404" in operation.responses and operation.method != "put":
            unknown = live.call_on(operation, _with_another_end(operation, path))
            status = live.send(replace(unknown, query=live.required_query(operation))).status_code
            report.expect(status == 404, operation, f"an identifier of nothing was answered with {status}, not 404")


def _with_another_end(operation: Operation, path: Mapping[str, str]) -> dict[str, str]:
    last = max(path, key=lambda name: operation.path.find(f"{{{name}}}"))
    return {**path, last: "999999999" if path[last].isdecimal() else str(uuid.uuid4())}
