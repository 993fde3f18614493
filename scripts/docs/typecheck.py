"""Check the types of all Python that readers see: the sample files, and the code blocks of guides and README files.

Command line: python -m scripts.docs.typecheck. A method or model that a client does not have, or no longer has under
that name, is reported with the file and line that use it.
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
    """The Markdown files whose Python blocks are checked: guides, and the README files of project and clients."""
    return [*sorted(GUIDES.glob("*.md")), PROJECT / "README.md", *sorted(CLIENTS.glob("*/README.md"))]


def faults(samples: Path, markdown: Sequence[Path], clients: Path, cache: Path) -> list[str]:
    """What mypy finds, as `file:line: error: ...`.

    Args:
        samples: folder of sample files, one folder per API.
        markdown: files whose Python blocks are checked.
        clients: folder of the client packages, as generated/python.
        cache: folder that mypy keeps what it found in; a second run takes a tenth of the time.

    Raises:
        DocsError: mypy did not run to its end.
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
    """Write each Python block of ours to a file of its own, on the lines where it stands; return their origins."""
    written: dict[Path, Path] = {}
    for origin in markdown:
        for fence in fences(origin.read_text(encoding="utf-8")):
            if fence.language == "python" and fence.info != "python vendor":
                path = folder / f"block_{len(written)}.py"
                write_text("\n" * fence.line + fence.source, path)
                written[path] = origin
    return written


def _with_name(line: str, blocks: dict[Path, Path]) -> str:
    """A line of mypy with the file as readers know it: the origin of a block, relative to the current folder."""
    name, colon, rest = line.partition(":")
    path = Path(name)
    return f"{shown(blocks.get(path, path))}{colon}{rest}"


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is wrong and return the exit status: 0 nothing, 1 something; usage errors exit 2."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.typecheck",
        description="Check samples, and Python blocks of guides and README files, with mypy --strict against the "
        "clients in generated/python/. Exit status: 0 nothing found, 1 something found, 2 usage.",
    )
    parser.parse_args(arguments)
    found = faults(FOLDER, texts(), CLIENTS, _CACHE)
    for fault in found:
        print(fault)
    if found:
        print(
            "\nA method is named by x-sdk-method in overlays/python/<api>.yaml; "
            "use its present name where the lines above use another.",
            file=sys.stderr,
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
