"""What the page of an operation says: credentials, permissions, fields, responses, and where evidence differs."""

from __future__ import annotations

from typing import Any

from scripts.docs.documents import Api
from scripts.docs.error_responses import Remedies, error_responses
from scripts.docs.fields import Field, Reader
from scripts.docs.operations import OperationView, operation_views
from scripts.openapi import Document

SOURCE = {"evidence": "documented", "from": ["a"]}


def made(operation: dict[str, Any], schemas: dict[str, Any] | None = None, **root: Any) -> OperationView:
    """The only operation of a small document."""
    samples = [{"lang": "Python", "source": "print()"}]
    document = {
        "info": {"title": "One", "version": "1"},
        "paths": {"/a/{id}": {"post": {"operationId": "makeA", "x-codeSamples": samples, **operation}}},
        "components": {
            "schemas": schemas or {},
            "securitySchemes": {
                "apiToken": {"type": "apiKey", "in": "header", "name": "Authorization", "x-prefix": "Token"},
                "accessToken": {"type": "http", "scheme": "bearer"},
                "sso": {"type": "oauth2", "flows": {}},
            },
        },
        **root,
    }
    api = Api(Document("one", document))
    errors = error_responses(api, Remedies({"404": "Look again."}, {}))
    (view,) = operation_views(api, {(error.status, error.name): error for error in errors})
    return view


def names(fields: tuple[Field, ...]) -> list[str]:
    return [field.anchor for top in fields for field in top.walk()]


def test_credentials_are_named_with_the_header_they_are_sent_in_and_none_twice() -> None:
    view = made({"security": [{"apiToken": []}, {"accessToken": []}, {"sso": []}]})
    assert [(each.title, each.header) for each in view.credentials] == [
        ("API token", "Authorization: Token <api token>"),
        ("Access token", "Authorization: Bearer <access token>"),
    ]
    assert made({"security": []}).credentials == ()


def test_permissions_are_listed_with_their_exceptions() -> None:
    view = made({"x-permissions": {"anyOf": ["users", "reports"], "exceptOwn": True, "comment": "On Sundays."}})
    assert view.permissions is not None
    assert view.permissions.any_of == ("users", "reports")
    assert view.permissions.notes == ("Not needed for the caller's own user.", "On Sundays.")
    assert made({}).permissions is None


def test_evidence_is_shown_where_it_differs_from_the_operation() -> None:
    parameters = [
        {"name": "same", "in": "query", "x-source": SOURCE},
        {"name": "other", "in": "query", "x-source": {"evidence": "inferred", "from": ["a"]}},
        {"name": "noted", "in": "query", "x-source": SOURCE | {"note": "Two pages differ."}},
    ]
    ((title, fields),) = made({"x-source": SOURCE, "parameters": parameters}).parameters
    assert title == "Query parameters"
    assert {field.name: field.source is not None for field in fields} == {"same": False, "other": True, "noted": True}


def test_a_body_is_a_tree_of_fields_with_addresses() -> None:
    schemas = {
        "Page": {
            "type": "object",
            "properties": {"results": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}},
        },
        "A": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "maxLength": 3, "default": "x", "examples": ["abc"]},
                "parent": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
                "kind": {"$ref": "#/components/schemas/Kind"},
            },
        },
        "Kind": {"type": "string", "enum": ["a", "b"], "description": "Its kind."},
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    page = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}
    view = made({"requestBody": body, "responses": {"200": {"description": "A page.", **page}}}, schemas)
    assert names(view.bodies[0].fields) == ["body.name", "body.parent", "body.kind"]
    name, parent, kind = view.bodies[0].fields
    assert name.flags == ("required",)
    assert [str(limit) for limit in name.limits] == [
        "at most <code>3</code> characters",
        "default <code>x</code>",
        "example <code>abc</code>",
    ]
    assert str(parent.type) == '<a href="/one/schemas/A.html">A</a> or null'
    assert kind.description == "Its kind."
    assert "one of <code>a</code>, <code>b</code>" in map(str, kind.limits)
    returned = view.responses[0].bodies[0].fields
    assert names(returned)[:3] == ["response-200.results", "response-200.results.name", "response-200.results.parent"]


def test_alternatives_have_names_and_what_is_returned_is_not_called_read_only() -> None:
    schemas = {
        "A": {"type": "object", "properties": {"x": {"type": "string", "readOnly": True}}},
        "B": {"type": "object", "properties": {"y": {"type": "string"}}},
    }
    one_of = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    view = made(
        {"responses": {"200": {"description": "", "content": {"application/json": {"schema": one_of}}}}}, schemas
    )
    fields = view.responses[0].bodies[0].fields
    assert [field.is_variant for field in fields] == [True, True]
    assert names(fields) == ["response-200.A", "response-200.A.x", "response-200.B", "response-200.B.y"]
    assert fields[0].children[0].flags == ()
    assert Reader(view.api).fields(schemas["A"])[0].flags == ("read-only",)


def test_errors_have_their_remedy_and_follow_ups_stand_once() -> None:
    link = {"operationId": "makeA", "description": "Again."}
    view = made(
        {
            "responses": {
                "201": {"description": "Made.", "links": {"a": link, "b": link}},
                "404": {"description": "Nothing there."},
            }
        }
    )
    assert [answer.status for answer in view.successes] == ["201"]
    (error,) = view.errors
    assert error.error is not None
    assert (error.phrase, error.error.cause, error.error.remedy) == ("Not Found", "Nothing there.", "Look again.")
    assert [each.description for each in view.follow_ups] == ["Again."]
