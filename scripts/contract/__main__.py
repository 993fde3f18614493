"""Compare an API, recorded traffic or another revision of the descriptions with the documents."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from scripts.contract.tasks import MODES


@dataclass(frozen=True)
class Command:
    """A command: a summary, and the module with its `main`, imported on first use."""

    module: str
    purpose: str


COMMANDS = {
    "diff": Command("scripts.contract.diff.command", "compare two revisions of documents and clients: what breaks"),
    "run": Command("scripts.contract.target.command", "test any server against a document, read-only by default"),
    "drift": Command("scripts.contract.drift.command", "compare recorded traffic with the documents; propose changes"),
    "proxy": Command("scripts.contract.proxy", "record requests to a target, and compare each with the documents"),
    "config": Command("scripts.contract.config", "write settings for plain schemathesis and any target"),
    "explain": Command("scripts.contract.explain", "explain the code of a finding"),
    "coverage": Command("scripts.contract.coverage.command", "add up the coverage of runs, and list what is missing"),
    "fuzz": Command("scripts.contract.fuzz", f"test the mock server; modes: {', '.join(MODES)}"),
}


def available() -> dict[str, Command]:
    """Return the available commands; an installed wheel has no `fuzz`, which needs a clone."""
    return {name: one for name, one in COMMANDS.items() if importlib.util.find_spec(one.module)}


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in MODES:  # the modes of `fuzz` need no command before them
        arguments.insert(0, "fuzz")
    known = available()
    listed = "\n".join(f"  {name:<10}{one.purpose}" for name, one in known.items())
    parser = argparse.ArgumentParser(
        prog="contract",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"commands:\n{listed}\n\n`contract COMMAND --help` lists the options of a command.",
    )
    parser.add_argument("command", choices=known, metavar="COMMAND", help=f"one of {', '.join(known)}")
    chosen = parser.parse_args(arguments[:1]).command
    status: int = importlib.import_module(known[chosen].module).main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
