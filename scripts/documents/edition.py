"""Make an edition of a bundled document: apply an overlay that removes operations, then prune dangling references."""

from __future__ import annotations

import argparse
import copy
import sys
from pathlib import Path
from typing import Any

from scripts.command import command
from scripts.documents.prune import operations, prune
from scripts.files.limits import add_limit_option
from scripts.files.output import report_stream
from scripts.files.yaml_file import load_document, write_document
from scripts.openapi.shape import check_shape
from scripts.overlay import apply_overlay, load_overlay

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTED = ROOT / "overlays" / "documented.yaml"
"""Overlay that keeps documented operations only. It names no paths, so it works for all APIs."""


def edition(document: dict[str, Any], overlay: Path = DOCUMENTED) -> dict[str, Any]:
    """Return a copy of a document without the operations removed by an overlay.

    Raises:
        OverlayError: the overlay cannot be read or applied.
    """
    made = copy.deepcopy(document)
    apply_overlay(made, load_overlay(overlay))
    check_shape(made, f"the result of {overlay.name}")
    return prune(made)


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.documents.edition",
        description=(__doc__ or "").split("\n")[0],
        epilog="Exit status: 0 done, 1 failed, 2 usage. On failure nothing is written.",
    )
    parser.add_argument("document", type=Path, help="a bundled document, for example build/giosg.json")
    parser.add_argument(
        "--overlay", type=Path, default=DOCUMENTED, help="overlay that removes operations (default: documented-only)"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="output file, .yaml or .json")
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    document = load_document(arguments.document)
    check_shape(document, str(arguments.document))
    made = edition(document, arguments.overlay)
    write_document(made, arguments.output)
    kept, all_ = (sum(1 for _ in operations(one)) for one in (made, document))
    line = f"{arguments.overlay.stem}: {arguments.document} -> {arguments.output} ({kept} of {all_} operations)"
    print(line, file=report_stream(arguments.output))
    return 0


if __name__ == "__main__":
    sys.exit(main())
