"""Masking of secrets in what the control endpoints show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import unquote, unquote_plus

from scripts.mock.engine.secret_names import SECRET_NAME

_MASK = "***"
_CODE = re.compile("code", re.IGNORECASE)
_URL = re.compile(r"(?P<host>https?://[^/?#\s]+)(?P<path>[^?#\s]*)(?:\?(?P<query>\S*))?", re.IGNORECASE)
_SHORT = 8
"""Codes that stand for a user are not shorter; those of languages, countries and errors mostly are."""


class SecretPaths:
    """The paths with a parameter that is a secret."""

    def __init__(self, templates: Iterable[tuple[str, Collection[str]]] = ()) -> None:
        """`templates` are path templates, each with the names of its secret parameters."""
        # For each parameter, the segments before it; None for those that are parameters too.
        self._before: set[tuple[str | None, ...]] = set()
        for template, names in templates:
            secret = {f"{{{name}}}" for name in names}
            segments = template.split("/")
            for place in (place for place, segment in enumerate(segments) if segment in secret):
                self._before.add(tuple(None if one.startswith("{") else one for one in segments[:place]))

    def masked(self, path: str) -> str:
        """Return a path, percent-encoded as received, without these parameters, also if its end is not described."""
        segments = path.split("/")
        for before in self._before:
            place = len(before)
            if segments[place:] and segments[place] and all(map(_fits, before, segments)):
                segments[place] = _MASK
        return "/".join(segments)


NO_PATHS = SecretPaths()


def masked(value: Any, names: Collection[str] = (), paths: SecretPaths = NO_PATHS) -> Any:
    """Return a JSON value without the text of properties that may hold a secret, and without secrets in URLs.

    `names` are further properties whose texts are secrets.
    """
    root = [value]
    # Copies, each with the name of its property. Without recursion, so that values may be nested to any depth.
    waiting: list[tuple[Any, str]] = [(root, "")]
    while waiting:
        container, within = waiting.pop()
        is_object = isinstance(container, dict)
        for key, member in [*(container.items() if is_object else enumerate(container))]:
            name = key if is_object else within
            if isinstance(member, (dict, list)):
                container[key] = member.copy()
                waiting.append((container[key], name))
            elif isinstance(member, str):
                is_secret = bool(member) and (name in names or _is_secret(name, member))
                container[key] = _MASK if is_secret else masked_url(member, paths)
    return root[0]


def masked_url(text: str, paths: SecretPaths = NO_PATHS) -> str:
    """Return a text without secrets in path and query if it is a URL, such as a link to the next page."""
    found = _URL.fullmatch(text)
    if found is None:
        return text
    query = found["query"]
    return found["host"] + paths.masked(found["path"]) + (f"?{masked_query(query)}" if query is not None else "")


def masked_query(query: str) -> str:
    """Return a query, percent-encoded as received, without the values of fields that may hold a secret."""
    return "&".join(_masked_field(field) for field in query.split("&"))


def _fits(wanted: str | None, segment: str) -> bool:
    return wanted is None or wanted == unquote(segment)


def _masked_field(field: str) -> str:
    name, sign, value = field.partition("=")
    return f"{name}={_MASK}" if sign and _is_secret(unquote_plus(name), unquote_plus(value)) else field


def _is_secret(name: str, value: str) -> bool:
    return bool(value and SECRET_NAME.search(name)) or (len(value) >= _SHORT and _CODE.search(name) is not None)
