"""Values of path parameters, given on the command line."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence

from scripts.files.errors import KnownError
from scripts.openapi import Document


def add_value_option(parser: argparse.ArgumentParser) -> None:
    """Add `--value NAME=VALUE`, for `given_values`."""
    parser.add_argument(
        "--value",
        type=_name_and_value,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="value of a path parameter; may be repeated",
    )


def given_values(document: Document, pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the values by name.

    Raises:
        KnownError: no path has such a parameter.
    """
    known = {name for operation in document.operations for name in operation.parameter_names("path")}
    for name, _ in pairs:
        if name not in known:
            similar = difflib.get_close_matches(name, known, n=3)
            hint = f"did you mean {', '.join(similar)}?" if similar else f"known: {', '.join(sorted(known))}"
            raise KnownError(f"--value {name}: no path has this parameter; {hint}")
    return dict(pairs)


def _name_and_value(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if not name or not value:
        raise argparse.ArgumentTypeError(f"must be NAME=VALUE, not {text!r}")
    return name, value
