"""Compare the public surface of two revisions of a Python client with griffe, from source, without importing it."""

from __future__ import annotations

from pathlib import Path

import griffe
from griffe import BreakageKind

from scripts.clients.surface import is_public, public_objects
from scripts.contract.diff.change import Changes

_CODES = {
    BreakageKind.OBJECT_REMOVED: "client-name-removed",
    BreakageKind.OBJECT_CHANGED_KIND: "client-signature-changed",
    BreakageKind.PARAMETER_MOVED: "client-signature-changed",
    BreakageKind.PARAMETER_REMOVED: "client-signature-changed",
    BreakageKind.PARAMETER_CHANGED_KIND: "client-signature-changed",
    BreakageKind.PARAMETER_CHANGED_REQUIRED: "client-signature-changed",
    BreakageKind.PARAMETER_ADDED_REQUIRED: "client-signature-changed",
    BreakageKind.PARAMETER_CHANGED_DEFAULT: "client-value-changed",
}
"""Breakages as detected by griffe, which compares types, values and base classes only in part; see `_types`."""


def compare_python(old: Path, new: Path, package: str) -> Changes:
    """Return the changes between two folders of a package."""
    found = Changes(package)
    before, after = (griffe.load(package, search_paths=[folder], allow_inspection=False) for folder in (old, new))
    assert isinstance(before, griffe.Module)
    assert isinstance(after, griffe.Module)
    for breakage in griffe.find_breaking_changes(before, after):
        if is_public(breakage.obj) and breakage.kind in _CODES:
            text = breakage.explain(griffe.ExplanationStyle.ONE_LINE)
            found.add(_CODES[breakage.kind], breakage.obj.path, _told(text))
    earlier = dict(public_objects(before))
    for path, one in public_objects(after):
        if path in earlier:
            _types(earlier[path], one, found)
        else:
            found.add("client-name-added", path, f"{path} is added")
    return found


def _types(old: griffe.Object, new: griffe.Object, found: Changes) -> None:
    """Compare annotations, values and base classes of objects with the same name."""
    if isinstance(new, griffe.Class) and isinstance(old, griffe.Class):
        kept = {str(base) for base in new.bases}
        for base in map(str, old.bases):
            if base not in kept:
                found.add("client-base-removed", new.path, f"{new.path} is no longer a {base}")
    elif isinstance(new, griffe.Function) and isinstance(old, griffe.Function):
        _annotation(f"{new.path}()", old.returns, new.returns, new.path, found)
        for parameter in new.parameters:
            if parameter.name in old.parameters:
                before = old.parameters[parameter.name].annotation
                _annotation(f"{new.path}({parameter.name})", before, parameter.annotation, new.path, found)
    elif isinstance(new, griffe.Attribute) and isinstance(old, griffe.Attribute):
        _annotation(new.path, old.annotation, new.annotation, new.path, found)
        if str(old.value) != str(new.value):
            found.add("client-value-changed", new.path, f"{new.path} becomes {new.value}, it was {old.value}")


def _annotation(name: str, old: object, new: object, place: str, found: Changes) -> None:
    if str(old) != str(new):
        found.add("client-type-changed", place, f"{name}: the type becomes {new}, it was {old}")


def _told(text: str) -> str:
    """Return griffe's message without the file location."""
    return text.partition(": ")[2] or text
