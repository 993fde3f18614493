"""Measure the mock server, the clients and the build chain and compare them with their peers.

Reports medians of at least three rounds. Servers and load generators run on this machine only, for a bounded time.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from scripts.bench import chain, contract, growth, http, inside, pages, report, shared
from scripts.bench.servers import NODE, ROOT
from scripts.command import unbounded_command
from scripts.npm import install
from scripts.processes import forget_proxies

PARTS = ("http", "pages", "postgres", "inside", "contract", "chain", "growth")
FOLDER = ROOT / "build" / "bench"
JSON = ROOT / "build" / "bench.json"
TABLE = ROOT / "tests" / "bench" / "README.md"


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Results are written to build/bench.json and tests/bench/README.md, where a run of some parts renews "
        "their sections.",
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure: {', '.join(PARTS)} (default: all)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds per measurement (default: 3)")
    parser.add_argument("--seconds", type=int, default=4, metavar="N", help="seconds of load per round (default: 4)")
    arguments = parser.parse_args(argv)
    unknown = [part for part in arguments.parts if part not in PARTS]
    if unknown:
        parser.error(f"unknown part: {', '.join(unknown)} (choose from {', '.join(PARTS)})")
    if arguments.rounds < 3 or arguments.seconds < 1:
        parser.error("--rounds must be at least 3, --seconds at least 1")
    parts = arguments.parts or PARTS
    begin = time.monotonic()
    results = measure(parts, arguments.rounds, arguments.seconds)
    JSON.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    text = report.render(results)
    print(f"\n{text}\nmeasured in {time.monotonic() - begin:.0f} s; {JSON.relative_to(ROOT)}")
    if set(parts) != set(PARTS):
        text = report.renewed(TABLE.read_text(encoding="utf-8"), results)
    TABLE.write_text(text, encoding="utf-8")
    print(f"written to {TABLE.relative_to(ROOT)}")
    return 0


def measure(parts: tuple[str, ...] | list[str], rounds: int, seconds: int) -> dict[str, Any]:
    """Measure the given parts and return the results. Raises BenchError."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {"machine": report.machine(), "rounds": rounds}
    if {"http", "postgres"} & set(parts):
        install(Path(__file__).parent, NODE)
    if "inside" in parts:
        inside.install()
    forget_proxies()
    if "http" in parts:
        results["http"] = http.comparison(FOLDER, rounds, seconds)
    if "pages" in parts:
        results["pages"] = pages.pages(FOLDER, rounds)
    if "postgres" in parts:
        results["postgres"] = shared.shared(FOLDER, rounds, seconds)
    if "inside" in parts:
        results["inside"] = [*inside.sdks(FOLDER, rounds), inside.signing(rounds)]
    if "contract" in parts:
        results["contract"] = contract.contract(FOLDER, rounds)
    if "chain" in parts:
        results["chain"] = {
            "regeneration": chain.regeneration(FOLDER, rounds),
            "nothing_to_do": chain.nothing_to_do(rounds),
            "fuzz": chain.fuzz(FOLDER),
        }
    if "growth" in parts:
        results["growth"] = growth.growth(FOLDER, rounds)
    return results


if __name__ == "__main__":
    sys.exit(main())
