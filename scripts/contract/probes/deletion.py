"""What was deleted is gone, on every way that led to it."""

from __future__ import annotations

from scripts.contract.probes.live import Item, Live, ProbeCall
from scripts.contract.probes.paging import key_of, listings, walk
from scripts.contract.probes.report import Report
from scripts.contract.probes.resources import Resource
from scripts.openapi import Operation


def what_was_deleted_is_gone(live: Live, report: Report) -> None:
    """After a delete, every operation on the item and below it is answered with 404, and no list has it.

    An operation on the item path that may answer 201 makes the item anew instead.
    """
    for resource in live.resources:
        if resource.deleter is None:
            continue
        item = live.existing(resource)
        listed = [listing for listing in listings(live) if listing.resource is resource]
        for listing in listed:
            seen = [key for page in walk(live, listing) for key in listing.keys(page)]
            report.expect(key_of(listing, item) in seen, listing.operation, "does not list a resource that is there")
        live.ask(ProbeCall(resource.deleter, item.path))
        for operation in resource.beneath:
            if set(live.path_examples(operation)) == set(item.path) and operation not in _makers(resource):
                status = live.send(live.call_on(operation, item.path)).status_code
                report.expect(status == 404, operation, f"{status}, not 404, for a resource that was deleted")
        for listing in listed:
            seen = [key for page in walk(live, listing) for key in listing.keys(page)]
            report.expect(key_of(listing, item) not in seen, listing.operation, "lists a resource that was deleted")
        _expect_made_anew(live, report, item)
        if resource.creator is None:
            live.reset()  # what only the demo data have is needed by the next ones


def _makers(resource: Resource) -> list[Operation]:
    return [one for one in resource.changers if "201" in one.responses]


def _expect_made_anew(live: Live, report: Report, item: Item) -> None:
    """The item is not there, before and after."""
    assert item.resource.deleter is not None
    for operation in _makers(item.resource):
        status = live.send(live.call_on(operation, item.path)).status_code
        report.expect(status == 201, operation, f"{status}, not 201, where nothing is yet")
        live.ask(ProbeCall(item.resource.deleter, item.path))
