"""mypy, as users of the client packages may use it: in strict mode."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def typed_packages(generated: Path) -> list[Path]:
    """The client packages that have types, in a folder like generated/."""
    return sorted(marker.parent for marker in (generated / "python").glob("*/*/py.typed"))


def mypy(packages: Sequence[Path], targets: Sequence[Path], cache: Path) -> str:
    """Return mypy's output for the targets, which may import the packages.

    Other options than those of `scripts.docs.typecheck` would make it read all again that a cache knows.
    """
    verdict = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--config-file="),
            *(f"--cache-dir={cache}", *map(str, targets)),
        ],
        env=os.environ | {"MYPYPATH": os.pathsep.join(str(package.parent) for package in packages)},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert not verdict.stderr, verdict.stderr
    return verdict.stdout
