"""Pages about the evidence: kinds with their coverage, and all contradictions."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.docs.documents import Api
from scripts.docs.evidence import Statement, counts, statements
from scripts.docs.layout import Layout
from scripts.docs.markdown import Heading
from scripts.evidence import KINDS, Reference, Source, references

EVIDENCE_FILE = "evidence.html"
CONTRADICTIONS_FILE = "contradictions.html"


def render_evidence(apis: Sequence[Api], layout: Layout, coverage_page: str | None = None) -> str:
    """Render the page on evidence: the meaning of the badges, and counts or the coverage page."""
    undocumented = []
    for api in apis:
        sources = [(operation, Source.of(operation.definition, api.document.root)) for operation in api.operations]
        listed = [(operation, source) for operation, source in sources if source and source.evidence != "documented"]
        undocumented.append((api, listed))
    return layout.render(
        "evidence.html",
        EVIDENCE_FILE,
        title="Evidence",
        description="The descriptions are not made by the vendors. Each statement cites its sources and states how "
        "strong the evidence is.",
        coverage_page=coverage_page,
        coverage=[] if coverage_page else [(api, counts(api)) for api in apis],
        undocumented=undocumented,
        kinds=KINDS,
        sources=_all_references(apis),
        headings=[
            Heading(2, anchor, words, "")
            for anchor, words in (
                ("coverage", "Coverage"),
                ("sources", "Sources"),
                ("operations", "Operations that no current page documents"),
            )
        ],
        columns="with-aside",
    )


def _all_references(apis: Sequence[Api]) -> list[Reference]:
    """Return every source that a document uses, once, by key."""
    return sorted({each for api in apis for each in references(api.document.root)}, key=lambda each: each.key)


def render_contradictions(apis: Sequence[Api], layout: Layout) -> str:
    """Render every note on a contradiction or gap, once, with all its places."""
    return layout.render(
        "contradictions.html",
        CONTRADICTIONS_FILE,
        title="Contradictions and gaps",
        description="Contradictions between the vendors' pages, gaps in them, and how they are described here.",
        groups=[(api, notes(api)) for api in apis],
        headings=[Heading(2, api.name, api.title, "") for api in apis],
        columns="with-aside",
    )


def notes(api: Api) -> list[tuple[str, Source, list[Statement]]]:
    """Yield the notes of an API in document order, with source and places."""
    found: dict[str, list[Statement]] = {}
    for statement in statements(api):
        if statement.source.note:
            found.setdefault(statement.source.note, []).append(statement)
    return [(note, places[0].source, places) for note, places in found.items()]
