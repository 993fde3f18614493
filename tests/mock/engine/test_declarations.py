"""Names in an overlay are checked at start; an error says where the mistake is and how to fix it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from scripts.mock.app import serve_apis
from scripts.mock.engine.compiler import compile_api
from scripts.mock.engine.endpoint import Api, DocumentError
from scripts.openapi import Document

LANGUAGES = "/api/v5/languages"
ROOMS = "/api/v5/orgs/{organization_id}/rooms"
Change = Callable[[dict[str, Any]], Any]


def start(apis: list[Api], change: Change) -> None:
    """Start a mock of the giosg API with a changed mock variant."""
    (giosg,) = [api for api in apis if api.name == "giosg"]
    root = copy.deepcopy(giosg.document.root)
    change(root)
    serve_apis([compile_api(Document("giosg", root), giosg.demo)]).store.close()


def setting(path: str, method: str, **settings: Any) -> Change:
    """Set members of an operation's `x-mock`."""
    return lambda root: root["paths"][path][method]["x-mock"].update(settings)


def collection(name: str, **settings: Any) -> Change:
    """Set members of a collection."""
    return lambda root: root["x-mock"]["collections"][name].update(settings)


def test_the_overlay_as_it_is_is_served(apis: list[Api]) -> None:
    start(apis, lambda root: None)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (setting(LANGUAGES, "get", behaviour="fly"), r"listLanguages.*unknown behaviour 'fly'.*@behaviour"),
        (setting(LANGUAGES, "get", collection="tongues"), r"listLanguages.*undeclared collection 'tongues'.*add it"),
        (lambda root: root["paths"][LANGUAGES]["get"]["x-mock"].pop("collection"), r"listLanguages.*set `collection`"),
        (lambda root: root["paths"][LANGUAGES]["get"].pop("x-mock"), r"listLanguages.*missing x-mock behaviour"),
        (setting(LANGUAGES, "get", colection="x"), r"listLanguages.*unknown key colection.*collection"),
        (setting(ROOMS, "get", filters=["is_shared", "colour"]), r"listRooms.*unknown colour in filters.*is_shared"),
        (setting(ROOMS, "get", filters="is_shared"), r"listRooms.*filters must be a list"),
        (
            setting("/identity/token", "post", bodyRefusalOf={"colour": {}}),
            r"getAccessToken.*unknown colour in bodyRefusalOf",
        ),
        (
            setting(ROOMS, "post", namedFaults=[{"when": {}, "place": "colour", "message": "m", "code": "c"}]),
            r"createRoom.*unknown colour in namedFaults",
        ),
        (collection("rooms", onWrite={"x": "${path.colour}"}), r"createRoom.*unknown colour in \$\{path\.\.\.\}"),
        (collection("rooms", onWrite={"x": "${colour}"}), r"collection rooms: unknown expression"),
        (collection("rooms", schema="Colour"), r"collection rooms: unknown schema Colour"),
        (collection("rooms", colour=1), r"collection rooms: unknown key colour.*schema"),
    ],
)
def test_a_mistake_names_overlay_and_operation(apis: list[Api], change: Change, message: str) -> None:
    with pytest.raises(DocumentError, match=r"^overlays/mock/giosg\.yaml: .*" + message):
        start(apis, change)


def test_a_dangling_reference_is_a_document_error(apis: list[Api]) -> None:
    def change(root: dict[str, Any]) -> None:
        root["paths"][LANGUAGES]["get"]["parameters"] = [
            {"name": "x", "in": "query", "schema": {"$ref": "#/components/schemas/Nothing"}}
        ]

    with pytest.raises(DocumentError, match=r"giosg: dangling reference #/components/schemas/Nothing.*make validate"):
        start(apis, change)


def test_a_collection_belongs_to_one_api(apis: list[Api]) -> None:
    (visitor,) = [api for api in apis if api.name == "visitor"]
    root = copy.deepcopy(visitor.document.root)
    root["x-mock"]["collections"]["rooms"] = {"key": "id"}
    changed = [compile_api(Document("visitor", root), api.demo) if api is visitor else api for api in apis]
    with pytest.raises(DocumentError, match=r"overlays/mock/visitor\.yaml: collection rooms already exists in giosg"):
        serve_apis(changed)
