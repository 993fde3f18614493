"""The version tag of Interaction Designer (seed 003), for reads and for changes.

Concerns every operation with a query parameter `tag` and a nullable response: a GET returns null if the tag is
current, a POST if it is stale.
"""

from __future__ import annotations

from typing import Any

from scripts.contract.express import same_json
from scripts.contract.pointer import at
from scripts.contract.probes.live import Item, Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.contract.probes.resources import ProbedResource
from scripts.openapi import Operation

STALE = "2001-02-03T04:05:06.007Z"


def _tagged(live: Live, method: str) -> list[tuple[ProbedResource, Operation]]:
    """Yield the operations with this method that take a tag, each with its resource."""
    return [
        (resource, operation)
        for resource in live.resources
        for operation in resource.beneath
        if resource.creator and operation.method == method and operation.parameter("tag") is not None
    ]


def _call(live: Live, operation: Operation, item: Item, tag: str | None) -> ProbeCall:
    body: dict[str, Any] | None = {} if operation.bodies else None
    query = {} if tag is None else {"tag": tag}
    return ProbeCall(operation, item.path, body, next(iter(operation.bodies), None), query)


def a_read_with_the_current_tag_is_null(live: Live, report: Report) -> None:
    """A read returns null for the current tag, and the whole resource for any other tag or none."""
    for resource, operation in _tagged(live, "get"):
        item = live.create(resource)
        tag = at(live.read(item), "/tag")
        report.expect(live.ask(_call(live, operation, item, tag)) is None, operation, "not null for the current tag")
        for other, words in ((None, "no"), (STALE, "another"), ("", "an empty"), (tag.lower(), "a differently cased")):
            whole = live.ask(_call(live, operation, item, other))
            report.expect(whole is not None, operation, f"null for {words} tag")
        for change in resource.changers:
            live.ask(ProbeCall(change, item.path, live.body(change, 1), next(iter(change.bodies))))
            whole = live.ask(_call(live, operation, item, tag))
            report.expect(whole is not None, operation, f"null for the tag from before {change.label}")


def a_stale_tag_changes_nothing(live: Live, report: Report) -> None:
    """A guarded action with a stale tag returns null and changes nothing; with the current tag, it acts."""
    for resource, operation in _tagged(live, "post"):
        item = live.create(resource)
        others = [one for one in resource.beneath if one.method == operation.method and one.parameter("tag")]
        for state in (None, *(one for one in others if one is not operation)):
            if state is not None:  # the other guarded action's effects must not change either
                live.ask(_call(live, state, item, None))
            before = _traces(live, item)
            answer = live.ask(_call(live, operation, item, STALE))
            report.expect(answer is None, operation, "not null for a stale tag")
            report.expect(same_json(before, _traces(live, item)), operation, "a stale tag changed something")
        tag = at(live.read(item), "/tag")
        answer = live.ask(_call(live, operation, item, tag))
        report.expect(answer is not None, operation, "null for the current tag")
        report.expect(live.ask(_call(live, operation, item, None)) is not None, operation, "null without a tag")


def publishing_is_seen_by_readers(live: Live, report: Report) -> None:
    """`isPublished` is true after `/publish`, and false after `/unpublish`."""
    for resource, operation in _tagged(live, "post"):
        wanted = {"publish": True, "unpublish": False}.get(operation.path.rsplit("/", 1)[1])
        if wanted is None:
            continue
        item = live.create(resource)
        if not wanted:
            publish = next(one for one in resource.beneath if one.path.endswith("/publish"))
            live.ask(_call(live, publish, item, None))
        live.ask(_call(live, operation, item, None))
        published = at(live.read(item), "/isPublished")
        report.expect(published is wanted, operation, f"isPublished is {published} after it")


def every_update_changes_the_tag(live: Live, report: Report) -> None:
    """No two versions of a resource have the same tag, even in quick succession."""
    for resource in dict.fromkeys(resource for resource, _ in _tagged(live, "get")):
        for operation in resource.changers:
            item = live.create(resource)
            tags = [at(live.read(item), "/tag")]
            for number in range(5):
                answer = live.ask(ProbeCall(operation, item.path, live.body(operation, number), "application/json"))
                tags.append(at(live.read(item), "/tag"))
                report.expect(at(answer, "/tag") == tags[-1], operation, "returns another tag than the stored one")
            report.expect(len(set(tags)) == len(tags), operation, "an update left the tag as it was")


def _traces(live: Live, item: Item) -> list[Any]:
    """Return everything that is readable at and below an item without further parameters."""
    return [
        live.ask(ProbeCall(operation, item.path))
        for operation in item.resource.beneath
        if operation.method == "get" and set(live.path_examples(operation)) == set(item.path)
    ]
