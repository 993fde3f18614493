"""The APIs that the site is about, and where each of their parts stands on it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.docs.errors import DocsError
from scripts.docs.samples import FOLDER, missing_samples
from scripts.files.errors import shown
from scripts.files.yaml_file import load_document
from scripts.openapi import Document, Operation, UnresolvedError
from scripts.openapi.shape import check_shape


@dataclass(frozen=True, slots=True)
class Api:
    """One document (its docs variant) and the names of its pages."""

    document: Document

    @property
    def name(self) -> str:
        return self.document.name

    @property
    def title(self) -> str:
        return str(self.document.root["info"]["title"])

    @property
    def version(self) -> str:
        return str(self.document.root["info"]["version"])

    @property
    def summary(self) -> str:
        return str(self.document.root["info"].get("summary", ""))

    @property
    def operations(self) -> list[Operation]:
        """The operations, in the order of the document."""
        return self.document.operations

    @property
    def schemas(self) -> dict[str, Any]:
        """The schemas of the components, by name."""
        found: dict[str, Any] = self.document.component("schemas").value or {}
        return found

    @property
    def reference(self) -> str:
        """The page of its operations."""
        return reference_page(self.document)

    @property
    def schemas_page(self) -> str:
        """The page of its schemas."""
        return f"{self.name}-schemas.html"

    def schema_link(self, name: str, *fields: str) -> str:
        """The link to a schema, or to a property in it."""
        return f"{self.schemas_page}#{'.'.join((name, *fields))}"


def reference_page(document: Document) -> str:
    """The page of a document's operations."""
    return f"{document.name}.html"


def operation_link(operation: Operation) -> str:
    """The place of an operation on the reference page, as Redoc names it."""
    tag = f"tag/{slug(operation.tag)}/" if operation.tag else ""
    return f"{reference_page(operation.document)}#{tag}operation/{operation.id}"


def slug(text: str) -> str:
    """The name of an anchor made from a text, as Redoc makes it from the name of a tag."""
    return re.sub(r"[^\w.~]+", "-", text).strip("-") or text


def schema_name(reference: str) -> str:
    """`Team` for `#/components/schemas/Team`."""
    return reference.rsplit("/", 1)[-1]


def schema_names(node: Any) -> list[str]:
    """The schemas of the document that a part of it refers to, each once, in order."""
    found: dict[str, None] = {}
    _collect(node, found)
    return list(found)


def _collect(node: Any, found: dict[str, None]) -> None:
    if isinstance(node, Mapping):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
            found.setdefault(schema_name(reference))
        for key, value in node.items():
            if key not in ("example", "examples", "x-codeSamples"):
                _collect(value, found)
    elif isinstance(node, list):
        for value in node:
            _collect(value, found)


def read_api(path: Path) -> Api:
    """The API of a document in JSON, named after the file.

    Raises:
        DocsError: the file cannot be read, is no OpenAPI document, lacks samples, or holds a dangling reference.
    """
    try:
        root = load_document(path)
    except FileNotFoundError:
        raise DocsError(f"{path}: no such file; `make overlays` makes the documents") from None
    check_shape(root, str(path))
    document = Document(path.stem, root)
    info = document.root.get("info")
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        raise DocsError(f"{path}: not an OpenAPI document: it has no info with title and version")
    try:
        nameless = [operation.label for operation in document.operations if not operation.id]
        missing = missing_samples(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: an operation is not as OpenAPI has it ({type(error).__name__}: {error})") from error
    if nameless:
        raise DocsError(f"{path}: {', '.join(nameless)}: no operationId; give it one in spec/")
    if missing:
        raise DocsError(
            f"{path}: each operation needs one sample per language in x-codeSamples; "
            f"`make overlays` takes them from {shown(FOLDER / document.name)}/:\n  " + "\n  ".join(missing)
        )
    try:
        for reference in document.references():
            document.resolve({"$ref": reference.value})
    except UnresolvedError as error:
        raise DocsError(f"{path}: {error}") from error
    return Api(document)
