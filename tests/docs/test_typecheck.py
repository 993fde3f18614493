"""Samples, guides and README files use only what the clients have; a renamed method is found with file and line."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from scripts.apis import PACKAGES
from scripts.docs.errors import DocsError
from scripts.docs.guides import GUIDES
from scripts.docs.samples import FOLDER
from scripts.docs.typecheck import CLIENTS, faults, texts
from tests.conftest import PROJECT, MadeOnce


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    """A copy of one client, to be changed."""
    shutil.copytree(CLIENTS / "giosg_client", tmp_path / "clients" / "giosg_client")
    return tmp_path / "clients"


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """A copy of two samples: one of a list, one of another resource."""
    folder = tmp_path / "samples" / "giosg"
    folder.mkdir(parents=True)
    for name in ("listTeams", "getCurrentUser"):
        shutil.copy(FOLDER / "giosg" / f"{name}.py", folder)
    return folder.parent


@pytest.fixture(scope="session")
def checked(made_once: MadeOnce, checked_packages: tuple[str, Path]) -> tuple[list[str], Path]:
    """What is wrong with all samples and blocks, and the cache of mypy, which knows the libraries from then on."""

    def make(folder: Path) -> tuple[list[str], Path]:
        shutil.copytree(checked_packages[1], folder, dirs_exist_ok=True)
        return faults(FOLDER, texts(), CLIENTS, folder), folder

    found: tuple[list[str], Path] = made_once("types-of-samples", make)
    return found


@pytest.fixture
def cache(checked: tuple[list[str], Path], tmp_path: Path) -> Path:
    """A cache of mypy's own, filled with what it knows of the libraries."""
    shutil.copytree(checked[1], tmp_path / "cache", ignore=shutil.ignore_patterns("blocks"), copy_function=shutil.copy2)
    return tmp_path / "cache"


def test_every_sample_and_block_passes(checked: tuple[list[str], Path]) -> None:
    assert set(texts()) > {*GUIDES.glob("*.md"), PROJECT / "README.md"}
    assert checked[0] == []


def test_editors_find_every_client_that_the_samples_import() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    paths = [PROJECT / path for path in settings["tool"]["pyright"]["extraPaths"]]
    assert paths == [CLIENTS / package.package for package in PACKAGES]


def test_a_renamed_method_is_found_with_the_line_of_every_sample_and_guide(
    clients: Path, samples: Path, tmp_path: Path, cache: Path
) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text(
        "# Guide\n\n```python run\nfrom giosg_client import Giosg\n\n"
        'with Giosg(token="t") as giosg:\n    giosg.teams.get("o", "t")\n    giosg.users.me()\n```\n'
    )
    assert faults(samples, [guide], clients, cache) == []

    resources = clients / "giosg_client" / "giosg_client" / "resources"
    for name, old, new in (("teams", "def iter(", "def walk("), ("users", "def me(", "def whoami(")):
        module = resources / f"{name}.py"
        text = module.read_text(encoding="utf-8")
        assert old in text
        module.write_text(text.replace(old, new), encoding="utf-8")

    found = faults(samples, [guide], clients, cache)
    assert sorted(found) == [
        f'{guide}:8: error: "UsersResource" has no attribute "me"  [attr-defined]',
        f'{samples / "giosg" / "getCurrentUser.py"}:4: error: "UsersResource" has no attribute "me"  [attr-defined]',
        f'{samples / "giosg" / "listTeams.py"}:5: error: "TeamsResource" has no attribute "iter"  [attr-defined]',
    ]


def test_a_run_that_cannot_start_is_a_failure(samples: Path, cache: Path) -> None:
    (samples / "giosg" / "listTeams.py").write_text("def (\n")
    (samples / "giosg" / "not a module.py").write_text("")
    with pytest.raises(DocsError, match="mypy did not run"):
        faults(samples, [], CLIENTS, cache)
