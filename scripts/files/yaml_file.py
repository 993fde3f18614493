"""Documents in files: YAML or JSON by the name's ending, read within limits and written whole."""

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
    """A YAML source as mappings and lists that know their lines (see `line_of`); an unquoted date is refused.

    Raises:
        FileNotFoundError: there is no such file.
        SourceError: it cannot be used, see `read_text` and `parse_yaml`.
    """
    return parse_yaml(read_text(file), file, dates=False)


def load_editable(file: Path) -> Any:
    """A document as it is kept while it is changed: with comments, lines and styles if it is YAML.

    Raises FileNotFoundError and SourceError, as `load_source` does.
    """
    text = read_text(file)
    return parse_json(text, file) if is_json(file) else parse_yaml(text, file)


def load_document(file: Path) -> Any:
    """A document as plain dicts and lists. Raises FileNotFoundError and SourceError, as `load_source` does."""
    return plain(load_editable(file))


def line_of(node: Any, key: str | int) -> int | None:
    """The line, from 1, on which a key or item of a loaded mapping or list stands; None where it is not known."""
    try:
        return int(node.lc.data[key][0]) + 1
    except (AttributeError, KeyError, TypeError):
        return None


def dump_document(document: Any, *, as_json: bool = False, fold: bool = True) -> str:
    """A document as YAML (see `yaml_text`) or as indented JSON. Raises KnownError if neither can hold it."""
    check_writable(document)
    return json_text(document) if as_json else yaml_text(document, fold=fold)


def write_document(document: Any, output: Path) -> None:
    """Write a document as its name says (.json or YAML); an earlier file is replaced only by a complete one.

    Raises:
        KnownError: it holds what cannot be written.
        OutputError: the file cannot be written.
    """
    write_text(dump_document(document, as_json=is_json(output)), output)


def is_json(file: Path) -> bool:
    """Whether a file's name says JSON."""
    return file.suffix.lower() == ".json"
