"""Checks of a document for the clients: method names, pagination, unsupported features."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.clients.checks import UnsupportedError, check_document, check_operation
from scripts.clients.names import derived_name
from scripts.openapi import Document
from scripts.openapi.schemas import json_types
from tests.conftest import Documents

SCHEMAS = {
    "components": {
        "schemas": {
            "Flag": {"type": "boolean"},
            "A": {"type": "object", "properties": {"x": {"type": "string"}}},
            "B": {"type": "object", "properties": {"x": {"type": "string"}}},
            "Nested": {"type": "object", "properties": {"x": {"type": "object"}}},
            "Nullable": {"type": "object", "properties": {"x": {"type": ["string", "null"]}}},
            "Open": {"type": "object", "properties": {"x": {}}},
            "Picture": {"type": "object", "properties": {"x": {"type": "string", "format": "binary"}}},
        }
    }
}


def check(*parameters: dict[str, Any], **operation: Any) -> None:
    definition = {"operationId": "listThings", "parameters": list(parameters), "responses": {}} | operation
    (found,) = Document("things", {"paths": {"/things": {"get": definition}}} | SCHEMAS).operations
    check_operation(found)


def parameter(place: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": "p", "in": place, "description": "x", "schema": schema} | more


@pytest.mark.parametrize(
    ("operation_id", "tag", "name"),
    [
        ("listTeams", "teams", "list"),
        ("getTeam", "teams", "get"),
        ("replaceTeam", "teams", "replace"),
        ("deleteTeam", "teams", "delete"),
        ("copyInteraction", "interactions", "copy"),
        ("unpublishInteraction", "interactions", "unpublish"),
        ("getCurrentUser", "users", "get_current_user"),
        ("listPublishLog", "interactions", "list_publish_log"),
        ("importCustomer", "customer_import", "import_customer"),
    ],
)
def test_a_method_is_the_verb_where_the_rest_is_the_group(operation_id: str, tag: str, name: str) -> None:
    assert derived_name(operation_id, tag) == name


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (parameter("query", {"type": "array", "items": {}}), "items of any type"),
        (parameter("query", {"type": "array", "items": {"type": "array"}}), "items of array"),
        (parameter("query", {"type": "array", "items": {"type": ["string", "null"]}}), "items of null"),
        (parameter("query", {"anyOf": [{"type": "array", "items": {}}, {"type": "null"}]}), "items of any type"),
        (parameter("query", {"type": "string"}, style="pipeDelimited"), "style 'pipeDelimited'"),
        (parameter("query", {"type": "array"}, style="spaceDelimited", explode=True), "style 'spaceDelimited'"),
        (parameter("query", {}), "has no type"),
        (parameter("query", {"type": "string", "format": "binary"}), "binary"),
        (parameter("query", {"type": "object"}, style="deepObject"), "style"),
        (parameter("query", {"type": "object"}), "type object"),
        (parameter("query", {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}), "type object"),
        (parameter("query", {"type": "string"}, allowReserved=True), "`allowReserved`"),
        (parameter("path", {"type": "array"}), "type array"),
        (parameter("path", {"type": ["string", "null"]}), "type null"),
        (parameter("path", {"type": "string"}, style="matrix"), "style"),
        (parameter("header", {"type": ["string", "null"]}), "type null"),
        (parameter("cookie", {"type": "string"}), "cookies"),
        ({"name": "p", "in": "query", "content": {"application/json": {}}}, "`content`"),
    ],
)
def test_an_unsupported_parameter_is_rejected_with_its_place(found: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnsupportedError, match=f"listThings: {found['in']} parameter 'p'.*{reason}"):
        check(found)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ({"in": "header", "name": "Content-type"}, "is a header set by HTTP"),
        ({"in": "header", "name": "Host"}, "is a header set by HTTP"),
        ({"in": "query", "name": "timeout"}, "the argument 'timeout'"),
        ({"in": "query", "name": "query"}, "the argument 'query'"),
        ({"in": "header", "name": "Max-Retries"}, "the argument 'max_retries'"),
        ({"in": "query", "name": "Headers"}, "the argument 'headers'"),
    ],
)
def test_a_reserved_argument_name_is_rejected(found: dict[str, Any], reason: str) -> None:
    """It would clash with a name in the generated functions or in the facade's caller."""
    with pytest.raises(UnsupportedError, match=f"{found['name']}'.*{reason}"):
        check(found | {"schema": {"type": "string"}})


