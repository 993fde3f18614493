"""Evidence coverage of the descriptions: counts of operations, schemas and properties, as data and as a page."""

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
    """The evidence of a part, or the section of known unknowns, is missing; the message names the place."""


@dataclass(frozen=True)
class Statement:
    """A place of a document and its `x-source`: its own, or the nearest one around it."""

    place: Place
    source: Source

    @property
    def evidence(self) -> str:
        return self.source.evidence


@dataclass(frozen=True)
class Coverage:
    """The statements of a document (operations, component schemas, properties of all schemas) and its sources."""

    title: str
    operations: list[Statement]
    schemas: list[Statement]
    properties: list[Statement]
    references: list[Reference]


def coverage(root: dict[str, Any]) -> Coverage:
    """Return the evidence coverage of a bundled document.

    Raises:
        CoverageError: a place has no `x-source`; documents that pass the house rules always have one.
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
        raise CoverageError(f"{document.name}#{place.pointer}: missing x-source (add one here or on a parent)")
    return Statement(place, nearest)


def _around(document: Document, place: Place) -> Iterator[Place]:
    """Yield the ancestors of a place, without the document root, and the place itself last."""
    here = document.place()
    for key in place.path:
        here = here / key
        yield here


def unknowns(readme: Path) -> str:
    """Return the list of known unknowns in a README.

    Raises:
        CoverageError: the section is missing.
    """
    _, heading, rest = readme.read_text(encoding="utf-8").partition(_UNKNOWNS)
    if not heading:
        raise CoverageError(f"{readme}: missing section {_UNKNOWNS.strip()!r} (add it)")
    return rest.partition("\n## ")[0].strip()


def page(found: list[Coverage], known_unknowns: str) -> str:
    """Render the coverage as a Markdown page."""
    parts = [
        "# Coverage",
        "Evidence for every statement of the descriptions. Operations and schemas cite their sources in `x-source`; a\n"
        "property has the source of its schema unless it cites its own.",
        _table(["evidence", "the statement rests on"], [[name, meaning] for name, meaning in EVIDENCE.items()]),
        *(_counts(one) for one in found),
        "## Undocumented operations",
        "Excluded from the documented-only edition.",
        *(f"### {one.title}\n\n{_listed(one)}" for one in found if _undocumented(one)),
        "## Sources",
        "Keys as in `x-source`, and in `x-sources` of each document.",
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
