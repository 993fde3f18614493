"""Documented request examples are accepted, unless the demo data do not allow it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.openapi import Operation

_REFUSED = frozenset((400, 404))
REFUSED_BY_STATE = frozenset(
    (
        *("updateUserClient", "getTeamMembership", "updateTeamMembership", "deleteTeamMembership"),
        *("acceptIncomingInvitation", "createOutgoingShare"),
        *("createFlight", "getFlightLineItem", "deleteCampaignDiscount"),
    )
)
"""Operations whose example does not fit the demo data: it names no record of theirs, or one that is in use."""
_NEVER_VALID = frozenset(("cursor",))
"""Query parameters whose examples stand for texts that only the API can generate."""


def documented_examples_are_accepted(live: Live, report: Report) -> None:
    """Each example of a body, sent with the first example of each required parameter, gets a documented success.

    For the operations in `REFUSED_BY_STATE`, at least one example gets a documented error.
    """
    for operation in live.document.operations:
        statuses = []
        for call in calls_of_examples(live, operation):
            response = live.send(call)
            statuses.append(response.status_code)
            accepted = response.is_success or (operation.id in REFUSED_BY_STATE and response.status_code in _REFUSED)
            documented = str(response.status_code) in operation.responses
            report.expect(accepted and documented, operation, f"{response.status_code} for a documented example")
            if operation.method != "get":
                live.reset()
        if operation.id in REFUSED_BY_STATE:
            report.expect(not _REFUSED.isdisjoint(statuses), operation, "all examples are accepted")


def calls_of_examples(live: Live, operation: Operation) -> Iterator[ProbeCall]:
    """Yield a call per example of the body, or one without a body, and the first again with all query examples."""
    bare = ProbeCall(operation, live.path_examples(operation), query=live.required_query(operation))
    calls = [bare]
    if operation.body is not None:
        calls = [
            replace(bare, body=example.value, content_type=content_type)
            for content_type in operation.bodies
            for example in live.document.examples(operation.body / "content" / content_type)
        ]
    yield from calls
    query = {name: text for name, text in live.query_examples(operation).items() if name not in _NEVER_VALID}
    if query != bare.query:
        yield from (replace(call, query=query) for call in calls[:1])
