"""Print the quality bars of bundled documents: `python -m scripts.quality build/giosg.json build/gotom.json`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from scripts.command import command
from scripts.files.limits import add_limit_option
from scripts.lint.project import read_document
from scripts.quality.bars import Bar, bars_of_each, exceptions_bar

_MOST = 10
"""Maximum number of places shown for a missed bar."""


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.quality",
        description="Measure bundled documents. Prints a table of quality bars with wanted and measured values.",
        epilog="exit status: 0 all passed; 1 a missed bar, unreadable input or missing tools; 2 usage error",
    )
    parser.add_argument("documents", type=Path, nargs="+", help="bundled documents, such as build/giosg.json")
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    if len({file.stem for file in arguments.documents}) < len(arguments.documents):
        parser.error("two documents have the same file name (names must be unique)")
    documents = [read_document(file) for file in arguments.documents]
    found = {Path(document.name).stem: each for document, each in zip(documents, bars_of_each(documents), strict=True)}
    exceptions = exceptions_bar()
    print(table(found))
    print(f"redocly lint has {exceptions.measured if exceptions.misses else 'no'} exceptions")
    told = [(f"{name}, {bar.name}", bar) for name, all_ in found.items() for bar in all_ if not bar.passed or bar.short]
    for title, bar in [*told, *([(exceptions.name, exceptions)] if exceptions.misses else [])]:
        print(f"\n{title}: {bar.measured}, wanted {bar.wanted}")
        print("\n".join(f"  {miss}" for miss in bar.misses[:_MOST]))
        if len(bar.misses) > _MOST:
            print(f"  and {len(bar.misses) - _MOST} more")
    return 0 if exceptions.passed and all(bar.passed for all_ in found.values() for bar in all_) else 1


def table(found: Mapping[str, list[Bar]]) -> str:
    """Return a table with a line per bar and a column per document; missed bars show FAIL, missed goals `short`."""
    rows = [["bar", "wanted", *found]]
    for number, bar in enumerate(next(iter(found.values()))):
        rows.append([bar.name, bar.wanted, *(_shown(all_[number]) for all_ in found.values())])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return "\n".join("  ".join(row).rstrip() for row in padded)


def _shown(bar: Bar) -> str:
    return f"{bar.measured}{'' if bar.passed and not bar.short else ' short' if bar.passed else ' FAIL'}"


if __name__ == "__main__":
    sys.exit(main())
