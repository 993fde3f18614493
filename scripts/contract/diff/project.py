"""Compare two revisions of a project: documents, overlay results and clients."""

from __future__ import annotations

import copy
import filecmp
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts.contract.diff.change import Change, Changes
from scripts.contract.diff.documents import compare_documents
from scripts.contract.diff.python_surface import compare_python
from scripts.contract.diff.sources import CONTROL
from scripts.contract.diff.typescript_surface import compare_typescript
from scripts.files.errors import KnownError
from scripts.files.yaml_file import load_document
from scripts.openapi import Document
from scripts.openapi.shape import check_shape
from scripts.overlay import apply_overlay, load_overlay

_ENDINGS = (".json", ".yaml", ".yml")
_COMBINED = "combined"
"""The combined document, whose changes are all in the others too."""


def compare(old: Path, new: Path) -> list[Change]:
    """Return all changes between two files or folders; the same change of several variants is listed once.

    A folder is a project (with `generated/openapi`), a client package, or a folder of documents.

    Raises:
        KnownError: a file cannot be read, or the two are not comparable.
    """
    if old.is_file() != new.is_file():
        raise KnownError("a file and a folder cannot be compared; name two files or two folders")
    if old.is_file():
        return list(compare_documents(_read(old), _read(new)))
    if _package(old) or _package(new):
        found = _clients({new.name: old}, {new.name: new})
    elif (old / "generated" / "openapi").is_dir() or (new / "generated" / "openapi").is_dir():
        found = [*_documents(_of_project(old), _of_project(new))]
        for kind in ("python", "typescript"):
            found += _clients(*(_folders(root / "generated" / kind) for root in (old, new)))
    else:
        found = [*_documents(_in_folder(old), _in_folder(new))]
    return _merged(change for changes in found for change in changes)


def version_of(path: Path) -> str | None:
    """Return the version of a document, a project, or the first document in a folder."""
    if path.is_file():
        return str(_read(path).root["info"]["version"])
    project = path / "pyproject.toml"
    if project.is_file():
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    documents = _in_folder(path)
    return str(next(iter(documents.values())).root["info"]["version"]) if documents else None


def _read(file: Path) -> Document:
    try:
        root = load_document(file)
    except FileNotFoundError:
        raise KnownError(f"{file}: no such file") from None
    check_shape(root, str(file))
    return Document(file.stem, root)


def _in_folder(folder: Path) -> dict[str, Document]:
    """Return the documents below a folder by name; JSON wins over YAML."""
    files: dict[str, Path] = {}
    for ending in _ENDINGS:
        for file in sorted(folder.rglob(f"*{ending}")):
            files.setdefault(file.relative_to(folder).with_suffix("").as_posix(), file)
    found = {}
    for name, file in files.items():
        root: Any = load_document(file)
        if isinstance(root, dict) and "openapi" in root:
            check_shape(root, str(file))
            found[name] = Document(name, root)
    return found


def _of_project(root: Path) -> dict[str, Document]:
    """Return the released documents, their editions, the result of each overlay, and the mock's control API."""
    released = _in_folder(root / "generated" / "openapi")
    released.pop(_COMBINED, None)
    found = dict(released)
    if (root / CONTROL).is_file():
        found["control"] = _read(root / CONTROL)
    for overlay in sorted((root / "overlays").glob("*/*.yaml")):
        api, variant = overlay.stem, overlay.parent.name
        if api in released:
            document = copy.deepcopy(released[api].root)
            apply_overlay(document, load_overlay(overlay))
            found[f"{variant}/{api}"] = Document(f"{variant}/{api}", document)
    return found


def _documents(old: dict[str, Document], new: dict[str, Document]) -> Iterator[Changes]:
    for name in sorted(old.keys() | new.keys(), key=lambda name: (name.count("/"), name)):  # variants come last
        if name in old and name in new:
            yield compare_documents(old[name], new[name], name)
            continue
        found = Changes(name)
        kind = "added" if name in new else "removed"
        found.add(f"document-{kind}", "", f"the document {name} is {kind}")
        yield found


def _folders(root: Path) -> dict[str, Path]:
    return {folder.name: folder for folder in sorted(root.iterdir()) if _package(folder)} if root.is_dir() else {}


def _package(folder: Path) -> str | None:
    """Return the language of a client package; None for any other folder."""
    if (folder / folder.name / "__init__.py").is_file():
        return "python"
    return "typescript" if (folder / "dist" / "index.d.ts").is_file() else None


def _clients(old: dict[str, Path], new: dict[str, Path]) -> list[Changes]:
    result = []
    for name in dict.fromkeys((*old, *new)):
        if name not in old or name not in new:
            found = Changes(name)
            kind = "added" if name in new else "removed"
            found.add(f"client-{kind}", "", f"the client {name} is {kind}")
            result.append(found)
        elif not _same_files(old[name], new[name]):
            language = compare_python if _package(new[name]) == "python" else compare_typescript
            result.append(language(old[name], new[name], name))
    return result


def _same_files(old: Path, new: Path) -> bool:
    files = [
        {file.relative_to(root).as_posix() for ending in ("py", "d.ts") for file in root.rglob(f"*.{ending}")}
        for root in (old, new)
    ]
    return files[0] == files[1] and all(filecmp.cmp(old / name, new / name, shallow=False) for name in files[0])


def _merged(changes: Iterator[Change]) -> list[Change]:
    """Return each change of a document once, with the variants that share it."""
    found: dict[tuple[str, str, str, str], Change] = {}
    for change in changes:
        key = (change.artifact.rpartition("/")[2], change.code, change.place, change.text)
        if key in found:
            change = replace(found[key], also=(*found[key].also, change.artifact))
        found[key] = change
    return list(found.values())
