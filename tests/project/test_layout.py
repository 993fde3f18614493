"""The repository: what stands at its top level, and what its workflows may rely on."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROJECT

TOP_LEVEL = {
    *("spec", "generated", "overlays", "scripts", "tests", ".ci", ".github"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "DECISIONS.md", "LICENSE", "SECURITY.md"),
    *("Makefile", "Dockerfile", "compose.yaml", ".dockerignore"),
    *("pyproject.toml", "requirements.txt", ".python-version", "package.json", "package-lock.json", ".npmrc"),
    *("redocly.yaml", "schemathesis.toml", ".editorconfig", ".gitattributes", ".gitignore", ".pre-commit-config.yaml"),
}
WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*"))


def test_the_top_level_holds_nothing_that_has_a_place_elsewhere() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {name.split("/")[0] for name in listed.stdout.splitlines()} - TOP_LEVEL == set()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_workflow_pins_its_actions_by_commit_and_names_their_version(workflow: Path) -> None:
    used = re.findall(r"uses: *(.+)", workflow.read_text(encoding="utf-8"))
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_every_workflow_is_linted() -> None:
    assert WORKFLOWS
    assert [file.name for file in WORKFLOWS if file.suffix != ".yaml"] == []
