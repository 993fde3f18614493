"""Calls, objects and payloads of published giosg clients are described, or listed as known unknowns."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scripts.apis import API_NAMES
from scripts.files.yaml_file import load_document
from scripts.openapi import Document
from tests.conftest import Documents

ROOT = Path(__file__).resolve().parents[2]
OBSERVED = ROOT.parent / "shared" / "reference" / "giosg-live" / "observed.md"
README = ROOT / "spec" / "README.md"
PAYLOADS: dict[str, dict[str, Any]] = load_document(Path(__file__).parent / "observed_payloads.yaml")
OBJECTS = {
    "Chat message": "ChatMessage",
    "Attachment": "ChatAttachment",
    "Action": "ChatAction",
    "Chat membership": "ChatMembership",
    "User client": "UserClient",
    "App icon asset": "AssetSummary",
}
"""Component schemas by the names of objects in observed.md."""

Call = tuple[str, str]
"""Method and path, ignoring the names of path parameters and a trailing slash."""


def call(method: str, path: str) -> Call:
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path).rstrip("/")


def calls_of_tables(text: str) -> list[Call]:
    """Return the calls in table rows with one or several methods in the first cell.

    A path that begins with an ellipsis continues the previous one; several methods and paths are pairs.
    """
    found: list[Call] = []
    for cells in (row.strip("| \n").split("|") for row in text.splitlines() if row.startswith("|")):
        methods = re.findall(r"\b(GET|POST|PUT|PATCH|DELETE)\b", cells[0])
        if not methods or len(cells) < 2:
            continue
        paths: list[str] = []
        for path in re.findall(r"`([^`]+)`", cells[1]):
            if path.startswith("/"):
                paths.append(path)
            elif path.startswith("…/"):
                paths.append(paths[-1] + path[1:])
        found += [call(method, path) for method, path in zip(methods, paths, strict=False)]
        assert len(paths) >= len(methods), f"not understood: {cells}"
    return found


def calls_of_unknowns(text: str) -> set[Call]:
    """Return the calls in the known unknowns, written `GET /path`."""
    part = text.partition("## Known unknowns")[2]
    return {call(method, path) for method, path in re.findall(r"`([A-Z]+) (/[^`\s]+)`", " ".join(part.split()))}


def test_rows_of_a_table_are_read_with_all_their_methods() -> None:
    text = (
        "| method | path |\n|---|---|\n| GET, PATCH | `/a/{b}/c`, `…/{d}` | x |\n| POST | `/e/` (also `f`) | `/g` |\n"
    )
    assert calls_of_tables(text) == [("GET", "/a/{}/c"), ("PATCH", "/a/{}/c/{}"), ("POST", "/e")]


def test_known_unknowns_name_calls_with_their_method() -> None:
    text = "`GET /before`\n## Known unknowns\n- `GET /a/{b}` and `POST\n  /c/`, `/d`\n"
    assert calls_of_unknowns(text) == {("GET", "/a/{}"), ("POST", "/c")}


@pytest.mark.skipif(not OBSERVED.is_file(), reason=f"{OBSERVED} is missing: it is not part of this repository")
def test_every_observed_call_is_described_or_a_known_unknown(documents: Documents) -> None:
    described = {
        call(operation.method, operation.path)
        for api in API_NAMES
        for operation in documents.read("bundle", api).operations
    }
    observed = calls_of_tables(OBSERVED.read_text(encoding="utf-8"))
    assert len(observed) > 20
    known = described | calls_of_unknowns(README.read_text(encoding="utf-8"))
    assert [one for one in observed if one not in known] == []


@pytest.mark.parametrize("name", PAYLOADS)
def test_an_observed_payload_is_valid(documents: Documents, name: str) -> None:
    root = Document.load(documents.path("bundle", "giosg")).root
    schema = {"$ref": f"#/components/schemas/{PAYLOADS[name]['schema']}", "components": root["components"]}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    payload = PAYLOADS[name]["payload"]
    assert [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(payload)] == []
    identifier = (
        "user_id" if PAYLOADS[name]["schema"] == "TriggerClaims" else "resource_id" if "action" in payload else "id"
    )
    assert not validator.is_valid(payload | {identifier: ["not", "a", "string"]})


@pytest.mark.skipif(not OBSERVED.is_file(), reason=f"{OBSERVED} is missing: it is not part of this repository")
@pytest.mark.parametrize("name", OBJECTS)
def test_every_attribute_of_an_observed_object_is_described(documents: Documents, name: str) -> None:
    text = OBSERVED.read_text(encoding="utf-8").partition("## Objects")[2]
    found = re.search(rf"\*\*{name}\*\*: (.+?)(?=\*\*[A-Z][a-z ]+\*\*: |\n)", text)
    assert found is not None
    # Values of an attribute, and members of nested objects, are in parentheses and braces.
    declared = re.findall(r"`([a-z_]+)(?:\[\])?`", re.sub(r"\([^()]*\)|\{[^{}]*\}", "", found[1]))
    assert len(declared) > 5
    schemas = Document.load(documents.path("bundle", "giosg")).root["components"]["schemas"]
    assert [one for one in declared if one not in schemas[OBJECTS[name]]["properties"]] == []
