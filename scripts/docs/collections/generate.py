"""Regenerate the collections in generated/collections/, or check that they are up to date.

Command line: python -m scripts.docs.collections.generate [--check] DOCUMENT [DOCUMENT ...].
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.clients.generate import differences, recover, replace
from scripts.command import command
from scripts.docs.collections.bruno import bruno_files
from scripts.docs.collections.contents import SAMPLE_FILE
from scripts.docs.collections.postman import postman_files
from scripts.docs.documents import Api, read_api
from scripts.files.limits import add_limit_option
from scripts.files.output import write_files

GENERATED = Path(__file__).resolve().parents[3] / "generated"
PARTS = ("collections",)


def collection_files(apis: Sequence[Api]) -> dict[str, str]:
    """Return the files of all collections, by path. Raises DocsError: an operation lacks an example."""
    files = {SAMPLE_FILE[0]: SAMPLE_FILE[1]}
    for api in apis:
        files |= postman_files(api)
        files |= {f"bruno/{api.name}/{name}": text for name, text in bruno_files(api).items()}
    return files


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Write the collections and return the exit status: 0 done or up to date, 1 failed or outdated."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.collections.generate",
        description="Write a Postman and a Bruno collection per API, from the docs variants.",
        epilog="Exit status: 0 done or up to date, 1 failed or outdated, 2 usage. A failed run changes nothing.",
    )
    parser.add_argument("documents", metavar="DOCUMENT", type=Path, nargs="+", help="docs variant of an API, JSON")
    parser.add_argument("--check", action="store_true", help="change nothing; print a diff and exit 1 if there is one")
    parser.add_argument("--output", metavar="FOLDER", type=Path, default=GENERATED, help="default: generated/")
    add_limit_option(parser)
    options = parser.parse_args(arguments)
    output: Path = options.output
    apis = [read_api(path) for path in options.documents]
    files = collection_files(apis)
    if not options.check:
        output.mkdir(parents=True, exist_ok=True)
        recover(output, PARTS)
    with tempfile.TemporaryDirectory(dir=None if options.check else output, prefix=".new-") as folder:
        made = Path(folder)
        write_files({made / "collections" / name: text for name, text in files.items()})
        if options.check:
            found = list(differences(made, output, PARTS))
            sys.stdout.writelines(found)
            print(f"generated/collections {'differs; run `make generate`' if found else 'is up to date'}")
            return 1 if found else 0
        replace(made, output, PARTS)
    print(f"generated collections of {', '.join(api.name for api in apis)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
