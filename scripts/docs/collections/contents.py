"""What a collection holds, whatever the program: folders of requests, their order and their descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.docs.documents import Api, Resource
from scripts.docs.samples.request import ExampleRequest, example_request

SAMPLE_FILE = ("chat.css", ".chat { color: #0072ce }\n")
"""The file that uploads send, and its content."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A resource with its requests, in the order of the document."""

    resource: Resource
    requests: tuple[ExampleRequest, ...]


def folders(api: Api) -> list[Folder]:
    """The folders of an API. Raises DocsError: an operation lacks an example."""
    return [Folder(each, tuple(map(example_request, each.operations))) for each in api.resources]


def requests_of(found: Sequence[Folder]) -> Iterator[ExampleRequest]:
    """All requests, in order."""
    for folder in found:
        yield from folder.requests


def successes(request: ExampleRequest) -> list[int]:
    """The documented statuses of success."""
    return [int(status) for status in request.operation.responses if status.startswith("2")]


def description(request: ExampleRequest) -> str:
    """The operation's description, and which permission it needs."""
    definition = request.operation.definition
    needed = definition.get("x-permissions", {}).get("anyOf", [])
    words = f"\n\nPermission: {' or '.join(f'`{name}`' for name in needed)}." if needed else ""
    return f"{str(definition.get('description', '')).strip()}{words}"
