"""Compare recorded traffic with the documents: list what is undocumented, with counts and a first example.

FILE is a HAR of a browser or a tool, flows saved by mitmproxy, the mock's journal, or JSON lines: with `method`, `url`,
`status`, `request` and `response` with `headers` and `body`, or an nginx log with `request_method`, `request_uri`,
`status`, `host`, `request_body`, `response_body`, `http_...` and `sent_http_...`. The mock's journal has no headers,
and its list (`GET /__mock__/requests`) no bodies; a single request has them, which gives JSON lines:
`curl -s -w '\\n' 'http://127.0.0.1:4010/__mock__/requests/[1-20]'`. Examples are redacted: credentials,
members with names such as `token` or `secret`, and values that look like tokens are never kept.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from scripts.apis import API_NAMES
from scripts.command import command
from scripts.contract.codes import Severity
from scripts.contract.defaults import DOCUMENTS
from scripts.contract.drift.collecting import Collector, Drift
from scripts.contract.drift.proposal import Proposal
from scripts.contract.traffic.reading import Recording, read_recording
from scripts.files.json_text import json_text
from scripts.files.limits import add_limit_option
from scripts.files.output import write_files, write_text
from scripts.files.yaml_file import dump_document, is_json
from scripts.openapi import Document


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract drift",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="exit status: 0 no error found; 1 the documents contradict the traffic, or a file cannot be read; "
        "2 usage error",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--api", action="append", choices=API_NAMES, help="only this API; may be repeated")
    parser.add_argument("--documents", type=Path, default=DOCUMENTS, help="folder of the documents")
    parser.add_argument("--host", action="append", default=[], help="another host that serves the APIs")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--propose", type=Path, metavar="FILE", help="write an overlay that describes what was seen")
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    documents = [Document.load(arguments.documents / f"{api}.json") for api in arguments.api or API_NAMES]
    recordings = [read_recording(file) for file in arguments.files]
    collector = Collector(documents, arguments.host)
    for recording in recordings:
        for exchange in recording.exchanges:
            collector.add(exchange)
    drift = collector.drift
    print(as_json(drift) if arguments.format == "json" else as_text(drift))
    if not drift.exchanges:
        hint = "; --host names another host" if drift.ignored else ""
        print(f"error: no exchanges with hosts of the APIs{hint}", file=sys.stderr)
    if arguments.propose:
        propose(drift, recordings, arguments.propose)
    return int(any(one.about.severity is Severity.ERROR for _, one in drift.findings) or not drift.exchanges)


def as_text(drift: Drift) -> str:
    """Return the report for a terminal."""
    lines = []
    for name, one in drift.findings:
        lines.append(f"{one.about.severity.value:10}  {name}  {one.text}")
        example = f", example {one.example}" if one.example else ""
        lines.append(f"            [{one.code}] {one.count} times, first in {one.exchange}{example}")
        lines.append(f"            {one.place.pointer}")
    seen = sum(len(check.seen) for check in drift.checks.values())
    described = sum(len(check.document.operations) for check in drift.checks.values())
    lines.append(
        f"{drift.exchanges} exchanges with {seen} of {described} operations, {drift.ignored} with other hosts ignored: "
        f"{len(drift.findings)} findings"
    )
    return "\n".join(lines)


def as_json(drift: Drift) -> str:
    """Return the report as JSON."""
    content = {
        "exchanges": drift.exchanges,
        "ignored": drift.ignored,
        "operations": {name: sorted(check.seen) for name, check in drift.checks.items()},
        "findings": [{"document": name, **one.to_dict()} for name, one in drift.findings],
    }
    return json_text(content).rstrip()


def propose(drift: Drift, recordings: list[Recording], file: Path) -> None:
    """Write an overlay per document with findings: to the file itself, or, for several, one beside it per API.

    Raises:
        OutputError: a file cannot be written.
    """
    overlays = {}
    for name, check in drift.checks.items():
        proposal = Proposal(check.document, recordings, date.today())
        overlay = proposal.overlay(check.found)
        for one in proposal.left_out:
            print(f"not proposed: {name}: {one.text}")
        if overlay is not None:
            overlays[name] = overlay
    if not overlays:
        print(f"nothing to propose: {file} is not written")
    elif len(overlays) == 1:
        write_text(dump_document(next(iter(overlays.values())), as_json=is_json(file)), file)
    else:
        files = {file.with_stem(f"{file.stem}.{name}"): overlay for name, overlay in overlays.items()}
        write_files({path: dump_document(overlay, as_json=is_json(path)) for path, overlay in files.items()})
