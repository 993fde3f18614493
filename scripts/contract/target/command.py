"""Test any server against the document of an API: `contract run --target URL --api NAME`.

Safe by default: only read-only requests are sent, with values from the target's own responses, and limited in number
and rate unless the target is on this machine. Credentials come from the environment variables of the clients
(GIOSG_API_TOKEN, GIOSG_ACCESS_TOKEN, GIOSG_VISITOR_ACCESS_TOKEN, GOTOM_USER and GOTOM_SECRET; GOTOM_CRM_IMPORT_USER,
GOTOM_REPORTS_USER and their secrets), or from a file with lines NAME=VALUE.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.contract.coverage import bars, report
from scripts.contract.coverage.collector import Collector, merged
from scripts.contract.coverage.report import Coverage
from scripts.contract.defaults import DOCUMENTS, SEED
from scripts.contract.target.credentials import read_credentials
from scripts.contract.target.given import add_value_option, given_values
from scripts.contract.target.knowledge import Knowledge
from scripts.contract.target.ledger import Ledger
from scripts.contract.target.lines import append_line, read_lines
from scripts.contract.target.plan import Plan, allowed_writes, make_plan
from scripts.contract.target.reports import Summary, write_reports
from scripts.contract.target.reports.summary import as_text
from scripts.contract.target.runner import Runner
from scripts.contract.target.sending import Sender, SendingLimits
from scripts.contract.traffic.findings import TrafficFinding
from scripts.contract.traffic.redaction import Redaction
from scripts.openapi import Document, Place, pointer_tokens
from scripts.processes import is_local

_BUDGET = 500
_RATE = 2.0
_UNLIMITED = 1_000_000


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contract run",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="exit status: 0 no errors; 1 errors, or the run was stopped; 2 usage error; 130 interrupted",
    )
    parser.add_argument("--target", required=True, metavar="URL", help="base URL, such as https://demo.gotom.io")
    parser.add_argument("--api", required=True, choices=API_NAMES)
    parser.add_argument("--document", type=Path, metavar="FILE", help="another document (default: the released one)")
    parser.add_argument(
        "--credentials", type=Path, metavar="FILE", help="file of lines NAME=VALUE; overrides the environment"
    )
    add_value_option(parser)
    parser.add_argument("--read-only", action="store_true", help="the default; excludes --allow-writes")
    parser.add_argument(
        "--allow-writes",
        action="append",
        default=[],
        metavar="NAME",
        help="operationId or tag to allow writes of; may be repeated",
    )
    parser.add_argument(
        "--budget", type=int, metavar="N", help=f"maximum requests (default: {_BUDGET}; this machine: any)"
    )
    parser.add_argument(
        "--rate", type=float, metavar="N", help=f"maximum requests per second (default: {_RATE:g}; this machine: any)"
    )
    parser.add_argument(
        "--examples", type=int, default=3, metavar="N", help="generated queries per operation (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=SEED, help="random seed (default: %(default)s)")
    parser.add_argument("--dry-run", action="store_true", help="list the requests, and send nothing")
    parser.add_argument("--resume", action="store_true", help="continue the stopped run in --output")
    parser.add_argument(
        "--clean-up", action="store_true", help="only delete what earlier runs in --output left on the target"
    )
    bars.add_arguments(parser)
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("build/contract"),
        metavar="DIR",
        help="folder of reports (default: %(default)s)",
    )
    return parser


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = _parser()
    arguments = parser.parse_args(argv)
    parts = urlsplit(arguments.target)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        parser.error(f"--target {arguments.target!r}: not an http or https URL")
    if parts.username or parts.password or parts.query:
        parser.error("--target holds credentials or a query; use the environment or --credentials")
    if arguments.read_only and arguments.allow_writes:
        parser.error("--read-only and --allow-writes exclude each other")
    local = is_local(arguments.target)
    limits = SendingLimits(
        budget=arguments.budget or (_UNLIMITED if local else _BUDGET),
        rate=arguments.rate or (None if local else _RATE),
    )
    document = Document.load(arguments.document or DOCUMENTS / f"{arguments.api}.json")
    credentials = read_credentials(arguments.api, arguments.credentials)
    target = str(httpx.URL(arguments.target)).rstrip("/")
    state = State(arguments.output / f"{arguments.api}.state.jsonl", target)
    if arguments.resume and state.others:
        parser.error(f"--resume: the run in {arguments.output} was against {', '.join(sorted(state.others))}")
    knowledge = Knowledge(document, given_values(document, arguments.value))
    writes = allowed_writes(document, arguments.allow_writes)
    if not arguments.resume and not arguments.clean_up and not arguments.dry_run:
        state.forget()
    knowledge.learned.update(state.learned)
    plan = make_plan(document, knowledge, writes, examples=arguments.examples, random_seed=arguments.seed)
    if arguments.dry_run:
        _print_plan(plan, document, knowledge)
        return 0
    ledger = Ledger(arguments.output / f"{arguments.api}.ledger.jsonl", target)
    left = ledger.open_entries()
    if arguments.clean_up and not left:  # the reports of the earlier run stay
        print(f"nothing to delete: no run in {arguments.output} has left anything on {target}")
        return 0
    if left and not arguments.clean_up:
        print(f"left on the target by earlier runs: {len(left)}; `--clean-up` deletes it", file=sys.stderr)

    def progress(operation: str, found: list[TrafficFinding]) -> None:
        if not any(one.code == "run-no-answer" for one in found):  # repeated by `--resume`
            state.note(operation, knowledge, found)
        told = ", ".join(dict.fromkeys(one.code for one in found)) or "ok"
        print(f"{operation}: {told}", file=sys.stderr, flush=True)

    source = arguments.document or DOCUMENTS / f"{arguments.api}.json"
    sender = Sender(arguments.target, limits)
    runner = Runner(document, sender, credentials, knowledge, ledger, progress, str(source))
    try:
        if arguments.clean_up:
            runner.clean_up(left)
        else:
            runner.run(plan, frozenset(state.done))
    except KeyboardInterrupt:
        runner.outcome.stopped = "interrupted; `--resume` continues"
    finally:
        sender.close()
    outcome = runner.outcome
    tested = tuple(dict.fromkeys([*state.done, *outcome.done]))
    summary = Summary(
        api=arguments.api,
        target=arguments.target,
        seed=arguments.seed,
        requests=sender.sent,
        operations=len({*plan.steps, *plan.unreachable, *tested}),
        tested=tested,
        not_reached=outcome.not_reached,
        findings=(*state.findings, *outcome.findings),
        stopped=outcome.stopped,
    )
    redaction = Redaction.of(credentials.secrets)
    print(redaction.text(as_text(summary)))
    for file in write_reports(summary, sender.exchanges, redaction, arguments.output):
        print(file)
    if arguments.clean_up:
        return int(len(outcome.findings) > 0)
    coverage = _coverage(document, runner, sender, arguments)
    print("\n".join(report.table([coverage])))
    reached = bars.judge([coverage], arguments.min_coverage, sys.stderr)
    if not tested:
        print("error: no operation was tested, for the reasons above", file=sys.stderr)
    return 130 if outcome.stopped.startswith("interrupted") else int(not summary.passed or not reached)


def _coverage(document: Document, runner: Runner, sender: Sender, arguments: argparse.Namespace) -> Coverage:
    """Write what the run touched in the document; for a resumed run, including what it had touched before."""
    file = arguments.output / f"{arguments.api}.coverage.json"
    collector = Collector(document)
    for exchange in sender.exchanges:
        collector.exchange(exchange)
    parts = [collector.touched, {"links": runner.followed}]
    if arguments.resume and file.exists():
        parts += [one.touched for one in report.read([file])]
    coverage = Coverage.of(document, merged(parts), arguments.api)
    report.write([coverage], file)
    return coverage


def _print_plan(plan: Plan, document: Document, knowledge: Knowledge) -> None:
    for name, steps in plan.steps.items():
        tellers = [teller for teller in knowledge.tellers(document.by_id[name]) if teller in plan.steps]
        values = knowledge.unknown(document.by_id[name])
        print(f"# {name}" + (f" ({', '.join(values)}: from {' or '.join(tellers)})" if values and tellers else ""))
        for step in steps:
            print(step)
    for name, unknown in plan.unreachable.items():
        print(f"# {name} is not called: give --value {unknown[0]}=...")
    print(f"{len(plan.all)} requests at most")


class State:
    """The state of a run: what it has tested, learned and found, as a file of JSON lines, for `--resume`.

    Without a target, the state of all targets in the file.

    Attributes:
        others: other targets in the file, which are ignored.
    """

    def __init__(self, file: Path, target: str | None = None) -> None:
        self._file = file
        self._target = target
        self.others: set[str] = set()
        self.done: list[str] = []
        self.learned: dict[str, list[str]] = {}
        self.findings: list[TrafficFinding] = []
        for entry in read_lines(file):
            told = entry.get("target", "an unknown target")
            if target is not None and told != target:
                self.others.add(told)
                continue
            self.done.append(entry["operation"])
            self.learned = entry["learned"]
            self.findings += [_finding(one) for one in entry["findings"]]

    def forget(self) -> None:
        self._file.unlink(missing_ok=True)
        self.done, self.learned, self.findings = [], {}, []

    def note(self, operation: str, knowledge: Knowledge, found: list[TrafficFinding]) -> None:
        findings = [one.to_dict() for one in {id(one): one for one in found}.values()]
        about = {"target": self._target, "operation": operation}
        append_line(self._file, {**about, "learned": knowledge.learned, "findings": findings})


def _finding(entry: dict[str, Any]) -> TrafficFinding:
    """Return a finding of an earlier run."""
    place = Place(tuple(pointer_tokens(entry["place"])), None)
    found = TrafficFinding(
        entry["code"], entry["operation"], entry["where"], place, "", entry["detail"], entry["example"]
    )
    found.exchange, found.count, found.commands = entry["exchange"], entry["count"], entry.get("commands", {})
    return found
