"""Convert a YAML file to JSON, which is faster to read: `python -m scripts.files.convert IN -o OUT`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.command import command
from scripts.files.limits import add_limit_option
from scripts.files.yaml_file import load_source, write_document


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.files.convert", description=__doc__.partition(":")[0])
    parser.add_argument("source", type=Path, metavar="IN", help="a YAML file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="the JSON file to write")
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    write_document(load_source(arguments.source), arguments.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
