"""The documents that readers may download: of each API, of all in one, and of what current pages document."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.navigation import Link

FOLDER = "openapi"
_COMBINED = "combined.json"
_DOCUMENTED = "documented"


@dataclass(frozen=True, slots=True)
class Downloads:
    """Links by API, those of the document of all APIs, and the files by path."""

    by_api: dict[str, tuple[Link, ...]]
    combined: tuple[Link, ...]
    files: dict[str, str]

    def of(self, api: str) -> tuple[Link, ...]:
        return self.by_api.get(api, ())


def read_downloads(apis: Sequence[Api], released: Path | None) -> Downloads:
    """What a folder offers: `<api>.yaml`, `<api>.json`, and, where made, `documented/<api>.json` and `combined.json`.

    Raises:
        DocsError: a document of an API is missing.
    """
    if released is None:
        return Downloads({}, (), {})
    files: dict[str, str] = {}
    by_api: dict[str, tuple[Link, ...]] = {}
    for api in apis:
        links = []
        for name, title in (
            (f"{api.name}.yaml", "YAML"),
            (f"{api.name}.json", "JSON"),
            (f"{_DOCUMENTED}/{api.name}.json", "JSON, documented only"),
        ):
            path = released / name
            if name.startswith(_DOCUMENTED) and not path.exists():
                continue
            files[f"{FOLDER}/{name}"] = _read(path) if name.endswith(".yaml") else _compact(path)
            links.append(Link(f"/{FOLDER}/{name}", title))
        by_api[api.name] = tuple(links)
    combined: tuple[Link, ...] = ()
    if (released / _COMBINED).exists():
        files[f"{FOLDER}/{_COMBINED}"] = _compact(released / _COMBINED)
        combined = (Link(f"/{FOLDER}/{_COMBINED}", "All APIs in one OpenAPI document, JSON"),)
    return Downloads(by_api, combined, files)


def _compact(path: Path) -> str:
    """A JSON document on one line, half its size: people read the YAML."""
    return json.dumps(json.loads(_read(path)), ensure_ascii=False, separators=(",", ":")) + "\n"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocsError(f"{path}: cannot read ({error.strerror}); `make bundle` makes it") from error
