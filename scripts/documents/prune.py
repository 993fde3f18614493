"""Remove dangling references and unused components after operations are removed.

Removing an operation leaves behind path items and webhooks without operations, links and `x-values-from` that name it,
tags without operations, and unreferenced components.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.evidence import SOURCES, used_sources
from scripts.openapi import METHODS
from scripts.openapi.place import component_of


def prune(document: dict[str, Any]) -> dict[str, Any]:
    """Prune a bundled document in place and return it. Documents without dangling references are unchanged."""
    for items in (document.get("paths", {}), document.get("webhooks", {})):
        for name in [name for name, item in items.items() if not any(method in METHODS for method in item)]:
            del items[name]
    if not document.get("webhooks", True):
        del document["webhooks"]
    remaining = {operation.get("operationId") for _, _, operation in operations(document)}
    _remove_calls(document, remaining)
    if "tags" in document:
        held = [*operations(document), *operations(document, "webhooks")]
        used = {tag for _, _, operation in held for tag in operation.get("tags", [])}
        document["tags"] = [tag for tag in document["tags"] if tag["name"] in used]
    for kind, name in unused_components(document):
        del document["components"][kind][name]
        if not document["components"][kind]:
            del document["components"][kind]
    if SOURCES in document:
        document[SOURCES] = used_sources(document, document[SOURCES])
    return document


def operations(document: dict[str, Any], kind: str = "paths") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path (or webhook name), method and operation for every operation below `paths` or `webhooks`."""
    for path, item in document.get(kind, {}).items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def unused_components(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Return kind and name of the components that no operation needs, directly or through other components."""
    components = document.get("components", {})
    waiting: list[Any] = [{key: value for key, value in document.items() if key != "components"}]
    used: set[tuple[str, str]] = set()
    while waiting:
        for found in needed(waiting.pop()) - used:
            used.add(found)
            waiting.append(components.get(found[0], {}).get(found[1]))
    return [(kind, name) for kind, named in components.items() for name in named if (kind, name) not in used]


def needed(node: Any) -> set[tuple[str, str]]:
    """Return the components named in a part of a document: by reference, discriminator or security requirement."""
    found: set[tuple[str, str]] = set()
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                target = component_of(value)
                found |= set() if target is None else {target}
            elif key == "mapping" and "propertyName" in node:
                found |= {component_of(target) or ("schemas", target) for target in value.values()}
            elif key == "security" and isinstance(value, list):
                found |= {("securitySchemes", name) for one in value if isinstance(one, dict) for name in one}
            else:
                found |= needed(value)
    elif isinstance(node, list):
        for item in node:
            found |= needed(item)
    return found


def _remove_calls(node: Any, remaining: set[str | None]) -> None:
    """Remove links and `x-values-from` that name a missing operation."""
    if isinstance(node, list):
        for item in node:
            _remove_calls(item, remaining)
    if not isinstance(node, dict):
        return
    source = node.get("x-values-from")
    if isinstance(source, dict) and source.get("operationId") not in remaining:
        del node["x-values-from"]
    links = node.get("links")
    if isinstance(links, dict):
        gone = [name for name, link in links.items() if _leads_nowhere(link, remaining)]
        for name in gone:
            del links[name]
        if gone and not links:
            del node["links"]
    for value in node.values():
        _remove_calls(value, remaining)


def _leads_nowhere(link: Any, remaining: set[str | None]) -> bool:
    return isinstance(link, dict) and "operationId" in link and link["operationId"] not in remaining
