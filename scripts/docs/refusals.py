"""The error reference: each status, body and code that an API refuses with, why, and what to do about it.

Causes come from the documents. Cures cannot be derived, so they stand in `cures.yaml`, once for each status and code.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML, YAMLError

from scripts.docs.documents import Api, Operation, schema_names
from scripts.docs.errors import DocsError
from scripts.docs.layout import Layout
from scripts.docs.markdown import Heading
from scripts.evidence import Source

FILE = "errors.html"
CURES = Path(__file__).parent / "cures.yaml"


@dataclass(frozen=True, slots=True)
class Cures:
    """What helps: `statuses` by HTTP status, `codes` by the code of a violation."""

    statuses: Mapping[str, str]
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Code:
    """One code within a refusal."""

    code: str
    cause: str
    cure: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """One answer with an error status, and the operations that give it. `examples` are bodies, written out."""

    api: Api
    status: str
    name: str
    cause: str
    cure: str
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


def read_cures(path: Path = CURES) -> Cures:
    """The cures of a file. Raises DocsError."""
    try:
        data = YAML(typ="safe", pure=True).load(path)
        return Cures(
            {str(key): str(text) for key, text in data["statuses"].items()},
            {str(key): str(text) for key, text in data["codes"].items()},
        )
    except (OSError, YAMLError, KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: not a file of cures ({type(error).__name__}: {error})") from error


def refusals(api: Api, cures: Cures) -> list[Refusal]:
    """The refusals of an API by status. Raises DocsError: a status or code without a cure."""
    found: dict[tuple[str, str], tuple[dict[str, Any], list[Operation]]] = {}
    for operation in api.operations():
        for status, response in operation.body.get("responses", {}).items():
            if status[:1] in ("4", "5"):
                name = str(response.get("$ref", operation.id)).rsplit("/", 1)[-1]
                found.setdefault((status, name), (api.resolve(response), []))[1].append(operation)
    return [
        _refusal(api, status, name, response, users, cures)
        for (status, name), (response, users) in sorted(found.items(), key=lambda item: item[0][0])
    ]


def _refusal(
    api: Api, status: str, name: str, response: Mapping[str, Any], users: Sequence[Operation], cures: Cures
) -> Refusal:
    codes = tuple(
        Code(each["code"], each["meaning"], _cure(cures.codes, each["code"], f"code {each['code']} of {name}"))
        for each in response.get("x-violation-codes", [])
    )
    # The description lists the codes as well, as a table; here they have their own, with cures.
    cause = response.get("description", "")
    if codes:
        cause = "\n".join(line for line in cause.splitlines() if not line.startswith("|"))
    return Refusal(
        api,
        status,
        name,
        cause,
        _cure(cures.statuses, status, f"status {status}"),
        tuple(schema_names(response.get("content"))),
        tuple(_examples(api, response)),
        codes,
        Source.of(response, api.document),
        tuple(users),
    )


def _cure(cures: Mapping[str, str], key: str, what: str) -> str:
    if not cures.get(key):
        raise DocsError(f"{what} has no cure; say in scripts/docs/{CURES.name} what its reader can do")
    return cures[key]


def _examples(api: Api, response: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for media in response.get("content", {}).values():
        for example in media.get("examples", {}).values():
            described = api.resolve(example)
            value = described.get("value")
            text = (
                value
                if isinstance(value, str) and "json" not in str(media)
                else json.dumps(value, indent=2, ensure_ascii=False)
            )
            yield described.get("summary", "Example"), text


def render_refusals(found: Sequence[Refusal], apis: Sequence[Api], layout: Layout) -> str:
    """The page."""
    groups = [(api, [refusal for refusal in found if refusal.api is api]) for api in apis]
    return layout.render(
        "refusals.html",
        FILE,
        title="Errors",
        description="Every status, body and code that the APIs refuse with: what causes it and what helps.",
        groups=groups,
        headings=[Heading(2, api.name, api.title, "") for api, _ in groups],
    )
