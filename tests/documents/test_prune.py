"""Pruning removes dangling references and unused parts after operations are removed, and nothing else."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.documents.edition import edition
from scripts.documents.prune import prune, unused_components
from scripts.files.yaml_file import load_document
from tests.conftest import Documents


def operation(name: str, tag: str = "things", **more: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": [tag], "responses": {"200": {"description": "Yes."}}, **more}


def document(**more: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "tags": [{"name": "things"}], "paths": {"/a": {"get": operation("getA")}}, **more}


def test_a_document_without_dangling_references_is_unchanged(documents: Documents) -> None:
    whole = load_document(documents.path("bundle", "giosg"))
    assert prune(copy.deepcopy(whole)) == whole


def test_a_path_without_operations_is_removed_with_its_parameters() -> None:
    pruned = prune(
        document(
            paths={"/a": {"get": operation("getA")}, "/b": {"parameters": [{"$ref": "#/components/parameters/B"}]}},
            components={"parameters": {"B": {"name": "b", "in": "query"}}},
        )
    )
    assert pruned == document(components={})


def test_an_unused_tag_is_removed() -> None:
    assert prune(document(tags=[{"name": "others"}, {"name": "things"}])) == document()


def test_links_and_values_from_a_missing_operation_are_removed() -> None:
    def linked(*names: str) -> dict[str, Any]:
        links = {name: {"operationId": name} for name in names}
        answer = {"description": "Yes."} | ({"links": links} if links else {})
        return document(paths={"/a": {"get": operation("getA", responses={"200": answer})}})

    assert prune(linked("getA", "gone")) == linked("getA")
    assert prune(linked("gone")) == linked()
    schemas = {"Body": {"properties": {"x": {"type": "string", "x-values-from": {"operationId": "gone"}}}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}
    pruned = prune(
        document(paths={"/a": {"put": operation("putA", requestBody=body)}}, components={"schemas": schemas})
    )
    assert pruned["components"]["schemas"]["Body"]["properties"]["x"] == {"type": "string"}


def test_components_that_no_operation_needs_are_removed_including_cycles() -> None:
    schemas = {
        "Used": {"properties": {"of": {"$ref": "#/components/schemas/Part"}}},
        "Part": {"type": "string"},
        "One": {"items": {"$ref": "#/components/schemas/Two"}},
        "Two": {"items": {"$ref": "#/components/schemas/One"}},
    }
    answer = {"description": "Yes.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Used"}}}}
    whole = document(
        paths={"/a": {"get": operation("getA", responses={"200": answer})}},
        components={"schemas": schemas, "headers": {"Old": {"schema": {"type": "string"}}}},
    )
    assert unused_components(whole) == [("schemas", "One"), ("schemas", "Two"), ("headers", "Old")]
    assert list(prune(whole)["components"]["schemas"]) == ["Used", "Part"]
    assert list(whole["components"]) == ["schemas"]


@pytest.mark.parametrize("where", ["root", "operation"])
def test_required_security_schemes_stay(where: str) -> None:
    schemes = {"token": {"type": "http", "scheme": "bearer"}, "other": {"type": "http", "scheme": "basic"}}
    whole = document(components={"securitySchemes": schemes})
    (whole if where == "root" else whole["paths"]["/a"]["get"])["security"] = [{"token": []}]
    assert list(prune(whole)["components"]["securitySchemes"]) == ["token"]


def test_schemas_named_in_a_discriminator_stay() -> None:
    choice = {"discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A", "b": "B"}}}
    answer = {"description": "Yes.", "content": {"application/json": {"schema": choice}}}
    whole = document(
        paths={"/a": {"get": operation("getA", responses={"200": answer})}},
        components={"schemas": {"A": {}, "B": {}, "C": {}}},
    )
    assert list(prune(whole)["components"]["schemas"]) == ["A", "B"]


@pytest.mark.parametrize("api", ["giosg", "interactions", "gotom"])
def test_the_documented_edition_has_exactly_the_documented_operations(documents: Documents, api: str) -> None:
    def ids(root: dict[str, Any], *evidence: str) -> list[str]:
        return [
            one["operationId"]
            for item in root["paths"].values()
            for one in item.values()
            if isinstance(one, dict) and one.get("x-source", {}).get("evidence") in evidence
        ]

    whole = load_document(documents.path("bundle", api))
    cut = edition(whole)
    assert ids(cut, "documented") == ids(whole, "documented") != []
    assert ids(cut, "archived", "observed", "inferred") == []
    assert unused_components(cut) == []
    assert cut["info"]["summary"].startswith("Documented operations only")
    assert cut["info"]["title"] == whole["info"]["title"]


def hook(name: str, tag: str = "hooks", **more: Any) -> dict[str, Any]:
    return {"post": operation(name, tag, requestBody={"$ref": "#/components/requestBodies/B"}, **more)}


def test_a_webhook_keeps_its_tag_and_components() -> None:
    whole = document(
        tags=[{"name": "things"}, {"name": "hooks"}],
        webhooks={"thingAdded": hook("receiveThingAdded")},
        components={"requestBodies": {"B": {}}},
    )
    assert prune(copy.deepcopy(whole)) == whole


def test_webhooks_without_operations_are_removed_with_their_tag_and_components() -> None:
    left = document(
        tags=[{"name": "things"}, {"name": "hooks"}],
        webhooks={"thingAdded": {"summary": "Nothing left"}},
        components={"requestBodies": {"B": {}}},
    )
    assert prune(left) == document(components={})


def test_the_documented_edition_has_no_webhooks_that_are_only_observed(documents: Documents) -> None:
    whole = load_document(documents.path("bundle", "giosg"))
    assert {one["x-source"]["evidence"] for item in whole["webhooks"].values() for one in item.values()} == {"observed"}
    cut = edition(whole)
    assert "webhooks" not in cut
    assert "webhooks" not in {tag["name"] for tag in cut["tags"]}
