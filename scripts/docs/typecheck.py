"""Check the types of all published Python code: sample files, and code blocks of guides and README files.

Command line: python -m scripts.docs.typecheck. An unknown or renamed method or model is reported with the file and
line that use it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.apis import PACKAGES
from scripts.command import command
from scripts.docs.errors import DocsError
from scripts.docs.guides import GUIDES
from scripts.docs.markdown import fences
from scripts.docs.samples import FOLDER
from scripts.files.output import write_text
from scripts.files.yaml_file import shown
from scripts.processes import local_environment, run

PROJECT = Path(__file__).resolve().parents[2]
CLIENTS = PROJECT / "generated" / "python"
_CACHE = PROJECT / "build" / ".mypy-samples"


def texts() -> list[Path]:
    """Return the Markdown files with checked Python blocks: guides, and the README files of project and clients."""
    return [*sorted(GUIDES.glob("*.md")), PROJECT / "README.md", *sorted(CLIENTS.glob("*/README.md"))]


def faults(samples: Path, markdown: Sequence[Path], clients: Path, cache: Path) -> list[str]:
    """Return the errors of mypy, as `file:line: error: ...`.

    Args:
        samples: folder of sample files, one folder per API.
        markdown: files with Python blocks to check.
        clients: folder of the client packages, such as generated/python.
        cache: cache folder of mypy; a second run takes a tenth of the time.

    Raises:
        DocsError: mypy did not finish.
    """
    blocks = _write_blocks(markdown, cache / "blocks")
    packages = [str(clients / package.package) for package in PACKAGES]
    done = run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--config-file="),
            *("--no-error-summary", "--hide-error-context", "--show-absolute-path", "--cache-dir", str(cache)),
            *map(str, [*sorted(samples.glob("*/*.py")), *blocks]),
        ],
        cwd=Path.cwd(),
        environment=local_environment({"MYPYPATH": os.pathsep.join(packages)}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise DocsError(f"mypy did not run: {done.stdout}{done.stderr}")
    return [_with_name(line, blocks) for line in done.stdout.splitlines()]


def _write_blocks(markdown: Sequence[Path], folder: Path) -> dict[Path, Path]:
    """Write each Python block to a separate file, keeping its line numbers; return the origins."""
    written: dict[Path, Path] = {}
    for origin in markdown:
        for fence in fences(origin.read_text(encoding="utf-8")):
            if fence.language == "python" and fence.info != "python vendor":
                path = folder / f"block_{len(written)}.py"
                write_text("\n" * fence.line + fence.source, path)
                written[path] = origin
    return written


def _with_name(line: str, blocks: dict[Path, Path]) -> str:
    """Return a line of mypy with the origin of a block as its file, relative to the current folder."""
    name, colon, rest = line.partition(":")
    path = Path(name)
    return f"{shown(blocks.get(path, path))}{colon}{rest}"


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Print the errors and return the exit status: 0 none, 1 some; usage errors exit 2."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.typecheck",
        description="Check samples, and Python blocks of guides and README files, with mypy --strict against the "
        "clients in generated/python/. Exit status: 0 no errors, 1 errors, 2 usage.",
    )
    parser.parse_args(arguments)
    found = faults(FOLDER, texts(), CLIENTS, _CACHE)
    for fault in found:
        print(fault)
    if found:
        print(
            "\nMethods are named by x-sdk-method in overlays/python/<api>.yaml; "
            "use the current names in the lines above.",
            file=sys.stderr,
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
