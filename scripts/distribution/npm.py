"""The npm packages of the TypeScript clients."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from scripts.apis import PACKAGES
from scripts.distribution.projects import CHANGELOG, ROOT, MissingInputError, normalize_modes
from scripts.files.errors import KnownError
from scripts.files.json_text import json_text
from scripts.processes import run
from scripts.typescript.package import folder_name

FOLDER = "npm"
"""Folder of the archives within the output: the tools that upload to PyPI take everything beside it."""


class PackError(KnownError):
    """npm failed; the message is its output."""


def pack_all(staging: Path, output: Path, url: str | None = None) -> None:
    """Write the archive of every TypeScript package into a folder; `url` is the address of the repository.

    npm gives all files the same time and mode, so that two builds are equal byte for byte.

    Raises:
        MissingInputError: the packages have not been generated.
        PackError: npm failed.
    """
    output.mkdir(parents=True)
    projects = [_stage(folder_name(package), staging, url) for package in PACKAGES]
    done = run(
        ["npm", "pack", "--offline", "--ignore-scripts", "--silent", "--pack-destination", str(output), *projects],
        cwd=staging,
        environment={**os.environ, "npm_config_cache": str(staging / ".cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    if done.returncode != 0:
        raise PackError(f"npm pack: {done.stdout}{done.stderr}")


def _stage(name: str, staging: Path, url: str | None) -> str:
    source = ROOT / "generated" / "typescript" / name
    if not source.is_dir():
        raise MissingInputError(f"{source.relative_to(ROOT)}: no such folder; run `make generate`")
    project = staging / name
    shutil.copytree(source, project)
    shutil.copyfile(ROOT / CHANGELOG, project / CHANGELOG)
    manifest = json.loads((project / "package.json").read_text(encoding="utf-8"))
    manifest["files"].append(CHANGELOG)
    if url is not None:
        address = url.rstrip("/")
        manifest |= {
            "homepage": f"{address}#readme",
            "repository": {
                "type": "git",
                "url": f"git+{address}.git",
                "directory": f"generated/typescript/{name}",
            },
            "bugs": {"url": f"{address}/issues"},
        }
    (project / "package.json").write_text(json_text(manifest), encoding="utf-8")
    normalize_modes(project)
    return f"./{name}"
