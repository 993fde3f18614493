"""Samples for the house rules: a clean API, and patches that each introduce one mistake."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.files import yaml_file
from scripts.files.yaml_file import load_document
from scripts.files.yaml_reader import parse_yaml

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


_parsed: dict[tuple[str, bool, bool], Any] = {}


@contextmanager
def parsed_once() -> Iterator[None]:
    """Parse each text once per worker: most files of a sample are those of the base. Neither bundler nor lint change
    what they read.
    """

    def parse(text: str, file: Path, *, dates: bool = True, comments: bool = True) -> Any:
        key = (text, dates, comments)
        if key not in _parsed:
            _parsed[key] = parse_yaml(text, file, dates=dates, comments=comments)
        return _parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_file, "parse_yaml", parse)
        yield


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
