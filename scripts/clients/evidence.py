"""What generated code says about its sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openapi_python_client import Config
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.schemas import Class

from scripts.clients.document import Node
from scripts.evidence import Source


def evidence_line(node: Mapping[str, Any], document: Node) -> str:
    """The `x-source` of a part of a document as text, as in `Evidence: archived (<title>, <address>). <note>`.

    Empty where the part names none.
    """
    source = Source.of(node, document)
    if source is None:
        return ""
    cited = "; ".join(", ".join(filter(None, (one.title, one.url))) for one in source.references)
    return f"Evidence: {source.evidence} ({cited}). {source.note}".rstrip()


def model_evidence(document: Node) -> Callable[[ModelProperty], str]:
    """A function that gives the line for a model: of the schema it was made from, if that names its source."""
    return lambda model: evidence_line(model.data.model_extra or {}, document)


def enum_evidence(document: Node, config: Config) -> dict[str, str]:
    """The lines for enumerations that are components, by class name; the parser does not keep their schemas."""
    return {
        str(Class.from_string(string=name, config=config).name): evidence_line(schema, document)
        for name, schema in document.get("components", {}).get("schemas", {}).items()
    }
