"""Validate bundled documents with everything there is: openapi-spec-validator, redocly lint, the house rules."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from scripts.command import command
from scripts.lint import lint
from scripts.lint.project import add_project_arguments, read_document, read_project
from scripts.lint.redocly import redocly_errors
from scripts.lint.rule import Project
from scripts.lint.specification import specification_errors
from scripts.openapi import Document


def house_errors(project: Project) -> dict[str, list[str]]:
    """What the house rules find, by document; what they find in the sources stands under the sources' folder."""
    found: dict[str, list[str]] = {document.name: [] for document in project.documents} | {str(project.sources): []}
    for finding in lint(project):
        found[finding.document if finding.document in found else str(project.sources)].append(str(finding))
    return found


def checks(project: Project, derived: Sequence[Document] = ()) -> Iterator[tuple[str, str, list[str]]]:
    """Each check as it is done: the tool, the document, and what the tool found.

    Documents made from those of the project need not keep the house rules, which are about what is written by hand.
    """
    valid = []
    for document in (*project.documents, *derived):
        errors = list(specification_errors(document))
        yield "openapi-spec-validator", document.name, errors
        if not errors:
            valid.append(document)
    for document in (*project.documents, *derived):
        yield "redocly lint", document.name, list(redocly_errors(Path(document.name)))
    # The house rules rely on the shape that the specification gives a document, so an invalid one is left out.
    written = tuple(document for document in valid if document not in derived)
    for name, errors in house_errors(replace(project, documents=written)).items():
        yield "house rules", name, errors


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint.validate",
        description="Validate bundled documents; one line for each tool and document, and below it what was found.",
        epilog="exit status: 0 all valid, 1 anything found, unreadable or not installed, 2 wrong usage",
    )
    add_project_arguments(parser, required=True)
    parser.add_argument(
        "--derived",
        type=Path,
        nargs="+",
        default=[],
        metavar="DOCUMENT",
        help="documents made from them, such as editions: the same without the house rules",
    )
    arguments = parser.parse_args(argv)
    failed = False
    for tool, document, errors in checks(read_project(arguments), [read_document(file) for file in arguments.derived]):
        failed = failed or bool(errors)
        print(f"{'FAIL' if errors else 'ok':4}  {tool:22}  {document}", flush=True)
        for error in errors:
            print(f"      {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
