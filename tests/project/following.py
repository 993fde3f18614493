"""Follow a recipe of the README in a copy of the project: new files, and lines added to files that exist."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Any

from scripts.files.yaml_file import load_document
from tests.conftest import PROJECT

RECIPES = Path(__file__).parent / "recipes"
_COPIED = [
    *("scripts", "spec", "overlays", "pyproject.toml", "schemathesis.toml", "redocly.yaml"),
    *("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "package.json", "requirements.txt"),
]
_LINKED = (".venv", "node_modules")
_SECONDS = 280


@dataclass(frozen=True)
class Copy:
    """A copy of the project that a test may change."""

    root: Path

    def python(self, *arguments: str, expect: int = 0) -> str:
        """Run Python in the copy; returns what it printed. Fails when the exit status is another than expected."""
        environment = os.environ | {"PYTHONPATH": str(self.root)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a dozen processes import the same modules
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS,
        )
        printed = done.stdout + done.stderr
        assert done.returncode == expect, printed
        return printed


def copy_of_the_project(target: Path) -> Copy:
    """Copy what the recipes touch and what the tools read; the environment is linked."""
    target.mkdir()
    for name in _COPIED:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy(source, target / name)
    for name in _LINKED:
        (target / name).symlink_to(PROJECT / name)
    return Copy(target)


def recipe(heading: str) -> str:
    """The text of a recipe in README.md, by its heading."""
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^### {re.escape(heading)}\n(.*?)(?=^##)", text, re.MULTILINE | re.DOTALL)
    assert found, f"README.md has no recipe {heading!r}"
    return found.group(1)


def named_files(text: str) -> list[re.Pattern[str]]:
    """The files that a recipe names, as patterns: `<api>` stands for one name, `spec/<api>/` for a folder."""
    names = re.findall(r"`((?:spec|overlays|scripts|generated)/[^`\s]+\.\w+)`", text)
    return [re.compile(r"\w+".join(map(re.escape, re.split(r"<\w+>", name)))) for name in names]


def follow(copy: Copy, name: str) -> Iterator[str]:
    """Carry out a recipe's worked example; yields each file that it made or changed."""
    example = RECIPES / name
    for file in sorted(path for path in example.rglob("*") if path.is_file() and path.name != "edits.yaml"):
        relative = file.relative_to(example)
        (copy.root / relative).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy.root / relative)
        yield str(relative)
    edits: dict[str, list[dict[str, Any]]] = load_document(example / "edits.yaml")
    for changed, additions in edits.items():
        path = copy.root / changed
        for addition in additions:
            _add(path, addition["after"], indent(addition["add"], " " * addition["indent"]))
        yield changed


def _add(path: Path, after: str | None, lines: str) -> None:
    text = path.read_text(encoding="utf-8")
    if after is None:
        path.write_text(text + lines, encoding="utf-8")
        return
    assert text.count(f"\n{after}\n") == 1, f"{path}: no line {after!r}, or several"
    path.write_text(text.replace(f"\n{after}\n", f"\n{after}\n{lines}"), encoding="utf-8")
