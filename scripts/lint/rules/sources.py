"""Where each statement comes from, and that nothing in the sources is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.documents.bundle import Bundler
from scripts.files.yaml_file import load_source
from scripts.lint.rule import Fault, Project, document_rule, project_rule
from scripts.openapi import COMPONENT_KINDS, Document, Place

EVIDENCE = ("documented", "archived", "observed", "inferred")
_REFERENCE = re.compile(r"(seeds|reference)(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+")
_WAY_OUT = "add `x-source: {evidence: ..., from: [...]}`"


def _without_source(places: Iterator[Place]) -> Iterator[Fault]:
    for place in places:
        if "x-source" not in place:
            yield Fault(place, f"does not say where it comes from ({_WAY_OUT})")


@document_rule
def operation_source(document: Document) -> Iterator[Fault]:
    """An operation says in `x-source` where it comes from."""
    yield from _without_source(operation.place for operation in document.operations)


@document_rule
def schema_source(document: Document) -> Iterator[Fault]:
    """A component schema says in `x-source` where it comes from."""
    yield from _without_source(iter(document.component("schemas")))


@document_rule
def component_source(document: Document) -> Iterator[Fault]:
    """A component response, parameter or security scheme says in `x-source` where it comes from."""
    for kind in ("responses", "parameters", "securitySchemes"):
        yield from _without_source(iter(document.component(kind)))


def _sources(place: Place) -> Iterator[Place]:
    """Every `x-source` of a document."""
    for child in place:
        if child.name == "x-source":
            yield child
        else:
            yield from _sources(child)


@document_rule
def source_form(document: Document) -> Iterator[Fault]:
    """An `x-source` has `evidence`, a list `from` of seeds and reference files, and perhaps a `note`."""
    for place in _sources(document.place()):
        for complaint in _complaints(place.value):
            yield Fault(
                place, f"{complaint} (write `{{evidence: <{'|'.join(EVIDENCE)}>, from: [seeds/..., reference/...]}}`)"
            )


def _complaints(source: Any) -> Iterator[str]:
    if not isinstance(source, dict):
        yield "not a mapping"
        return
    if source.get("evidence") not in EVIDENCE:
        yield f"evidence {source.get('evidence')!r} is not known"
    files = source.get("from")
    if not isinstance(files, list) or not files:
        yield "`from` is not a list of files"
    else:
        for file in files:
            if not isinstance(file, str) or not _REFERENCE.fullmatch(file):
                yield f"{file!r} is no file of seeds/ or reference/"
    if "note" in source and not (isinstance(source["note"], str) and source["note"].strip()):
        yield "`note` is no text"
    if unknown := set(source) - {"evidence", "from", "note"}:
        yield f"{', '.join(sorted(unknown))} is not known"


@project_rule
def source_exists(project: Project) -> Iterator[tuple[str, Fault]]:
    """The files that `x-source` names exist, where the shared folder lies beside the checkout."""
    if project.shared is None:
        return
    for document in project.documents:
        for place in _sources(document.place()):
            files = place.value.get("from") if isinstance(place.value, dict) else None
            for file in files if isinstance(files, list) else []:
                if isinstance(file, str) and _REFERENCE.fullmatch(file) and not (project.shared / file).is_file():
                    yield document.name, Fault(place, f"there is no {file} (correct the name)")


@project_rule
def unused_definition(project: Project) -> Iterator[tuple[str, Fault]]:
    """Every definition in a source file is reached from the index of some API."""
    if project.sources is None:
        return
    used: set[tuple[str, str, str]] = set()
    files: dict[Path, Any] = {}  # read once for all APIs
    indexes = sorted(index.resolve() for index in project.sources.glob("*/openapi.yaml"))
    for index in indexes:
        bundler = Bundler(index, files)
        bundler.run()
        used |= {(str(place.file), place.tokens[0], place.tokens[1]) for place in bundler.reached}
    for file in sorted(file.resolve() for file in project.sources.rglob("*.yaml")):
        if file in indexes:
            continue
        name = str(project.sources / file.relative_to(project.sources.resolve()))
        for kind, definitions in (files.get(file) or load_source(file) or {}).items():
            if kind not in ("paths", *COMPONENT_KINDS):
                yield name, Fault(Place((kind,), None), f"{kind!r} is no kind of definition (use OpenAPI's own names)")
                continue
            for definition in definitions or {}:
                if (str(file), kind, definition) not in used:
                    yield name, Fault(Place((kind, definition), None), "nothing leads here (refer to it, or remove it)")


RULES = (operation_source, schema_source, component_source, source_form, source_exists, unused_definition)
