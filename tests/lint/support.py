"""Samples for the house rules: a clean API, and patches that each introduce one mistake."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from scripts.files.yaml_file import load_document

HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").glob("*.yaml"))
ALLOWED = sorted((HERE / "clean").glob("*.yaml"))


def merged(target: Any, patch: Any) -> Any:
    """JSON Merge Patch, RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


@cache
def base() -> dict[str, Any]:
    """Return the sources of the clean API by file name."""
    return {file.name: load_document(file) for file in (HERE / "base").glob("*.yaml")}


def write_sources(folder: Path, patches: dict[str, Any]) -> Path:
    """Write the base API, patched by file name, and the files that its sources name; return the index."""
    api, shared = folder / "spec" / "widgets", folder / "shared"
    api.mkdir(parents=True)
    for name in base() | patches:
        home = api.parent if name == "sources.yaml" else api
        (home / name).write_text(json.dumps(merged(base().get(name, {}), patches.get(name, {}))), encoding="utf-8")
    for name in ("seeds/page.txt", "reference/widgets/signature.md"):
        (shared / name).parent.mkdir(parents=True, exist_ok=True)
        (shared / name).touch()
    return api / "openapi.yaml"
