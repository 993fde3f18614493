"""Cut an edition out of a bundled document: an overlay removes operations, and what then hangs in the air goes too."""

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
"""The overlay that leaves documented operations alone; one for all APIs, since it names none of their paths."""


def edition(document: dict[str, Any], overlay: Path = DOCUMENTED) -> dict[str, Any]:
    """A copy of a document without the operations that an overlay removes.

    Raises:
        OverlayError: the overlay cannot be read or applied.
    """
    made = copy.deepcopy(document)
    apply_overlay(made, load_overlay(overlay))
    check_shape(made, f"what {overlay.name} leaves")
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
        "--overlay", type=Path, default=DOCUMENTED, help="what removes the operations (default: the documented edition)"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="where it goes, .yaml or .json")
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
