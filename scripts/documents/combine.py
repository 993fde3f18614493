"""Combine the bundled documents of all APIs into one.

Each path has its servers and each operation its security, so that those of one API do not apply to another. Components
keep their names unless documents define the same name differently; then they are prefixed with the API's name. Tags are
always prefixed with the API's name and grouped by API in `x-tagGroups`.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.command import command
from scripts.documents.prune import needed, operations
from scripts.evidence import SOURCES
from scripts.files.errors import KnownError
from scripts.files.limits import add_limit_option
from scripts.files.output import report_stream
from scripts.files.yaml_file import load_document, write_document
from scripts.openapi import COMPONENT_KINDS
from scripts.openapi.place import component_of
from scripts.openapi.shape import check_shape

Document = dict[str, Any]
Name = tuple[str, str]
"""Kind and name of a component."""


class CombineError(KnownError):
    """Two documents cannot be combined; the message names both and the conflict."""


def combine(documents: Mapping[str, Document]) -> Document:
    """Combine documents, given by API name, into one.

    Raises:
        CombineError: a document breaks a required house rule, a request could match two APIs, or two operations have
            the same operationId.
    """
    for api, document in documents.items():
        _check_complete(api, document)
    _check_disjoint(documents)
    apart = _apart(documents)
    combined: Document = {
        "openapi": max(document["openapi"] for document in documents.values()),
        "info": _info(documents),
        "servers": [
            server | {"description": f"{document['info']['title']}. {server.get('description', '')}".strip()}
            for document in documents.values()
            for server in document["servers"]
        ],
        "tags": [],
        "x-tagGroups": [],
        "paths": {},
        "components": {kind: {} for kind in COMPONENT_KINDS},
        SOURCES: {key: entry for document in documents.values() for key, entry in document.get(SOURCES, {}).items()},
    }
    for api, document in documents.items():
        _add(combined, api, document, apart)
    combined["components"] = {kind: found for kind, found in combined["components"].items() if found}
    if not combined[SOURCES]:
        del combined[SOURCES]
    return combined


def _add(combined: Document, api: str, document: Document, apart: set[Name]) -> None:
    renamed = {found: f"{api}_{found[1]}" for found in _components(document) if found in apart}
    own = _rename(document, renamed)
    tags = {tag["name"]: f"{api}_{tag['name']}" for tag in own["tags"]}
    combined["tags"] += [tag | {"name": tags[tag["name"]], "x-displayName": tag["name"]} for tag in own["tags"]]
    combined["x-tagGroups"].append({"name": own["info"]["title"], "tags": list(tags.values())})
    for _, _, operation in [*operations(own), *operations(own, "webhooks")]:
        operation["tags"] = [tags[tag] for tag in operation.get("tags", [])]
        operation.setdefault("security", own["security"])
    for path, item in own["paths"].items():
        combined["paths"][path] = {"servers": own["servers"]} | item
    for name, item in own.get("webhooks", {}).items():
        combined.setdefault("webhooks", {})[name] = item
    for kind, definitions in own.get("components", {}).items():
        for name, definition in definitions.items():
            combined["components"][kind][renamed.get((kind, name), name)] = definition


def _info(documents: Mapping[str, Document]) -> Document:
    infos = [document["info"] for document in documents.values()]
    licensed = {"license": infos[0]["license"]} if "license" in infos[0] else {}
    return {
        "title": " + ".join(info["title"] for info in infos),
        "version": " + ".join(dict.fromkeys(info["version"] for info in infos)),
        "summary": "All APIs in one document; each path names its servers.",
        "description": "\n".join(f"## {info['title']}\n\n{info.get('description', '')}" for info in infos),
        **licensed,
    }


def _check_complete(api: str, document: Document) -> None:
    """Raises CombineError, see `combine`."""
    for key in ("servers", "tags", "security"):
        if not isinstance(document.get(key), list):
            raise CombineError(f"{api} has no list `{key}`; run `make validate` for details")
    declared = {tag.get("name") for tag in document["tags"]}
    for path, method, operation in [*operations(document), *operations(document, "webhooks")]:
        where = f"{api}: {method.upper()} {path}"
        if "operationId" not in operation:
            raise CombineError(f"{where} has no operationId; add one")
        if undeclared := [tag for tag in operation.get("tags", []) if tag not in declared]:
            raise CombineError(f"{where} has the undeclared tag {undeclared[0]!r}; add it to `tags` of the index")


def _check_disjoint(documents: Mapping[str, Document]) -> None:
    """Raises CombineError, see `combine`."""
    ids: dict[str, str] = {}
    hooks: dict[str, str] = {}
    paths: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for api, document in documents.items():
        for _, _, operation in [*operations(document), *operations(document, "webhooks")]:
            name = operation["operationId"]
            if ids.setdefault(name, api) != api:
                raise CombineError(f"{ids[name]} and {api} both have an operation {name}; rename one")
        for name in document.get("webhooks", {}):
            if hooks.setdefault(name, api) != api:
                raise CombineError(f"{hooks[name]} and {api} both have a webhook {name}; rename one")
        for path in document["paths"]:
            for other, theirs in paths[str(path.count("/"))]:
                if other != api and _overlap(path, theirs):
                    raise CombineError(
                        f"{other} has {theirs} and {api} has {path}, which match the same request; change one"
                    )
            paths[str(path.count("/"))].append((api, path))


def _overlap(one: str, other: str) -> bool:
    """Return whether a request could match both of two path templates with the same number of segments."""
    segments = zip(one.split("/"), other.split("/"), strict=True)
    return all(here == there or "{" in here + there for here, there in segments)


def _components(document: Document) -> dict[Name, Any]:
    return {
        (kind, name): definition
        for kind, definitions in document.get("components", {}).items()
        for name, definition in definitions.items()
    }


def _apart(documents: Mapping[str, Document]) -> set[Name]:
    """Return the component names with different definitions in two documents, directly or through references."""
    meanings: dict[Name, list[Any]] = defaultdict(list)
    for document in documents.values():
        for name, definition in _components(document).items():
            meanings[name].append(definition)
    shared = {name: found for name, found in meanings.items() if len(found) > 1}
    apart = {name for name, found in shared.items() if any(one != found[0] for one in found[1:])}
    references = {name: needed(found[0]) for name, found in shared.items()}
    while further := {name for name, used in references.items() if used & apart} - apart:
        apart |= further
    return apart


def _rename(node: Any, renamed: Mapping[Name, str]) -> Any:
    """Copy a node with all component names replaced by the new ones."""
    if isinstance(node, list):
        return [_rename(item, renamed) for item in node]
    if not isinstance(node, dict):
        return node
    copied: dict[str, Any] = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            copied[key] = _reference(value, renamed)
        elif key == "mapping" and "propertyName" in node:
            copied[key] = {given: _reference(target, renamed) for given, target in value.items()}
        elif key == "security" and isinstance(value, list):
            copied[key] = [
                {renamed.get(("securitySchemes", name), name): scopes for name, scopes in one.items()} for one in value
            ]
        else:
            copied[key] = _rename(value, renamed)
    return copied


def _reference(reference: str, renamed: Mapping[Name, str]) -> str:
    found = component_of(reference)
    if found is None or found not in renamed:
        return reference
    components, kind, _, *inside = reference.split("/")[1:]
    return "/".join(("#", components, kind, renamed[found], *inside))


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.documents.combine",
        description=(__doc__ or "").split("\n")[0],
        epilog="Exit status: 0 done, 1 failed, 2 usage. On failure nothing is written.",
    )
    parser.add_argument(
        "documents", type=Path, nargs="+", help="bundled documents, named after their APIs, such as build/giosg.json"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="output file, .yaml or .json")
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    documents: dict[str, Document] = {}
    for file in arguments.documents:
        if file.stem in documents:
            raise CombineError(f"{file}: two documents are named {file.stem}; use different file names")
        documents[file.stem] = load_document(file)
        check_shape(documents[file.stem], str(file), complete=True)
    combined = combine(documents)
    write_document(combined, arguments.output)
    line = (
        f"combined {len(documents)} documents -> {arguments.output} ({sum(1 for _ in operations(combined))} operations)"
    )
    print(line, file=report_stream(arguments.output))
    return 0


if __name__ == "__main__":
    sys.exit(main())
