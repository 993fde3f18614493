"""Check bundled documents against the house rules: `python -m scripts.lint build/giosg.json build/gotom.json`."""

from __future__ import annotations

import argparse
import sys

from scripts.command import command
from scripts.lint import RULES, lint
from scripts.lint.project import add_project_arguments, read_project
from scripts.lint.specification import specification_errors


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint",
        description="Check bundled documents against the house rules. Prints one line per finding.",
        epilog="exit status: 0 no findings; 1 findings, or invalid or unreadable input; 2 usage error",
    )
    add_project_arguments(parser)
    parser.add_argument("--list", action="store_true", help="list the rules and exit")
    arguments = parser.parse_args(argv)
    if arguments.list:
        width = max(len(rule.name) for rule in RULES)
        for rule in RULES:
            print(f"{rule.name:{width}}  {rule.summary}")
        return 0
    if not arguments.documents:
        parser.error("no documents given (pass bundled documents such as build/giosg.json, or --list)")
    project = read_project(arguments)
    if errors := [error for document in project.documents for error in specification_errors(document)]:
        print("\n".join(errors))
        print("error: invalid OpenAPI; fix the errors above before checking the house rules", file=sys.stderr)
        return 1
    findings = lint(project)
    for finding in findings:
        print(finding)
    checked = f"{len(project.documents)} document{'s' * (len(project.documents) != 1)}, {len(RULES)} rules"
    print(f"{checked}, {len(findings)} finding{'s' * (len(findings) != 1)}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
