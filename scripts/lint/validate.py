"""Validate bundled documents with everything there is: openapi-spec-validator, redocly lint, the house rules."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing.exceptions import Unresolvable

from scripts.build.yaml_file import SourceError
from scripts.lint import lint
from scripts.lint.document import Document, Place
from scripts.lint.project import ROOT, add_project_arguments, read_project
from scripts.lint.rule import Project

REDOCLY = ROOT / "node_modules" / ".bin" / "redocly"
REDOCLY_CONFIG = ROOT / "redocly.yaml"
_TIMEOUT = 120  # seconds; a document takes half a second
_MOST = 1000


class ToolError(Exception):
    """A tool is missing or did not do its work; the text names the way out."""


def specification_errors(document: Document) -> Iterator[str]:
    """What openapi-spec-validator finds in a document, each with its place as far as the library tells it."""
    try:
        for error in OpenAPIV31SpecValidator(document.root).iter_errors():
            pointer = Place(tuple(map(str, error.absolute_path)), None).pointer
            yield f"{document.name}#{pointer}: {error.message}"
    except Unresolvable as error:
        # The library cannot go on after a broken reference, and its text holds the whole document.
        yield f"{document.name}: the reference to {error.ref} leads nowhere"


def redocly_errors(file: Path, *, command: Path = REDOCLY, config: Path = REDOCLY_CONFIG) -> Iterator[str]:
    """What `redocly lint` finds in a document, each with its pointer and rule.

    Raises:
        ToolError: redocly is not installed, did not end, or did not report.
    """
    if not command.exists():
        raise ToolError(f"{command} is missing; `make setup` installs it")
    # Node comes with the Python environment, hence its folder stands first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    arguments = ["lint", str(file), "--config", str(config), "--format", "json", "--max-problems", str(_MOST)]
    try:
        done = subprocess.run(
            [str(command), *arguments],
            env=os.environ | quiet | {"PATH": path},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_TIMEOUT,
        )
        problems = json.loads(done.stdout)["problems"]
    except subprocess.TimeoutExpired:
        raise ToolError(f"redocly did not end within {_TIMEOUT} s on {file}") from None
    except (OSError, ValueError, KeyError) as error:
        said = "" if isinstance(error, OSError) else done.stderr.strip()
        raise ToolError(f"redocly did not report on {file}: {said or error}") from None
    for problem in problems:
        place = problem.get("location") or [{}]
        yield f"{file}{place[0].get('pointer', '')}: {problem.get('ruleId')}: {problem.get('message')}"
    if done.returncode and not problems:
        raise ToolError(f"redocly failed on {file}: {done.stderr.strip()}")


def house_errors(project: Project) -> dict[str, list[str]]:
    """What the house rules find, by document; what they find in the sources stands under the sources' folder."""
    found: dict[str, list[str]] = {document.name: [] for document in project.documents} | {str(project.sources): []}
    for finding in lint(project):
        found[finding.document if finding.document in found else str(project.sources)].append(str(finding))
    return found


def checks(project: Project) -> Iterator[tuple[str, str, list[str]]]:
    """Each check as it is done: the tool, the document, and what the tool found."""
    for document in project.documents:
        yield "openapi-spec-validator", document.name, list(specification_errors(document))
    for document in project.documents:
        yield "redocly lint", document.name, list(redocly_errors(Path(document.name)))
    for document_name, errors in house_errors(project).items():
        yield "house rules", document_name, errors


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint.validate",
        description="Validate bundled documents; one line for each tool and document, and below it what was found.",
        epilog="exit status: 0 all valid, 1 anything found, unreadable or not installed, 2 wrong usage",
    )
    add_project_arguments(parser, required=True)
    arguments = parser.parse_args(argv)
    failed = False
    try:
        for tool, document, errors in checks(read_project(arguments)):
            failed = failed or bool(errors)
            print(f"{'FAIL' if errors else 'ok':4}  {tool:22}  {document}", flush=True)
            for error in errors:
                print(f"      {error}", flush=True)
    except (SourceError, ToolError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
