"""Workflows of several operations (Arazzo 1.0), rendered as guides and offered for download."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.guides import Guide, link_target
from scripts.docs.highlight import as_json
from scripts.docs.markdown import document
from scripts.files.yaml_file import load_source

WORKFLOWS = Path(__file__).resolve().parents[2] / "overlays" / "docs" / "workflows"
FOLDER = "workflows"


@dataclass(frozen=True, slots=True)
class Workflows:
    """The guides, and the documents by path on the site."""

    guides: tuple[Guide, ...]
    files: dict[str, str]


def read_workflows(folder: Path, apis: Sequence[Api]) -> Workflows:
    """Read the workflows of a folder, in the order of their names, without those of APIs that are not on the site.

    Raises:
        DocsError: a workflow calls an operation that its API does not have.
    """
    guides, files = [], {}
    names = {api.name for api in apis}
    for path in sorted(folder.glob("*.yaml")):
        described = load_source(path)
        if {source["name"] for source in described["sourceDescriptions"]} <= names:
            name = path.stem.split("-", 1)[-1]
            files[f"{FOLDER}/{name}.arazzo.yaml"] = path.read_text(encoding="utf-8")
            try:
                text = document("\n".join(_lines(described, name, apis)), lambda target: link_target(target, apis))
            except DocsError as error:
                raise DocsError(f"{path}: {error}") from error
            guides.append(Guide(f"{FOLDER}/{name}.html", text))
    return Workflows(tuple(guides), files)


def _lines(described: Mapping[str, Any], name: str, apis: Sequence[Api]) -> Iterator[str]:
    titles = {each.id: each.title for api in apis for each in api.operations}
    yield f"# {described['info']['title']}\n\n{described['info']['description']}\n"
    for workflow in described["workflows"]:
        yield f"{workflow['description']}\n\n[This workflow as an Arazzo document](/{FOLDER}/{name}.arazzo.yaml)\n"
        inputs = workflow.get("inputs", {}).get("properties", {})
        if inputs:
            yield "## Inputs\n\n| name | what | example |\n|---|---|---|"
            for key, schema in inputs.items():
                yield f"| `{key}` | {schema['description']} | `{schema['examples'][0]}` |"
            yield ""
        for number, step in enumerate(workflow["steps"], start=1):
            yield from _step(number, step, titles)
        yield "## Result\n"
        for key, value in workflow.get("outputs", {}).items():
            yield f"- `{key}`: {_words(value)}"


def _step(number: int, step: Mapping[str, Any], titles: Mapping[str, str]) -> Iterator[str]:
    identifier = step["operationId"]
    yield f"## {number}. {titles.get(identifier, identifier)}\n\n{step['description']}\n"
    yield f"Operation: [{titles.get(identifier, identifier)}](operation:{identifier})\n"
    if step.get("parameters"):
        for parameter in step["parameters"]:
            yield f"- `{parameter['name']}` ({parameter['in']}): {_words(parameter['value'])}"
        yield ""
    if "requestBody" in step:
        yield f"```json\n{as_json(step['requestBody']['payload'])}\n```\n"
    conditions = " and ".join(f"`{each['condition']}`" for each in step["successCriteria"])
    yield f"It has succeeded if {conditions}.\n"
    for action in step.get("onFailure", ()):
        yield f"Otherwise it is tried again after {action['retryAfter']} s, at most {action['retryLimit']} times.\n"
    for key, value in step.get("outputs", {}).items():
        yield f"- Keep {_words(value)} as `{key}`."
    yield ""


_EXPRESSIONS = (
    (re.compile(r"\$inputs\.(\w+)"), r"the input `\1`"),
    (re.compile(r"\$steps\.(\w+)\.outputs\.(\w+)"), r"`\2` of the step `\1`"),
    (re.compile(r"\$response\.body#/(\S+)"), r"`\1` of the response"),
)


def _words(value: Any) -> str:
    """Return a runtime expression in words, or any other value unchanged."""
    for pattern, words in _EXPRESSIONS:
        if found := pattern.fullmatch(str(value)):
            return found.expand(words)
    return f"`{value}`"
