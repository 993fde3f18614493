"""Interactions: version tags, publishing, reverting and copying (`seed-003`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id, writable
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.request import Request
from scripts.mock.engine.store import Store

COLLECTIONS = "collections"
INTERACTIONS = "interactions"
PUBLISH_LOG = "publish_log"
PUBLISHED = "published_versions"
SUBMISSIONS = "form_submissions"
TEMPLATES = "templates"
THEMES = "themes"

# Attributes of list items returned only with `json=true`.
DESIGN = (
    "project",
    "jsonVersion",
    "editorCanvasSizeType",
    "previewUrl",
    "previewCanvasSizeType",
    "previewCanvasRotated",
)
# Attributes saved by publishing and restored by reverting.
CONTENT = (*DESIGN, "name", "notes", "themeId", "templateName")

# Attributes of the newer list, and their names elsewhere.
NEWER_NAMES = {
    "id": "interactionUuid",
    "legacy_id": "uid",
    "collection_id": "workspaceUid",
    "organization_id": "organizationUid",
    "created_at": "createdDate",
    "updated_at": "updatedDate",
    "name": "name",
    "notes": "notes",
    "author_company_id": "creatorUserOrganizationUid",
    "author_user_id": "creatorUserId",
    "published_asset_id": "publishedAssetUid",
    "published_at": "publishedDate",
}


@behaviour("interactions.list")
def list_all(request: Request) -> Answer:
    """List the organization's interactions that match the filters, oldest first."""
    items = request.store.all(INTERACTIONS, request.organization["id"])
    if "workspaceUid" in request.query:
        items = [item for item in items if item["workspaceUid"] == request.query["workspaceUid"]]
    if "published" in request.query:
        items = [item for item in items if item["isPublished"] == (request.query["published"] == "yes")]
    if not request.query.get("json"):
        items = [{name: value for name, value in item.items() if name not in DESIGN} for item in items]
    return request.answer(items)


@behaviour("interactions.list_v2")
def list_v2(request: Request) -> Answer:
    """List the interactions of the organization or a collection, in snake case; oldest first by default."""
    items = [_newer(item) for item in request.store.all(INTERACTIONS, request.organization["id"])]
    if "collection_id" in request.query:
        items = [item for item in items if item["collection_id"] == request.query["collection_id"]]
    ordering = request.query.get("ordering")
    if ordering is not None:
        items.sort(key=itemgetter(ordering.removeprefix("-")), reverse=ordering.startswith("-"))
    return request.answer(items)


def _newer(interaction: dict[str, Any]) -> dict[str, Any]:
    return {newer: interaction[older] for newer, older in NEWER_NAMES.items()}


@behaviour("interactions.read")
def read(request: Request) -> Answer:
    """Return the interaction, or null if the caller's tag is current."""
    interaction = _find(request)
    return request.answer(None if request.query.get("tag") == interaction["tag"] else interaction)


@behaviour("interactions.create")
def create(request: Request) -> Answer:
    """Raises Refusal: 400 for a collection or theme that the organization does not own."""
    _check_places(request, request.body)
    interaction = {
        "notes": None,
        "previewUrl": None,
        "previewCanvasSizeType": None,
        "previewCanvasRotated": False,
    } | writable(request)
    if "themeId" not in interaction:
        interaction["themeId"] = _any_theme(request.store, interaction["workspaceUid"])
    return request.answer(_insert(request, interaction))


def _any_theme(store: Store, collection: int) -> int:
    """Return a theme of the collection; create one if there is none."""
    themes = store.all(THEMES, str(collection))
    if themes:
        uid: int = themes[0]["uid"]
        return uid
    uid = store.next_number(THEMES)
    store.insert(THEMES, str(collection), str(uid), {"uid": uid})
    return uid


@behaviour("interactions.update")
def update(request: Request) -> Answer:
    """Raises Refusal: 400, see `create`."""
    _check_places(request, request.body)
    interaction = _find(request) | writable(request)
    return request.answer(_touch(request, interaction))


@behaviour("interactions.delete")
def delete(request: Request) -> Answer:
    remove(request.store, _find(request)["interactionUuid"])
    return request.no_content()


def remove(store: Store, identifier: str) -> None:
    """Delete an interaction with its dependent records."""
    store.delete(INTERACTIONS, identifier)
    store.delete(PUBLISHED, identifier)
    store.delete_children(PUBLISH_LOG, identifier)
    store.delete_children(SUBMISSIONS, identifier)


@behaviour("interactions.copy")
def copy(request: Request) -> Answer:
    """Create an unpublished interaction with the content of this one. Raises Refusal: 400, see `create`."""
    source = _find(request)
    wanted = request.body or {}
    _check_places(request, wanted)
    name = wanted.get("name", f"{source['name']} (copy)")
    if wanted.get("forceUniqueName"):
        name = _unique(
            name, {item["name"] for item in request.store.all(INTERACTIONS, request.caller["organization_id"])}
        )
    content = {key: source[key] for key in CONTENT}
    return request.answer(
        _insert(request, content | {"name": name, "workspaceUid": wanted.get("groupId", source["workspaceUid"])}),
    )


