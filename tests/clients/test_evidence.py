"""Evidence in generated docstrings: kind of evidence, sources, and resolved contradictions."""

from __future__ import annotations

import json

import giosg_client.models
import giosg_interactions_client.models
import gotom_client.models
import pytest
from giosg_client import Giosg

from scripts.clients.evidence import evidence_line
from tests.conftest import Documents


def text(docstring: str | None) -> str:
    return " ".join((docstring or "").split())


def test_the_line_names_evidence_sources_with_address_and_note() -> None:
    document = {
        "x-sources": {
            "teams": {"title": "Teams", "url": "https://docs.example.com/teams"},
            "notes": {"title": "Our notes", "note": "No address."},
        }
    }
    source = {"evidence": "archived", "from": ["teams", "notes"], "note": "Old\ntext."}
    assert evidence_line({"x-source": source}, document) == (
        "Evidence: archived (Teams, https://docs.example.com/teams; Our notes). Old text."
    )
    unknown = {"x-source": {"evidence": "observed", "from": ["a"]}}
    assert evidence_line(unknown, {}) == "Evidence: observed (a)."
    assert evidence_line({}, document) == ""


def test_a_method_names_the_source_of_its_operation(documents: Documents) -> None:
    document = json.loads(documents.path("bundle", "giosg").read_text())
    operation = document["paths"]["/api/v5/users/{user_id}"]["get"]
    assert operation["x-source"]["note"]
    assert evidence_line(operation, document) in text(Giosg("abc").users.get.__doc__)


@pytest.mark.parametrize(
    ("api", "models"),
    [
        ("giosg", giosg_client.models),
        ("interactions", giosg_interactions_client.models),
        ("gotom", gotom_client.models),
    ],
)
def test_every_model_made_of_a_named_schema_names_its_source(documents: Documents, api: str, models: object) -> None:
    document = json.loads(documents.path("python", api).read_text())
    schemas = document["components"]["schemas"]
    found = {name: getattr(models, name) for name in schemas if hasattr(models, name)}
    assert len(found) > len(schemas) / 2
    for name, model in found.items():
        assert text(model.__doc__).count("Evidence: ") == 1, name
        assert evidence_line(schemas[name], document) in text(model.__doc__), name
