"""Compare two OpenAPI documents: operations, webhooks, servers, security schemes, and members of the root."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scripts.contract.diff.change import Changes
from scripts.contract.diff.operations import OperationComparison, documentation, path_item, path_shape
from scripts.contract.diff.schemas import compare_documentation
from scripts.contract.shape import DOCUMENTATION
from scripts.openapi import Document, Operation, Place

_WITHOUT_EFFECT = DOCUMENTATION | {"x-sources", "bearerFormat"}


def compare_documents(old: Document, new: Document, artifact: str | None = None) -> Changes:
    """Return the changes between two bundled documents; `artifact` names them in changes (default: the new document).

    Raises:
        UnresolvedError: a reference does not resolve.
    """
    found = Changes(new.name if artifact is None else artifact)
    if old.root == new.root:
        return found
    _operations(old.operations, new.operations, found)
    _operations(old.webhooks, new.webhooks, found, webhooks=True)
    _servers(old, new, found)
    _security_schemes(old, new, found)
    _root(old, new, found)
    if not found:
        found.add("structure-changed", "", "the document differs only in form, not in meaning")
    return found


def _operations(old: Sequence[Operation], new: Sequence[Operation], found: Changes, *, webhooks: bool = False) -> None:
    """Pair operations by method and path, then by operationId, and compare the pairs."""
    kind = "webhook" if webhooks else "operation"
    by_path = {(each.method, path_shape(each.path)): each for each in new}
    pairs = [(each, by_path.pop((each.method, path_shape(each.path)), None)) for each in old]
    by_id = {each.id: each for each in by_path.values() if each.id}
    added = list(by_path.values())
    for before, paired in pairs:
        after = paired or by_id.pop(before.id, None)
        if after is None:
            place = before.place.pointer
            found.add(f"{kind}-removed", place, f"the {kind} {before.label} is removed", before.id or before.label)
            continue
        if paired is None:
            added.remove(after)
        OperationComparison(before, after, found, webhook=webhooks).run()
        documentation(found, path_item(before), path_item(after))
    for after in added:
        found.add(f"{kind}-added", after.place.pointer, f"the {kind} {after.label} is added", after.id or after.label)


def _servers(old: Document, new: Document, found: Changes) -> None:
    if not (old.hosts or new.hosts):
        return
    before, after = old.hosts or ["/"], new.hosts or ["/"]
    for url in before:
        if url not in after:
            found.add("server-removed", "/servers", f"the server {url} is removed")
    for url in after:
        if url not in before:
            found.add("server-added", "/servers", f"the server {url} is added")
    if before[0] != after[0] and before[0] in after:
        found.add("default-server-changed", "/servers/0", f"the first server is {after[0]}, no longer {before[0]}")
    earlier_servers = list(old.place("servers"))
    for place in new.place("servers"):
        earlier = next((each for each in earlier_servers if each.value.get("url") == place.value.get("url")), None)
        if earlier is None:
            continue
        earlier_servers.remove(earlier)
        documentation(found, earlier, place)
        for name in dict.fromkeys([*((earlier / "variables").value or {}), *((place / "variables").value or {})]):
            one, other = earlier / "variables" / name, place / "variables" / name
            if any((one / key).value != (other / key).value for key in ("default", "enum")):
                found.add("server-variable-changed", other.pointer, f"the variable `{name}` of the server changes")
            elif one.value != other.value:
                found.add("documentation-changed", other.pointer, "its description changes")


def _security_schemes(old: Document, new: Document, found: Changes) -> None:
    schemes = new.component("securitySchemes")
    before, after = old.security_schemes, new.security_schemes
    for name, scheme in before.items():
        place = schemes / name
        if name not in after:
            found.add("security-scheme-removed", place.pointer, f"the security scheme `{name}` is removed")
            continue
        for key in dict.fromkeys((*scheme, *after[name])):
            one, other = scheme.get(key), after[name].get(key)
            if one == other:
                continue
            if key in _WITHOUT_EFFECT:
                compare_documentation(found, {key: one}, {key: other}, place)
            elif key == "flows":
                _flows(one or {}, other or {}, place / key, found)
            else:
                found.add("security-scheme-changed", (place / key).pointer, f"`{name}`: `{key}` changes")
    for name in after:
        if name not in before:
            found.add("security-scheme-added", (schemes / name).pointer, f"the security scheme `{name}` is added")


def _flows(old: dict[str, Any], new: dict[str, Any], place: Place, found: Changes) -> None:
    for name in dict.fromkeys((*old, *new)):
        pointer = (place / name).pointer
        if name not in new or name not in old:
            kind = "added" if name in new else "removed"
            found.add(f"security-flow-{kind}", pointer, f"the OAuth flow `{name}` is {kind}")
            continue
        for key in dict.fromkeys((*old[name], *new[name])):
            one, other = old[name].get(key), new[name].get(key)
            if key != "scopes" and one != other:
                found.add("security-flow-changed", pointer, f"the OAuth flow `{name}`: `{key}` changes")
        scopes, more = old[name].get("scopes", {}), new[name].get("scopes", {})
        for scope in dict.fromkeys((*scopes, *more)):
            if scope not in more or scope not in scopes:
                kind = "added" if scope in more else "removed"
                found.add(f"scope-{kind}", pointer, f"the OAuth flow `{name}`: the scope `{scope}` is {kind}")
            elif scopes[scope] != more[scope]:
                found.add("documentation-changed", pointer, f"the text of the scope `{scope}` changes")


def _root(old: Document, new: Document, found: Changes) -> None:
    before, after = old.root, new.root
    for key in ("openapi", "jsonSchemaDialect"):
        if before.get(key) != after.get(key):
            found.add("dialect-changed", f"/{key}", f"`{key}` changes from {before.get(key)} to {after.get(key)}")
    for key in ("info", "tags", "externalDocs", "x-sources"):
        if before.get(key) != after.get(key):
            found.add("documentation-changed", f"/{key}", f"`{key}` changes")
    for key in dict.fromkeys((*before, *after)):
        if key.startswith("x-") and key != "x-sources" and before.get(key) != after.get(key):
            found.add("extension-changed", f"/{key}", f"`{key}` changes")
