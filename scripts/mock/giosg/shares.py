"""Shares: permission for a partner to use a room or team, for giver and receiver.

A share is stored twice: with the giver (`outgoing_rooms`, `outgoing_teams`) and with the receiver (`incoming_rooms`,
`incoming_teams`). Nobody receives a room or team twice, so the shares of a room or team form a tree with its owner at
the root; ending a share also ends those by which its receiver passed it on.
"""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.store import Store

KINDS = ("rooms", "teams")
_NESTED = {
    "rooms": ("id", "name", "display_name", "domain", "organization_id"),
    "teams": ("id", "name", "display_name", "organization_id"),
}
_OWN_ONLY = {
    "rooms": {"created_at", "updated_at", "updated_by_user_id", "updated_by_user"},
    "teams": {"member_count", "present_member_count"},
}


def begin(
    store: Store, kind: str, resource_id: str, names: tuple[str, str, str | None], user_id: str, moment: str
) -> dict[str, Any]:
    """Share a room or team; `names` are the giver, the receiver and the name of the share.

    Return the outgoing share.
    """
    giver, receiver, share_name = names
    both = {
        "created_at": moment,
        "sharer_organization_id": giver,
        "receiver_organization_id": receiver,
        reference(kind): resource_id,
    }
    outgoing = both | {"share_name": share_name, "created_by_user_id": user_id}
    owner = _resource(store, kind, resource_id)["organization_id"]
    store.insert(f"outgoing_{kind}", giver, f"{resource_id}/{receiver}", outgoing)
    # The owner, so that lists of rooms and teams can filter by it.
    incoming = both | {"is_shared": True, "organization_id": owner}
    store.insert(f"incoming_{kind}", receiver, f"{receiver}/{resource_id}", incoming)
    return outgoing


def end(store: Store, kind: str, share: dict[str, Any]) -> None:
    """End a share, and those by which its receiver has passed it on."""
    resource_id, receiver = share[reference(kind)], share["receiver_organization_id"]
    store.delete(f"outgoing_{kind}", f"{resource_id}/{receiver}")
    store.delete(f"incoming_{kind}", f"{receiver}/{resource_id}")
    for passed_on in given(store, kind, receiver, resource_id):
        end(store, kind, passed_on)


def end_between(store: Store, one: str, other: str) -> None:
    """End every share between two organizations, in both directions."""
    for kind in KINDS:
        for giver, receiver in ((one, other), (other, one)):
            for share in store.all(f"outgoing_{kind}", giver):
                if share["receiver_organization_id"] == receiver:
                    end(store, kind, share)


def end_all(store: Store, kind: str, owner: str, resource_id: str) -> None:
    """End every share of a deleted room or team."""
    for share in given(store, kind, owner, resource_id):
        end(store, kind, share)


def given(store: Store, kind: str, giver: str, resource_id: str) -> list[dict[str, Any]]:
    """Return the outgoing shares of an organization for this room or team, oldest first."""
    return [share for share in store.all(f"outgoing_{kind}", giver) if share[reference(kind)] == resource_id]


def received(store: Store, kind: str, receiver: str, resource_id: str) -> dict[str, Any] | None:
    """Return the incoming share of an organization for this room or team, or None."""
    return store.get(f"incoming_{kind}", f"{receiver}/{resource_id}")


def is_usable(store: Store, kind: str, organization_id: str, resource_id: str) -> bool:
    """Return whether a room or team is owned by or shared with the organization."""
    own = store.text(kind, resource_id, organization_id) is not None
    return own or received(store, kind, organization_id, resource_id) is not None


def reference(kind: str) -> str:
    """Return the property that names the room or team."""
    return f"{kind.removesuffix('s')}_id"


def outgoing(store: Store, kind: str, share: dict[str, Any]) -> dict[str, Any]:
    """Return a share as seen by its giver."""
    return {
        "receiver_organization_id": share["receiver_organization_id"],
        "receiver_organization": organization(store, share["receiver_organization_id"]),
        "share_name": share["share_name"],
        "sharer_organization_id": share["sharer_organization_id"],
        "sharer_organization": organization(store, share["sharer_organization_id"]),
        "created_at": share["created_at"],
        "created_by_user_id": share["created_by_user_id"],
        "created_by_user": user(store, share["created_by_user_id"]),
    } | nested(store, kind, share[reference(kind)], share["sharer_organization_id"])


def incoming(store: Store, kind: str, share: dict[str, Any]) -> dict[str, Any]:
    """Return a share as seen by its receiver."""
    return {
        "created_at": share["created_at"],
        "sharer_organization_id": share["sharer_organization_id"],
        "sharer_organization": organization(store, share["sharer_organization_id"]),
        "receiver_organization_id": share["receiver_organization_id"],
        "receiver_organization": organization(store, share["receiver_organization_id"]),
    } | nested(store, kind, share[reference(kind)], share["receiver_organization_id"])


def nested(store: Store, kind: str, resource_id: str, reader: str) -> dict[str, Any]:
    """Return id and short form of a room or team, with its name for the reading organization."""
    resource = _resource(store, kind, resource_id)
    shown = {name: resource[name] for name in _NESTED[kind]} | {"display_name": _name(store, kind, resource, reader)}
    return {reference(kind): resource_id, kind.removesuffix("s"): shown}


def as_received(store: Store, kind: str, share: dict[str, Any]) -> dict[str, Any]:
    """Return the room or team of an incoming share as seen by its receiver: without attributes for the owner only."""
    resource = _resource(store, kind, share[reference(kind)])
    shown = {name: value for name, value in resource.items() if name not in _OWN_ONLY[kind]}
    shown["display_name"] = _name(store, kind, resource, share["receiver_organization_id"])
    return shown | ({"is_shared": True} if kind == "rooms" else {})


def organization(store: Store, organization_id: str) -> dict[str, Any]:
    """Return an organization in its nested form."""
    return _part(store, "organizations", organization_id, ("id", "name"))


def user(store: Store, user_id: str) -> dict[str, Any]:
    """Return a user in the nested form, without the organization."""
    return _part(store, "users", user_id, ("id", "full_name"))


def _name(store: Store, kind: str, resource: dict[str, Any], reader: str) -> str:
    """Return the name of the reader's incoming share, if it has one, otherwise that of the room or team."""
    share = store.get(f"outgoing_{kind}", f"{resource['id']}/{reader}")
    return str(share["share_name"] if share is not None and share["share_name"] is not None else resource["name"])


def _resource(store: Store, kind: str, resource_id: str) -> dict[str, Any]:
    resource = store.get(kind, resource_id)
    if resource is None:
        raise LookupError(f"share of {resource_id}, which is not among the {kind}")
    return resource


def _part(store: Store, collection: str, identifier: str, names: tuple[str, ...]) -> dict[str, Any]:
    record = store.view(collection, identifier)
    if record is None:
        raise LookupError(f"{identifier} is not among the {collection}")
    return {name: record[name] for name in names}
