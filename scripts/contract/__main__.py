"""Compare an API, recorded traffic, or another state of the descriptions with the documents.

commands:
  diff      compare two states of documents and clients: what breaks, and the next version
  run       test any server against a document, read-only unless told otherwise
  drift     compare recorded traffic with the documents, and propose what would describe it
  proxy     record requests to a target, and compare them with the documents while they pass
  config    write settings for plain schemathesis and any target
  explain   explain the code of a finding
  coverage  add up the coverage of runs, and show what they did not touch
  fuzz      test the mock server with schemathesis and probes (raw, probes, and the clients)

`contract COMMAND --help` lists the options of a command.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from scripts.contract.tasks import MODES

COMMANDS = {
    "diff": "scripts.contract.diff.command",
    "run": "scripts.contract.target.command",
    "drift": "scripts.contract.drift.command",
    "proxy": "scripts.contract.proxy",
    "config": "scripts.contract.config",
    "explain": "scripts.contract.explain",
    "coverage": "scripts.contract.coverage.command",
    "fuzz": "scripts.contract.fuzz",
}
"""The module of each command, which has a `main`; imported when it is called, since some take long to import."""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in MODES:  # the modes of `fuzz` need no command before them
        arguments.insert(0, "fuzz")
    parser = argparse.ArgumentParser(
        prog="contract", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=f"one of {', '.join(COMMANDS)}")
    chosen = parser.parse_args(arguments[:1]).command
    status: int = importlib.import_module(COMMANDS[chosen]).main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
