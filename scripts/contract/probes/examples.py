"""Documented examples of requests fit the API: they are accepted, except where the demo data have nothing for them."""

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
"""Operations with an example that the demo data refuse: it names no record of theirs, or one that is in use."""
_NEVER_VALID = frozenset(("cursor",))
"""Parameters of the query whose examples stand for texts that only the API makes."""


def documented_examples_are_accepted(live: Live, report: Report) -> None:
    """Each example of a body, with the first examples of required parameters, gets a documented success.

    An example of the operations in `REFUSED_BY_STATE` is refused, as documented.
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
            report.expect(not _REFUSED.isdisjoint(statuses), operation, "no example is refused any more")


def calls_of_examples(live: Live, operation: Operation) -> Iterator[ProbeCall]:
    """Yield a call with each example of a body, or one without a body, and the first with the examples of its query."""
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
