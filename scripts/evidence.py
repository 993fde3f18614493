"""Evidence for the statements of a description, and the sources they cite.

`x-source` on a part of a description gives its evidence and cites sources by their keys in `spec/sources.yaml`. The
bundler copies the cited entries to `x-sources` at the document's root, so that each document is self-contained.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.openapi import Place

SOURCES_FILE = "sources.yaml"
"""Name of the file in `spec/` that describes every source."""
SOURCES = "x-sources"
"""Root key of a bundled document for the entries that it cites."""

EVIDENCE = {
    "documented": "a current page or published file of the vendor",
    "archived": "an older text of the vendor only",
    "observed": "published code that relies on it; no page says it",
    "inferred": "our own conclusion",
}
"""Kinds of evidence and their meanings, strongest first."""

KINDS = {
    "vendor page": "a page of the vendor, read in full",
    "archived page": "a stored copy of a page of the vendor, often cut short",
    "vendor file": "a file that the vendor publishes in a repository",
    "published client": "code that calls the live service",
    "notes": "our notes on several sources, without a public address",
}
"""Kinds of sources and their meanings."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A cited source.

    Attributes:
        url: public address; empty if there is none.
        also: title and address of further pages.
    """

    key: str
    title: str
    kind: str
    read: str
    url: str = ""
    note: str = ""
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An `x-source`: evidence, cited sources, and a note such as how a contradiction was resolved."""

    evidence: str
    references: tuple[Reference, ...]
    note: str

    @classmethod
    def of(cls, node: Mapping[str, Any], root: Mapping[str, Any]) -> Source | None:
        """Return the `x-source` of a node, or None if it has none of its own.

        A key that is missing from the root's `x-sources` serves as its own title.
        """
        source = node.get("x-source")
        if not isinstance(source, Mapping):
            return None
        entries = root.get(SOURCES, {})
        cited = tuple(reference(key, entries.get(key, {})) for key in _keys(source))
        return cls(str(source.get("evidence", "")), cited, " ".join(str(source.get("note", "")).split()))


def reference(key: str, entry: Mapping[str, Any]) -> Reference:
    """Read an entry of `x-sources`."""
    return Reference(
        key,
        str(entry.get("title", key)),
        str(entry.get("kind", "")),
        str(entry.get("read", "")),
        str(entry.get("url", "")),
        " ".join(str(entry.get("note", "")).split()),
        tuple((str(page["title"]), str(page.get("url", ""))) for page in entry.get("also", [])),
    )


def references(root: Mapping[str, Any]) -> list[Reference]:
    """Return every source that a document cites."""
    return [reference(key, entry) for key, entry in root.get(SOURCES, {}).items()]


def source_places(place: Place) -> Iterator[Place]:
    """Yield every `x-source` at or below a place."""
    for child in place:
        if child.name == "x-source":
            yield child
        elif isinstance(child.value, dict | list):
            yield from source_places(child)


def used_sources(document: Mapping[str, Any], entries: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries that a document cites, in the order of `entries`, without `file` (the name of our notes)."""
    used = {key for place in source_places(Place((), document)) for key in _keys(place.value)}
    return {
        key: {name: value for name, value in entry.items() if name != "file"} if isinstance(entry, Mapping) else entry
        for key, entry in entries.items()
        if key in used
    }


def _keys(source: Any) -> list[str]:
    """Return the keys that an `x-source` cites; none if it is malformed, which lint reports."""
    keys = source.get("from") if isinstance(source, Mapping) else None
    return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []
