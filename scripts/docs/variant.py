"""Derive the docs variant of an API: its bundled document with code samples, changed by its overlay.

Command line: python -m scripts.docs.variant DOCUMENT -o OUTPUT.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.apis import API_NAMES
from scripts.command import command
from scripts.docs.errors import DocsError
from scripts.docs.samples import EXTENSION, FOLDER, add_samples
from scripts.files.limits import add_limit_option
from scripts.files.yaml_file import shown, write_document
from scripts.openapi import Document
from scripts.overlay import apply_overlay, load_overlay

OVERLAYS = FOLDER.parent


def make_variant(document: Document, overlay: Path, samples: Path) -> None:
    """Add the samples of a folder to a bundled document and apply an overlay, in place.

    Raises:
        DocsError: a sample file is missing, a duplicate, or belongs to no operation.
        OverlayError: the overlay cannot be read or applied.
    """
    add_samples(document, samples)
    written = {operation.id: list(operation.definition[EXTENSION]) for operation in document.operations}
    apply_overlay(document.root, load_overlay(overlay))
    for operation in document.operations:
        if operation.definition[EXTENSION] != written[operation.id]:
            raise DocsError(
                f"{shown(overlay)}: changes {EXTENSION} of {operation.id}; "
                f"samples are files in {shown(samples)}, delete the action"
            )


def check_folders(folder: Path = FOLDER) -> None:
    """Raise DocsError if a folder of samples belongs to no API."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.name.startswith((".", "__pycache__")) and path.name not in API_NAMES:
            raise DocsError(f"{shown(path)}: no API has this name ({', '.join(API_NAMES)}); rename or delete it")


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Write the variant and return the exit status: 0 done, 1 failed (nothing was written); usage errors exit 2."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.variant",
        description="Add code samples to a bundled document and apply the overlay of the docs. The samples are the "
        "files of overlays/docs/samples/<api>/, the overlay is overlays/docs/<api>.yaml, <api> the document's name.",
        epilog="Exit status: 0 done, 1 failed, 2 usage. On failure nothing is written.",
    )
    parser.add_argument("document", metavar="DOCUMENT", type=Path, help="bundled document, build/<api>.json")
    parser.add_argument("-o", "--output", metavar="OUTPUT", type=Path, required=True, help="output file")
    add_limit_option(parser)
    options = parser.parse_args(arguments)
    check_folders()
    document = Document.load(options.document)
    make_variant(document, OVERLAYS / f"{document.name}.yaml", FOLDER / document.name)
    write_document(document.root, options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
