"""The reader of OpenAPI documents: operations, references, parameters, security."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.files.errors import KnownError
from scripts.openapi import METHODS, Document, UnresolvedError, pointer_of, pointer_tokens


def document(**more: Any) -> Document:
    """Return a small document: operations with a token, a public one, and changes by `more`."""
    shared = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    item = {
        "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "page", "in": "query", "schema": {}}],
        "get": {
            "operationId": "getThing",
            "tags": ["things", "others"],
            "parameters": [
                {"name": "page", "in": "query", "description": "The operation's own.", "schema": {}},
                {"name": "page", "in": "header", "schema": {}},
            ],
            "responses": {"404": {"description": "None."}, "200": {"$ref": "#/components/responses/Thing"}},
        },
        "put": {
            "operationId": "replaceThing",
            "security": [],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"204": {"description": "Done."}},
        },
        "summary": "No operation.",
        "x-get": {"operationId": "no"},
    }
    components = {
        "parameters": {"Id": shared},
        "responses": {"Thing": {"description": "It.", "content": {"application/json": {"schema": {"const": 1}}}}},
        "securitySchemes": {"token": {"type": "http"}, "other": {"type": "oauth2"}},
    }
    root = {"paths": {"/things/{id}": item}, "components": components, "security": [{"token": []}, {"other": ["a"]}]}
    return Document("things", root | more)


def test_the_operations_come_in_document_order_and_only_under_method_names() -> None:
    assert [operation.label for operation in document().operations] == ["GET /things/{id}", "PUT /things/{id}"]
    every = Document("all", {"paths": {"/a": {method: {"operationId": method} for method in reversed(METHODS)}}})
    assert [operation.id for operation in every.operations] == list(reversed(METHODS))
    assert METHODS == ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def test_an_operation_is_found_by_its_id() -> None:
    found = document().by_id
    assert list(found) == ["getThing", "replaceThing"]
    operation = found["getThing"]
    assert (operation.method, operation.path, operation.tag) == ("get", "/things/{id}", "things")
    assert found["replaceThing"].tag == ""


def test_a_parameter_of_the_operation_overrides_the_path_parameter_with_the_same_name_and_location() -> None:
    operation = document().by_id["getThing"]
    assert [(one.value["name"], one.value["in"]) for one in operation.parameters] == [
        ("id", "path"),
        ("page", "query"),
        ("page", "header"),
    ]
    page = operation.parameter("page")
    assert page is not None
    assert page["description"] == "The operation's own."
    assert operation.parameter("id") is None
    assert operation.parameter_names("path") == {"id"}
    other = document().by_id["replaceThing"].parameter("page")
    assert other is not None
    assert "description" not in other


def test_security_is_that_of_the_document_unless_the_operation_has_its_own() -> None:
    found = document().by_id
    assert found["getThing"].schemes == ("token", "other")
    assert not found["getThing"].is_public
    assert found["replaceThing"].security == []
    assert found["replaceThing"].is_public


def test_an_empty_alternative_makes_an_operation_public() -> None:
    assert document(security=[{"token": []}, {}]).by_id["getThing"].is_public
    assert document(security=[]).by_id["getThing"].is_public


def test_the_signing_user_is_the_first_whose_prefix_the_path_has() -> None:
    users = [{"name": "report", "pathPrefixes": ["/reports", "/things/x"]}, {"name": "all", "pathPrefixes": ["/th"]}]
    components = {"securitySchemes": {"hmac": {"type": "apiKey", "x-signature": {"users": users}}}}
    paths = document().root["paths"]
    signed = Document(
        "s",
        {
            "paths": paths,
            "security": [{"hmac": []}],
            "components": components | {"parameters": document().root["components"]["parameters"]},
        },
    )
    assert signed.by_id["getThing"].signing_user == "all"
    assert signed.by_id["replaceThing"].signing_user is None
    assert document().by_id["getThing"].signing_user is None
    assert (signed.takes_tokens, document().takes_tokens) == (False, True)


def test_responses_and_bodies_are_read_behind_their_references() -> None:
    found = document().by_id
    assert list(found["getThing"].responses) == ["404", "200"]
    assert found["getThing"].success == "200"
    assert found["getThing"].answers("200") == {"application/json": {"const": 1}}
    assert found["getThing"].answers("404") == found["getThing"].answers("500") == {}
    assert found["getThing"].bodies == {}
    assert found["replaceThing"].bodies == {"application/json": {"type": "object"}}


def test_a_node_without_reference_resolves_to_itself() -> None:
    node = {"type": "string"}
    assert document().resolve(node) is node
    assert document().resolve("text") == "text"


def test_a_chain_of_references_resolves_to_its_end() -> None:
    root = {"paths": {}, "a~b/c": {"$ref": "#/d"}, "d": {"e": 1}}
    assert Document("chain", root).resolve({"$ref": "#/a~0b~1c"}) == {"e": 1}


@pytest.mark.parametrize(
    ("reference", "complaint"),
    [
        ("#/components/schemas/No", "dangling reference #/components/schemas/No"),
        ("other.yaml#/a", "other.yaml#/a does not resolve within the document"),
        ("#/loop", "#/loop does not resolve within the document"),
    ],
)
def test_a_reference_that_does_not_resolve_is_an_error_with_document_and_reference(
    reference: str, complaint: str
) -> None:
    with pytest.raises(UnresolvedError, match=f"^things: {complaint}"):
        document(loop={"$ref": "#/loop"}).resolve({"$ref": reference})


def test_a_pointer_and_its_tokens_are_each_others_inverse() -> None:
    tokens = ["paths", "/a/{b}", "x~y", "~1", ""]
    assert pointer_tokens(pointer_of(tokens)) == tokens
    assert pointer_tokens("#" + pointer_of(tokens)) == tokens
    assert pointer_of([]) == ""


def test_a_place_knows_its_pointer_and_its_members() -> None:
    place = document().place("paths", "/things/{id}")
    assert place.pointer == "/paths/~1things~1{id}"
    assert (place / "parameters" / 1 / "name").value == "page"
    assert (place / "none").value is None
    assert [member.name for member in place / "parameters"] == ["0", "1"]
    assert list(place / "summary") == []


def test_a_document_is_read_from_json_and_named_after_its_file(tmp_path: Path) -> None:
    file = tmp_path / "things.json"
    file.write_text(json.dumps(document().root), encoding="utf-8")
    assert Document.load(file).name == "things"
    file.write_text("[]", encoding="utf-8")
    with pytest.raises(KnownError, match=r"things\.json"):
        Document.load(file)
    file.write_text('{"paths": {"/a": {"get": {}}}}', encoding="utf-8")
    assert Document.load(file).root == {"paths": {"/a": {"get": {}}}}
    with pytest.raises(KnownError, match=r"things\.json#.*openapi"):
        Document.load(file, complete=True)
