"""A document with every parameter style of OpenAPI 3.1, and the package generated from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from scripts.apis import Package
from scripts.clients.checks import UnsupportedError
from scripts.clients.patches import patched_templates
from scripts.clients.project import HERE, GenerationError, check, render
from scripts.files.yaml_file import load_document
from scripts.openapi import Document

PACKAGE = Package("styles", "styles_client", "Styles", "token", "STYLES")
FILE = Path(__file__).with_name("styles.yaml")


@cache
def load_styles() -> dict[str, Any]:
    """Read the document once, and add the tags, texts and responses required by the house rules. Only to be read."""
    document: dict[str, Any] = load_document(FILE)
    tags = set()
    for path, method, operation in each(document):
        tag = path.split("/")[1] or "root"
        tags.add(tag)
        operation |= {"tags": [tag], "summary": "Send", "description": "Sends.", "responses": {"204": _DONE}}
        for parameter in [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]:
            parameter["description"] = "What to send."
        document["paths"][path][method] = operation
    return document | {"tags": [{"name": tag} for tag in sorted(tags)]}


_DONE = {"description": "Done."}


def each(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation."""
    for operation in Document("styles", document).operations:
        yield operation.path, operation.method, operation.definition


def templates(folder: Path) -> Path:
    """Write the templates of the packages to a new folder."""
    folder.mkdir()
    patched_templates(folder)
    shutil.copytree(HERE / "templates", folder, dirs_exist_ok=True)
    return folder


def refusals(document: dict[str, Any], folder: Path) -> dict[str, str | None]:
    """Return, by operation, the error when generating from that operation alone, or None."""
    with_ours = templates(folder / "templates")
    found: dict[str, str | None] = {}
    for path, _, operation in each(document):
        tags = [tag for tag in document["tags"] if tag["name"] in operation["tags"]]
        alone = {**document, "tags": tags, "paths": {path: document["paths"][path]}}
        try:
            check(PACKAGE, Document("styles", alone), with_ours, folder / "nowhere")
        except (UnsupportedError, GenerationError) as error:
            found[operation["operationId"]] = str(error)
        else:
            found[operation["operationId"]] = None
    return found


def generate(document: dict[str, Any], refused: dict[str, str | None], folder: Path) -> Path:
    """Generate the package of all supported operations, and return the folder to import it from."""
    paths = {
        path: document["paths"][path] for path, _, operation in each(document) if not refused[operation["operationId"]]
    }
    used = {operation["tags"][0] for _, _, operation in each({"paths": paths})}
    tags = [tag for tag in document["tags"] if tag["name"] in used]
    alone = Document("styles", {**document, "tags": tags, "paths": paths})
    render(PACKAGE, alone, templates(folder / "all"), folder / "out")
    return folder / "out"
