"""Node packages that only one command needs: installed by it, from a separate lock file, outside node_modules/."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from scripts.files.errors import KnownError, shown
from scripts.processes import run


class NpmError(KnownError):
    """The packages cannot be installed."""


def install(lock: Path, target: Path) -> None:
    """Install the `package-lock.json` of the folder `lock` into `target`, unless it is there. Raises NpmError."""
    wanted = (lock / "package-lock.json").read_bytes()
    installed = target / "installed"
    if installed.exists() and installed.read_bytes() == wanted:
        return
    names = json.loads((lock / "package.json").read_text(encoding="utf-8"))["dependencies"]
    print(f"  installing {' and '.join(names)} from {shown(lock / 'package-lock.json')}", flush=True)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(lock / name, target / name)
    npm = str(Path(sys.executable).parent / "npm")
    done = run([npm, "ci", "--ignore-scripts", "--silent"], cwd=target, environment=os.environ)  # through its proxies
    if done.returncode != 0:
        raise NpmError("npm ci failed; check that the package registry is reachable")
    installed.write_bytes(wanted)
