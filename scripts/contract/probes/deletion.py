"""Deleted resources are gone from every operation."""

from __future__ import annotations

from scripts.contract.probes.live import Item, Live, ProbeCall
from scripts.contract.probes.paging import key_of, listings, walk
from scripts.contract.probes.report import Report
from scripts.contract.probes.resources import ProbedResource
from scripts.openapi import Operation


def deleted_items_are_gone(live: Live, report: Report) -> None:
    """After a deletion, every operation on the item or below it returns 404, and no list contains it.

    An operation on the item's path that documents 201 creates the item again instead.
    """
    for resource in live.resources:
        if resource.deleter is None:
            continue
        item = live.existing(resource)
        listed = [listing for listing in listings(live) if listing.resource is resource]
        for listing in listed:
            seen = [key for page in walk(live, listing) for key in listing.keys(page)]
            report.expect(key_of(listing, item) in seen, listing.operation, "does not list an existing resource")
        live.ask(ProbeCall(resource.deleter, item.path))
        for operation in resource.beneath:
            if set(live.path_examples(operation)) == set(item.path) and operation not in _makers(resource):
                status = live.send(live.call_on(operation, item.path)).status_code
                report.expect(status == 404, operation, f"{status}, not 404, for a deleted resource")
        for listing in listed:
            seen = [key for page in walk(live, listing) for key in listing.keys(page)]
            report.expect(key_of(listing, item) not in seen, listing.operation, "lists a deleted resource")
        _expect_made_anew(live, report, item)
        if resource.creator is None:
            live.reset()  # restore records that cannot be created


def _makers(resource: ProbedResource) -> list[Operation]:
    return [one for one in resource.changers if "201" in one.responses]


def _expect_made_anew(live: Live, report: Report, item: Item) -> None:
    """The item does not exist, before and after."""
    assert item.resource.deleter is not None
    for operation in _makers(item.resource):
        status = live.send(live.call_on(operation, item.path)).status_code
        report.expect(status == 201, operation, f"{status}, not 201, for a new item")
        live.ask(ProbeCall(item.resource.deleter, item.path))
