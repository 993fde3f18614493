"""Command line: python -m scripts.overlay INPUT OVERLAY [OVERLAY ...] -o OUTPUT."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.command import command
from scripts.files.limits import add_limit_option
from scripts.files.output import write_files

from . import Report, apply_overlay, load_overlay
from .document import read_document, render_document


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Apply the overlays and return the exit status: 0 done, 1 failed (nothing was written); usage errors exit 2."""
    options = _parse_arguments(arguments)
    document = read_document(options.input)
    overlays = [load_overlay(path) for path in options.overlays]
    reports = [apply_overlay(document, overlay) for overlay in overlays]
    files = {options.output: render_document(document, options.output)}
    if options.report:
        content = [report.to_dict() for report in reports]
        files[options.report] = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    write_files(files)
    for overlay in overlays:
        if overlay.extends and not overlay.is_for(options.input):
            print(
                f"warning: {overlay.name}: extends {overlay.extends}, but was applied to {options.input}",
                file=sys.stderr,
            )
    if options.verbose:
        for report in reports:
            _print_report(report)
    return 0


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.overlay",
        description="Apply Overlay 1.0/1.1 documents, in the order given, to an OpenAPI document. Files are YAML, or "
        "JSON where the name ends in .json; key order and comments are kept. A target that matches nothing is an "
        "error, unless its action says x-optional: true. On failure nothing is written.",
        epilog="example: python -m scripts.overlay build/gotom.yaml overlays/python/gotom.yaml -o build/out.yaml -v. "
        "Exit status: 0 done, 1 failed, 2 usage.",
    )
    parser.add_argument("input", metavar="INPUT", type=Path, help="the input document")
    parser.add_argument("overlays", metavar="OVERLAY", type=Path, nargs="+", help="overlays to apply, in this order")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUTPUT",
        type=Path,
        required=True,
        help="output file, - for standard output",
    )
    parser.add_argument("--report", metavar="FILE", type=Path, help="also write each action and its nodes as JSON")
    parser.add_argument("-v", "--verbose", action="store_true", help="print one line per action on standard error")
    add_limit_option(parser)
    options = parser.parse_args(arguments)
    if options.report and options.report.resolve() == options.output.resolve():
        parser.error("--report and --output name the same file")
    return options


def _print_report(report: Report) -> None:
    for action in report.actions:
        note = f"  # {' '.join(action.description.split())}" if action.description else ""
        count = f"{len(action.nodes)} node{'' if len(action.nodes) == 1 else 's'}"
        print(
            f"{report.overlay}: actions[{action.index}] {action.kind} {action.target}: {count}{note}", file=sys.stderr
        )


if __name__ == "__main__":
    sys.exit(main())
