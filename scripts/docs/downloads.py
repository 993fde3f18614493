"""Downloads: documents (per API, combined, documented-only) and collections."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.apis import PACKAGE_OF
from scripts.docs.collections.bruno import bruno_files
from scripts.docs.collections.postman import postman_files
from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.navigation import Link

FOLDER = "openapi"
_COMBINED = "combined.json"
_DOCUMENTED = "documented"
_COLLECTIONS = "collections"


@dataclass(frozen=True, slots=True)
class Downloads:
    """Links per API, links of the combined document, and the files by path.

    Attributes:
        collections: links per API to its collections and their environments.
    """

    by_api: dict[str, tuple[Link, ...]]
    combined: tuple[Link, ...]
    collections: dict[str, tuple[Link, ...]]
    files: dict[str, str | bytes]

    def of(self, api: str) -> tuple[Link, ...]:
        return self.by_api.get(api, ())

    def collections_of(self, api: str) -> tuple[Link, ...]:
        return self.collections.get(api, ())


def read_downloads(apis: Sequence[Api], released: Path | None) -> Downloads:
    """Read a folder: `<api>.yaml`, `<api>.json` and, if present, `documented/<api>.json` and `combined.json`.

    Raises:
        DocsError: a document of an API is missing.
    """
    files: dict[str, str | bytes] = {}
    collections = {api.name: _collections(api, files) for api in apis if api.name in PACKAGE_OF}
    if released is None:
        return Downloads({}, (), collections, files)
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
    return Downloads(by_api, combined, collections, files)


def _collections(api: Api, files: dict[str, str | bytes]) -> tuple[Link, ...]:
    """Return links to the collections of an API, and add their files."""
    titles = {
        f"{api.name}.postman.json": "Postman collection",
        f"environments/{api.name}-mock.postman.json": "Postman environment, mock server",
        f"environments/{api.name}-real.postman.json": "Postman environment, real host",
    }
    made = postman_files(api)
    for name in titles:
        files[f"{_COLLECTIONS}/{name}"] = _one_line(made[name])
    files[f"{_COLLECTIONS}/{api.name}.bruno.zip"] = zipped(bruno_files(api), api.name)
    titles[f"{api.name}.bruno.zip"] = "Bruno collection, ZIP"
    return tuple(Link(f"/{_COLLECTIONS}/{name}", title) for name, title in titles.items())


def zipped(files: Mapping[str, str], folder: str) -> bytes:
    """Return a deterministic ZIP archive of texts below a folder."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(f"{folder}/{name}")  # dated 1980-01-01, the earliest in ZIP
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return content.getvalue()


def _compact(path: Path) -> str:
    """Return a JSON document on one line, half the size; people read the YAML."""
    return _one_line(_read(path))


def _one_line(text: str) -> str:
    return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":")) + "\n"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocsError(f"{path}: cannot read ({error.strerror}); run `make bundle`") from error
