"""Render results as Markdown tables."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_HEADER = """\
# Benchmark

Written by `make bench`. A section is from one run on one machine: compare only figures of the same section. Each figure
is the median of {rounds} rounds. The server runs on one processor, the load generator (autocannon, 32 connections) on
another. "Prism" is `@stoplight/prism-cli` on the same documents; it responds with their examples, checks no credentials
and keeps no state. By default it logs each request, here to a file; "silent Prism" does not. The static applications
run on the mock's server (uvicorn, httptools, uvloop) and send the same bytes as the mock. The mock checks credentials,
permissions or signatures, validates and stores. The requests of a row are the same each time, so that the mock has
parsed their heads before, and a record or page that has not changed is still in memory. Times of clients, signing and
pages by number of teams are CPU time.
"""
_PAGES = """\
CPU time of a page in process, without HTTP. 100 pages are read in turn, so that none is still in memory when it is read
again. The last pages are those of the opposite order."""
_POSTGRES = """\
Mocks (`--workers`), PostgreSQL (without fsync) and the load generator share all processors, so that the ratio is no
more than the processors allow. Requests that change the same namespace wait for each other."""
CONTRACT_GOALS = {"raw": "0.70 x", "three doors": "0.35 x"}
"""Goals of the runs of the contract tests, compared with schemathesis alone."""
_HEADINGS = {
    "http": "## Mock server and peers",
    "pages": "## Page of 10 teams, by number of stored teams",
    "postgres": "## On PostgreSQL, by number of processes",
    "inside": "## Clients and signing",
    "contract": "## Contract tests",
    "chain": "## Build chain",
    "growth": "## Growth",
}
"""Headings of the parts, in the order of the report."""


def machine() -> dict[str, str]:
    """Describe the machine, without its name."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} processors ({_processor()}), {platform.system()}",
        "python": platform.python_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def table(head: list[str], rows: list[list[str]]) -> str:
    """Render a Markdown table with padded columns."""
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

    return "\n".join([line(head), line(["-" * width for width in widths]), *map(line, rows)])


def render(results: dict[str, Any]) -> str:
    """Render the whole report in Markdown."""
    return "\n\n".join([_HEADER.format(rounds=results["rounds"]).rstrip(), *_sections(results).values()]) + "\n"


def renewed(text: str, results: dict[str, Any]) -> str:
    """Return a report with the sections of the results instead of its own; those that no report has now are dropped."""
    _, *others = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    sections = {section.partition("\n")[0]: section.strip() for section in others} | _sections(results)
    kept = [sections[heading] for heading in _HEADINGS.values() if heading in sections]
    return "\n\n".join([_HEADER.format(rounds=results["rounds"]).strip(), *kept]) + "\n"


def _sections(results: dict[str, Any]) -> dict[str, str]:
    """Return the sections of what was measured, by heading."""
    measured = "Measured on {date}, {machine}, Python {python}.".format(**results["machine"])
    return {
        heading: f"{heading}\n\n{measured}\n\n{_RENDERERS[part](results[part])}"
        for part, heading in _HEADINGS.items()
        if part in results
    }


def _growth(found: dict[str, Any]) -> str:
    (few, many), steps = found["operations"], found["steps"]
    whole = {
        kind: [sum(step[kind][one] for step in steps.values()) for one in range(2)] for kind in ("wall", "processor")
    }
    cells = []
    for name, step in (steps | {"all of these": whole}).items():
        small, large = (step["processor"][one] / count for one, count in enumerate((few, many)))
        cells.append([name, *(f"{wall:.1f}" for wall in step["wall"]), f"{small:.2f}", f"{large:.2f}"])
        cells[-1].append(f"{large / small:.2f} x")
    head = ["step", f"{few} operations, s", f"{many} operations, s"]
    head += [f"CPU s per operation, of {few}", f"of {many}", "ratio"]
    grown = (whole["processor"][1] / many) / (whole["processor"][0] / few)
    verdict = "no faster than linearly" if grown <= 1 else "faster than linearly"
    text = (
        f"From the seed surface ({few} operations) to the full one ({many}), time grows **{verdict}**: an operation\n"
        f"of the full surface takes {grown:.2f} times as long. The ratio compares CPU time, which is independent of\n"
        "other load on the machine; elapsed seconds are also given. Fuzzing sends\n"
        f"{found['examples']} cases per operation."
    )
    return f"{text}\n\n{table(head, cells)}"


