"""The inputs of a comparison: files, folders and git revisions, as files on disk."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.files.errors import KnownError

CONTROL = "scripts/mock/control.yaml"
"""The document of the mock's control API."""
PARTS = ("generated", "overlays", "pyproject.toml", CONTROL)
"""The paths that a comparison of a whole project reads."""


@dataclass(frozen=True)
class Source:
    """An input: its `name` on the command line, and its `path` on disk."""

    name: str
    path: Path


@contextmanager
def opened(name: str, repository: Path) -> Iterator[Source]:
    """Open an input by name: a file, a folder, or a git revision such as `v1.2` or `v1.2:generated/openapi`.

    A revision of `repository` is extracted to a temporary folder.

    Raises:
        KnownError: it is none of them.
    """
    if Path(name).exists():
        yield Source(name, Path(name))
        return
    revision, _, path = name.partition(":")
    with TemporaryDirectory() as folder:
        root = Path(folder)
        _extract(revision, [path] if path else _existing(revision, repository), repository, root, name)
        yield Source(name, root / path)


def last_tag(repository: Path) -> str | None:
    """Return the tag `v...` of the release before the current state of a folder; None if there is none.

    For an unchanged tagged commit, that is the release before it.
    """
    describe = ["describe", "--tags", "--abbrev=0", "--match=v[0-9]*"]
    is_release = _git([*describe, "--exact-match"], repository) is not None
    changes = _git(["status", "--porcelain", "--", *PARTS], repository)
    answer = _git([*describe, "HEAD^"] if is_release and not changes else describe, repository)
    return answer.decode().strip() if answer is not None else None


def _existing(revision: str, repository: Path) -> list[str]:
    listed = _git(["ls-tree", "--name-only", f"{revision}^{{commit}}", "--", *PARTS], repository)
    return [] if listed is None else listed.decode().splitlines()


def _extract(revision: str, paths: list[str], repository: Path, target: Path, name: str) -> None:
    archive = (
        None if revision.startswith("-") else _git(["archive", "--format=tar", revision, "--", *paths], repository)
    )
    if archive is None or not paths:
        raise KnownError(f"{name}: no such file or folder, and no git revision with such a path in {repository}")
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extraction_filter = getattr(tarfile, "data_filter", None)  # Python before 3.11.4 has none
        files.extractall(target)


def _git(arguments: list[str], repository: Path) -> bytes | None:
    """Return the output of git; None if it failed, such as outside a repository or without git."""
    try:
        done = subprocess.run(["git", "-C", str(repository), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
