"""Generated code says what it rests on: the evidence, where that stands, and how contradictions were resolved."""

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


def test_the_line_names_evidence_files_and_note() -> None:
    source = {
        "evidence": "archived",
        "from": ["reference/giosg-live/teams.md", "seeds/000_a.txt"],
        "note": "Old\ntext.",
    }
    assert evidence_line(source) == "Evidence: archived (giosg-live/teams.md, seeds/000_a.txt). Old text."
    assert evidence_line({"evidence": "observed", "from": ["reference/a.md"]}) == "Evidence: observed (a.md)."
    assert evidence_line(None) == ""


def test_a_method_names_the_source_of_its_operation(documents: Documents) -> None:
    document = json.loads(documents.path("bundle", "giosg").read_text())
    source = document["paths"]["/api/v5/users/{user_id}"]["get"]["x-source"]
    assert source["note"]
    assert evidence_line(source) in text(Giosg("abc").users.get.__doc__)


@pytest.mark.parametrize(
    ("api", "models"),
    [
        ("giosg", giosg_client.models),
        ("interactions", giosg_interactions_client.models),
        ("gotom", gotom_client.models),
    ],
)
def test_every_model_made_of_a_named_schema_names_its_source(documents: Documents, api: str, models: object) -> None:
    schemas = json.loads(documents.path("python", api).read_text())["components"]["schemas"]
    found = {name: getattr(models, name) for name in schemas if hasattr(models, name)}
    assert len(found) > len(schemas) / 2
    for name, model in found.items():
        assert text(model.__doc__).count("Evidence: ") == 1, name
        assert evidence_line(schemas[name]["x-source"]) in text(model.__doc__), name
