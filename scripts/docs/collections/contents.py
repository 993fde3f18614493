"""The content of a collection, for any program: folders of requests, their order and descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.docs.documents import Api, DocsResource
from scripts.docs.samples.request import ExampleRequest, example_request

SAMPLE_FILE = ("chat.css", ".chat { color: #0072ce }\n")
"""Name and content of the uploaded file."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A resource with its requests, in the order of the document."""

    resource: DocsResource
    requests: tuple[ExampleRequest, ...]


def folders(api: Api) -> list[Folder]:
    """Return the folders of an API. Raises DocsError: an operation lacks an example."""
    return [Folder(each, tuple(map(example_request, each.operations))) for each in api.resources]


def requests_of(found: Sequence[Folder]) -> Iterator[ExampleRequest]:
    """Yield all requests, in order."""
    for folder in found:
        yield from folder.requests


def successes(request: ExampleRequest) -> list[int]:
    """Return the documented success statuses."""
    return [int(status) for status in request.operation.responses if status.startswith("2")]


def description(request: ExampleRequest) -> str:
    """Return the description of an operation with its required permissions."""
    definition = request.operation.definition
    needed = definition.get("x-permissions", {}).get("anyOf", [])
    words = f"\n\nPermission: {' or '.join(f'`{name}`' for name in needed)}." if needed else ""
    return f"{str(definition.get('description', '')).strip()}{words}"
