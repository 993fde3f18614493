"""Build wheels, source distributions and npm packages into dist/, without network and reproducibly."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.command import unbounded_command
from scripts.distribution.npm import FOLDER, pack_all
from scripts.distribution.projects import ROOT, stage_all
from scripts.files.errors import KnownError
from scripts.processes import run

_URL = re.compile(r"https://[\w.-]+(?:/[\w.~-]+)+/?\Z", re.ASCII)


class BuildError(KnownError):
    """The build backend failed; the message is its output."""


def build(output: Path, url: str | None = None) -> list[Path]:
    """Replace a folder by the distributions of all packages; return them in order of name, those for npm last.

    Raises:
        BuildError: the build backend failed; the folder is unchanged.
        MissingInputError: see `stage_all` and `pack_all`.
        PackError: see `pack_all`.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    # Beside the output, because a folder can be renamed only within one file system.
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=f".{output.name}-") as folder:
        made = Path(folder) / "made"
        for project in stage_all(Path(folder) / "projects", url):
            _build(project, made)
        pack_all(Path(folder) / "npm", made / FOLDER, url)
        shutil.rmtree(output, ignore_errors=True)
        made.rename(output)
    return [*sorted(output.glob("*.*")), *sorted((output / FOLDER).iterdir())]


def _build(project: Path, output: Path) -> None:
    # The backend is part of uv itself: nothing is installed, and no registry is asked. It sorts the files and gives all
    # the same time, so that only their content matters.
    command = [sys.executable, "-m", "uv", "build", "--offline", "--no-config", "--no-create-gitignore", "--quiet"]
    done = run(
        [*command, "--out-dir", str(output), str(project)],
        cwd=project,
        environment=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    if done.returncode != 0:
        raise BuildError(f"{project.name}: {done.stdout}{done.stderr}")


def _url(text: str) -> str:
    if not _URL.match(text):
        raise argparse.ArgumentTypeError(f"invalid address {text!r}: must be https://host/owner/repository")
    return text


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.distribution", description=__doc__)
    parser.add_argument("--url", type=_url, help="address of the repository, for the project URLs (default: none)")
    parser.add_argument(
        "--output", type=Path, default=ROOT / "dist", metavar="DIR", help="target folder, replaced (default: dist/)"
    )
    arguments = parser.parse_args(argv)
    for file in build(arguments.output, arguments.url):
        print(f"{file.stat().st_size:>9}  {file.relative_to(arguments.output)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
