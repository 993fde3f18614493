"""Collections, the groups of interactions (reference/interaction-designer/collections.md)."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import public
from scripts.mock.engine.request import Request
from scripts.mock.interactions import interactions
from scripts.mock.interactions.interactions import COLLECTIONS


@behaviour("collections.list")
def list_all(request: Request) -> Answer:
    """List the collections of the caller's organization, oldest first."""
    return request.answer(request.store.all(COLLECTIONS, request.caller["organization_id"]))


@behaviour("collections.read")
def read(request: Request) -> Answer:
    return request.answer(find(request))


@behaviour("collections.delete")
def delete(request: Request) -> Answer:
    """Delete the collection with its themes and interactions."""
    collection = find(request)
    for interaction in request.store.all(interactions.INTERACTIONS, collection["organizationUid"]):
        if interaction["workspaceUid"] == collection["id"]:
            interactions.remove(request.store, interaction["interactionUuid"])
    request.store.delete_children(interactions.THEMES, str(collection["id"]))
    request.store.delete(COLLECTIONS, str(collection["id"]))
    return request.no_content()


@behaviour("themes.list")
def list_themes(request: Request) -> Answer:
    """List the themes of the collection, oldest first."""
    themes = request.store.all(interactions.THEMES, str(find(request)["id"]))
    return request.answer([public(theme) for theme in themes])


def find(request: Request) -> dict[str, Any]:
    """Return the collection in the path, if the caller's organization owns it. Raises Refusal: 404."""
    return request.find(COLLECTIONS, request.path["collection_id"], request.caller["organization_id"])
