"""Link Objects of a document: connections from responses to further operations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.openapi.document import Document, Operation


@dataclass(frozen=True, eq=False)
class Link:
    """A link of a successful response.

    Attributes:
        status: status of the response that holds the link.
        name: key of the Link Object.
        parameters: runtime expressions for the target's parameters.
    """

    source: Operation
    status: str
    name: str
    target: Operation
    parameters: Mapping[str, str]


def links(document: Document) -> tuple[Link, ...]:
    """Return every link by operationId of a 2xx response, in document order."""
    return tuple(
        Link(source, status, listed.name, document.by_id[place.value["operationId"]], place.value.get("parameters", {}))
        for source in document.operations
        for status, response in source.responses.items()
        if status.startswith("2")
        for listed in response / "links"
        if (place := document.follow(listed)).value.get("operationId") in document.by_id
    )
