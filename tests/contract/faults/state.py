"""Faults of the mock server that show only in later requests: storage, pages, order, tags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from scripts.mock.app import load_behaviours
from scripts.mock.engine import crud, cursor
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import BEHAVIOURS, Function
from scripts.mock.engine.request import Request
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import encode_json
from scripts.mock.gotom import campaigns
from scripts.mock.interactions import interactions
from tests.contract.faults.table import MockFault, open_answer, put


def _behave(name: str, spoil: Callable[[Function, Request], Answer]) -> Callable[[], None]:
    """Put a spoiled behaviour in the place of one of the mock's."""

    def apply() -> None:
        load_behaviours()
        right = BEHAVIOURS[name]
        BEHAVIOURS[name] = replace(right, run=lambda request: spoil(right.run, request))

    return apply


def _forget_updates() -> None:
    def unstored(self: Store, collection: str, identifier: str, body: Any, *, live: bool = True) -> str:
        return encode_json(body)

    put(Store, "update", unstored)


def _drop_a_property() -> None:
    put(
        campaigns,
        "writable",
        lambda request: {key: value for key, value in crud.writable(request).items() if key != "noteInternal"},
    )


def _store_when_it_was_made() -> None:
    writable = crud.writable
    put(
        crud,
        "writable",
        lambda request: (
            writable(request) | {name: value for name, value in request.body.items() if name == "created_at"}
        ),
    )


def _reset_what_is_not_named(right: Function, request: Request) -> Answer:
    request.body = {"phone": "", "alias": None, "gender": None} | request.body
    return right(request)


def _acknowledge_only(right: Function, request: Request) -> Answer:
    crud.find(request)
    return Answer(request.endpoint.success, has_body=False)


def _list_deleted_too() -> None:
    page = Store.page

    def all_of(self: Store, *arguments: Any, live: bool = True, limit: int, **options: Any) -> Any:
        found = page(self, *arguments, live=live, limit=limit, **options)
        found += page(self, *arguments, live=not live, limit=limit, **options)
        return sorted(found, key=lambda row: row[0])[:limit]

    put(Store, "page", all_of)


def _cut_beside(shift: int) -> Callable[[], None]:
    """Cursors that stand one row too far on, or one too far back."""

    def apply() -> None:
        encode = cursor.Cursor.encode

        def spoiled(self: cursor.Cursor, context: str) -> str:
            return encode(cursor.Cursor(self.sequence + shift, self.backward), context)

        put(cursor.Cursor, "encode", spoiled)

    return apply


def _page_by_offset(request: Request, collection: str, parent: str, show: Callable[[str], str] | None = None) -> str:
    """Pages cut by counting rows, as a database's OFFSET does it."""
    rows = request.store.all(collection, parent)
    start, size = int(request.query.get("cursor", "0")), request.settings.page_size

    def link(offset: int) -> str | None:
        return f"{request.url}?cursor={offset}" if 0 <= offset < len(rows) and offset != start else None

    page = {"next": link(start + size), "previous": link(start - size), "results": rows[start : start + size]}
    return encode_json(page)


def _count_pages() -> None:
    put(crud, "cursor_page", _page_by_offset)


def _overlap_numbered_pages() -> None:
    cut = Store.slice

    def spoiled(self: Store, collection: str, parent: str, *, offset: int, limit: int) -> list[str]:
        return cut(self, collection, parent, offset=max(0, offset - 1), limit=limit)

    put(Store, "slice", spoiled)


def _miscount(right: Function, request: Request) -> Answer:
    answer = right(request)
    page = open_answer(answer)
    page["pagination"]["totalItems"] = len(page["items"])
    return answer


def _ignore_ordering(right: Function, request: Request) -> Answer:
    request.query.pop("ordering", None)
    return right(request)


def _turn_pages_round(right: Function, request: Request) -> Answer:
    answer = right(request)
    open_answer(answer)["results"].reverse()
    return answer


def _flip_the_polarity(right: Function, request: Request) -> Answer:
    interaction = interactions._find(request)
    same = request.query.get("tag", interaction["tag"]) == interaction["tag"]
    return Answer(request.endpoint.success, interaction if same else None)


def _accept_stale_tags() -> None:
    put(interactions, "_is_stale", lambda request, interaction: False)


def _act_in_spite_of_the_tag(right: Function, request: Request) -> Answer:
    stale = interactions._is_stale(request, interactions._find(request))
    request.query.pop("tag", None)
    answer = right(request)
    return Answer(answer.status, None) if stale else answer


def _keep_the_tag() -> None:
    put(interactions, "_after", lambda now, before: before)


def _count_the_tag_in_seconds() -> None:
    after = interactions._after
    put(interactions, "_after", lambda now, before: after(now, before)[:19] + ".000Z")


def _leave_unpublished(right: Function, request: Request) -> Answer:
    return Answer(request.endpoint.success, interactions._find(request))


WRITTEN = "written_values_are_read_back"
WALK = "pages_lose_and_duplicate_no_row"
ORDER = "rows_have_the_requested_order"
GONE = "deleted_items_are_gone"
READ_TAG = "a_read_with_the_current_tag_is_null"
STALE = "a_stale_tag_changes_nothing"
NEW_TAG = "every_update_changes_the_tag"


def _row(name: str, api: str, caught_by: str, apply: Callable[[], None]) -> MockFault:
    return MockFault(name, api, "probes", caught_by, (), apply)


STATE = (
    _row("write-acknowledged-not-stored", "giosg", WRITTEN, _forget_updates),
    _row("one-property-not-stored", "gotom", WRITTEN, _drop_a_property),
    _row(
        "update-resets-the-rest",
        "giosg",
        "partial_updates_change_nothing_else",
        _behave("users.update", _reset_what_is_not_named),
    ),
    _row("read-only-value-stored", "giosg", "read_only_values_are_not_stored", _store_when_it_was_made),
    _row("deleted-still-there", "giosg", GONE, _behave("rooms.delete", _acknowledge_only)),
    _row("deleted-still-listed", "giosg", GONE, _list_deleted_too),
    _row("row-lost-at-page-bound", "giosg", WALK, _cut_beside(1)),
    _row("row-doubled-at-page-bound", "giosg", WALK, _cut_beside(-1)),
    _row("numbered-pages-overlap", "gotom", WALK, _overlap_numbered_pages),
    _row("total-counts-one-page", "gotom", WALK, _behave("customers.list", _miscount)),
    _row("pages-cut-by-counting", "giosg", "changes_between_pages_lose_no_row", _count_pages),
    _row("ordering-ignored", "giosg", ORDER, _behave("rooms.list", _ignore_ordering)),
    _row("page-order-wrong", "giosg", ORDER, _behave("rooms.list", _turn_pages_round)),
    _row("null-polarity-of-tag-flipped", "interactions", READ_TAG, _behave("interactions.read", _flip_the_polarity)),
    _row("stale-tag-accepted", "interactions", STALE, _accept_stale_tags),
    _row(
        "stale-tag-acts-behind-null", "interactions", STALE, _behave("interactions.publish", _act_in_spite_of_the_tag)
    ),
    _row("tag-not-renewed", "interactions", NEW_TAG, _keep_the_tag),
    _row("tag-as-coarse-as-a-second", "interactions", NEW_TAG, _count_the_tag_in_seconds),
    _row(
        "publish-does-nothing",
        "interactions",
        "publishing_is_seen_by_readers",
        _behave("interactions.publish", _leave_unpublished),
    ),
)
