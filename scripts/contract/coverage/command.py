"""Add up the coverage of several runs, such as shards, and list what no run touched.

FILE is a `coverage.json` of `contract fuzz`, or a `<api>.coverage.json` of `contract run`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.command import command
from scripts.contract.coverage import bars, report
from scripts.contract.coverage.inventory import KINDS


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract coverage", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--missing", action="append", default=[], choices=KINDS, help="list what was not touched")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the sum as JSON")
    bars.add_arguments(parser)
    arguments = parser.parse_args(argv)
    coverages = report.read(arguments.files)
    print("\n".join(report.table(coverages)))
    for coverage in coverages:
        for kind in arguments.missing:
            print("\n".join(f"{coverage.api}  {kind}  {item}" for item in coverage.missing(kind)))
    if arguments.output:
        report.write(coverages, arguments.output)
    return int(not bars.judge(coverages, arguments.min_coverage, sys.stderr))
