"""Paginated lists: no row is lost or duplicated, and rows have the requested order."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.contract.pointer import Unresolvable, at
from scripts.contract.probes.live import Item, Live, ProbeCall, Unusable
from scripts.contract.probes.probed import ProbedDocument, answer_of, is_paged
from scripts.contract.probes.report import Report
from scripts.contract.probes.resources import ProbedResource
from scripts.openapi import Operation

_PAGES = 3
_MOST_ROWS = 400
_MOST_PAGES = 500


@dataclass(frozen=True)
class Listing:
    """A list operation, and how to read its responses.

    Attributes:
        rows: pointer to the array of rows.
        key: pointer from a row to its id; '' for the whole row.
        onward, back: pointers to the links to the next and previous page; None without one.
        resource: the resource of its rows, if known from the document.
        properties: names of the declared properties of a row.
    """

    operation: Operation
    rows: str
    key: str
    onward: str | None
    back: str | None
    resource: ProbedResource | None
    properties: tuple[str, ...]

    def keys(self, page: Any) -> list[str]:
        """Return the ids of the rows of a page, as text. Raises Unresolvable."""
        return [_text(at(row, self.key)) for row in at(page, self.rows)]


def _text(value: Any) -> str:
    """Return a value as text in a path; a whole row as JSON."""
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else str(value)


def listings(live: Live) -> Iterator[Listing]:
    """Return the list operations: those with a page parameter, and the listers of resources."""
    # Of several links to a reader, the first fits the examples of the path.
    listed = {link.source: (one, link) for one in live.resources for link in reversed(one.listers)}
    for operation in live.document.operations:
        if operation.method != "get" or not (is_paged(operation) or operation in listed):
            continue
        resource, link = listed.get(operation, (None, None))
        rows, key = _array(live, operation), ""
        if link is not None:
            expression = next(one for one in link.parameters.values() if "/0/" in one)
            rows, _, key = expression.removeprefix("$response.body#").partition("/0/")
            key = f"/{key}"
        onward = back = None
        if operation.parameter("cursor"):
            onward, back = "/next", "/previous"
        elif operation.parameter("page"):
            onward = "/pagination/nextPageUrl"
        yield Listing(operation, rows, key, onward, back, resource, _row_properties(live.document, operation, rows))


def _array(live: Live, operation: Operation) -> str:
    """Return the pointer to the only array of a response."""
    declared = live.document.properties(answer_of(operation) or {})
    arrays = [name for name, one in declared.items() if live.document.resolve(one).get("type") == "array"]
    return f"/{arrays[0]}" if arrays else ""


def _row_properties(document: ProbedDocument, operation: Operation, rows: str) -> tuple[str, ...]:
    schema = answer_of(operation) or {}
    for name in rows.split("/")[1:]:
        schema = document.properties(schema).get(name, {})
    return tuple(document.properties(document.resolve(schema).get("items", {})))


def walk(live: Live, listing: Listing, query: dict[str, str] | None = None, first: Any = None) -> list[Any]:
    """Return every page from the first (or a given one) on. Raises Unusable, Unresolvable."""
    pages = [_first(live, listing, query) if first is None else first]
    while listing.onward is not None and (link := at(pages[-1], listing.onward)) is not None:
        if len(pages) == _MOST_PAGES:
            raise Unusable(listing.operation, f"the walk does not end: {_MOST_PAGES} pages")
        pages.append(live.follow(listing.operation, link))
    return pages


def _first(live: Live, listing: Listing, query: dict[str, str] | None = None) -> Any:
    return live.ask(ProbeCall(listing.operation, live.path_examples(listing.operation), query=query or {}))


def fill(live: Live, listing: Listing) -> list[Item]:
    """Create rows until there are enough pages, and the new rows are on two of them. Raises Unusable."""
    assert listing.resource is not None
    made: list[Item] = []
    while len(made) < _MOST_ROWS:
        made += [live.create(listing.resource, len(made) + more) for more in range(4)]
        if listing.onward is None:
            return made
        keys = {key_of(listing, item) for item in made}
        pages = walk(live, listing)
        if len(pages) >= _PAGES and sum(bool(keys & set(listing.keys(page))) for page in pages) >= 2:
            return made
    raise Unusable(listing.operation, f"{len(made)} created rows do not fill {_PAGES} pages")


def key_of(listing: Listing, item: Item) -> str:
    """Return the id of an item in a list: the last parameter of its path."""
    return [*item.path.values()][-1]


def pages_lose_and_duplicate_no_row(live: Live, report: Report) -> None:
    """Every list, read to its end and back, has every row once, including new ones."""
    for listing in listings(live):
        operation = listing.operation
        made = fill(live, listing) if listing.resource is not None and listing.resource.creator else []
        pages = walk(live, listing)
        seen = [key for page in pages for key in listing.keys(page)]
        doubled = sum(count - 1 for count in Counter(seen).values())
        report.expect(not doubled, operation, f"{doubled} rows were duplicated across the pages")
        lost = sum(key_of(listing, item) not in seen for item in made)
        report.expect(not lost, operation, f"{lost} of {len(made)} created rows are on no page")
        sizes = {len(listing.keys(page)) for page in pages[:-1]}
        report.expect(len(sizes) < 2 and 0 not in sizes, operation, "pages before the last one differ in size")
        if "totalItems" in (counts := pages[0].get("pagination", {}) if isinstance(pages[0], dict) else {}):
            report.expect(counts["totalItems"] == len(seen), operation, "totalItems is not the number of rows")
            report.expect(counts["lastPage"] == len(pages), operation, "lastPage is not the number of pages")
        if listing.back is not None:
            _back(live, report, listing, pages, seen)


def _back(live: Live, report: Report, listing: Listing, pages: list[Any], seen: list[str]) -> None:
    assert listing.back is not None
    page, there = pages[-1], listing.keys(pages[-1])
    for _ in pages[1:]:
        link = at(page, listing.back)
        report.expect(link is not None, listing.operation, "the way back ends before the first page")
        if link is None:
            return
        page = live.follow(listing.operation, link)
        there = listing.keys(page) + there
    report.expect(at(page, listing.back) is None, listing.operation, "the first page has a previous page")
    report.expect(there == seen, listing.operation, "reading backwards shows other rows")


def changes_between_pages_lose_no_row(live: Live, report: Report) -> None:
    """With rows created and deleted between two pages, every row that exists throughout appears once.

    Only for lists with a cursor; page numbers cannot guarantee it.
    """
    for listing in listings(live):
        resource = listing.resource
        if listing.back is None or resource is None or resource.creator is None or resource.deleter is None:
            continue
        made = fill(live, listing)
        before = _until(live, listing, {key_of(listing, item) for item in made})
        read = [key for page in before for key in listing.keys(page)]
        passed = [item for item in made if key_of(listing, item) in read]
        ahead = [item for item in made if key_of(listing, item) not in read]
        gone = passed[-1:] + ahead[-1:]
        for item in gone:
            live.ask(ProbeCall(resource.deleter, item.path))
        live.create(resource)
        after = walk(live, listing, first=before[-1])[1:]
        seen = Counter(key for page in before + after for key in listing.keys(page))
        doubled = sum(count - 1 for count in seen.values())
        report.expect(
            not doubled, listing.operation, f"{doubled} rows were duplicated while others were created and deleted"
        )
        lost = sum(key_of(listing, item) not in seen for item in made if item not in gone)
        report.expect(not lost, listing.operation, f"{lost} rows were lost while others were created and deleted")
        ghost = any(key_of(listing, item) in seen for item in ahead[-1:])
        report.expect(not ghost, listing.operation, "a deleted row is on a page that was read later")
        report.expect(bool(passed and after), listing.operation, "no row could be deleted between two pages")
        if after and (link := at(after[0], listing.back)):
            back = listing.keys(live.follow(listing.operation, link))
            left = {key_of(listing, item) for item in gone}
            wanted = [key for key in read if key not in left][-len(back) :]
            report.expect(back == wanted, listing.operation, "reading backwards after changes shows other rows")


def _until(live: Live, listing: Listing, wanted: set[str]) -> list[Any]:
    """Return the pages up to the first with a wanted row."""
    assert listing.onward is not None
    pages = [_first(live, listing)]
    while not wanted & set(listing.keys(pages[-1])) and (link := at(pages[-1], listing.onward)) is not None:
        pages.append(live.follow(listing.operation, link))
    return pages


def rows_have_the_requested_order(live: Live, report: Report) -> None:
    """Every value of an `ordering` parameter, and its default, orders the rows accordingly."""
    for listing in listings(live):
        parameter = listing.operation.parameter("ordering")
        if parameter is None or listing.resource is None or listing.resource.creator is None:
            continue
        fill(live, listing)
        values = [sign + name for name in listing.properties for sign in ("", "-")]
        values = [value for value in values if live.document.is_valid(parameter["schema"], value)]
        report.expect(bool(values), listing.operation, "no value of `ordering` is the name of a property")
        asked = [(value, {"ordering": value}) for value in values]
        if default := parameter["schema"].get("default"):
            asked.append((default, {}))
        for value, query in asked:
            rows = [row for page in walk(live, listing, query) for row in at(page, listing.rows)]
            _expect_order(report, listing, rows, value)


def _expect_order(report: Report, listing: Listing, rows: list[Any], ordering: str) -> None:
    name = ordering.lstrip("-")
    try:
        values = [at(row, f"/{name}") for row in rows]
    except Unresolvable:
        report.expect(False, listing.operation, f"a row has no {name}")
        return
    wanted = sorted(values, reverse=ordering.startswith("-"))
    report.expect(values == wanted, listing.operation, f"rows are not in the order {ordering}")
    report.expect(
        len(set(values)) > 1, listing.operation, f"all rows have the same {name}, so the order cannot be checked"
    )