@behaviour("interactions.publish")
def publish(request: Request) -> Answer:
    """Publish the newest version; null and no change if the caller's tag is stale."""
    interaction = _find(request)
    if _is_stale(request, interaction):
        return request.answer(None)
    interaction |= {"isPublished": True, "publishedDate": request.timestamp}
    identifier = interaction["interactionUuid"]
    request.store.update(INTERACTIONS, identifier, interaction)
    request.store.put(PUBLISHED, "", identifier, interaction)
    entry = {
        "interactionPublishedLogItemUid": new_id(),
        "publishedName": interaction["name"],
        "interactionUid": identifier,
        "orgId": interaction["organizationUid"],
        "publishedJsonVersion": interaction["jsonVersion"],
        "publishedByUserId": request.caller["id"],
        "publishedDate": request.timestamp,
        "publishedProject": interaction["project"],
    }
    request.store.insert(PUBLISH_LOG, identifier, entry["interactionPublishedLogItemUid"], entry)
    return request.answer(interaction)


@behaviour("interactions.unpublish")
def unpublish(request: Request) -> Answer:
    """Unpublish the interaction; null and no change if the caller's tag is stale."""
    interaction = _find(request)
    if _is_stale(request, interaction):
        return request.answer(None)
    interaction["isPublished"] = False
    request.store.update(INTERACTIONS, interaction["interactionUuid"], interaction)
    return request.answer(interaction)


@behaviour("interactions.revert")
def revert(request: Request) -> Answer:
    """Restore the content of the latest published version. Raises Refusal: 400 if there is none."""
    interaction = _find(request)
    published = request.store.get(PUBLISHED, interaction["interactionUuid"])
    if published is None:
        raise Refusal(400, "The interaction has not been published.")
    return request.answer(_touch(request, interaction | {key: published[key] for key in CONTENT}))


@behaviour("interactions.publish_log")
def publish_log(request: Request) -> Answer:
    """List the publications of the interaction, oldest first."""
    return request.answer(request.store.all(PUBLISH_LOG, _find(request)["interactionUuid"]))


@behaviour("templates.list")
def list_templates(request: Request) -> Answer:
    return request.answer(request.store.all(TEMPLATES))


@behaviour("templates.default")
def default_template(request: Request) -> Answer:
    return request.answer(request.store.get("default_template", "default"))


def _find(request: Request) -> dict[str, Any]:
    return request.find(INTERACTIONS, request.path["interaction_id"].lower(), request.caller["organization_id"])


def _check_places(request: Request, values: Mapping[str, Any]) -> None:
    """Raise Refusal: 400 if values name a collection or theme that the caller's organization does not own."""
    store, organization = request.store, request.caller["organization_id"]
    for name in ("workspaceUid", "groupId", "themeId"):
        if name in values:
            identifier = str(values[name])
            collection = store.parent_of(THEMES, identifier) if name == "themeId" else identifier
            if store.text(COLLECTIONS, collection, organization) is None:
                raise unknown_id(name, identifier)


def _is_stale(request: Request, interaction: dict[str, Any]) -> bool:
    return "tag" in request.query and request.query["tag"] != interaction["tag"]


def _insert(request: Request, content: dict[str, Any]) -> dict[str, Any]:
    caller = request.caller
    now = request.timestamp
    interaction = {
        "uid": request.store.next_number(INTERACTIONS),
        "interactionUuid": new_id(),
        "organizationUid": caller["organization_id"],
        "creatorUserId": caller["id"],
        "creatorUserOrganizationUid": caller["organization_id"],
        "createdDate": now,
        "updatedDate": now,
        "tag": now,
        "updatedUserId": caller["id"],
        "updatedUserOrganizationUid": caller["organization_id"],
        "publishedAssetUid": None,
        "publishedDate": None,
        "isPublished": False,
        **content,
    }
    request.store.insert(INTERACTIONS, caller["organization_id"], interaction["interactionUuid"], interaction)
    return interaction


def _touch(request: Request, interaction: dict[str, Any]) -> dict[str, Any]:
    """Store a change with a new tag, which differs even within the same millisecond."""
    now = _after(request.timestamp, interaction["updatedDate"])
    interaction |= {
        "updatedDate": now,
        "tag": now,
        "updatedUserId": request.caller["id"],
        "updatedUserOrganizationUid": request.caller["organization_id"],
    }
    request.store.update(INTERACTIONS, interaction["interactionUuid"], interaction)
    return interaction


def _after(now: str, before: str) -> str:
    return now if now > before else write_moment(datetime.fromisoformat(before) + timedelta(milliseconds=1))


def _unique(name: str, taken: set[str]) -> str:
    """Return the name, with the lowest free serial number from 2 if it is taken."""
    if name not in taken:
        return name
    serial = 2
    while f"{name} {serial}" in taken:
        serial += 1
    return f"{name} {serial}"
