"""Documents and overlays for the applier: objects that keep comments and styles."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.files.errors import KnownError, SourceError
from scripts.files.yaml_file import dump_document, is_json, load_editable, plain
from scripts.files.yaml_reader import parse_yaml

from .errors import OverlayError


def read_document(path: str | Path) -> Any:
    """Read the object in a YAML or JSON file. Raises FileNotFoundError and SourceError."""
    document = load_editable(Path(path))
    if not isinstance(document, Mapping):
        raise SourceError(path, None, "the document must be an object (a mapping with keys)")
    return document


def render_document(document: Any, path: str | Path) -> str:
    """Return the text for a file, YAML or JSON by its name. Raises OverlayError."""
    try:
        # Not folded, because any edit would change the wrapping of later lines.
        text = dump_document(document, as_json=is_json(Path(path)), fold=False)
    except KnownError as error:
        raise OverlayError(f"{path}: cannot be written: {error}") from error
    if not is_json(Path(path)) and not _reads_back(text, document):
        raise OverlayError(
            f"{path}: cannot be written: its comments would corrupt it; move those beside empty values "
            "and multi-line texts"
        )
    return text


def _reads_back(text: str, document: Any) -> bool:
    """Return whether the text has the same data; ruamel.yaml can misplace a comment or line break and corrupt it."""
    try:
        again = plain(parse_yaml(text, Path("output")))
    except SourceError:
        return False
    return _same(again, plain(document))


def _same(one: Any, other: Any) -> bool:
    """Return whether two JSON values are equal, including the order of keys and the types of numbers."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)
