"""Write a YAML source as JSON, which programs read faster: `python -m scripts.files.convert IN -o OUT`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.files.yaml_file import SourceError, load_source, write_document


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.files.convert", description=__doc__.partition(":")[0])
    parser.add_argument("source", type=Path, metavar="IN", help="a YAML file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="the JSON file to write")
    arguments = parser.parse_args(argv)
    try:
        write_document(load_source(arguments.source), arguments.output)
    except (OSError, SourceError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
