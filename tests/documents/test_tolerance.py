"""Responses are described as tolerantly as spec/README.md requires, and requests as strictly as documented."""

from __future__ import annotations

import copy
import functools
import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from scripts.apis import API_NAMES
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM, schemas
from tests.conftest import Documents

OPEN = [name for name in API_NAMES if name != "gotom"]
"""The APIs without a source that closes a response."""
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\.\d{3}Z")


def is_valid(document: Document, schema: Any, value: Any) -> bool:
    return validator(document, json.dumps(schema)).is_valid(value)


@functools.cache
def validator(document: Document, schema: str) -> jsonschema_rs.Draft202012Validator:
    """The validator of a schema of a document, given as JSON; it takes long to compile."""
    root = {"allOf": [json.loads(schema)], "components": document.root["components"]}
    return jsonschema_rs.Draft202012Validator(root, validate_formats=True)


def component(documents: Documents, api: str, name: str) -> tuple[Document, Any]:
    document = documents.read("bundle", api)
    return document, document.component("schemas").value[name]


def examples(document: Document) -> Iterator[tuple[Place, Any]]:
    """Yield the JSON media types of responses, with the value of each example."""
    for media in document.media_types:
        if media.direction == "response" and media.type == "application/json":
            for example in document.examples(media.place):
                yield media.place, example.value


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(member)


def replaced(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {name: replaced(member, change) for name, member in value.items()}
    return [replaced(member, change) for member in value] if isinstance(value, list) else change(value)


@pytest.mark.parametrize("api", OPEN)
def test_a_response_may_have_undescribed_attributes(api: str, documents: Documents) -> None:
    document = documents.read("bundle", api)
    seen = 0
    for media, value in examples(document):
        more = copy.deepcopy(value)
        for one in objects(more):
            # Of the same type as its siblings, because an object may be a map.
            one["not_described"] = copy.deepcopy(next(iter(one.values()), "new"))
            seen += 1
        assert is_valid(document, media.value["schema"], more), media.pointer
    assert seen


@pytest.mark.parametrize("api", ["giosg", "reporting", "gotom"])
def test_a_response_may_have_unknown_values_of_an_open_list(api: str, documents: Documents) -> None:
    document = documents.read("bundle", api)
    lists = [found.value for found in schemas(document) if EXTENSIBLE_ENUM in found.place]
    assert lists
    for one in lists:
        unknown = {"string": "not named yet", "integer": 4711}[one["type"]]
        assert is_valid(document, one, unknown), one["title"]


@pytest.mark.parametrize("api", ["giosg", "visitor"])
def test_times_in_a_response_may_omit_fraction_and_zone(api: str, documents: Documents) -> None:
    document = documents.read("bundle", api)
    seen = 0

    def shorter(value: Any) -> Any:
        nonlocal seen
        if isinstance(value, str) and (moment := _MOMENT.fullmatch(value)):
            seen += 1
            return moment[1]
        return value

    for media, value in examples(document):
        assert is_valid(document, media.value["schema"], replaced(value, shorter)), media.pointer
    assert seen


@pytest.mark.parametrize(
    ("name", "value"), [("PaymentTerm", {"externalCrmId": "30"}), ("BillingPhrases", {}), ("PipelineStatus", {})]
)
def test_a_customer_has_the_attributes_required_by_the_vendor_s_file_and_may_have_more(
    name: str, value: dict[str, Any], documents: Documents
) -> None:
    document, schema = component(documents, "gotom", name)
    assert is_valid(document, schema, value)
    assert is_valid(document, schema, {**value, "another": 1})


def test_what_the_vendor_s_file_closes_stays_closed(documents: Documents) -> None:
    document, schema = component(documents, "gotom", "ContactPipelineStatus")
    assert is_valid(document, schema, {"externalCrmId": None})
    assert not is_valid(document, schema, {"externalCrmId": None, "another": 1})
    assert not is_valid(document, schema, {})


@pytest.mark.parametrize(
    ("api", "name", "valid", "change"),
    [
        ("giosg", "UserPatch", {"gender": "female"}, {"gender": "other"}),
        ("giosg", "UserForm", {"gender": "female"}, {"gender": "other"}),
        ("giosg", "InvitationAcceptance", {"visibility": "management"}, {"visibility": "nobody"}),
        (
            "giosg",
            "OutgoingInvitationWrite",
            {"email": "a@example.com", "partner_visibility": "management"},
            {"partner_visibility": "nobody"},
        ),
        ("gotom", "CommissionStatusUpdate", {"commissionStatus": 3}, {"commissionStatus": 1}),
    ],
)
def test_a_request_keeps_its_closed_list_of_values(
    api: str, name: str, valid: dict[str, Any], change: dict[str, Any], documents: Documents
) -> None:
    document, schema = component(documents, api, name)
    assert is_valid(document, schema, valid)
    assert not is_valid(document, schema, valid | change)


@pytest.mark.parametrize(
    "change",
    [{"type": "chats"}, {"format": "pdf"}, {"starting_at": "2015-08-01T00:00:00"}, {"ending_at": "2015-09-01"}],
)
def test_a_report_export_to_start_is_as_strict_as_its_page(change: dict[str, Any], documents: Documents) -> None:
    document, schema = component(documents, "giosg", "ReportExportWrite")
    valid = document.component("examples").value["ReportExportWrite"]["value"]
    assert is_valid(document, schema, valid)
    assert not is_valid(document, schema, valid | change)


def test_a_filter_may_be_empty(documents: Documents) -> None:
    document, schema = component(documents, "reporting", "QueryFilter")
    assert is_valid(document, schema, {})
