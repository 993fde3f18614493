"""Validate bundled documents with openapi-spec-validator, redocly lint and the house rules."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from scripts.command import command
from scripts.lint import lint
from scripts.lint.project import add_project_arguments, read_document, read_project
from scripts.lint.redocly import redocly_errors
from scripts.lint.rule import Project
from scripts.lint.specification import specification_errors
from scripts.openapi import Document

Checks = Iterator[tuple[str, str, list[str]]]


def house_errors(project: Project, changed: Collection[str]) -> dict[str, list[str]]:
    """Return the findings of the house rules per changed document; all others under the folder of the sources."""
    sources = str(project.sources)
    found: dict[str, list[str]] = {document.name: [] for document in project.documents if document.name in changed}
    found[sources] = []
    for finding in lint(project, changed):
        found[finding.document if finding.document in found else sources].append(str(finding))
    return found


def checks(project: Project, derived: Sequence[Document] = (), changed: Collection[str] | None = None) -> Checks:
    """Run the checks and yield (tool, document, errors) as each finishes.

    House rules concern hand-written documents, so derived documents are not checked against them.

    Args:
        changed: names of the documents to check. Rules about all documents together always run.
    """
    all_ = (*project.documents, *derived)
    changed = {document.name for document in all_} if changed is None else changed
    asked = [document for document in all_ if document.name in changed]
    invalid = set()
    # Run redocly (Node) in parallel with the checks in Python.
    with ThreadPoolExecutor(1) as pool:
        redocly = pool.submit(redocly_errors, [Path(document.name) for document in asked])
        for document in asked:
            errors = list(specification_errors(document))
            yield "openapi-spec-validator", document.name, errors
            if errors:
                invalid.add(document.name)
        # House rules rely on a valid document structure, so invalid documents are left out.
        written = tuple(document for document in project.documents if document.name not in invalid)
        house = house_errors(replace(project, documents=written), changed) if project.documents else {}
        for file, errors in redocly.result().items():
            yield "redocly lint", str(file), errors
    for name, errors in house.items():
        yield "house rules", name, errors


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint.validate",
        description="Validate bundled documents. Prints one line per tool and document, followed by its errors.",
        epilog="exit status: 0 all valid; 1 errors, unreadable input or missing tools; 2 usage error",
    )
    add_project_arguments(parser)
    parser.add_argument(
        "--derived",
        type=Path,
        nargs="+",
        default=[],
        metavar="DOCUMENT",
        help="documents derived from them, such as editions: checked without the house rules",
    )
    parser.add_argument(
        "--changed",
        type=Path,
        nargs="+",
        metavar="DOCUMENT",
        help="run single-document checks on these only (default: all)",
    )
    arguments = parser.parse_args(argv)
    if not arguments.documents and not arguments.derived:
        parser.error("no documents given (pass bundled documents such as build/giosg.json)")
    changed = None if arguments.changed is None else {str(file) for file in arguments.changed}
    failed = False
    derived = [read_document(file) for file in arguments.derived]
    for tool, document, errors in checks(read_project(arguments), derived, changed):
        failed = failed or bool(errors)
        print(f"{'FAIL' if errors else 'ok':4}  {tool:22}  {document}", flush=True)
        for error in errors:
            print(f"      {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
