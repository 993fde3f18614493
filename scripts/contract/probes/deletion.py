"""What was deleted is gone, on every way that led to it."""

from __future__ import annotations

from dataclasses import replace

from scripts.contract.probes.live import Call, Live
from scripts.contract.probes.paging import key_of, listings, walk
from scripts.contract.probes.report import Report


def what_was_deleted_is_gone(live: Live, report: Report) -> None:
    """After a delete, every operation on the item and below it is answered with 404, and no list has it."""
    for resource in live.resources:
        if resource.deleter is None or resource.creator is None:
            continue
        item = live.create(resource)
        live.ask(Call(resource.deleter, item.path))
        for operation in resource.beneath:
            if resource.reader.path != operation.path and set(live.path_examples(operation)) != set(item.path):
                continue  # an item of its own below this one
            call = live.call(operation)
            status = live.send(replace(call, path=item.path)).status_code
            report.expect(status == 404, operation, f"{status}, not 404, for a resource that was deleted")
        for listing in listings(live):
            if listing.resource is resource:
                seen = [key for page in walk(live, listing) for key in listing.keys(page)]
                report.expect(key_of(listing, item) not in seen, listing.operation, "lists a resource that was deleted")
