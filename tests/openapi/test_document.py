"""The reader of OpenAPI documents: references and names of operations."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.openapi import Document, UnresolvedError


def document(**members: Any) -> Document:
    return Document("one", {"paths": {}, **members})


def references(found: Document) -> set[str]:
    return {place.value for place in found.references()}


def test_references_are_found_wherever_they_stand() -> None:
    operation = {
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "responses": {"200": {"$ref": "#/components/responses/R"}},
    }
    schemas = {"S": {"allOf": [{"$ref": "#/components/schemas/T"}], "properties": {"p": {"items": {"$ref": "#/u"}}}}}
    found = document(paths={"/a": {"get": operation}}, components={"schemas": schemas})
    assert references(found) == {
        "#/components/parameters/P",
        "#/components/responses/R",
        "#/components/schemas/T",
        "#/u",
    }
    assert next(found.references()).pointer == "/paths/~1a/get/parameters/0/$ref"


def test_ref_keys_in_data_are_not_references() -> None:
    data = {"$ref": "#/data"}
    schema = {"default": data, "const": data, "enum": [data], "example": data, "examples": [data]}
    assert references(document(components={"schemas": {"S": schema}})) == set()


def test_examples_may_be_references_and_their_values_hold_none() -> None:
    examples = {"a": {"$ref": "#/components/examples/A"}, "b": {"value": {"$ref": "#/data"}}}
    content = {"application/json": {"examples": examples}}
    found = document(
        components={"responses": {"R": {"content": content}}, "examples": {"A": {"value": {"$ref": "#/data"}}}}
    )
    assert references(found) == {"#/components/examples/A"}


@pytest.mark.parametrize("name", ["example", "examples", "default", "const", "enum", "$ref"])
def test_properties_may_have_names_of_keywords(name: str) -> None:
    schema = {"properties": {name: {"$ref": "#/components/schemas/T"}}}
    assert references(document(components={"schemas": {"S": schema}})) == {"#/components/schemas/T"}


def test_a_dangling_reference_is_an_error_that_names_it() -> None:
    with pytest.raises(UnresolvedError, match=r"one: dangling reference #/components/schemas/T"):
        document().resolve({"$ref": "#/components/schemas/T"})


def test_the_default_summary_is_the_operation_id() -> None:
    paths = {"/a": {"get": {"operationId": "listA", "summary": "List A"}, "post": {"operationId": "createA"}}}
    assert [operation.title for operation in document(paths=paths).operations] == ["List A", "createA"]


def test_webhooks_are_separate_operations_with_bodies_sent_by_the_api() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    hook = {"operationId": "receiveThing", "parameters": [{"name": "b", "in": "query"}], "requestBody": body}
    item = {"parameters": [{"name": "a", "in": "query"}], "summary": "Things", "post": hook}
    found = document(webhooks={"thingAdded": item})
    (webhook,) = found.webhooks
    assert (webhook.id, webhook.method, webhook.path) == ("receiveThing", "post", "thingAdded")
    assert webhook.parameter_names("query") == {"a", "b"}
    assert (found.operations, list(found.by_id)) == ([], [])
    assert [(media.place.pointer, media.direction) for media in found.media_types] == [
        ("/webhooks/thingAdded/post/requestBody/content/application~1json", "response")
    ]
    assert {place.value["name"] for place in found.defined("parameters")} == {"a", "b"}


def test_siblings_of_a_reference_apply_beside_its_target_and_win() -> None:
    colour = {"type": "string", "description": "A colour.", "x-extensible-enum": ["red"]}
    found = document(components={"schemas": {"C": colour, "D": {"$ref": "#/components/schemas/C", "title": "D"}}})
    closed = found.resolve({"$ref": "#/components/schemas/D", "enum": ["red"], "description": "A colour to set."})
    assert closed == {**colour, "title": "D", "enum": ["red"], "description": "A colour to set."}
    assert found.resolve({"$ref": "#/components/schemas/C"}) is colour
    assert "enum" not in colour
