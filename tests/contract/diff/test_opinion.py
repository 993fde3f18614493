"""A second opinion: what `redocly diff` calls a major change is at least risky for us."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.contract.codes import Severity
from scripts.lint.redocly import REDOCLY
from scripts.processes import run
from tests.conftest import PROJECT
from tests.contract.diff.test_mutations import BASE, HARMLESS, MUTATIONS, changes, mutated

SAMPLE = [*list(MUTATIONS)[::7], *list(HARMLESS)[::7]]
"""One of seven, since each takes a process of Node."""
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


@pytest.mark.parametrize("name", SAMPLE)
def test_a_change_that_redocly_calls_major_is_at_least_risky(name: str, tmp_path: Path) -> None:
    actions = (MUTATIONS.get(name) or HARMLESS[name])["actions"]
    for file, content in (("old.json", BASE), ("new.json", mutated(actions))):
        (tmp_path / file).write_text(json.dumps(content), encoding="utf-8")
    (tmp_path / "redocly.yaml").write_text("extends: [diff-recommended]\n", encoding="utf-8")
    report = tmp_path / "report.json"
    files = [str(tmp_path / "old.json"), str(tmp_path / "new.json")]
    options = [f"--config={tmp_path / 'redocly.yaml'}", "--format=json", f"--output={report}", "--fail-on=none"]
    done = run([str(REDOCLY), "diff", *files, *options], cwd=PROJECT, timeout=120)
    assert done.returncode == 0
    found = json.loads(report.read_text(encoding="utf-8"))
    assert (found.get("bump") == "major") == (name in MAJOR), found
    if name in MAJOR:
        assert max(change.severity.rank for change in changes(actions)) >= Severity.RISKY.rank, found
