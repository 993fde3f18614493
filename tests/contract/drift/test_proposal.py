"""`contract drift --propose` writes an overlay that our applier applies, our lint accepts, and that ends the drift."""

from __future__ import annotations

import copy
import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.drift.collecting import Collector
from scripts.contract.drift.proposal import Proposal
from scripts.contract.traffic.exchange import Exchange
from scripts.contract.traffic.har import as_har
from scripts.contract.traffic.reading import Recording, read_recording
from scripts.files.json_text import plain
from scripts.lint.rule import Project
from scripts.lint.specification import specification_errors
from scripts.lint.validate import house_errors
from scripts.openapi import Document
from scripts.overlay import apply_overlay
from tests.conftest import PROJECT, Documents, ParsedOnce
from tests.contract.target.shop import DOCUMENT

TEAMS = "https://service.giosg.com/api/v6/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/teams"
JSON_TYPE = (("Content-Type", "application/json"),)


@pytest.fixture
def document(documents: Documents) -> Document:
    return Document.load(documents.path("bundle", "giosg"))


def page(document: Document, **changes: Any) -> dict[str, Any]:
    """The example of a page of teams, its first row with some changes; `...` takes a member away."""
    operation = document.by_id["listTeams"]
    media = operation.responses["200"] / "content" / "application/json"
    content = copy.deepcopy(next(iter(document.examples(media))).value)
    row = {**content["results"][0], **changes}
    return {**content, "results": [{key: value for key, value in row.items() if value is not ...}]}


def recorded(folder: Path, *exchanges: Exchange) -> Recording:
    file = folder / "traffic.har"
    file.write_text(json.dumps(as_har(exchanges)), encoding="utf-8")
    return read_recording(file)


def drifted(document: Document, recording: Recording) -> Collector:
    collector = Collector([document])
    for one in recording.exchanges:
        collector.add(one)
    return collector


def exchange(content: Any, url: str = TEAMS, status: int = 200) -> Exchange:
    return Exchange("GET", url, status, (), None, JSON_TYPE, json.dumps(content).encode())


def test_what_was_seen_is_described_and_the_lint_accepts_it(
    document: Document, parsed_once: ParsedOnce, tmp_path: Path
) -> None:
    recording = recorded(
        tmp_path,
        exchange(page(document, colour="red", size=None, tags=["a"], extra={"a": 1})),
        exchange(page(document, name=None)),
        exchange(page(document, id=...)),
        exchange(page(document), url=f"{TEAMS}?colour=red"),
        exchange({"detail": "x"}, status=418),
    )
    before = drifted(document, recording)
    codes = {one.code for _, one in before.drift.findings}
    assert codes == {
        "drift-property-unknown",
        "drift-null",
        "drift-property-missing",
        "drift-parameter-unknown",
        "drift-status-unknown",
    }
    proposal = Proposal(document, [recording], date(2026, 1, 1))
    overlay = proposal.overlay(before.drift.checks["giosg"].found)
    assert overlay is not None
    assert proposal.left_out == []
    changed = copy.deepcopy(document.root)
    apply_overlay(changed, overlay)
    described = Document("giosg", plain(changed))
    assert list(specification_errors(described)) == []
    with parsed_once():
        errors = house_errors(Project((described,), PROJECT / "spec", None), {"giosg"})
    assert errors["giosg"] == []
    assert [one.text for _, one in drifted(described, recording).drift.findings] == []


def test_what_is_proposed_names_the_recording_as_its_source(document: Document, tmp_path: Path) -> None:
    recording = recorded(tmp_path, exchange(page(document, colour="red")))
    overlay = Proposal(document, [recording], date(2026, 1, 1)).overlay(
        drifted(document, recording).drift.checks["giosg"].found
    )
    assert overlay is not None
    digest = hashlib.sha256((tmp_path / "traffic.har").read_bytes()).hexdigest()
    key = f"traffic/{digest[:12]}"
    sources, action = overlay["actions"]
    assert digest in sources["update"]["x-sources"][key]["note"]
    source = action["update"]["properties"]["colour"]["x-source"]
    assert source["evidence"] == "observed"
    assert source["from"] == [key]
    assert "red" not in json.dumps(action["update"])  # a recording may hold personal data


@pytest.mark.parametrize(("name", "value"), [("status", "a1b2c3d4" * 4), ("session", "hunter2")])
def test_a_value_that_looks_like_a_secret_is_not_proposed(name: str, value: str, tmp_path: Path) -> None:
    shop = copy.deepcopy(DOCUMENT)
    properties = shop["components"]["schemas"]["Order"]["properties"]
    properties["session"] = properties["status"]
    key = "b0000000-0000-4000-8000-000000000001"
    content = {"id": key, "status": "open", name: value}
    recording = Recording(tmp_path, "0" * 64, [exchange(content, url=f"https://shop.example/orders/{key}")])
    document = Document("shop", shop)
    proposal = Proposal(document, [recording], date(2026, 1, 1))
    assert proposal.overlay(drifted(document, recording).drift.checks["shop"].found) is None
    assert [one.code for one in proposal.left_out] == ["drift-value"]
    assert value not in proposal.left_out[0].text


def test_tasks_for_a_person_are_reported(document: Document, tmp_path: Path) -> None:
    recording = recorded(tmp_path, exchange({}, url="https://service.giosg.com/api/v9/unknown"))
    proposal = Proposal(document, [recording], date(2026, 1, 1))
    assert proposal.overlay(drifted(document, recording).drift.checks["giosg"].found) is None
    assert [one.code for one in proposal.left_out] == ["drift-operation-unknown"]
