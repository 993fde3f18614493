"""Each link of the document is followed, from a response to its target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from scripts.contract.coverage.bars import read_reasons
from scripts.contract.coverage.inventory import link_item
from scripts.contract.pointer import Unresolvable, evaluate
from scripts.contract.probes.examples import calls_of_examples
from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.openapi.links import Link


def links_lead_somewhere(live: Live, report: Report) -> None:
    """The target of each link accepts the values of the link.

    Each link is followed from a new resource and, if that has no values for the link or the target does not accept
    them, from those of the examples. A target may reject the request for other reasons (400), such as an ended chat.
    """
    known = {item for items in read_reasons().values() for item in items}
    for link in live.document.links:
        statuses = list(_statuses(live, link))
        if statuses and statuses[-1] < 400:
            live.followed(link)
        if statuses and link_item(link) not in known:
            found = any(status <= 400 for status in statuses)
            report.expect(found, link.source, f"{link.name} leads to {link.target.label}: {statuses[-1]}")


def _statuses(live: Live, link: Link) -> Iterator[int]:
    """Yield the status of each attempt to follow a link, up to the first success."""
    changes = {link.source.method, link.target.method} != {"get"}
    bodies = [call for call in calls_of_examples(live, link.target) if call.body is not None]
    for call in _sources(live, link):
        for body in (None, *bodies):
            followed = _followed(live, link, call)
            if followed is not None and body is not None:
                followed = replace(followed, body=body.body, content_type=body.content_type)
            status = None if followed is None else live.send(followed).status_code
            if changes:
                live.reset()
            if status is None:
                break
            yield status
            if status < 400:
                return


def _sources(live: Live, link: Link) -> Iterator[ProbeCall]:
    """Yield calls of a link's source: on a new resource, and on those of the source's and the target's examples."""
    query = live.required_query(link.source)
    yield replace(live.call(link.source), query=query)
    yield from calls_of_examples(live, link.source)
    names = link.source.parameter_names("path")
    constants = {name: one for name, one in link.parameters.items() if not one.startswith("$")}
    path = live.path_examples(link.source) | _among({**live.path_examples(link.target), **constants}, names)
    yield replace(live.call_on(link.source, path, 1), query=query)


def _followed(live: Live, link: Link, call: ProbeCall) -> ProbeCall | None:
    """Return the call of a link; None if the response has another status, or no values for the link."""
    response = live.send(call)
    if response.is_success and str(response.status_code) != link.status:
        response = live.send(call)  # create on the first call, read on the second
    if str(response.status_code) != link.status:
        return None
    answer = live.json(link.source, response)
    try:
        values = {
            name: evaluate(expression, call.path, call.body, answer, call.query)
            for name, expression in link.parameters.items()
        }
    except Unresolvable:
        return None
    path = live.path_examples(link.target) | _among(values, link.target.parameter_names("path"))
    query = live.required_query(link.target) | _among(values, link.target.parameter_names("query"))
    return replace(live.call_on(link.target, path), query=query)


def _among(values: Mapping[str, str], names: set[str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name in names}
