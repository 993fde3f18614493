"""Test the mock server with schemathesis and with probes: all checks, valid credentials, one summary table.

schemathesis generates each case once. `raw` sends it directly and checks the response. `sync`, `async` and
`typescript` send the same case through a generated client to its own mock server, and compare request and response with
the raw ones. `probes` are our own checks for bugs that only later requests reveal: stored and read-only values, rows
lost or duplicated across pages, order, version tags, deletion, tokens and permissions, signatures, links, and the
rejection of invalid requests.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from pathlib import Path

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.contract.coverage import bars, report
from scripts.contract.coverage.collector import merged
from scripts.contract.coverage.page import as_markdown
from scripts.contract.coverage.report import Coverage
from scripts.contract.defaults import SEED
from scripts.contract.progress import Display
from scripts.contract.result import table
from scripts.contract.run import Dials
from scripts.contract.schedule import run_tasks
from scripts.contract.tasks import DOORS, MODES, PROBES, fuzz_tasks, probe_task, shard
from scripts.files.errors import SourceError
from scripts.files.output import write_text
from scripts.openapi import Document


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="reports in build/fuzz/: <api>.xml (JUnit), <api>.log, coverage.json, coverage.md",
    )
    parser.add_argument("modes", nargs="+", choices=MODES, metavar="MODE", help=f"what to run: {', '.join(MODES)}")
    parser.add_argument("--api", action="append", choices=API_NAMES, help="only this API; may be repeated")
    parser.add_argument(
        "--examples", type=int, default=50, metavar="N", help="cases per operation (default: %(default)s)"
    )
    parser.add_argument(
        "--seed", default=str(SEED), help="random seed, or `random` for a fresh one (default: %(default)s)"
    )
    parser.add_argument(
        "--jobs", type=int, default=_cores(), metavar="N", help="tasks at a time (default: %(default)s, the cores)"
    )
    parser.add_argument(
        "--shard", type=_shard, default=(1, 1), metavar="I/N", help="only the I-th of N shards, for parallel CI jobs"
    )
    parser.add_argument("--fail-fast", action="store_true", help="stop at the first finding")
    bars.add_arguments(parser)
    parser.add_argument(
        "--every-status",
        action="store_true",
        help=f"fail for statuses and links without a probe or a reason in {bars.REASONS.name}",
    )
    parser.add_argument(
        "--build", type=Path, default=Path("build"), help="folder of the variants (default: %(default)s)"
    )
    parser.add_argument(
        "--output", type=Path, default=Path("build/fuzz"), help="folder of the reports (default: %(default)s)"
    )
    arguments = parser.parse_args(argv)
    if arguments.examples < 1 or arguments.jobs < 1:
        parser.error("--examples and --jobs must be at least 1")
    if arguments.every_status and (PROBES not in arguments.modes or arguments.shard != (1, 1)):
        parser.error("--every-status needs the probes, and no shards")
    try:
        seed = random.SystemRandom().randrange(2**32) if arguments.seed == "random" else int(arguments.seed)
    except ValueError:
        parser.error(f"--seed must be a number or `random`, not {arguments.seed!r}")
    doors = [door for door in DOORS if door in arguments.modes]
    tasks = []
    documents = {}
    for api in arguments.api or API_NAMES:
        file = arguments.build / "mock" / f"{api}.json"
        if not file.is_file():
            raise SourceError(file, None, "no such file; run `make overlays` in the clone, or set --build")
        document = documents[api] = Document.load(file)
        tasks += fuzz_tasks(api, document) if doors else []
        tasks += [probe_task(api, document)] if PROBES in arguments.modes else []
    mine = shard(tasks, *arguments.shard)
    if doors and doors[0] != "raw":
        doors = ["raw", *doors]
    print(
        f"{len(mine)} tasks, {arguments.jobs} at a time; doors: {', '.join(doors) or 'none'}; "
        f"{arguments.examples} examples per operation, seed {seed}",
        flush=True,
    )
    dials = Dials(arguments.build, arguments.output, arguments.examples, seed)
    results = run_tasks(mine, doors, dials, arguments.jobs, Display(mine), fail_fast=arguments.fail_fast)
    for log in dict.fromkeys(result.log for result in results if not result.passed):
        print(log.read_text(encoding="utf-8"), file=sys.stderr)
    print(table(results))
    coverages = [
        Coverage.of(document, merged(result.touched for result in results if result.api == api), api)
        for api, document in documents.items()
    ]
    report.write(coverages, arguments.output / "coverage.json")
    write_text(as_markdown(coverages, bars.read_reasons()), arguments.output / "coverage.md")
    print("\n".join(["", *report.table(coverages)]))
    reached = bars.judge(coverages, arguments.min_coverage, sys.stderr)
    unclear: list[str] = []
    if arguments.every_status:
        reasons = bars.read_reasons()
        for whole in coverages:
            touched = merged(one.touched for one in results if one.api == whole.api and one.mode == PROBES)
            unclear += bars.unexplained(Coverage(whole.api, whole.items, touched), whole, reasons)
    for one in unclear:
        print(one, file=sys.stderr)
    return 0 if results and all(result.passed for result in results) and reached and not unclear else 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shard(text: str) -> tuple[int, int]:
    number, _, count = text.partition("/")
    if not (number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
        raise argparse.ArgumentTypeError(f"must be I/N with 1 <= I <= N, such as 2/8, not {text!r}")
    return int(number), int(count)


if __name__ == "__main__":
    sys.exit(main())
