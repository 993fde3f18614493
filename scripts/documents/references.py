"""Recognize and resolve references in source files.

A `$ref` inside an example, default, const, enum or extension is data. References must stay within the parent folder of
the APIs (`spec/`): APIs share `spec/common/`, and files outside are never read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

# Keywords whose value maps names to objects: `properties: {default: ...}` has a property named default.
NAMED = frozenset(
    [
        *("callbacks", "content", "encoding", "examples", "headers", "links", "parameters", "pathItems", "paths"),
        *("requestBodies", "responses", "schemas", "securitySchemes", "variables", "webhooks"),
        *("$defs", "dependentSchemas", "patternProperties", "properties"),
    ]
)
_DATA = frozenset(("example", "default", "const", "enum"))
_DATA_OF = {"examples": frozenset(("value",)), "links": frozenset(("parameters", "requestBody"))}


def is_data(key: str, value: Any, within: str) -> bool:
    """Return whether the member of an object is data; `within` is the parent keyword of the object."""
    if key in _DATA or key.startswith("x-") or key in _DATA_OF.get(within, ()):
        return True
    return key == "examples" and isinstance(value, list)


def locate(reference: str, file: Path, root: Path) -> tuple[Path, str]:
    """Return the file and the percent-decoded JSON Pointer of a reference in a file.

    Raises:
        ValueError: it is not a relative reference with a pointer, or is outside the root; the message is the reason.
    """
    target = urlsplit(reference)
    pointer = unquote(target.fragment)
    if not pointer.startswith("/"):
        raise ValueError("has no pointer (`#/...`)")
    if target.scheme or target.netloc or target.query or target.path.startswith("/"):
        raise ValueError("must be a path relative to this file")
    if not target.path:
        return file, pointer
    try:
        found = (file.parent / unquote(target.path)).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a name that is too long, a symlink loop, or a NUL
        raise ValueError(f"cannot be resolved: {getattr(error, 'strerror', None) or error}") from None
    if not found.is_relative_to(root):
        raise ValueError(f"is outside {root.name}/; move the target there")
    return found, pointer
