"""Invitations to a partnership, for sender and receiver.

An invitation is received by the organization of the user with its email address. Until it is accepted or rejected, any
other organization can open it by its key, as with the link in an email.
"""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound, Refusal, invalid
from scripts.mock.engine.replay import new_id, new_token
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import partnerships, shares

OUTGOING = "outgoing_invitations"
INCOMING = "incoming_invitations"
PENDING, ACCEPTED, REJECTED = range(3)
_UNRESOLVED = {
    "resolved_at": None,
    "resolved_by_organization_id": None,
    "resolved_by_user_id": None,
    "partnership_id": None,
    "created_new_partnership": None,
}


@behaviour("outgoing_invitations.list")
def list_outgoing(request: Request) -> Answer:
    def show(text: str) -> str:
        return encode_json(_outgoing(request, json.loads(text)))

    text = cursor_page(request, OUTGOING, request.caller["organization_id"], show)
    return request.answer_text(text)


@behaviour("incoming_invitations.list")
def list_incoming(request: Request) -> Answer:
    def show(text: str) -> str:
        return encode_json(_incoming(request, _by_key(request, json.loads(text)["key"])))

    text = cursor_page(request, INCOMING, request.caller["organization_id"], show)
    return request.answer_text(text)


@behaviour("outgoing_invitations.create")
def create(request: Request) -> Answer:
    """Raises Refusal: 400 for a room or team that the organization cannot use."""
    own, body = request.caller["organization_id"], request.body
    invitation = {
        "id": new_id(),
        "status": PENDING,
        "email": body["email"],
        "message": body.get("message", ""),
        "partner_display_name": body.get("partner_display_name"),
        "partner_visibility": body["partner_visibility"],
        "room_shares": _offers(request, "rooms"),
        "team_shares": _offers(request, "teams"),
        "created_at": request.timestamp,
        "created_by_organization_id": own,
        "created_by_user_id": request.caller["id"],
        **_UNRESOLVED,
        "_key": new_token(15),
    }
    request.store.insert(OUTGOING, own, str(invitation["id"]), invitation)
    entry = {"key": invitation["_key"], "status": PENDING, "invitation_id": invitation["id"]}
    request.store.insert(INCOMING, _receiver(request, body["email"]), entry["key"], entry)
    return request.answer(_outgoing(request, invitation))


@behaviour("outgoing_invitations.read")
def read_outgoing(request: Request) -> Answer:
    return request.answer(_outgoing(request, _sent(request)))


@behaviour("outgoing_invitations.cancel")
def cancel(request: Request) -> Answer:
    """Raises Refusal: 403 for an invitation that has been accepted or rejected."""
    invitation = _sent(request)
    if invitation["status"] != PENDING:
        raise Refusal(403, "This invitation has been accepted or rejected already.")
    request.store.delete(OUTGOING, invitation["id"])
    request.store.delete(INCOMING, invitation["_key"])
    return request.no_content()


@behaviour("incoming_invitations.read")
def read_incoming(request: Request) -> Answer:
    return request.answer(_incoming(request, _found(request)))


@behaviour("incoming_invitations.accept")
def accept(request: Request) -> Answer:
    """Create the partnership, if necessary, and start the offered shares.

    Raises Refusal: 400 for a new partner without `visibility`; 403, 404 see `_pending`.
    """
    invitation, store, body = _pending(request), request.store, crud.writable(request)
    own, sender = request.caller["organization_id"], invitation["created_by_organization_id"]
    before = partnerships.find(store, own, sender)
    if before is None:
        if "visibility" not in body:
            raise invalid("visibility", "This field is required.")
        partnerships.begin(request, {own: body.get("display_name"), sender: invitation["partner_display_name"]})
    elif "display_name" in body:
        partnerships.rename(store, before, body["display_name"])
    partnership = partnerships.find(store, sender, own)
    if partnership is None:
        raise LookupError(f"{sender} is not the partner of {own}")
    for kind in shares.KINDS:
        for offer in _standing(request, invitation, kind):
            resource_id = offer[shares.reference(kind)]
            if not shares.is_usable(store, kind, own, resource_id):
                names = (sender, own, offer["share_name"])
                shares.begin(store, kind, resource_id, names, invitation["created_by_user_id"], request.timestamp)
    result = {"partnership_id": partnership["_id"], "created_new_partnership": before is None}
    return _resolve(request, invitation, ACCEPTED, result)


@behaviour("incoming_invitations.reject")
def reject(request: Request) -> Answer:
    """Raises Refusal: 403, 404 see `_pending`."""
    return _resolve(request, _pending(request), REJECTED, {})


def _resolve(request: Request, invitation: dict[str, Any], status: int, result: dict[str, Any]) -> Answer:
    store, own = request.store, request.caller["organization_id"]
    invitation |= {
        "status": status,
        "resolved_at": request.timestamp,
        "resolved_by_organization_id": own,
        "resolved_by_user_id": request.caller["id"],
    } | result
    store.update(OUTGOING, invitation["id"], invitation)
    key = invitation["_key"]
    entry = {"key": key, "status": status, "invitation_id": invitation["id"]}
    if store.parent_of(INCOMING, key) == own:
        store.update(INCOMING, key, entry)
    else:  # it now belongs to the organization that accepted or rejected it
        store.put(INCOMING, own, key, entry)
    return request.answer(_incoming(request, invitation))


