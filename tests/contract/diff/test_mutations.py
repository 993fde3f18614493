"""`contract diff` finds every change of a document, and calls nothing broken that is not."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.codes import Severity, codes
from scripts.contract.diff import Change, compare_documents
from scripts.files.yaml_file import load_document
from scripts.openapi import Document
from scripts.openapi.shape import check_shape
from scripts.overlay import apply_overlay
from tests.conftest import APIS, Documents

FOLDER = Path(__file__).parent
BASE: dict[str, Any] = load_document(FOLDER / "base.yaml")
MUTATIONS = {
    name: mutation for group in load_document(FOLDER / "mutations.yaml").values() for name, mutation in group.items()
}
HARMLESS: dict[str, Any] = load_document(FOLDER / "harmless.yaml")


def mutated(actions: list[dict[str, Any]]) -> dict[str, Any]:
    """The base document after some Overlay actions."""
    document = copy.deepcopy(BASE)
    if not actions:
        return document
    overlay = {"overlay": "1.1.0", "info": {"title": "mutation", "version": "1"}, "actions": actions}
    apply_overlay(document, overlay)
    check_shape(document, "mutated")
    return document


def changes(actions: list[dict[str, Any]]) -> list[Change]:
    return list(compare_documents(Document("shop", BASE), Document("shop", mutated(actions))))


def test_the_base_document_has_no_changes_to_itself() -> None:
    assert changes([]) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_change_is_found(name: str) -> None:
    mutation = MUTATIONS[name]
    found = changes(mutation["actions"])
    assert mutation["code"] in {change.code for change in found}, found
    assert {change.code for change in found} <= {mutation["code"], *mutation.get("also", ())}, found
    assert codes()[mutation["code"]].severity.rank >= Severity.RISKY.rank
    if "operation" in mutation:
        concerned = [change.operations for change in found if change.code == mutation["code"]]
        assert any(mutation["operation"] in operations for operations in concerned), concerned


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_change_names_a_place_that_one_of_the_documents_has(name: str) -> None:
    mutation = MUTATIONS[name]
    documents = [Document("shop", BASE), Document("shop", mutated(mutation["actions"]))]
    for change in changes(mutation["actions"]):
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in change.place.split("/")[1:]]
        parents = [document.place(*tokens[:-1]).value for document in documents]
        assert any(parent is not None for parent in parents), change


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_change_is_not_reported(name: str) -> None:
    found = changes(HARMLESS[name]["actions"])
    assert HARMLESS[name]["code"] in {change.code for change in found}, found
    assert [change for change in found if change.severity.rank > Severity.COMPATIBLE.rank] == []


def test_there_are_as_many_mutations_as_promised() -> None:
    assert len(MUTATIONS) >= 60
    assert len(HARMLESS) >= 30


def test_every_code_of_a_document_that_is_risky_or_breaking_has_a_mutation() -> None:
    documents = {name for name, one in codes().items() if one.command == "diff" and not name.startswith("client-")}
    expected = {name for name in documents if codes()[name].severity.rank >= Severity.RISKY.rank}
    tried = {mutation["code"] for mutation in MUTATIONS.values()}
    assert expected - tried == {"document-removed"}


@pytest.mark.parametrize("api", APIS)
def test_a_document_with_its_keys_in_another_order_has_not_changed(api: str, documents: Documents) -> None:
    document = Document.load(documents.path("bundle", api))

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    root = {**turned(document.root), "paths": {path: turned(item) for path, item in document.root["paths"].items()}}
    assert list(compare_documents(document, Document(api, root))) == []
