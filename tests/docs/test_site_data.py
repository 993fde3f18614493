"""What the pages of the site's own tell: errors with remedies, evidence and its counts, schemas, the search index."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.documents import Api
from scripts.docs.error_responses import Remedies, error_responses, read_remedies
from scripts.docs.errors import DocsError
from scripts.docs.evidence import counts, statements
from scripts.docs.evidence_pages import notes
from scripts.docs.fields import Reader
from scripts.docs.schemas import entries
from scripts.openapi import Document

REFUSAL = {
    "description": "Refused.\n\n| code | meaning |\n|---|---|\n| `c-1` | taken |\n",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/E"}, "examples": {"a": {"value": {}}}}},
    "x-violation-codes": [{"code": "c-1", "meaning": "Taken."}],
}
REMEDIES = Remedies({"400": "Fix it."}, {"c-1": "Choose another."})


def api(**components: Any) -> Api:
    source = {"evidence": "documented", "from": ["a"], "note": "A says x, B says y."}
    operation = {
        "operationId": "createA",
        "summary": "Create an A",
        "responses": {"201": {"description": "Made."}, "400": {"$ref": "#/components/responses/Bad"}},
        "x-source": source,
    }
    schemas = {
        "E": {"type": "object", "x-source": {"evidence": "inferred", "from": ["a"]}},
        "A": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string", "format": "uuid", "readOnly": True},
                "b": {"type": "array", "items": {"properties": {"c": {"type": ["integer", "null"], "maximum": 3}}}},
                "e": {"$ref": "#/components/schemas/E", "x-source": {"evidence": "observed", "from": []}},
            },
            "x-source": source,
        },
    }
    components = {"schemas": schemas, "responses": {"Bad": REFUSAL}, **components}
    info = {"title": "One", "version": "1"}
    return Api(Document("one", {"info": info, "paths": {"/a": {"post": operation}}, "components": components}))


def test_a_response_has_cause_remedy_codes_bodies_and_operations() -> None:
    (response,) = error_responses(api(), REMEDIES)
    assert (response.status, response.name, response.remedy) == ("400", "Bad", "Fix it.")
    assert response.cause.strip() == "Refused."
    assert [(each.code, each.cause, each.remedy) for each in response.codes] == [("c-1", "Taken.", "Choose another.")]
    assert response.schemas == ("E",)
    assert [text for _, text in response.examples] == ["{}"]
    assert [operation.id for operation in response.operations] == ["createA"]


@pytest.mark.parametrize(
    ("remedies", "named"),
    [
        (Remedies({}, REMEDIES.codes), "status 400 has no remedy"),
        (Remedies(REMEDIES.statuses, {}), "code c-1 of Bad has no remedy"),
    ],
)
def test_a_status_or_code_without_a_remedy_is_an_error(remedies: Remedies, named: str) -> None:
    with pytest.raises(DocsError, match=rf"{named}; add one to scripts/docs/remedies\.yaml"):
        error_responses(api(), remedies)


def test_every_remedy_for_a_code_is_for_one_that_a_document_names(documents_apis: list[Api]) -> None:
    used = {
        code.code
        for each in documents_apis
        for response in error_responses(each, read_remedies())
        for code in response.codes
    }
    assert used == read_remedies().codes.keys()


def test_a_file_that_holds_no_remedies_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "remedies.yaml").write_text("- a\n")
    with pytest.raises(DocsError, match="not a file of remedies"):
        read_remedies(tmp_path / "remedies.yaml")


def test_the_counts_give_a_property_the_evidence_of_its_schema_unless_it_has_its_own() -> None:
    assert counts(api()) == {
        "operations": Counter(documented=1),
        "schemas": Counter(documented=1, inferred=1),
        "properties": Counter(documented=2, observed=1),
    }


def test_a_note_is_listed_once_with_all_its_places() -> None:
    ((note, source, places),) = notes(api())
    assert note == "A says x, B says y."
    assert [one.key for one in source.references] == ["a"]
    assert [(place.kind, place.name) for place in places] == [("operation", "POST /a"), ("schema", "A")]


def test_every_source_of_the_documents_is_stated_somewhere(documents_apis: list[Api]) -> None:
    for each in documents_apis:
        inside = {key: each.document.root[key] for key in ("paths", "components") if key in each.document.root}
        assert sum(1 for _ in statements(each)) == json.dumps(inside).count('"x-source":')


def test_the_fields_of_a_schema_include_those_of_nested_objects() -> None:
    entry = next(each for each in entries(api(), Reader(api())) if each.name == "A")
    listed = [field for top in entry.fields for field in top.walk()]
    shown = {".".join(field.path): (str(field.type), field.flags, field.limits) for field in listed}
    assert shown == {
        "id": ("string (uuid)", ("required", "read-only"), ()),
        "b": ("array of anything", (), ()),
        "b.c": ("integer or null", (), ("at most <code>3</code>",)),
        "e": ('<a href="/one/schemas/E.html">E</a>', (), ()),
    }
