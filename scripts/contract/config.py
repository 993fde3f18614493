"""Write settings for plain `schemathesis run`, so that it reports no error that the document cannot predict.

A schema cannot say which rejections depend on the state of the server, nor which ids exist. The settings contain the
former for every operation, and the latter from --value or from an earlier `contract run`. Credentials come from the
environment variables of the clients, and are never written.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.apis import API_NAMES
from scripts.command import command
from scripts.contract.defaults import DOCUMENTS, HOOKS, IMPORTS, SETTINGS, SHOWN_DOCUMENTS
from scripts.contract.target.command import State
from scripts.contract.target.given import add_value_option, given_values
from scripts.files.output import write_text
from scripts.openapi import Document

_PROBABILITY = 0.8


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract config", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--api", required=True, choices=API_NAMES)
    parser.add_argument("--document", type=Path, metavar="FILE", help="another document (default: the released one)")
    add_value_option(parser)
    parser.add_argument(
        "--learned", type=Path, metavar="DIR", help="the --output of a `contract run`, to use the values it learned"
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("schemathesis.target.toml"),
        metavar="FILE",
        help="the settings (default: %(default)s)",
    )
    arguments = parser.parse_args(argv)
    values: dict[str, list[str]] = {}
    if arguments.learned:
        for key, learned in State(arguments.learned / f"{arguments.api}.state.jsonl").learned.items():
            values.setdefault(key.rpartition("/")[2], []).extend(learned)
    document = Document.load(arguments.document or DOCUMENTS / f"{arguments.api}.json")
    values |= {name: [value] for name, value in given_values(document, arguments.value).items()}
    write_text(settings(document, values), arguments.output)
    source = arguments.document or SHOWN_DOCUMENTS / f"{arguments.api}.json"
    print(f"PYTHONPATH={IMPORTS} schemathesis --config-file {arguments.output} run {source} --url URL")
    return 0


def settings(document: Document, values: Mapping[str, Sequence[str]]) -> str:
    """Return settings as TOML: `schemathesis.toml` with other hooks and known values of path parameters."""
    lines = [f"# Made by `contract config` for {document.name}, of {SETTINGS.name}.", f"hooks = {json.dumps(HOOKS)}"]
    lines += [line for line in SETTINGS.read_text(encoding="utf-8").splitlines() if not line.startswith(("hooks", "#"))]
    known = {
        place.value["name"] for one in document.operations for place in one.parameters if place.value["in"] == "path"
    }
    for name in sorted(known & values.keys()):
        listed = json.dumps(list(dict.fromkeys(values[name])))
        lines += ["", f"[dictionaries.path_{name}]", f"values = {listed}", f'[parameters."path.{name}"]']
        lines += [f'dictionary = "path_{name}"', f"probability = {_PROBABILITY}"]
    return "\n".join(lines) + "\n"
