"""Compare two revisions of documents and clients; report breaking changes and the next version.

OLD and NEW are files or folders, or git revisions such as `v1.2` and `v1.2:generated/openapi/giosg.json`. For a whole
project, the released documents, the result of each overlay, and the surfaces of all clients are compared.
"""

# DECISIONS.md says why this is neither `redocly diff` nor oasdiff.

from __future__ import annotations

import argparse
from pathlib import Path

from scripts.command import command
from scripts.contract.codes import Severity
from scripts.contract.diff.project import compare, version_of
from scripts.contract.diff.report import as_changelog, as_json, as_text, is_reached, next_version, worst
from scripts.contract.diff.sources import Source, last_tag, opened
from scripts.files.limits import add_limit_option


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract diff",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="exit status: 0 compatible, or NEW has the required version; 1 breaking changes without it, or an "
        "error; 2 usage error",
    )
    parser.add_argument("old", nargs="?", metavar="OLD", help="the old revision; --release takes the last tag")
    parser.add_argument("new", nargs="?", default=".", metavar="NEW", help="the new revision (default: this folder)")
    parser.add_argument("--release", action="store_true", help="compare this folder with the last tag v... of git")
    parser.add_argument("--format", choices=("text", "json", "changelog"), default="text")
    parser.add_argument("--all", action="store_true", help="also list changes of texts and examples")
    severities = [severity.value for severity in (Severity.BREAKING, Severity.RISKY)]
    parser.add_argument(
        "--fail-on", choices=[*severities, "none"], default="breaking", help="lowest severity that fails"
    )
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    repository = Path.cwd()
    name = arguments.old
    if arguments.release:
        if name is not None:
            parser.error("name OLD or --release, not both")
        name = last_tag(repository)
        if name is None:
            print("ok    no release to compare with: git has no tag v...")
            return 0
    if name is None:
        parser.error("OLD is missing (or --release)")
    with opened(name, repository) as old, opened(arguments.new, repository) as new:
        return _report(old, new, arguments)


def _report(old: Source, new: Source, arguments: argparse.Namespace) -> int:
    changes = sorted(compare(old.path, new.path), key=lambda change: -change.severity.rank)
    version, reached = version_of(old.path), version_of(new.path)
    wanted = next_version(version, worst(changes)) if version else None
    if arguments.format == "json":
        print(as_json(old.name, new.name, changes, wanted))
    elif arguments.format == "changelog":
        print(as_changelog(changes))
    else:
        print(as_text(changes, everything=arguments.all))
        if wanted:
            print(f"version {version} of {old.name}; next version: {wanted}; version of {new.name}: {reached}")
    limit = None if arguments.fail_on == "none" else Severity(arguments.fail_on)
    severe = [change for change in changes if limit and change.severity.rank >= limit.rank]
    return int(bool(severe) and not (wanted and reached and is_reached(reached, wanted)))
