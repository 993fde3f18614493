"""Explain the code of a finding: what happened, why it matters, and what to do."""

from __future__ import annotations

import argparse

from scripts.command import command
from scripts.contract.codes import codes, explanation


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="contract explain", description=__doc__)
    parser.add_argument("code", nargs="?", metavar="CODE", help="a code from a report (default: list all)")
    arguments = parser.parse_args(argv)
    if arguments.code:
        print(explanation(arguments.code))
    else:
        width = max(map(len, codes()))
        for one in codes().values():
            print(f"{one.name.ljust(width)}  {one.severity.value:10}  {one.title}")
    return 0
