"""Rejected requests: undocumented media types and unknown ids."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from scripts.contract.probes.live import Live
from scripts.contract.probes.report import Report
from scripts.openapi import Operation

_OTHER = {"Content-Type": "text/x-probe"}


def undocumented_media_types_are_rejected(live: Live, report: Report) -> None:
    """A body with an undocumented media type gets the documented 415."""
    for operation in live.document.operations:
        if operation.bodies and "415" in operation.responses:
            call = live.call_on(operation, live.path_examples(operation))
            status = live.send(call, headers=_OTHER).status_code
            report.expect(status == 415, operation, f"{status}, not 415, for a body with an undocumented media type")


def unknown_ids_are_not_found(live: Live, report: Report) -> None:
    """A path with an unknown id at its end gets the documented 404; PUT may create the item."""
    for operation in live.document.operations:
        path = live.path_examples(operation)
        if path and "404" in operation.responses and operation.method != "put":
            unknown = live.call_on(operation, _with_another_end(operation, path))
            status = live.send(replace(unknown, query=live.required_query(operation))).status_code
            report.expect(status == 404, operation, f"{status}, not 404, for an unknown id")


def _with_another_end(operation: Operation, path: Mapping[str, str]) -> dict[str, str]:
    last = max(path, key=lambda name: operation.path.find(f"{{{name}}}"))
    return {**path, last: "999999999" if path[last].isdecimal() else str(uuid.uuid4())}
