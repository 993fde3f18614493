"""Evidence lines for the docstrings of generated code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.schemas import Class

from scripts.evidence import Source
from scripts.openapi import Document


def evidence_line(node: Mapping[str, Any], root: Mapping[str, Any]) -> str:
    """Render the `x-source` of a node as `Evidence: archived (<title>, <url>). <note>`; empty if it has none.

    `root` is the document, whose `x-sources` describe the cited sources.
    """
    source = Source.of(node, root)
    if source is None:
        return ""
    cited = "; ".join(", ".join(filter(None, (one.title, one.url))) for one in source.references)
    return f"Evidence: {source.evidence} ({cited}). {source.note}".rstrip()


def model_evidence(document: Document) -> Callable[[ModelProperty], str]:
    """Return a function that renders the evidence line of a model's schema."""
    return lambda model: evidence_line(model.data.model_extra or {}, document.root)


def enum_evidence(document: Document, config: Config) -> dict[str, str]:
    """Return the evidence lines of component enums by class name; the parser does not keep their schemas."""
    return {
        str(Class.from_string(string=schema.name, config=config).name): evidence_line(schema.value, document.root)
        for schema in document.component("schemas")
    }
