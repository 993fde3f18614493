"""A second opinion: what `redocly diff` calls a major change is at least risky for us."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.codes import Severity
from scripts.lint.redocly import REDOCLY
from scripts.openapi import METHODS
from scripts.processes import run
from tests.conftest import PROJECT, MadeOnce
from tests.contract.diff.test_mutations import BASE, HARMLESS, MUTATIONS, changes, mutated

SAMPLE = [*list(MUTATIONS)[::7], *list(HARMLESS)[::7]]
"""One of seven; redocly has other rules, so that its verdict on each was read by a person."""
MAJOR = {
    "an operation is removed",
    "a query parameter is removed",
    "a list is separated otherwise",
    "a required property is added to a request",
    "a list of values closes a request",
    "an object of a request needs more members",
    "names of a map in a request are shorter",
    "a header of a response gets another type",
    "a property of a response gets another type",
    "a response loses a format",
    "the header of the credentials changes",
}
"""The changes of the sample that redocly calls major; it knows neither our extensions nor directions of properties."""


def numbered(number: int, document: dict[str, Any]) -> dict[str, Any]:
    """The document with a number in each path and in each name of an operation, tag, webhook or component."""
    text = json.dumps(document)
    text = re.sub(r'"(#/components/\w+/|operationId": ")', rf'"\g<1>{mark(number)}', text)
    found: dict[str, Any] = json.loads(text)
    found["paths"] = {f"/{mark(number)}{path}": item for path, item in found["paths"].items()}
    found["webhooks"] = {mark(number) + name: item for name, item in found["webhooks"].items()}
    found["tags"] = [tag | {"name": mark(number) + tag["name"]} for tag in found["tags"]]
    for kind, components in found["components"].items():
        found["components"][kind] = {mark(number) + name: one for name, one in components.items()}
    for item in [*found["paths"].values(), *found["webhooks"].values()]:
        for method in item.keys() & set(METHODS):
            alternatives = item[method].get("security", found["security"])
            item[method]["security"] = [
                {mark(number) + name: scopes for name, scopes in alternative.items()} for alternative in alternatives
            ]
    return found


def mark(number: int) -> str:
    return f"case{number}-"


def combined(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """All documents in one, so that one process of Node compares them."""
    whole: dict[str, Any] = {"openapi": BASE["openapi"], "info": BASE["info"], "tags": [], "paths": {}, "webhooks": {}}
    whole["components"] = {kind: {} for kind in BASE["components"]}
    for number, document in enumerate(documents):
        part = numbered(number, document)
        whole["tags"] += part["tags"]
        whole["paths"] |= part["paths"]
        whole["webhooks"] |= part["webhooks"]
        for kind, components in part["components"].items():
            whole["components"][kind] |= components
    return whole


def actions_of(name: str) -> list[dict[str, Any]]:
    actions: list[dict[str, Any]] = (MUTATIONS.get(name) or HARMLESS[name])["actions"]
    return actions


def compare(folder: Path) -> list[dict[str, Any]]:
    """The changes that redocly finds in the sample."""
    changed = [mutated(actions_of(name)) for name in SAMPLE]
    unchanged = combined([BASE])
    assert [name for name, one in zip(SAMPLE, changed, strict=True) if combined([one]) == unchanged] == []
    for file, documents in (("old.json", [BASE] * len(SAMPLE)), ("new.json", changed)):
        (folder / file).write_text(json.dumps(combined(documents)), encoding="utf-8")
    (folder / "redocly.yaml").write_text("extends: [diff-recommended]\n", encoding="utf-8")
    report = folder / "report.json"
    files = [str(folder / "old.json"), str(folder / "new.json")]
    options = [f"--config={folder / 'redocly.yaml'}", "--format=json", f"--output={report}", "--fail-on=none"]
    done = run([str(REDOCLY), "diff", *files, *options], cwd=PROJECT, timeout=120)
    assert done.returncode == 0
    found: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["changes"]
    return found


@pytest.mark.parametrize("name", SAMPLE)
def test_a_change_that_redocly_calls_major_is_at_least_risky(name: str, made_once: MadeOnce) -> None:
    found = [one for one in made_once("redocly-diff", compare) if mark(SAMPLE.index(name)) in one["path"]]
    assert any(one["impact"] == "major" for one in found) == (name in MAJOR), found
    if name in MAJOR:
        assert max(change.severity.rank for change in changes(actions_of(name))) >= Severity.RISKY.rank, found


def test_each_change_that_redocly_finds_is_of_one_case(made_once: MadeOnce) -> None:
    for change in made_once("redocly-diff", compare):
        assert len(set(re.findall(r"case\d+-", change["path"]))) == 1 or change["path"].startswith("#/tags/"), change
