"""Rules about `x-source`, the entries of sources.yaml, and unused definitions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.documents.bundle import ITEMS, Bundler
from scripts.evidence import EVIDENCE, KINDS, SOURCES, SOURCES_FILE, source_places
from scripts.files.yaml_file import load_source
from scripts.lint.rule import Project, Violation, document_rule, project_rule
from scripts.openapi import COMPONENT_KINDS, Document, Place

_KEY = re.compile(r"[a-z0-9_-]+(/[a-z0-9_-]+)?")
_READ = re.compile(r"(by )?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_FILE = re.compile(r"(seeds|reference)(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+")
_ADDRESS = re.compile(r"https://[^\s/]+(/\S*)?")
_FIX = "add `x-source: {evidence: ..., from: [...]}`"


def _without_source(places: Iterator[Place]) -> Iterator[Violation]:
    for place in places:
        if "x-source" not in place:
            yield Violation(place, f"missing `x-source` ({_FIX})")


@document_rule
def operation_source(document: Document) -> Iterator[Violation]:
    """An operation or webhook has an `x-source`."""
    yield from _without_source(operation.place for operation in [*document.operations, *document.webhooks])


@document_rule
def schema_source(document: Document) -> Iterator[Violation]:
    """A component schema has an `x-source`."""
    yield from _without_source(iter(document.component("schemas")))


@document_rule
def component_source(document: Document) -> Iterator[Violation]:
    """A component response, parameter or security scheme has an `x-source`."""
    for kind in ("responses", "parameters", "securitySchemes"):
        yield from _without_source(iter(document.component(kind)))


@document_rule
def source_form(document: Document) -> Iterator[Violation]:
    """An `x-source` has `evidence`, a list `from` of keys in sources.yaml, and optionally `note` and `exact: true`."""
    for place in source_places(document.place()):
        for complaint in _complaints(place.value):
            yield Violation(place, f"{complaint} (write `{{evidence: <{'|'.join(EVIDENCE)}>, from: [<key>, ...]}}`)")


def _complaints(source: Any) -> Iterator[str]:
    if not isinstance(source, dict):
        yield "not a mapping"
        return
    if source.get("evidence") not in EVIDENCE:
        yield f"unknown evidence {source.get('evidence')!r}"
    keys = source.get("from")
    if not isinstance(keys, list) or not keys or not all(isinstance(key, str) for key in keys):
        yield "`from` is not a list of keys"
    if "note" in source and not _is_text(source["note"]):
        yield "`note` is not a text"
    if "exact" in source and source["exact"] is not True:
        yield "`exact` can only be true"
    if unknown := set(source) - {"evidence", "from", "note", "exact"}:
        yield f"unknown key {', '.join(sorted(unknown))}"


@document_rule
def source_known(document: Document) -> Iterator[Violation]:
    """A key in `x-source.from` exists in sources.yaml."""
    known = document.root.get(SOURCES, {})
    for place in source_places(document.place()):
        for key in _keys(place):
            if key not in known:
                yield Violation(place, f"{key!r} is not in spec/{SOURCES_FILE} (add it there, or fix the key)")


def _keys(place: Place) -> list[str]:
    keys = place.value.get("from") if isinstance(place.value, dict) else None
    return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []


@project_rule
def source_described(project: Project) -> Iterator[tuple[str, Violation]]:
    """An entry of sources.yaml has a title, a kind, a URL or a note, the date read, and a file."""
    for key, entry in project.described:
        for complaint in ([] if _KEY.fullmatch(key) else [f"the key does not match {_KEY.pattern}"]) + _missing(entry):
            yield _name(project), Violation(Place((key,), entry), f"{complaint} (see Sources in spec/README.md)")


def _missing(entry: Any) -> list[str]:
    """Return what is wrong with an entry of sources.yaml."""
    if not isinstance(entry, dict):
        return ["not a mapping"]
    also = entry.get("also", [])
    held = {
        "missing `title`": _is_text(entry.get("title")),
        f"`kind` is not one of: {', '.join(KINDS)}": entry.get("kind") in KINDS,
        "`url` is not an https URL": "url" not in entry or _is_address(entry["url"]),
        "missing `url`, or a `note` on why there is none": "url" in entry or _is_text(entry.get("note")),
        "`also` is not a list of `{title, url}`": isinstance(also, list) and all(_is_page(page) for page in also),
        "`read` is not a date such as `2026-01-31` or `by 2026-01-31`": bool(_READ.fullmatch(str(entry.get("read")))),
        "`file` is not a path in seeds/ or reference/": bool(_FILE.fullmatch(str(entry.get("file")))),
    }
    unknown = set(entry) - {"title", "kind", "url", "also", "read", "note", "file"}
    complaints = [complaint for complaint, holds in held.items() if not holds]
    return complaints + ([f"unknown key {', '.join(sorted(unknown))}"] if unknown else [])


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and bool(_ADDRESS.fullmatch(value))


def _is_page(page: Any) -> bool:
    return (
        isinstance(page, dict)
        and set(page) <= {"title", "url"}
        and _is_text(page.get("title"))
        and ("url" not in page or _is_address(page["url"]))
    )


def _name(project: Project) -> str:
    return str((project.sources or Path()) / SOURCES_FILE)


@project_rule
def source_exists(project: Project) -> Iterator[tuple[str, Violation]]:
    """The file of a source exists, if the shared folder is present."""
    if project.shared is None:
        return
    for key, entry in project.described:
        file = entry.get("file") if isinstance(entry, dict) else None
        if isinstance(file, str) and _FILE.fullmatch(file) and not (project.shared / file).is_file():
            yield _name(project), Violation(Place((key, "file"), file), f"file not found: {file} (fix the name)")


@project_rule
def unused_definition(project: Project) -> Iterator[tuple[str, Violation]]:
    """Every definition is used by an API, and every source is cited by an `x-source`."""
    if project.sources is None:
        return
    used: set[tuple[str, str, str]] = set()
    named: set[str] = set()
    files: dict[Path, Any] = {}  # read once for all APIs
    indexes = sorted(index.resolve() for index in project.sources.glob("*/openapi.yaml"))
    for index in indexes:
        bundler = Bundler(index, files)
        named |= set(bundler.run().get(SOURCES, {}))
        used |= {(str(place.file), place.tokens[0], place.tokens[1]) for place in bundler.reached}
    for key, entry in project.described:
        if key not in named:
            yield _name(project), Violation(Place((key,), entry), "no x-source cites it (remove it)")
    for file in sorted(file.resolve() for file in project.sources.glob("*/**/*.yaml")):
        if file in indexes:
            continue
        name = str(project.sources / file.relative_to(project.sources.resolve()))
        content = files.get(file) or load_source(file) or {}
        if not isinstance(content, dict):
            yield (
                name,
                Violation(
                    Place((), content), "not a mapping of definitions by kind (use the names of OpenAPI's components)"
                ),
            )
            continue
        for kind, definitions in content.items():
            if kind not in (*ITEMS, *COMPONENT_KINDS):
                yield (
                    name,
                    Violation(
                        Place((kind,), None),
                        f"unknown kind of definition {kind!r} (use the names of OpenAPI's components)",
                    ),
                )
                continue
            for definition in definitions if isinstance(definitions, dict) else {}:
                if (str(file), kind, definition) not in used:
                    yield (
                        name,
                        Violation(Place((kind, definition), None), "unused definition (reference it, or remove it)"),
                    )


RULES = (
    operation_source,
    schema_source,
    component_source,
    source_form,
    source_known,
    source_described,
    source_exists,
    unused_definition,
)
