"""The repository: what stands at its top level, and what its workflows may rely on."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from scripts.docs.versions import FOLDER
from scripts.files.yaml_file import load_source
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


def test_git_ignores_the_files_that_the_reader_of_the_readme_writes() -> None:
    """Otherwise they fail the test above, and the credentials among them could be committed."""
    written = re.findall(r"^cat > (\S+) <<", (PROJECT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"first_call.py", "first_call.mjs", "credentials"} <= set(written)
    checked = subprocess.run(["git", "check-ignore", *written], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert checked.stdout.split() == written


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_workflow_pins_its_actions_by_commit_and_names_their_version(workflow: Path) -> None:
    used = re.findall(r"uses: *(.+)", workflow.read_text(encoding="utf-8"))
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_the_docs_of_released_versions_are_kept_in_a_cache_until_the_tags_change() -> None:
    """Otherwise each push would build the docs of all tags again, until that takes longer than a job may."""
    steps = load_source(PROJECT / ".github" / "workflows" / "docs.yaml")["jobs"]["build"]["steps"]
    (cache,) = (step for step in steps if step.get("uses", "").startswith("actions/cache@"))
    assert cache["with"]["path"] == f"build/docs/{FOLDER}"
    assert cache["with"]["key"].startswith(cache["with"]["restore-keys"])
    (hashed,) = (step for step in steps if f"steps.{step.get('id')}.outputs" in cache["with"]["key"])
    assert "refs/tags" in hashed["run"]
    (build,) = (step for step in steps if step.get("run") == "make docs-versions")
    assert steps.index(hashed) < steps.index(cache) < steps.index(build)


def test_every_workflow_is_linted() -> None:
    assert WORKFLOWS
    assert [file.name for file in WORKFLOWS if file.suffix != ".yaml"] == []
