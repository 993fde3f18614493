"""What generated code says about its sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.schemas import Class

from scripts.openapi import Document


def evidence_line(source: Mapping[str, Any] | None) -> str:
    """An `x-source` as text, as in `Evidence: archived (giosg-live/teams.md). <note>`; empty where there is none."""
    if not source:
        return ""
    files = ", ".join(file.removeprefix("reference/") for file in source["from"])
    note = " ".join(source.get("note", "").split())
    return f"Evidence: {source['evidence']} ({files}). {note}".rstrip()


def model_evidence(model: ModelProperty) -> str:
    """The line for a model: of the schema it was made from, if that names its source."""
    return evidence_line((model.data.model_extra or {}).get("x-source"))


def enum_evidence(document: Document, config: Config) -> dict[str, str]:
    """The lines for enumerations that are components, by class name; the parser does not keep their schemas."""
    return {
        str(Class.from_string(string=schema.name, config=config).name): evidence_line((schema / "x-source").value)
        for schema in document.component("schemas")
    }
