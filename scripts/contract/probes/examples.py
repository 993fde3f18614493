"""Documented examples of requests fit the API: they are accepted, or refused for what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.openapi import Operation

_BY_STATE = ("400", "404")


def documented_examples_are_accepted(live: Live, report: Report) -> None:
    """Each example of a body, with the first examples of required parameters, gets a documented success.

    The state may refuse it (400, 404), as documented: the receiver of a share has it already.
    """
    for operation in live.document.operations:
        for call in calls_of_examples(live, operation):
            response = live.send(call)
            expected = response.is_success or str(response.status_code) in _BY_STATE
            documented = str(response.status_code) in operation.responses
            report.expect(expected and documented, operation, f"{response.status_code} for a documented example")
            if operation.method != "get":
                live.reset()


def calls_of_examples(live: Live, operation: Operation) -> Iterator[ProbeCall]:
    """Yield a call with each example of a body, or one without a body, and the first with all examples of its query."""
    bare = ProbeCall(operation, live.path_examples(operation), query=live.required_query(operation))
    calls = [bare]
    if operation.body is not None:
        calls = [
            replace(bare, body=example.value, content_type=content_type)
            for content_type in operation.bodies
            for example in live.document.examples(operation.body / "content" / content_type)
        ]
    yield from calls
    query = live.query_examples(operation)
    if query != bare.query:
        yield from (replace(call, query=query) for call in calls[:1])
