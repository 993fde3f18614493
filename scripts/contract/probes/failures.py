"""Server failures, which no valid request causes: `Prefer` requests each documented one from the mock."""

from __future__ import annotations

from http import HTTPStatus

from scripts.contract.probes.live import Live
from scripts.contract.probes.report import Report
from scripts.openapi import JSON

_LIMITED = "429"


def documented_failures_can_be_requested(live: Live, report: Report) -> None:
    """`Prefer: code=500` (RFC 7240) gets a documented 429 or 5xx, with a body as described."""
    for operation in live.document.operations:
        for status in operation.responses:
            if status != _LIMITED and not (status.isdecimal() and int(status) >= 500):
                continue
            call = live.call_on(operation, live.path_examples(operation))
            response = live.send(call, headers={"Prefer": f"code={status}"})
            report.expect(
                str(response.status_code) == status,
                operation,
                f"{response.status_code}, not the {HTTPStatus(int(status)).phrase} requested by `Prefer`",
            )
            schema = operation.answers(status).get(JSON)
            if schema is not None and str(response.status_code) == status:
                valid = live.document.is_valid(schema, response.json())
                report.expect(valid, operation, f"its {status} has another body than described")
