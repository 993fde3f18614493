"""Compare two operations: names, parameters, request bodies, responses, security and extensions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from scripts.contract.diff.change import Changes
from scripts.contract.diff.schemas import SchemaComparison, compare_documentation
from scripts.contract.shape import DOCUMENTATION, REQUEST, RESPONSE, expanded
from scripts.openapi import Operation, Place

_SERIALIZATION = ("style", "explode", "allowReserved", "allowEmptyValue")
_SDK = "x-sdk-"
"""Prefixes of the extensions for clients."""
_PARAMETER = re.compile(r"\{([^{}]*)\}")


class OperationComparison:
    """Compares two operations. A webhook is sent by the API, so its request body counts as a response."""

    def __init__(self, old: Operation, new: Operation, found: Changes, *, webhook: bool = False) -> None:
        self.old, self.new, self.found = old, new, found
        self.body_direction = RESPONSE if webhook else REQUEST

    def run(self) -> None:
        self._names()
        self._parameters()
        self._body()
        self._responses()
        self._security()
        for keyword in ("servers", "callbacks"):
            before, after = (expanded(each.document, _effective(each, keyword)) for each in (self.old, self.new))
            if before != after:
                self._add(f"{keyword}-changed", self.new.place / keyword, f"`{keyword}` of the operation change")
        self._extensions(self.old.place, self.new.place)
        self._extensions(path_item(self.old), path_item(self.new))
        documentation(self.found, self.old.place, self.new.place, self.new.id)

    def _add(self, name: str, place: Place, text: str) -> None:
        self.found.add(name, place.pointer, text, self.new.id or self.new.label)

    def _schemas(self, direction: str, old: Place, new: Place, where: str) -> None:
        old_schema, new_schema = (
            holder / "schema" if "schema" in holder else Place((*holder.path, "schema"), True) for holder in (old, new)
        )
        comparison = SchemaComparison(self.old.document, self.new.document, direction, self.new.id, self.found)
        comparison.compare(old_schema, new_schema, where)

    def _names(self) -> None:
        old, new = self.old, self.new
        if old.id != new.id:
            self._add("operation-id-changed", new.place / "operationId", f"the operationId {old.id} becomes {new.id}")
        if path_shape(old.path) != path_shape(new.path) or old.method != new.method:
            self._add("operation-moved", new.place, f"{old.label} becomes {new.label}")
        if old.tag != new.tag:
            self._add("tag-changed", new.place / "tags", f"the tag {old.tag or 'none'} becomes {new.tag or 'none'}")
        elif old.definition.get("tags") != new.definition.get("tags"):
            self._add("documentation-changed", new.place / "tags", "further tags change")
        deprecated = [bool(each.definition.get("deprecated")) for each in (old, new)]
        if deprecated == [False, True]:
            self._add("deprecated", new.place, "the operation is deprecated")
        elif deprecated == [True, False]:
            self._add("deprecation-removed", new.place, "the operation is no longer deprecated")

    # Parameters

    def _parameters(self) -> None:
        old = {_key(place): place for place in self.old.parameters}
        new = {_key(place): place for place in self.new.parameters}
        self._rename_path_parameters(old, new)
        for key, place in old.items():
            if key not in new:
                self._add("parameter-removed", place, f"the {key[0]} parameter `{key[1]}` is removed")
        for key, place in new.items():
            if key in old:
                self._parameter(old[key], place)
            else:
                required = bool(place.value.get("required"))
                name = "required-parameter-added" if required else "parameter-added"
                ending = " and required" if required else ""
                self._add(name, place, f"the {key[0]} parameter `{key[1]}` is added{ending}")

    def _rename_path_parameters(self, old: dict[tuple[str, str], Place], new: Mapping[tuple[str, str], Place]) -> None:
        """Rename path parameters to their new names, since their names are not sent."""
        for before, after in zip(_PARAMETER.findall(self.old.path), _PARAMETER.findall(self.new.path), strict=False):
            if before != after and ("path", before) in old and ("path", after) in new:
                old["path", after] = old.pop(("path", before))
                self._add(
                    "path-parameter-renamed", new["path", after], f"the path parameter `{before}` becomes `{after}`"
                )

    def _parameter(self, old: Place, new: Place) -> None:
        where = f"{new.value.get('in')} parameter `{new.value.get('name')}`"
        required = [bool(each.value.get("required")) for each in (old, new)]
        if required == [False, True]:
            self._add("parameter-required", new, f"{where} is required")
        elif required == [True, False]:
            self._add("parameter-optional", new, f"{where} is optional")
        if bool(new.value.get("deprecated")) != bool(old.value.get("deprecated")):
            gone = not new.value.get("deprecated")
            text = f"{where} is {'no longer ' if gone else ''}deprecated"
            self._add("deprecation-removed" if gone else "deprecated", new, text)
        for keyword in _SERIALIZATION:
            before, after = (_serialization(each.value, keyword) for each in (old, new))
            if before != after:
                self._add("serialization-changed", new, f"{where}: `{keyword}` changes from {before} to {after}")
        if ("content" in old) != ("content" in new):
            self._add("serialization-changed", new, f"{where} changes between `content` and `schema`")
        elif "content" in new:
            self._content(REQUEST, old, new, where)
        else:
            self._schemas(REQUEST, old, new, where)
        self._extensions(old, new)
        documentation(self.found, old, new, self.new.id)

    # Bodies

    def _body(self) -> None:
        old, new = self.old.body, self.new.body
        if old is None and new is None:
            return
        if new is None:
            self._add("request-body-removed", self.old.place / "requestBody", "the request body is removed")
            return
        required = bool(new.value.get("required"))
        if old is None:
            name = "required-request-body-added" if required else "request-body-added"
            self._add(name, new, f"a request body is added{' and required' if required else ''}")
            return
        if required != bool(old.value.get("required")):
            name = "request-body-required" if required else "request-body-optional"
            self._add(name, new, f"the request body is {'required' if required else 'optional'}")
        self._content(self.body_direction, old, new, "request body")
        self._extensions(old, new)
        documentation(self.found, old, new, self.new.id)

    def _content(self, direction: str, old: Place, new: Place, where: str) -> None:
        before, after = ({entry.name.lower(): entry for entry in each / "content"} for each in (old, new))
        for media_type, entry in before.items():
            if media_type not in after:
                self._add(f"{direction}-media-type-removed", entry, f"{where}: the media type {media_type} is removed")
        for media_type, entry in after.items():
            if media_type not in before:
                self._add(f"{direction}-media-type-added", entry, f"{where}: the media type {media_type} is added")
                continue
            self._schemas(direction, before[media_type], entry, where)
            if (before[media_type] / "encoding").value != (entry / "encoding").value:
                self._add("serialization-changed", entry, f"{where}: `encoding` changes")
            self._extensions(before[media_type], entry)
            documentation(self.found, before[media_type], entry, self.new.id)

    # Responses

    def _responses(self) -> None:
        for status, response in self.old.responses.items():
            if status not in self.new.responses:
                name = "success-status-removed" if status[0] in "23d" else "error-status-removed"
                self._add(name, response, f"the response {status} is removed")
        for status, response in self.new.responses.items():
            if status not in self.old.responses:
                name = "success-status-added" if status[0] in "23" else "error-status-added"
                self._add(name, self.new.place / "responses" / status, f"the response {status} is added")
            else:
                self._response(status, self.old.responses[status], response)

    def _response(self, status: str, old: Place, new: Place) -> None:
        where = f"response {status}"
        self._content(RESPONSE, old, new, where)
        before, after = (self._headers(operation, each) for operation, each in ((self.old, old), (self.new, new)))
        for name, header in before.items():
            if name not in after:
                self._add("response-header-removed", header, f"{where}: the header `{name}` is removed")
        for name, header in after.items():
            if name not in before:
                self._add("response-header-added", header, f"{where}: the header `{name}` is added")
                continue
            if before[name].value.get("required") and not header.value.get("required"):
                self._add("response-header-optional", header, f"{where}: the header `{name}` is optional")
            elif header.value.get("required") and not before[name].value.get("required"):
                self._add("response-header-required", header, f"{where}: the header `{name}` is always sent")
            self._schemas(RESPONSE, before[name], header, f"{where} header `{name}`")
            documentation(self.found, before[name], header, self.new.id)
        self._links(old, new, where)
        self._extensions(old, new)
        documentation(self.found, old, new, self.new.id)

    def _headers(self, operation: Operation, response: Place) -> dict[str, Place]:
        return {place.name.lower(): operation.document.follow(place) for place in response / "headers"}

    def _links(self, old: Place, new: Place, where: str) -> None:
        before, after = ({place.name: place for place in each / "links"} for each in (old, new))
        for name in dict.fromkeys((*before, *after)):
            if name not in after:
                self._add("link-removed", before[name], f"{where}: the link `{name}` is removed")
            elif name not in before:
                self._add("link-added", after[name], f"{where}: the link `{name}` is added")
            elif expanded(self.old.document, before[name].value) != expanded(self.new.document, after[name].value):
                self._add("link-changed", after[name], f"{where}: the link `{name}` changes")

    # Security and extensions

    def _security(self) -> None:
        old, new = (_alternatives(each) for each in (self.old, self.new))
        place = self.new.place / "security"
        for requirement in old:
            if not any(_needs_no_more(other, requirement) for other in new):
                self._add("security-removed", place, f"credentials are no longer enough: {_credentials(requirement)}")
        for requirement in new:
            if not any(_needs_no_more(other, requirement) for other in old):
                self._add("security-added", place, f"credentials are enough: {_credentials(requirement)}")

    def _extensions(self, old: Place, new: Place) -> None:
        for name in _extensions((*old, *new)):
            before, after = (old / name).value, (new / name).value
            if before != after:
                kind = "sdk-extension-changed" if name.startswith(_SDK) else "extension-changed"
                self._add(kind, new / name, f"`{name}` {_kind(before, after)}")


def documentation(found: Changes, old: Place, new: Place, operation: str = "") -> None:
    """Add a change for each text or example of two objects that differs."""
    before, after = ({place.name: place.value for place in each if place.name in DOCUMENTATION} for each in (old, new))
    compare_documentation(found, before, after, new, operation)


def _kind(before: Any, after: Any) -> str:
    return "is added" if before is None else "is removed" if after is None else "changes"


def _extensions(members: Iterable[Place]) -> list[str]:
    names = (place.name for place in members)
    return list(dict.fromkeys(name for name in names if name.startswith("x-") and name not in DOCUMENTATION))


def _key(parameter: Place) -> tuple[str, str]:
    name, location = str(parameter.value.get("name")), str(parameter.value.get("in"))
    return location, name.lower() if location == "header" else name


def _serialization(parameter: dict[str, Any], keyword: str) -> Any:
    """Return the value of a keyword, or its default (OpenAPI 3.1.1, section 4.8.12)."""
    style = parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple")
    if keyword == "style":
        return style
    return parameter.get(keyword, keyword == "explode" and style == "form")


def path_item(operation: Operation) -> Place:
    """Return the Path Item Object of an operation."""
    return operation.document.place(*operation.place.path[:-1])


def _effective(operation: Operation, keyword: str) -> Any:
    """Return the value of a keyword of an operation, or that of its path."""
    value = operation.definition.get(keyword)
    return (path_item(operation) / keyword).value if value is None else value


def path_shape(path: str) -> str:
    """Return a path template without parameter names, which are not sent."""
    return _PARAMETER.sub("{}", path)


def _alternatives(operation: Operation) -> list[dict[str, list[str]]]:
    return operation.security or [{}]


def _needs_no_more(requirement: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> bool:
    """Return whether credentials that satisfy `other` also satisfy `requirement`."""
    return all(name in other and set(scopes) <= set(other[name]) for name, scopes in requirement.items())


def _credentials(requirement: Mapping[str, list[str]]) -> str:
    return " and ".join(f"{name}{list(scopes) if scopes else ''}" for name, scopes in requirement.items()) or "none"
