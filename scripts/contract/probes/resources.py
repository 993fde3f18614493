"""Which operations create, list, read, change and delete the same thing, as the links of the document tell."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.contract.probes.document import Document, Link, Operation


@dataclass(frozen=True, eq=False)
class Resource:
    """The operations around one item path (a GET whose path ends in a parameter).

    Attributes:
        creator: link from the POST that makes an item to the reader.
        lister: link from a list to the reader, through the list's first row.
        finder: link from another answer, for a resource without creator.
        changers: the operations with a body on the item path.
        beneath: every operation on the item path and below it.
    """

    reader: Operation
    creator: Link | None
    lister: Link | None
    finder: Link | None
    changers: tuple[Operation, ...]
    deleter: Operation | None
    beneath: tuple[Operation, ...]


def resources(document: Document) -> list[Resource]:
    """Every resource of a document, in document order."""
    return [
        _resource(document, operation)
        for operation in document.operations.values()
        if operation.method == "GET" and operation.path.endswith("}")
    ]


def _resource(document: Document, reader: Operation) -> Resource:
    item = reader.path
    names = {one["name"] for one in reader.parameters if one["in"] == "path"}
    links = [
        link
        for link in document.links
        if link.target == reader and set(link.parameters) == names and not _below(link.source.path, item)
    ]
    last = item.rsplit("{", 1)[1].removesuffix("}")
    creator = next((link for link in links if link.source.method == "POST"), None)
    lister = next((link for link in links if link.source.method == "GET" and "/0/" in link.parameters[last]), None)
    finder = next((link for link in links if link.source.method == "GET" and link is not lister), None)
    same = [one for one in document.operations.values() if one.path == item]
    return Resource(
        reader=reader,
        creator=creator,
        lister=lister,
        finder=finder,
        changers=tuple(one for one in same if one.bodies),
        deleter=next((one for one in same if one.method == "DELETE"), None),
        beneath=tuple(one for one in document.operations.values() if one.path == item or _below(one.path, item)),
    )


def _below(path: str, item: str) -> bool:
    return path == item or path.startswith(item + "/")
