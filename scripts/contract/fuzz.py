"""Test the mock server with schemathesis and with probes: all checks, valid credentials, one summary table.

`raw` sends every case that schemathesis generates as it is. `probes` are checks of our own for what schemathesis cannot
see, because it shows only in later requests: whether what was written is what is read, rows lost or doubled over a page
walk, order, tags, deletion, tokens and permissions, signatures. `sync` and `async` send the generated cases through the
generated clients and compare what went over the wire with what the document says.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.contract.run import MODES, Result, run
from scripts.contract.server import mock_server

DEFAULT_SEED = 20261123
PROBE_OPTIONS = ("--page-size", "3")  # a walk over several pages then takes few rows


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="reports: build/fuzz/<api>-<mode>.xml (JUnit) and .log; settings and their reasons: schemathesis.toml",
    )
    parser.add_argument("modes", nargs="+", choices=MODES, metavar="MODE", help=f"what to run: {', '.join(MODES)}")
    parser.add_argument("--api", action="append", choices=API_NAMES, help="only this API (again for more)")
    parser.add_argument("--examples", type=int, default=50, metavar="N", help="cases per operation (default: 50)")
    parser.add_argument(
        "--seed", default=str(DEFAULT_SEED), help="random seed, or `random` for a fresh one (default: %(default)s)"
    )
    parser.add_argument("--build", type=Path, default=Path("build"), help="folder of the variants (default: build)")
    parser.add_argument("--output", type=Path, default=Path("build/fuzz"), help="folder of the reports")
    arguments = parser.parse_args(argv)
    if arguments.examples < 1:
        parser.error("--examples must be at least 1")
    try:
        seed = random.SystemRandom().randrange(2**32) if arguments.seed == "random" else int(arguments.seed)
    except ValueError:
        parser.error(f"--seed must be a number or `random`, not {arguments.seed!r}")
    results: list[Result] = []
    for mode in arguments.modes:
        for api in arguments.api or API_NAMES:
            # Each run has a server of its own, so that what one leaves behind cannot reach the next.
            options = PROBE_OPTIONS if mode == "probes" else ()
            with mock_server("--documents", str((arguments.build / "mock").resolve()), *options) as url:
                dials = "" if mode == "probes" else f", {arguments.examples} examples per operation, seed {seed}"
                print(f"testing {api} ({mode}){dials} ...", flush=True)
                result = run(api, mode, url, arguments.build, arguments.output, arguments.examples, seed)
                results.append(result)
                if not result.passed:
                    print(result.log.read_text(encoding="utf-8"), file=sys.stderr)
    print(table(results))
    return 0 if all(result.passed for result in results) else 1


def table(results: list[Result]) -> str:
    """The summary: a line per API and mode."""
    rows = [("api", "mode", "operations", "cases", "checks", "seconds", "result")]
    rows += [
        (
            r.api,
            r.mode,
            str(r.operations),
            str(r.cases),
            str(r.checks),
            f"{r.seconds:.1f}",
            "ok" if r.passed else "FAILED",
        )
        for r in results
    ]
    lines = _aligned(rows)
    notes = [f"{r.api} {r.mode}: {note}" for r in results for note in r.notes]
    return "\n".join([*lines, *notes, *_looked(results)])


def _looked(results: list[Result]) -> list[str]:
    """How many operations each probe looked at, a column per API; `-` where a document gives it nothing to do."""
    probed = [result for result in results if result.mode == "probes"]
    if not probed:
        return []
    rows = [("operations by probe", *(result.api for result in probed))]
    rows += [(name, *(str(result.looked[name] or "-") for result in probed)) for name in probed[0].looked]
    return ["", *_aligned(rows)]


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
