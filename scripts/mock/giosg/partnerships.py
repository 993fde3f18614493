"""Partnerships: one record per side. Ending one also ends the other, and the shares between both."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.request import Request
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import shares

PARTNERSHIPS = "partnerships"


@behaviour("partnerships.list")
def list_page(request: Request) -> Answer:
    def show(text: str) -> str:
        return encode_json(_shown(request, json.loads(text)))

    text = cursor_page(request, PARTNERSHIPS, request.organization["id"], show)
    return request.answer_text(text)


@behaviour("partnerships.read")
def read(request: Request) -> Answer:
    return request.answer(_shown(request, _find(request)))


@behaviour("partnerships.replace")
def replace(request: Request) -> Answer:
    return _change(request, {"display_name": None} | crud.writable(request))


@behaviour("partnerships.update")
def update(request: Request) -> Answer:
    return _change(request, crud.writable(request))


@behaviour("partnerships.delete")
def delete(request: Request) -> Answer:
    partnership = _find(request)
    own, partner = partnership["organization_id"], partnership["partner_organization_id"]
    for one, other in ((own, partner), (partner, own)):
        request.store.delete(PARTNERSHIPS, _key(one, other))
    shares.end_between(request.store, own, partner)
    return request.no_content()


def find(store: Store, organization_id: str, partner_id: str) -> dict[str, Any] | None:
    """Return the partnership record of one side, or None."""
    return store.get(PARTNERSHIPS, _key(organization_id, partner_id))


def begin(request: Request, names: dict[str, str | None]) -> None:
    """Create the partnership of two organizations; `names` has the name under which each shows the other."""
    one, other = names
    for own, partner in ((one, other), (other, one)):
        partnership = {
            "_id": new_id(),
            "organization_id": own,
            "partner_organization_id": partner,
            "display_name": names[own],
            "created_at": request.timestamp,
        }
        request.store.insert(PARTNERSHIPS, own, _key(own, partner), partnership)


def rename(store: Store, partnership: dict[str, Any], name: str | None) -> None:
    """Rename the partner on this side."""
    partnership["display_name"] = name
    store.update(
        PARTNERSHIPS, _key(partnership["organization_id"], partnership["partner_organization_id"]), partnership
    )


def _change(request: Request, changes: dict[str, Any]) -> Answer:
    partnership = _find(request)
    if "display_name" in changes:
        rename(request.store, partnership, changes["display_name"])
    return request.answer(_shown(request, partnership))


def _find(request: Request) -> dict[str, Any]:
    partnership = find(request.store, request.organization["id"], request.path["partner_organization_id"].lower())
    if partnership is None:
        raise NotFound
    return partnership


def _shown(request: Request, partnership: dict[str, Any]) -> dict[str, Any]:
    own, partner = partnership["organization_id"], partnership["partner_organization_id"]
    return {
        "partner_organization_id": partner,
        "partner_organization": shares.organization(request.store, partner),
        "organization_id": own,
        "organization": shares.organization(request.store, own),
        "display_name": partnership["display_name"],
        "created_at": partnership["created_at"],
    }


def _key(organization_id: str, partner_id: str) -> str:
    return f"{organization_id}/{partner_id}"
