"""The error reference: each error status, body and code of an API with cause and remedy.

Causes come from the documents. Remedies cannot be derived, so `remedies.yaml` has one per status and code.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api, schema_names
from scripts.docs.errors import DocsError
from scripts.docs.layout import Layout
from scripts.evidence import Source
from scripts.files.errors import SourceError
from scripts.files.yaml_file import load_document
from scripts.openapi import JSON, Operation, Place

FILE = "errors.html"
REMEDIES = Path(__file__).parent / "remedies.yaml"


@dataclass(frozen=True, slots=True)
class Remedies:
    """Remedies: `statuses` by HTTP status, `codes` by violation code."""

    statuses: Mapping[str, str]
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Code:
    """One code within a response."""

    code: str
    cause: str
    remedy: str


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """An error response, and the operations that return it. `examples` are rendered bodies."""

    api: Api
    status: str
    name: str
    cause: str
    remedy: str
    schemas: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]
    codes: tuple[Code, ...]
    source: Source | None
    operations: tuple[Operation, ...]

    @property
    def anchor(self) -> str:
        return f"{self.api.name}-{self.status}-{self.name}"

    @property
    def title(self) -> str:
        return f"{self.status} {self.name}"


def read_remedies(path: Path = REMEDIES) -> Remedies:
    """Read the remedies from a file. Raises DocsError."""
    try:
        data = load_document(path)
        return Remedies(
            {str(key): str(text) for key, text in data["statuses"].items()},
            {str(key): str(text) for key, text in data["codes"].items()},
        )
    except (OSError, SourceError, KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: not a file of remedies ({type(error).__name__}: {error})") from error


def error_responses(api: Api, remedies: Remedies) -> list[ErrorResponse]:
    """Return the error responses of an API by status. Raises DocsError: a status or code has no remedy."""
    found: dict[tuple[str, str], tuple[Place, list[Operation]]] = {}
    for operation in api.operations:
        for status, response in operation.responses.items():
            if status[:1] in ("4", "5"):
                name = response.name if response.path[0] == "components" else operation.id
                found.setdefault((status, name), (response, []))[1].append(operation)
    return [
        _error_response(api, status, name, response, users, remedies)
        for (status, name), (response, users) in sorted(found.items(), key=lambda item: item[0][0])
    ]


def _error_response(
    api: Api, status: str, name: str, place: Place, users: Sequence[Operation], remedies: Remedies
) -> ErrorResponse:
    response: Mapping[str, Any] = place.value
    codes = tuple(
        Code(each["code"], each["meaning"], _remedy(remedies.codes, each["code"], f"code {each['code']} of {name}"))
        for each in response.get("x-violation-codes", [])
    )
    # The description contains a table of the codes; here they are listed separately, with remedies.
    cause = response.get("description", "")
    if codes:
        cause = "\n".join(line for line in cause.splitlines() if not line.startswith("|"))
    return ErrorResponse(
        api,
        status,
        name,
        cause,
        _remedy(remedies.statuses, status, f"status {status}"),
        tuple(schema_names(response.get("content"))),
        tuple(_examples(api, place)),
        codes,
        Source.of(response, api.document.root),
        tuple(users),
    )


def _remedy(remedies: Mapping[str, str], key: str, what: str) -> str:
    if not remedies.get(key):
        raise DocsError(f"{what} has no remedy; add one to scripts/docs/{REMEDIES.name}")
    return remedies[key]


def _examples(api: Api, response: Place) -> Iterator[tuple[str, str]]:
    """Yield summary and text of each example of a body."""
    for media in response / "content":
        for listed in media / "examples":
            example = api.document.follow(listed).value
            value = example.get("value")
            as_text = isinstance(value, str) and media.name != JSON
            yield (
                example.get("summary", "Example"),
                value if as_text else json.dumps(value, indent=2, ensure_ascii=False),
            )


def other_statuses(found: Sequence[ErrorResponse], remedies: Remedies) -> list[tuple[str, str, str]]:
    """Return undocumented statuses that a client may still receive: status, phrase, remedy."""
    documented = {response.status for response in found}
    return [
        (status, HTTPStatus(int(status)).phrase, remedy)
        for status, remedy in remedies.statuses.items()
        if status not in documented
    ]


def render_error_responses(
    found: Sequence[ErrorResponse], others: Sequence[tuple[str, str, str]], apis: Sequence[Api], layout: Layout
) -> str:
    """Render the page."""
    groups = [(api, [response for response in found if response.api is api]) for api in apis]
    return layout.render(
        "error_responses.html",
        FILE,
        title="Errors",
        description="Every error response of the APIs by status, with cause, body, codes and remedy.",
        groups=groups,
        others=others,
        columns="with-aside",
    )
