"""The APIs that the site is about, and where each of their parts stands on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.docs.errors import DocsError
from scripts.docs.samples import METHODS, missing_samples
from scripts.files.yaml_file import load_document
from scripts.openapi.shape import check_shape


@dataclass(frozen=True, slots=True)
class Api:
    """One document (its docs variant) and the name of its pages."""

    name: str
    document: dict[str, Any]

    @property
    def title(self) -> str:
        return self.document["info"]["title"]

    @property
    def version(self) -> str:
        return self.document["info"]["version"]

    @property
    def summary(self) -> str:
        return self.document["info"].get("summary", "")

    @property
    def reference(self) -> str:
        """The page of its operations."""
        return f"{self.name}.html"

    @property
    def schemas_page(self) -> str:
        """The page of its schemas."""
        return f"{self.name}-schemas.html"

    @property
    def schemas(self) -> dict[str, Any]:
        return self.document.get("components", {}).get("schemas", {})

    def schema_link(self, name: str, *fields: str) -> str:
        """The link to a schema, or to a property in it."""
        return f"{self.schemas_page}#{'.'.join((name, *fields))}"

    def operations(self) -> Iterator[Operation]:
        """The operations, in the order of the document."""
        for path, item in self.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield Operation(self, path, method, item[method])

    def resolve(self, node: Any) -> Any:
        """What a reference stands for, and anything else as it is. Raises DocsError: it leads nowhere."""
        seen = set()
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen or not reference.startswith("#/"):
                raise DocsError(f"{reference} is not a reference within the document")
            seen.add(reference)
            node = self.document
            for key in reference[2:].split("/"):
                key = key.replace("~1", "/").replace("~0", "~")
                if not isinstance(node, Mapping) or key not in node:
                    raise DocsError(f"{reference} leads nowhere")
                node = node[key]
        return node


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of an API. `method` is in lower case, `body` the Operation Object."""

    api: Api
    path: str
    method: str
    body: dict[str, Any]

    @property
    def id(self) -> str:
        return self.body["operationId"]

    @property
    def title(self) -> str:
        return self.body.get("summary", self.id)

    @property
    def link(self) -> str:
        """Its place on the reference page, as Redoc names it."""
        tag = f"tag/{slug(self.body['tags'][0])}/" if self.body.get("tags") else ""
        return f"{self.api.reference}#{tag}operation/{self.id}"

    def responses(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Status and answer, references resolved. Raises DocsError."""
        for status, response in self.body.get("responses", {}).items():
            yield status, self.api.resolve(response)


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
    """The API of a document in JSON, named after the file. Raises DocsError: it cannot be read or lacks samples."""
    try:
        document = load_document(path)
    except FileNotFoundError:
        raise DocsError(f"{path}: no such file; `make overlays` makes the documents") from None
    check_shape(document, str(path))
    info = document.get("info") if isinstance(document, dict) else None
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        raise DocsError(f"{path}: not an OpenAPI document: it has no info with title and version")
    try:
        missing = missing_samples(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: an operation is not as OpenAPI has it ({type(error).__name__}: {error})") from error
    if missing:
        raise DocsError(
            f"{path}: each operation needs one sample per language in x-codeSamples; "
            f"add them in overlays/docs/{path.stem}.yaml:\n  " + "\n  ".join(missing)
        )
    return Api(path.stem, document)