def _http(rows: list[dict[str, Any]]) -> str:
    cells = []
    for row in rows:
        beside = {other["server"]: other for other in rows if other["request"] == row["request"]}
        ours = beside["mock"]
        cells.append(
            [
                row["request"],
                row["server"],
                f"{row['rate']:,.0f}",
                "" if row is ours else f"{ours['rate'] / row['rate']:.2f} x",
                f"{row['p99']:.0f}",
                _memory(row["memory_ready"]),
                _memory(row["memory_end"]),
            ]
        )
    head = ["request", "server", "requests/s", "mock is", "p99 ms", "MiB at start", "MiB at end"]
    return table(head, cells)


def _memory(mebibytes: float | None) -> str:
    return "?" if mebibytes is None else f"{mebibytes:.0f}"


def _pages(rows: list[dict[str, Any]]) -> str:
    smallest = rows[0]
    cells = [
        [
            f"{row['teams']:,}",
            f"{row['first']:,.0f}",
            f"{row['first'] / smallest['first']:.2f} x",
            f"{row['last']:,.0f}",
            f"{row['last'] / smallest['last']:.2f} x",
        ]
        for row in rows
    ]
    return f"{_PAGES}\n\n" + table(["teams", "first pages, µs", "cost", "last pages, µs", "cost"], cells)


def _postgres(rows: list[dict[str, Any]]) -> str:
    single = {row["request"]: row["rate"] for row in rows if row["processes"] == 1}
    cells = [
        [
            row["request"],
            str(row["processes"]),
            f"{row['rate']:,.0f}",
            f"{row['rate'] / single[row['request']]:.2f} x",
            f"{row['p99']:.0f}",
        ]
        for row in rows
    ]
    head = ["request", "processes", "requests/s", "of one process", "p99 ms"]
    return f"{_POSTGRES}\n\n{table(head, cells)}"


def _inside(rows: list[dict[str, Any]]) -> str:
    cells = [
        [row["task"], f"{row['ours']:,.1f}", row["beside"], f"{row['peer']:,.1f}", f"{row['ours'] / row['peer']:.2f} x"]
        for row in rows
    ]
    return table(["task", "µs", "peer", "µs", "ratio"], cells)


def _contract(results: dict[str, Any]) -> str:
    rates, seconds = results["rates"], results["seconds"]
    cells = [
        ["schemathesis alone, which generates the cases and sends none", f"{rates['alone']:.0f} cases/s", "", ""],
        *(
            [f"{name}, sent and checked", f"{rates[name]:.0f} cases/s", f"{rates[name] / rates['alone']:.2f} x", goal]
            for name, goal in CONTRACT_GOALS.items()
        ),
        ["all APIs, one process", f"{seconds['1']:.1f} s", "", ""],
        ["all APIs, two processes", f"{seconds['2']:.1f} s", f"{seconds['1'] / seconds['2']:.2f} x", "1.70 x"],
    ]
    text = f"The first three rows: {results['api']}, on one core, the mock servers included."
    return f"{text}\n\n{table(['contract tests', 'figure', 'ratio', 'goal'], cells)}"


def _chain(results: dict[str, Any]) -> str:
    regeneration = results["regeneration"]
    ratio = regeneration["ours"] / regeneration["peer"]
    cells = [
        ["regenerating the clients, released documents and checks", f"{regeneration['ours']:.1f} s"],
        ["openapi-python-client alone on the same documents", f"{regeneration['peer']:.1f} s ({ratio:.2f} x)"],
        ["up-to-date `make`, without fuzzing", f"{results['nothing_to_do']:.1f} s"],
    ]
    cells += [
        [
            f"fuzz, {row['api']}, {'direct' if row['mode'] == 'raw' else 'through the client'}",
            f"{row['rate']:.0f} cases/s",
        ]
        for row in results["fuzz"]
    ]
    return table(["task", "figure"], cells)


_RENDERERS: dict[str, Callable[[Any], str]] = {
    "http": _http,
    "pages": _pages,
    "postgres": _postgres,
    "inside": _inside,
    "contract": _contract,
    "chain": _chain,
    "growth": _growth,
}
