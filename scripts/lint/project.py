"""Read the project to check from command-line arguments: bundled documents, sources and the shared folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from scripts.files.limits import add_limit_option
from scripts.files.yaml_file import SourceError, load_document
from scripts.lint.rule import Project
from scripts.openapi import Document
from scripts.openapi.shape import check_shape

ROOT = Path(__file__).resolve().parents[2]


def add_project_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that select what to check."""
    add_limit_option(parser)
    parser.add_argument(
        "documents",
        type=Path,
        nargs="*",
        help="bundled documents (.json or .yaml), such as build/giosg.json",
    )
    parser.add_argument(
        "--sources", type=Path, default=ROOT / "spec", help="folder to check for unused definitions (default: spec/)"
    )
    parser.add_argument(
        "--shared",
        type=Path,
        default=ROOT.parent / "shared",
        help="folder with seeds/ and reference/; without it, the files named in sources.yaml are not checked",
    )


def read_project(arguments: argparse.Namespace) -> Project:
    """Read the project that the arguments select.

    Raises:
        SourceError: a document is missing or cannot be read.
        ShapeError: it is not an OpenAPI document.
    """
    documents = tuple(read_document(file) for file in arguments.documents)
    sources = arguments.sources
    if not any(sources.glob("*/openapi.yaml")):
        raise SourceError(sources, None, "no <api>/openapi.yaml found (set the folder with --sources)")
    if sources.is_relative_to(Path.cwd()):
        sources = sources.relative_to(Path.cwd())
    return Project(documents, sources, arguments.shared if arguments.shared.is_dir() else None)


def read_document(file: Path) -> Document:
    """Read a bundled document and name it after its file. Raises SourceError or ShapeError, see `read_project`."""
    try:
        root = load_document(file)
    except FileNotFoundError:
        raise SourceError(file, None, "file not found (run `make bundle` to write the documents)") from None
    check_shape(root, str(file))
    return Document(str(file), root)
