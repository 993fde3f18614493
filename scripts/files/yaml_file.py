"""Documents in files, YAML or JSON by file name, read within limits and written atomically."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.files.errors import SourceError, shown
from scripts.files.json_text import check_writable, json_text, parse_json, plain
from scripts.files.output import write_text
from scripts.files.reading import read_text
from scripts.files.yaml_reader import parse_yaml
from scripts.files.yaml_writer import yaml_text

__all__ = [
    "SourceError",
    "dump_document",
    "is_json",
    "line_of",
    "load_document",
    "load_editable",
    "load_source",
    "plain",
    "shown",
    "write_document",
    "write_text",
]


def load_source(file: Path) -> Any:
    """Read a YAML source as mappings and lists with line numbers (see `line_of`). Unquoted dates are rejected.

    Raises:
        FileNotFoundError: the file does not exist.
        SourceError: it is invalid or unreadable, see `read_text` and `parse_yaml`.
    """
    return parse_yaml(read_text(file), file, dates=False, comments=False)


def load_editable(file: Path) -> Any:
    """Read a document for editing: YAML keeps comments, lines and styles.

    Raises FileNotFoundError and SourceError, see `load_source`.
    """
    return _load(file, comments=True)


def load_document(file: Path) -> Any:
    """A document as plain dicts and lists. Raises FileNotFoundError and SourceError, see `load_source`."""
    return plain(_load(file, comments=False))


def _load(file: Path, *, comments: bool) -> Any:
    text = read_text(file)
    return parse_json(text, file) if is_json(file) else parse_yaml(text, file, comments=comments)


def line_of(node: Any, key: str | int) -> int | None:
    """Return the line, from 1, of a key or item of a loaded mapping or list; None if unknown."""
    try:
        return int(node.lc.data[key][0]) + 1
    except (AttributeError, KeyError, TypeError):
        return None


def dump_document(document: Any, *, as_json: bool = False, fold: bool = True) -> str:
    """Return a document as YAML (see `yaml_text`) or indented JSON. Raises KnownError if it cannot be represented."""
    check_writable(document)
    return json_text(document) if as_json else yaml_text(document, fold=fold)


def write_document(document: Any, output: Path) -> None:
    """Write a document atomically, as JSON if the name ends in .json, otherwise as YAML.

    Raises:
        KnownError: it cannot be represented.
        OutputError: the file cannot be written.
    """
    write_text(dump_document(document, as_json=is_json(output)), output)


def is_json(file: Path) -> bool:
    """Return whether the name of a file ends in .json."""
    return file.suffix.lower() == ".json"
