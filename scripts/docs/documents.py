"""The APIs on the site, and the addresses of their pages.

Addresses are written from the root of the site, `/giosg/teams/createTeam.html`; `layout.relative` makes each page's
links relative, so that the pages open from disk and below any base URL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from scripts.docs.errors import DocsError
from scripts.docs.samples import FOLDER, missing_samples
from scripts.files.errors import shown
from scripts.files.yaml_file import load_document
from scripts.openapi import Document, Operation, UnresolvedError
from scripts.openapi.shape import check_shape

SCHEMAS = "schemas"
"""Folder of the schema pages; a reserved resource name."""

SDK = "sdk"
"""Folder of the pages of the client packages; reserved, too."""


@dataclass(frozen=True)
class DocsResource:
    """A tag with its operations.

    Attributes:
        name: the folder of its pages, derived from the tag.
        title: its display name.
        description: the description of the tag.
        operations: in the order of the document.
    """

    api: str
    name: str
    title: str
    description: str
    operations: tuple[Operation, ...]

    @property
    def link(self) -> str:
        return f"/{self.api}/{self.name}/index.html"

    @property
    def deprecated(self) -> bool:
        """Whether all of its operations are deprecated."""
        return all(operation.definition.get("deprecated") for operation in self.operations)


@dataclass(frozen=True)
class Api:
    """One document (its docs variant) and the addresses of its pages."""

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
        """The operations, in document order."""
        return self.document.operations

    @property
    def schemas(self) -> dict[str, Any]:
        """The schemas of the components, by name."""
        found: dict[str, Any] = self.document.component("schemas").value or {}
        return found

    @cached_property
    def resources(self) -> tuple[DocsResource, ...]:
        """The tags with operations, in document order; undeclared ones come last."""
        tags = {str(tag["name"]): tag for tag in self.document.root.get("tags", [])}
        names = dict.fromkeys([*tags, *(operation.tag for operation in self.operations)])
        grouped = {tag: tuple(each for each in self.operations if each.tag == tag) for tag in names}
        return tuple(
            DocsResource(
                self.name,
                folder_name(tag),
                str(tags.get(tag, {}).get("x-displayName", human_name(tag or "operations"))),
                str(tags.get(tag, {}).get("description", "")),
                operations,
            )
            for tag, operations in grouped.items()
            if operations
        )

    @property
    def link(self) -> str:
        """The overview."""
        return f"/{self.name}/index.html"

    @property
    def whole(self) -> str:
        """The page with the whole API."""
        return f"/{self.name}/all.html"

    @property
    def schemas_link(self) -> str:
        """The list of schemas."""
        return f"/{self.name}/{SCHEMAS}/index.html"

    def schema_link(self, name: str, *fields: str) -> str:
        """Return the link to a schema, or to one of its properties."""
        anchor = f"#{'.'.join(fields)}" if fields else ""
        return f"/{self.name}/{SCHEMAS}/{name}.html{anchor}"


def folder_name(tag: str) -> str:
    """Return the folder of a resource's pages; `operations` for operations without a tag."""
    return re.sub(r"[^\w.~]+", "-", tag).strip("-") or "operations"


def operation_link(operation: Operation) -> str:
    """Return the page of an operation."""
    return f"/{operation.document.name}/{folder_name(operation.tag)}/{operation.id}.html"


def human_name(tag: str) -> str:
    """Return the display name: `Team memberships` for `team_memberships`."""
    words = tag.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def schema_name(reference: str) -> str:
    """Return the name of a referenced schema: `Team` for `#/components/schemas/Team`."""
    return reference.rsplit("/", 1)[-1]


def schema_names(node: Any) -> list[str]:
    """Return the schemas referenced in a part of a document, each once, in order."""
    found: dict[str, None] = {}
    _collect(node, found)
    return list(found)


def _collect(node: Any, found: dict[str, None]) -> None:
    if isinstance(node, dict):
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
    """Read the API of a JSON document, named after the file.

    Raises:
        DocsError: the file cannot be read, is not an OpenAPI document, lacks samples, or has a dangling reference.
    """
    try:
        root = load_document(path)
    except FileNotFoundError:
        raise DocsError(f"{path}: no such file; run `make overlays`") from None
    check_shape(root, str(path))
    document = Document(path.stem, root)
    info = document.root.get("info")
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        raise DocsError(f"{path}: not an OpenAPI document: it has no info with title and version")
    try:
        nameless = [operation.label for operation in document.operations if not operation.id]
        missing = missing_samples(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: an operation is not valid OpenAPI ({type(error).__name__}: {error})") from error
    if nameless:
        raise DocsError(f"{path}: {', '.join(nameless)}: no operationId; give it one in spec/")
    if missing:
        raise DocsError(
            f"{path}: each operation needs one sample per language in x-codeSamples; "
            f"`make overlays` adds them from {shown(FOLDER / document.name)}/:\n  " + "\n  ".join(missing)
        )
    try:
        for reference in document.references():
            document.resolve({"$ref": reference.value})
    except UnresolvedError as error:
        raise DocsError(f"{path}: {error}") from error
    api = Api(document)
    for name in {resource.name for resource in api.resources} & {SCHEMAS, SDK}:
        raise DocsError(f"{path}: the tag name {name} is reserved; rename the tag")
    return api