def _sent(request: Request) -> dict[str, Any]:
    """Return the caller's own invitation of the path. Raises Refusal: 404."""
    identifier = request.path["invitation_id"].lower()
    return request.find(OUTGOING, identifier, request.caller["organization_id"])


def _found(request: Request) -> dict[str, Any]:
    """Return the invitation with the key of the path.

    Raises Refusal: 404, also if another organization has resolved it.
    """
    key = request.path["invitation_key"]
    request.require(INCOMING, key)
    invitation = _by_key(request, key)
    if invitation["resolved_by_organization_id"] not in (None, request.caller["organization_id"]):
        raise NotFound
    return invitation


def _pending(request: Request) -> dict[str, Any]:
    """Return the invitation to resolve.

    Raises Refusal: 404 see `_found`; 403 for a resolved one, or one of the caller.
    """
    invitation = _found(request)
    if invitation["status"] != PENDING:
        raise Refusal(403, "This invitation has been accepted or rejected already.")
    if invitation["created_by_organization_id"] == request.caller["organization_id"]:
        raise Refusal(403, "An invitation cannot be answered by the organization that sent it.")
    return invitation


def _by_key(request: Request, key: str) -> dict[str, Any]:
    entry = request.store.get(INCOMING, key)
    invitation = None if entry is None else request.store.get(OUTGOING, entry["invitation_id"])
    if invitation is None:
        raise LookupError(f"no invitation has the key {key}")
    return invitation


def _receiver(request: Request, email: str) -> str:
    """Return the organization of the user with this address, or ''."""
    for organization in request.store.all("organizations"):
        for user in request.store.all("users", organization["id"]):
            if (user["email"] or "").casefold() == email.casefold():
                return str(organization["id"])
    return ""


def _offers(request: Request, kind: str) -> list[dict[str, Any]]:
    """Return the rooms or teams offered in the body, each once. Raises Refusal: 400 for one that cannot be shared."""
    name, place = shares.reference(kind), f"{kind.removesuffix('s')}_shares"
    offers: dict[str, dict[str, Any]] = {}
    for number, offer in enumerate(request.body.get(place, [])):
        resource_id = offer[name].lower()
        if not shares.is_usable(request.store, kind, request.caller["organization_id"], resource_id):
            raise unknown_id(f"{place}/{number}", resource_id)
        offers[resource_id] = {name: resource_id, "share_name": offer.get("share_name")}
    return [*offers.values()]


def _standing(request: Request, invitation: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the offers that the sender can still use."""
    sender, name = invitation["created_by_organization_id"], shares.reference(kind)
    offers: list[dict[str, Any]] = invitation[f"{kind.removesuffix('s')}_shares"]
    return [offer for offer in offers if shares.is_usable(request.store, kind, sender, offer[name])]


def _outgoing(request: Request, invitation: dict[str, Any]) -> dict[str, Any]:
    """Return an invitation as seen by its sender."""
    shown = crud.public(invitation) | _people(request, invitation)
    for kind in shares.KINDS:
        shown[f"{kind.removesuffix('s')}_shares"] = [
            _nested(request, invitation, kind, offer) | {"share_name": offer["share_name"]}
            for offer in _standing(request, invitation, kind)
        ]
    return shown


def _incoming(request: Request, invitation: dict[str, Any]) -> dict[str, Any]:
    """Return an invitation as seen by its receiver: with its key, without private attributes of the sender."""
    names = ("id", "status", "email", "message", "created_at", "resolved_at")
    shown = {"key": invitation["_key"]} | {name: invitation[name] for name in names} | _people(request, invitation)
    for kind in shares.KINDS:
        offers = _standing(request, invitation, kind)
        shown[f"{kind.removesuffix('s')}_shares"] = [_nested(request, invitation, kind, offer) for offer in offers]
    return shown


def _nested(request: Request, invitation: dict[str, Any], kind: str, offer: dict[str, Any]) -> dict[str, Any]:
    sender = invitation["created_by_organization_id"]
    return shares.nested(request.store, kind, offer[shares.reference(kind)], sender)


def _people(request: Request, invitation: dict[str, Any]) -> dict[str, Any]:
    """Return the users who sent and resolved it."""
    store, shown = request.store, dict[str, Any]()
    for deed in ("created", "resolved"):
        organization_id, user_id = invitation[f"{deed}_by_organization_id"], invitation[f"{deed}_by_user_id"]
        shown |= {
            f"{deed}_by_organization_id": organization_id,
            f"{deed}_by_organization": organization_id and shares.organization(store, organization_id),
            f"{deed}_by_user_id": user_id,
            f"{deed}_by_user": user_id and shares.user(store, user_id),
        }
    return shown