def test_a_name_used_by_iterators_is_rejected_only_there() -> None:
    page = {"in": "query", "name": "page", "schema": {"type": "integer"}}
    check(page)
    check(page, **{"x-sdk-pagination": {"parameter": "page"}})
    with pytest.raises(UnsupportedError, match="the argument 'page'"):
        check(page, **{"x-sdk-pagination": {"parameter": "cursor"}})


def test_headers_that_differ_only_in_case_are_rejected() -> None:
    found = [parameter("header", {"type": "string"}), parameter("header", {"type": "string"}, name="P")]
    with pytest.raises(UnsupportedError, match="duplicate header parameter 'p'"):
        check(*found)


def test_another_server_for_one_operation_is_rejected() -> None:
    with pytest.raises(UnsupportedError, match="listThings: `servers` of its own"):
        check(servers=[{"url": "https://elsewhere.test"}])
    path = {"servers": [{"url": "https://elsewhere.test"}], "get": {"operationId": "listThings"}}
    with pytest.raises(UnsupportedError, match="/things: `servers` of its own"):
        check_document(Document("things", {"paths": {"/things": path}}))


@pytest.mark.parametrize(
    "found",
    [
        parameter("query", {"type": "array", "items": {"type": "string"}}),
        parameter("query", {"type": "array", "items": {"type": "string"}}, explode=False),
        parameter("query", {"type": "array", "items": {"type": "string"}}, style="pipeDelimited"),
        parameter("query", {"type": ["integer", "null"]}),
        parameter("query", {"enum": ["a", "b"]}),
        parameter("query", {"$ref": "#/components/schemas/Flag"}),
        parameter("path", {"$ref": "#/components/schemas/Flag"}),
        parameter("path", {"type": "string", "format": "date-time"}),
        parameter("header", {"type": "string", "format": "uuid"}),
    ],
)
def test_other_parameters_pass(found: dict[str, Any]) -> None:
    check(found)


def body(**content: str) -> dict[str, Any]:
    types = {
        "json": "application/json",
        "form": "application/x-www-form-urlencoded",
        "parts": "multipart/form-data",
    }
    return {
        "content": {
            types[name]: {"schema": {"$ref": f"#/components/schemas/{model}"}} for name, model in content.items()
        }
    }


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (body(json="A", form="A"), "needs its own component schema"),
        (body(json="A", form="Nested"), "form field 'x'"),
        (body(form="Nullable"), "form field 'x'"),
        (body(form="Open"), "form field 'x'"),
        (body(form="Picture"), "form field 'x' has the format `binary`"),
        (body(parts="Nested"), "form field 'x' must be a file"),
        (body(parts="Nullable"), "form field 'x' must be a file"),
        (body(parts="Open"), "form field 'x' must be a file"),
    ],
)
def test_an_unsupported_body_is_rejected(found: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnsupportedError, match=f"listThings: request body.*{reason}"):
        check(requestBody=found)


@pytest.mark.parametrize(
    "found",
    [body(json="A", form="B"), body(json="Nested"), body(form="A"), body(parts="A"), body(json="A", parts="Picture")],
)
def test_other_bodies_pass(found: dict[str, Any]) -> None:
    check(requestBody=found)


def test_the_types_of_a_schema_are_found_through_references_and_compositions() -> None:
    schema = {"oneOf": [{"$ref": "#/components/schemas/Flag"}, {"anyOf": [{"type": ["string", "null"]}]}]}
    assert json_types(Document("things", SCHEMAS), schema) == {"boolean", "string", "null"}


def test_every_operation_with_a_cursor_has_an_iterator(documents: Documents) -> None:
    for operation in documents.read("python", "giosg").operations:
        assert ("x-sdk-pagination" in operation.definition) == ("cursor" in operation.parameter_names("query"))
