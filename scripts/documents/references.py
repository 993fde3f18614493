"""Which `$ref` of a source is a reference, where it may lead, and what it names.

A `$ref` inside an example, default, const, enum or extension is data. A reference leads to a file below the folder that
holds the folders of the APIs (`spec/`): an API may share `spec/common/`, and nothing outside is read.
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
    """Whether the member of an object is data; `within` is the keyword that the object stands under."""
    if key in _DATA or key.startswith("x-") or key in _DATA_OF.get(within, ()):
        return True
    return key == "examples" and isinstance(value, list)


def locate(reference: str, file: Path, root: Path) -> tuple[Path, str]:
    """The file and the JSON Pointer that a reference in a file names, percent-decoded.

    Raises:
        ValueError: it is no relative reference with a pointer, or leads out of the root; the text is the reason.
    """
    target = urlsplit(reference)
    pointer = unquote(target.fragment)
    if not pointer.startswith("/"):
        raise ValueError("has no pointer (`#/...`)")
    if target.scheme or target.netloc or target.query or target.path.startswith("/"):
        raise ValueError("must be a path relative to this file; nothing else is read")
    if not target.path:
        return file, pointer
    try:
        found = (file.parent / unquote(target.path)).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a name too long, a loop of links, a NUL
        raise ValueError(f"cannot be followed: {getattr(error, 'strerror', None) or error}") from None
    if not found.is_relative_to(root):
        raise ValueError(f"leads out of {root.name}/; move what it names below it")
    return found, pointer
