"""Resources: the operations that create, list, read, change and delete the same item, derived from links."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.contract.probes.probed import ProbedDocument, is_paged
from scripts.openapi import Operation
from scripts.openapi.links import Link


@dataclass(frozen=True, eq=False)
class ProbedResource:
    """An item path (a GET whose path ends in a parameter, and that is not paginated) and its operations.

    Attributes:
        creator: link from the POST that creates an item to the reader.
        listers: links from lists of such items to the reader, through the list's first row.
        finder: link from another response.
        changers: the operations with a body on the item path.
        beneath: every operation on the item path and below it.
    """

    reader: Operation
    creator: Link | None
    listers: tuple[Link, ...]
    finder: Link | None
    changers: tuple[Operation, ...]
    deleter: Operation | None
    beneath: tuple[Operation, ...]


def resources(document: ProbedDocument) -> list[ProbedResource]:
    """Return every resource of a document, in document order."""
    return [
        _resource(document, operation)
        for operation in document.operations
        if operation.method == "get" and operation.path.endswith("}") and not is_paged(operation)
    ]


def creator_of(document: ProbedDocument, target: Operation) -> Link | None:
    """Return the link from a POST that creates the item of an operation, instead of naming an existing one."""
    made = [link for link in _links_to(document, target) if link.source.method == "post" and _is_new(document, link)]
    return next((link for link in made if _of_one_kind(link)), next(iter(made), None))


def _resource(document: ProbedDocument, reader: Operation) -> ProbedResource:
    item = reader.path
    found = [link for link in _links_to(document, reader) if link.source.method == "get"]
    listers = tuple(link for link in found if _of_one_kind(link) and "/0/" in _identifier(link))
    same = [one for one in document.operations if one.path == item]
    return ProbedResource(
        reader=reader,
        creator=creator_of(document, reader),
        listers=listers,
        finder=next((link for link in found if link not in listers), None),
        changers=tuple(one for one in same if one.bodies),
        deleter=next((one for one in same if one.method == "delete"), None),
        beneath=tuple(one for one in document.operations if _below(one.path, item)),
    )


def _links_to(document: ProbedDocument, target: Operation) -> list[Link]:
    """Return the links from other paths that pass all path parameters of an operation and nothing else."""
    names = target.parameter_names("path")
    return [
        link
        for link in document.links
        if link.target == target
        and names
        and set(link.parameters) == names
        and not _below(link.source.path, _item(target))
    ]


def _item(operation: Operation) -> str:
    """Return the path of an operation up to its last parameter."""
    return operation.path.rpartition("}")[0] + "}"


def _identifier(link: Link) -> str:
    """Return the expression for the last path parameter of the target."""
    return link.parameters[_item(link.target).rsplit("{", 1)[1].removesuffix("}")]


def _of_one_kind(link: Link) -> bool:
    """Return whether both ends are of the same kind, which tags represent."""
    return link.source.tag == link.target.tag


def _is_new(document: ProbedDocument, link: Link) -> bool:
    """Return whether the POST gives its target a new id, chosen by the caller or the server.

    Values that the response repeats from the body, or ids of another kind, existed before, such as the collection of a
    new interaction.
    """
    place, _, pointer = _identifier(link).partition("#/")
    if place == "$response.body":
        name = pointer.partition("/")[0]
        sent = (document.properties(schema) for schema in link.source.bodies.values())
        return _of_one_kind(link) and all(name not in one for one in sent)
    return place == "$request.body"


def _below(path: str, item: str) -> bool:
    return path == item or path.startswith(item + "/")
