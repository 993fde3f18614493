"""Compare the public surface of two revisions of a TypeScript client, from its declarations (`dist/index.d.ts`)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from scripts.contract.defaults import ROOT
from scripts.contract.diff.change import Changes
from scripts.files.errors import KnownError
from scripts.processes import run

SCRIPT = Path(__file__).with_name("surface.mjs")
_SECONDS = 120


def compare_typescript(old: Path, new: Path, package: str) -> Changes:
    """Return the changes between two folders of a package.

    Raises:
        KnownError: the declarations cannot be read.
    """
    found = Changes(package)
    before, after = surfaces(old, new)
    for name in before:
        if name not in after:
            found.add("client-name-removed", name, f"{name} is removed")
    for name, one in after.items():
        if name not in before:
            found.add("client-name-added", name, f"{name} is added")
        elif one != before[name]:
            found.add(_code(before[name], one), name, f"{name}: {_told(before[name])} becomes {_told(one)}")
    return found


def surfaces(*packages: Path) -> list[dict[str, dict[str, Any]]]:
    """Return the public names of TypeScript packages with their declarations. Raises KnownError."""
    indexes = [package / "dist" / "index.d.ts" for package in packages]
    for index in indexes:
        if not index.is_file():
            raise KnownError(f"{index}: no such file; run `make generate` to compile the package")
    done = run(
        ["node", str(SCRIPT), *(str(index.resolve()) for index in indexes)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=_SECONDS,
    )
    if done.returncode != 0:
        names = " or ".join(map(str, indexes))
        raise KnownError(f"{names}: the declarations cannot be read: {done.stderr.strip()[-500:]}")
    found: list[dict[str, dict[str, Any]]] = json.loads(done.stdout)
    return found


def _code(old: dict[str, Any], new: dict[str, Any]) -> str:
    if old["kind"] != new["kind"]:
        return "client-signature-changed"
    if old["kind"] == "type":
        return "client-base-removed"
    if old["kind"] == "value":
        return "client-type-changed"
    kept = new["parameters"][: len(old["parameters"])]
    further = new["parameters"][len(old["parameters"]) :]
    if kept == old["parameters"] and all(one["optional"] for one in further):
        return "client-parameter-added" if further else "client-type-changed"
    return "client-signature-changed"


def _told(one: dict[str, Any]) -> str:
    if one["kind"] != "call":
        return f"`{one['text']}`"
    parameters = ", ".join(each["text"] for each in one["parameters"])
    return f"`({parameters}): {one['returns']}`"
