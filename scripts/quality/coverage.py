"""What the descriptions rest on: operations, schemas and properties by evidence, as data and as a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.evidence import EVIDENCE, Reference, Source, references
from scripts.files.errors import KnownError
from scripts.openapi import Document, Place
from scripts.openapi.schemas import Role, schemas

_UNKNOWNS = "## Known unknowns\n"


class CoverageError(KnownError):
    """There is no saying what something rests on; the text names the place."""


@dataclass(frozen=True)
class Statement:
    """A place of a document with the `x-source` that holds for it: its own, or the one around it."""

    place: Place
    source: Source

    @property
    def evidence(self) -> str:
        return self.source.evidence


@dataclass(frozen=True)
class Coverage:
    """What a document states: operations, component schemas, and properties of schemas, named or not; its sources."""

    title: str
    operations: list[Statement]
    schemas: list[Statement]
    properties: list[Statement]
    references: list[Reference]


def coverage(root: dict[str, Any]) -> Coverage:
    """What a bundled document rests on.

    Raises:
        CoverageError: no `x-source` holds for a place; the house rules refuse such documents.
    """
    document = Document(str(root["info"]["title"]), root)
    found = list(schemas(document))
    return Coverage(
        document.name,
        [_statement(document, operation.place) for operation in document.operations],
        [_statement(document, schema.place) for schema in found if schema.role is Role.COMPONENT],
        [_statement(document, schema.place) for schema in found if schema.role is Role.PROPERTY],
        references(root),
    )


def _statement(document: Document, place: Place) -> Statement:
    nearest: Source | None = None
    for around in _around(document, place):
        if isinstance(around.value, dict):
            nearest = Source.of(around.value, document.root) or nearest
    if nearest is None:
        raise CoverageError(f"{document.name}#{place.pointer}: no x-source here or around it")
    return Statement(place, nearest)


def _around(document: Document, place: Place) -> Iterator[Place]:
    """The places that lead to a place, the place itself last; the whole document says nothing about its parts."""
    here = document.place()
    for key in place.path:
        here = here / key
        yield here


def unknowns(readme: Path) -> str:
    """The list of known unknowns in a README.

    Raises:
        CoverageError: there is no such section.
    """
    _, heading, rest = readme.read_text(encoding="utf-8").partition(_UNKNOWNS)
    if not heading:
        raise CoverageError(f"{readme}: no section {_UNKNOWNS.strip()!r}")
    return rest.partition("\n## ")[0].strip()


def page(found: list[Coverage], known_unknowns: str) -> str:
    """The coverage as a Markdown page."""
    parts = [
        "# Coverage",
        "What the descriptions rest on. Every operation and schema names its source in `x-source`; a property has the\n"
        "source of its schema unless it names its own.",
        _table(["evidence", "the statement rests on"], [[name, meaning] for name, meaning in EVIDENCE.items()]),
        *(_counts(one) for one in found),
        "## Operations that are not documented",
        "Left out of the documented-only edition.",
        *(f"### {one.title}\n\n{_listed(one)}" for one in found if _undocumented(one)),
        "## Sources",
        "The keys are those of `x-source`, and of `x-sources` in each document.",
        _sources({one.key: one for each in found for one in each.references}),
        "## Known unknowns",
        known_unknowns,
    ]
    return "\n\n".join(parts) + "\n"


def _counts(one: Coverage) -> str:
    rows = []
    for what, statements in (
        ("operations", one.operations),
        ("schemas", one.schemas),
        ("properties", one.properties),
    ):
        by = Counter(statement.evidence for statement in statements)
        rows.append([what, *(str(by[name]) for name in EVIDENCE), str(len(statements))])
    return f"## {one.title}\n\n{_table(['', *EVIDENCE, 'all'], rows)}"


def _undocumented(one: Coverage) -> list[Statement]:
    return [statement for statement in one.operations if statement.evidence != "documented"]


def _listed(one: Coverage) -> str:
    rows = []
    for statement in _undocumented(one):
        path, method = statement.place.path[1:3]
        from_ = ", ".join(_linked(one.title, one.url) for one in statement.source.references)
        rows.append([f"`{method.upper()} {path}`", statement.evidence, from_, statement.source.note])
    return _table(["operation", "evidence", "from", "note"], rows)


def _sources(cited: Mapping[str, Reference]) -> str:
    rows = []
    for key in sorted(cited):
        one = cited[key]
        pages = [(one.title, one.url), *one.also]
        rows.append([f"`{key}`", "; ".join(_linked(*page) for page in pages), one.kind, one.read, one.note])
    return _table(["key", "source", "kind", "read", "note"], rows)


def _linked(title: str, url: str) -> str:
    return f"[{title}]({url})" if url else title


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in line) + " |" for line in lines
    )
