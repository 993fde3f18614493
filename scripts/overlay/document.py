"""Documents and overlays as the applier sees them: objects, kept with comments and styles while they change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.files.errors import KnownError, SourceError
from scripts.files.yaml_file import dump_document, is_json, load_editable, plain
from scripts.files.yaml_reader import parse_yaml

from .errors import OverlayError


def read_document(path: str | Path) -> Any:
    """The object in a file, YAML or JSON. Raises FileNotFoundError and SourceError."""
    document = load_editable(Path(path))
    if not isinstance(document, Mapping):
        raise SourceError(path, None, "the document must be an object (a mapping with keys)")
    return document


def render_document(document: Any, path: str | Path) -> str:
    """The text for a file, by its name. Raises OverlayError."""
    try:
        # Not folded: a wrapped line changes with every edit before it.
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
    """Guard against ruamel.yaml, which can write a comment, or lose a line break, where it changes the data."""
    try:
        again = plain(parse_yaml(text, Path("output")))
    except SourceError:
        return False
    return _same(again, plain(document))


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are alike, the order of keys and the types of numbers included."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)
