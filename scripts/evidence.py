"""Evidence: how strong a statement is, what it rests on, and where a reader finds that.

A part of a description names its evidence in `x-source`, whose keys stand in `spec/sources.yaml`. The bundler copies
the entries that a document uses to `x-sources` at its root, so that a document explains its own sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.openapi import Place

SOURCES_FILE = "sources.yaml"
"""The file beside the folders of the APIs that describes every source."""
SOURCES = "x-sources"
"""The key at the root of a bundled document that holds the entries it uses."""

EVIDENCE = {
    "documented": "a current page or published file of the vendor",
    "archived": "an older text of the vendor only",
    "observed": "published code that relies on it; no page says it",
    "inferred": "a conclusion of ours",
}
"""What a statement rests on, strongest first."""

KINDS = {
    "vendor page": "a page of the vendor, read in full",
    "archived page": "a stored copy of a page of the vendor, often cut short",
    "vendor file": "a file that the vendor publishes in a repository",
    "published client": "code that calls the live service",
    "notes": "notes of ours on several sources, without an address of their own",
}
"""What a source is."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as a reader sees it; `url` is empty where it has no public address, `also` are further pages."""

    key: str
    title: str
    kind: str
    read: str
    url: str = ""
    note: str = ""
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An `x-source`: how strong the evidence is, what it rests on, and how a contradiction was resolved."""

    evidence: str
    references: tuple[Reference, ...]
    note: str

    @classmethod
    def of(cls, node: Mapping[str, Any], root: Mapping[str, Any]) -> Source | None:
        """The source of a part of a document, None if it names none of its own.

        A key that the document does not explain stands for itself.
        """
        source = node.get("x-source")
        if not isinstance(source, Mapping):
            return None
        entries = root.get(SOURCES, {})
        cited = tuple(reference(key, entries.get(key, {})) for key in source["from"])
        return cls(str(source["evidence"]), cited, " ".join(str(source.get("note", "")).split()))


def reference(key: str, entry: Mapping[str, Any]) -> Reference:
    """An entry of `x-sources`."""
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
    """Every source that a document uses, by key."""
    return [reference(key, entry) for key, entry in root.get(SOURCES, {}).items()]


def source_places(place: Place) -> Iterator[Place]:
    """The place of every `x-source` at or below a place."""
    for child in place:
        if child.name == "x-source":
            yield child
        else:
            yield from source_places(child)


def used_sources(document: Mapping[str, Any], entries: Mapping[str, Any]) -> dict[str, Any]:
    """The entries that a document uses, in their order, without the notes that they were taken from (`file`)."""
    used = {key for place in source_places(Place((), document)) for key in _keys(place.value)}
    return {
        key: {name: value for name, value in entry.items() if name != "file"} if isinstance(entry, Mapping) else entry
        for key, entry in entries.items()
        if key in used
    }


def _keys(source: Any) -> list[str]:
    """The keys of an `x-source`; one of another form has none, which the lint reports."""
    keys = source.get("from") if isinstance(source, Mapping) else None
    return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []
