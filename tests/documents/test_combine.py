"""The combined document keeps every API unchanged and separate from the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.documents.combine import CombineError, combine, main
from scripts.documents.prune import operations, unused_components
from scripts.files.yaml_file import load_document, write_document
from scripts.lint.specification import specification_errors
from scripts.openapi import Document
from tests.conftest import APIS, Documents


def small(api: str, path: str = "", operation_id: str = "", **components: Any) -> dict[str, Any]:
    """Return an API with one operation that returns the schema `Thing`."""
    schema = {"$ref": "#/components/schemas/Thing"}
    answer = {"description": "Yes.", "content": {"application/json": {"schema": schema}}}
    operation = {"operationId": operation_id or f"get{api}", "tags": ["things"], "responses": {"200": answer}}
    return {
        "openapi": "3.1.0",
        "info": {"title": f"The {api} API", "version": "1.0.0", "description": "Text.", "license": {"name": "MIT"}},
        "servers": [{"url": f"https://{api}.example"}],
        "security": [{"token": []}],
        "tags": [{"name": "things", "description": "Things."}],
        "paths": {path or f"/{api}": {"get": operation}},
        "components": {
            "schemas": {"Thing": {"type": "string"}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        }
        | components,
    }


@pytest.fixture(scope="module")
def combined(documents: Documents) -> dict[str, Any]:
    return combine({api: load_document(documents.path("bundle", api)) for api in APIS})


def test_it_is_valid_and_nothing_in_it_is_unused(combined: dict[str, Any]) -> None:
    assert list(specification_errors(Document("combined", combined))) == []
    assert unused_components(combined) == []


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_the_servers_and_security_of_its_api(
    documents: Documents, combined: dict[str, Any], api: str
) -> None:
    whole = load_document(documents.path("bundle", api))
    for path, method, operation in operations(whole):
        found = combined["paths"][path]
        assert found["servers"] == whole["servers"]
        assert found[method]["operationId"] == operation["operationId"]
        schemes = [combined["components"]["securitySchemes"][name] for one in found[method]["security"] for name in one]
        wanted = operation.get("security", whole["security"])
        assert schemes == [whole["components"]["securitySchemes"][name] for one in wanted for name in one]
    assert "security" not in combined


def test_the_schemas_of_an_operation_keep_their_meaning(documents: Documents, combined: dict[str, Any]) -> None:
    def spelt_out(root: dict[str, Any], node: Any, above: tuple[str, ...] = ()) -> Any:
        if isinstance(node, list):
            return [spelt_out(root, item, above) for item in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return {key: spelt_out(root, value, above) for key, value in node.items()}
        if reference in above:
            return "the same again"
        _, _, kind, name = reference.split("/")
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return [spelt_out(root, root["components"][kind][name], (*above, reference)), siblings]

    for api in APIS:
        whole = load_document(documents.path("bundle", api))
        for path, method, operation in operations(whole):
            for part in ("parameters", "requestBody", "responses"):
                there = combined["paths"][path][method].get(part)
                assert spelt_out(combined, there) == spelt_out(whole, operation.get(part)), operation["operationId"]


def test_tags_are_kept_apart_and_grouped_by_api() -> None:
    made = combine({"a": small("a"), "b": small("b")})
    assert [(tag["name"], tag["x-displayName"]) for tag in made["tags"]] == [
        ("a_things", "things"),
        ("b_things", "things"),
    ]
    assert made["x-tagGroups"] == [
        {"name": "The a API", "tags": ["a_things"]},
        {"name": "The b API", "tags": ["b_things"]},
    ]
    assert made["paths"]["/b"]["get"]["tags"] == ["b_things"]


def test_a_component_with_the_same_definition_in_both_keeps_its_name() -> None:
    made = combine({"a": small("a"), "b": small("b")})
    assert list(made["components"]["schemas"]) == ["Thing"]
    assert list(made["components"]["securitySchemes"]) == ["token"]


def test_components_with_different_definitions_are_prefixed_with_their_api() -> None:
    other = small("b", schemas={"Thing": {"type": "integer"}}, securitySchemes={"token": {"type": "openIdConnect"}})
    made = combine({"a": small("a"), "b": other})
    assert made["components"]["schemas"] == {"a_Thing": {"type": "string"}, "b_Thing": {"type": "integer"}}
    answer = made["paths"]["/b"]["get"]["responses"]["200"]["content"]["application/json"]
    assert answer["schema"] == {"$ref": "#/components/schemas/b_Thing"}
    assert made["paths"]["/b"]["get"]["security"] == [{"b_token": []}]


def test_components_that_differ_only_in_their_references_are_prefixed_too() -> None:
    def nested(kind: str) -> dict[str, Any]:
        choice = {"discriminator": {"propertyName": "k", "mapping": {"x": "#/components/schemas/Part"}}}
        return {"Thing": {"items": {"$ref": "#/components/schemas/Middle"}}, "Middle": choice, "Part": {"type": kind}}

    made = combine({"a": small("a", schemas=nested("string")), "b": small("b", schemas=nested("integer"))})
    assert made["components"]["schemas"]["b_Thing"] == {"items": {"$ref": "#/components/schemas/b_Middle"}}
    mapping = made["components"]["schemas"]["b_Middle"]["discriminator"]["mapping"]
    assert mapping == {"x": "#/components/schemas/b_Part"}


@pytest.mark.parametrize(("one", "other"), [("/x/{id}", "/x/{name}"), ("/x/{id}", "/x/me"), ("/x", "/x")])
def test_ambiguous_paths_of_two_apis_are_rejected(one: str, other: str) -> None:
    with pytest.raises(CombineError, match="match the same request"):
        combine({"a": small("a", one), "b": small("b", other)})


def test_one_api_may_have_a_path_for_a_special_id() -> None:
    document = small("a", "/x/{id}")
    document["paths"]["/x/me"] = {"get": document["paths"]["/x/{id}"]["get"] | {"operationId": "getMe"}}
    assert list(combine({"a": document, "b": small("b")})["paths"]) == ["/x/{id}", "/x/me", "/b"]


def test_an_operation_id_of_two_apis_is_rejected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for api in ("a", "b"):
        write_document(small(api, operation_id="getIt"), tmp_path / f"{api}.json")
    output = tmp_path / "out.json"
    assert main([str(tmp_path / "a.json"), str(tmp_path / "b.json"), "-o", str(output)]) == 1
    assert capsys.readouterr().err == "error: a and b both have an operation getIt; rename one\n"
    assert not output.exists()


def hook(api: str, name: str = "thingAdded") -> dict[str, Any]:
    operation = {"operationId": f"receive{api}", "tags": ["things"], "security": [], "responses": {"2XX": {}}}
    return small(api) | {"webhooks": {name: {"post": operation}}}


def test_webhooks_of_all_apis_have_the_tags_of_their_api() -> None:
    combined = combine({"a": hook("a"), "b": hook("b", "otherAdded"), "c": small("c")})
    tags = {name: item["post"]["tags"] for name, item in combined["webhooks"].items()}
    assert tags == {"thingAdded": ["a_things"], "otherAdded": ["b_things"]}
    assert combined["webhooks"]["thingAdded"]["post"]["security"] == []


def test_a_webhook_name_of_two_apis_is_rejected() -> None:
    with pytest.raises(CombineError, match="a and b both have a webhook thingAdded"):
        combine({"a": hook("a"), "b": hook("b")})
