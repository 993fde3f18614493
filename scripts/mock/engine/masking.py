"""Masking of secrets in what the control endpoints show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import unquote, unquote_plus

from scripts.mock.engine.secret_names import SECRET_NAME

_MASK = "***"
_CODE = re.compile("code", re.IGNORECASE)
_SHORT = 8
"""Codes that stand for a user are not shorter; those of languages, countries and errors mostly are."""


def masked(value: Any) -> Any:
    """Return a JSON value without the text of properties that may hold a secret."""
    if isinstance(value, dict):
        return {name: _masked_member(name, member) for name, member in value.items()}
    return [masked(one) for one in value] if isinstance(value, list) else value


def _masked_member(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return _MASK if _is_secret(name, value) else value
    if isinstance(value, list):
        return [_masked_member(name, one) for one in value]
    return masked(value)


def masked_query(query: str) -> str:
    """Return a query, percent-encoded as received, without the values of fields that may hold a secret."""
    return "&".join(_masked_field(field) for field in query.split("&"))


class SecretPaths:
    """The paths with a parameter that is a secret."""

    def __init__(self, templates: Iterable[tuple[str, Collection[str]]]) -> None:
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


def _fits(wanted: str | None, segment: str) -> bool:
    return wanted is None or wanted == unquote(segment)


def _masked_field(field: str) -> str:
    name, sign, value = field.partition("=")
    return f"{name}={_MASK}" if sign and _is_secret(unquote_plus(name), unquote_plus(value)) else field


def _is_secret(name: str, value: str) -> bool:
    return bool(value and SECRET_NAME.search(name)) or (len(value) >= _SHORT and _CODE.search(name) is not None)
