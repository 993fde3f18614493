"""Validate bundled documents with everything there is: openapi-spec-validator, redocly lint, the house rules."""

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
    """What the house rules find, by changed document; what is wrong with the sources, under the sources' folder."""
    sources = str(project.sources)
    found: dict[str, list[str]] = {document.name: [] for document in project.documents if document.name in changed}
    found[sources] = []
    for finding in lint(project, changed):
        found[finding.document if finding.document in found else sources].append(str(finding))
    return found


def checks(project: Project, derived: Sequence[Document] = (), changed: Collection[str] | None = None) -> Checks:
    """Each check as it is done: the tool, the document, and what the tool found.

    Documents made from those of the project need not keep the house rules, which are about what is written by hand.

    Args:
        changed: names of the documents to check; what is said about all documents together is checked anyway.
    """
    all_ = (*project.documents, *derived)
    changed = {document.name for document in all_} if changed is None else changed
    asked = [document for document in all_ if document.name in changed]
    invalid = set()
    # Node checks on one core what Python checks on another.
    with ThreadPoolExecutor(1) as pool:
        redocly = pool.submit(redocly_errors, [Path(document.name) for document in asked])
        for document in asked:
            errors = list(specification_errors(document))
            yield "openapi-spec-validator", document.name, errors
            if errors:
                invalid.add(document.name)
        # The house rules rely on the shape that the specification gives a document, so an invalid one is left out.
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
        description="Validate bundled documents; one line for each tool and document, and below it what was found.",
        epilog="exit status: 0 all valid, 1 anything found, unreadable or not installed, 2 wrong usage",
    )
    add_project_arguments(parser)
    parser.add_argument(
        "--derived",
        type=Path,
        nargs="+",
        default=[],
        metavar="DOCUMENT",
        help="documents made from them, such as editions: the same without the house rules",
    )
    parser.add_argument(
        "--changed",
        type=Path,
        nargs="+",
        metavar="DOCUMENT",
        help="check only these by themselves, and all documents together (default: all)",
    )
    arguments = parser.parse_args(argv)
    if not arguments.documents and not arguments.derived:
        parser.error("name the documents to check, for example build/giosg.json")
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
