"""The links of a document: of 2xx responses, by operationId, with references resolved."""

from __future__ import annotations

from typing import Any

from scripts.openapi import Document
from scripts.openapi.links import links


def document(**responses: Any) -> Document:
    """Return a document whose `createThing` has these responses, named `s` and the status."""
    answers = {status.removeprefix("s"): answer for status, answer in responses.items()}
    return Document(
        "things",
        {
            "paths": {
                "/things": {"post": {"operationId": "createThing", "responses": answers}},
                "/things/{id}": {"get": {"operationId": "getThing", "responses": {}}},
            },
            "components": {
                "links": {"Read": {"operationId": "getThing", "parameters": {"id": "$response.body#/id"}}},
                "responses": {"Made": {"links": {"read": {"$ref": "#/components/links/Read"}}}},
            },
        },
    )


def test_a_link_is_found_behind_references_with_both_ends_and_its_parameters() -> None:
    described = document(s201={"$ref": "#/components/responses/Made"})
    (link,) = links(described)
    assert link.source is described.by_id["createThing"]
    assert link.target is described.by_id["getThing"]
    assert link.parameters == {"id": "$response.body#/id"}


def test_links_of_error_responses_and_dangling_links_are_omitted() -> None:
    described = document(
        s200={"links": {"gone": {"operationId": "getNothing"}, "other": {"operationRef": "#/paths/~1things/post"}}},
        s404={"$ref": "#/components/responses/Made"},
    )
    assert links(described) == ()


def test_a_link_without_parameters_has_none() -> None:
    (link,) = links(document(s200={"links": {"read": {"operationId": "getThing"}}}))
    assert link.parameters == {}
