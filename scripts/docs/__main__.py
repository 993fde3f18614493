"""Command line: python -m scripts.docs DOCUMENT [DOCUMENT ...] -o FOLDER."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts.docs.errors import DocsError
from scripts.docs.page import entry, render_index, render_page
from scripts.docs.redoc import BUNDLE, read_redoc
from scripts.docs.samples import missing_samples
from scripts.docs.signature import describe_signatures
from scripts.overlay.document import write_files
from scripts.overlay.errors import OverlayError


def build(documents: Sequence[Path], bundle: Path = BUNDLE) -> dict[str, str]:
    """The files of the reference, text by name: a page per document, the index, Redoc. Raises DocsError."""
    files = read_redoc(bundle)
    entries = []
    for path in documents:
        document = _read(path)
        name = path.stem
        if name == "index" or f"{name}.html" in files:
            raise DocsError(f"{path}: the page {name}.html is taken; rename the document")
        try:
            describe_signatures(document)
            files[f"{name}.html"] = render_page(document, name)
            entries.append(entry(document, name))
        except (DocsError, ValueError) as error:  # ValueError: a number that JSON has no words for
            raise DocsError(f"{path}: {error}") from error
    files["index.html"] = render_index(entries)
    return files


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DocsError(f"{path}: cannot read ({error.strerror}); `make overlays` makes the documents") from error
    except ValueError as error:
        raise DocsError(f"{path}: not JSON: {error}") from error
    info = document.get("info") if isinstance(document, dict) else None
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        raise DocsError(f"{path}: not an OpenAPI document: it has no info with title and version")
    try:
        missing = missing_samples(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise DocsError(f"{path}: an operation is not as OpenAPI has it ({type(error).__name__}: {error})") from error
    if missing:
        raise DocsError(
            f"{path}: each operation needs one sample per language in x-codeSamples; "
            f"add them in overlays/docs/{path.stem}.yaml:\n  " + "\n  ".join(missing)
        )
    return document


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the pages and return the exit status: 0 done, 1 failed (nothing was written); usage errors exit 2."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs",
        description="Build one offline HTML page per OpenAPI document, named after it, and an index. The pages need no "
        "other host: Redoc is copied beside them, and they open from disk as well as from a server.",
        epilog="example: python -m scripts.docs build/docs-variant/*.json -o build/docs. "
        "Exit status: 0 done, 1 failed, 2 usage.",
    )
    parser.add_argument("documents", metavar="DOCUMENT", type=Path, nargs="+", help="docs variant of an API, JSON")
    parser.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="where the pages go")
    parser.add_argument(
        "--redoc", metavar="FILE", type=Path, default=BUNDLE, help="Redoc's standalone bundle (default: the locked one)"
    )
    options = parser.parse_args(arguments)
    try:
        files = build(options.documents, options.redoc)
        write_files({options.output / name: text for name, text in files.items()})
    except (DocsError, OverlayError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    pages = [name for name in files if name.endswith(".html") and name != "index.html"]
    print(f"built {', '.join(pages)} in {options.output}; start at index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
