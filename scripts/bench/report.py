"""The figures as JSON, and as tables for a person."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_HEADER = """\
# Benchmark

Made by `make bench`; figures of one run on one machine, so only those of one table can be held against each other.
Every figure is the median of {rounds} rounds. Server on one processor, load generator (autocannon, 32 connections) on
another. "Prism" is `@stoplight/prism-cli` on the same documents, answering with their examples; it checks no credential
and keeps no state. As it starts by default it logs each request, here to a file; the silent one does not. The static
applications run on the mock's own server (uvicorn, httptools, uvloop) and answer the bytes that the mock answers. The
mock checks credentials, permissions or signature, validates, and stores.

{date}, {machine}, Python {python}.
"""


def machine() -> dict[str, str]:
    """What the figures were measured on; no name that would tell whose machine it is."""
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
    """A Markdown table, its columns padded."""
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

    return "\n".join([line(head), line(["-" * width for width in widths]), *map(line, rows)])


def render(results: dict[str, Any]) -> str:
    """The whole report in Markdown."""
    parts = [_HEADER.format(rounds=results["rounds"], **results["machine"])]
    if "http" in results:
        parts += ["## The mock server beside its peers", _http(results["http"])]
    if "pages" in results:
        parts += ["## A page of 20 teams, by number of stored teams", _pages(results["pages"])]
    if "inside" in results:
        parts += ["## Clients and signing", _inside(results["inside"])]
    if "chain" in results:
        parts += ["## The chain", _chain(results["chain"])]
    return "\n\n".join(parts) + "\n"


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
    head = ["request", "server", "requests/s", "mock is", "p99 ms", "MiB ready", "MiB at the end"]
    return table(head, cells)


def _memory(mebibytes: float | None) -> str:
    return "?" if mebibytes is None else f"{mebibytes:.0f}"


def _pages(rows: list[dict[str, Any]]) -> str:
    smallest = rows[0]
    cells = [
        [
            f"{row['teams']:,}",
            f"{row['first']:,.0f}",
            f"{smallest['first'] / row['first']:.2f} x",
            f"{row['deep']:,.0f}",
            f"{smallest['deep'] / row['deep']:.2f} x",
        ]
        for row in rows
    ]
    return table(["teams", "first page, requests/s", "cost", "40 pages on, requests/s", "cost"], cells)


def _inside(results: dict[str, dict[str, float]]) -> str:
    names = {
        "sdk": ("a call of the giosg client (read the current user)", "bare httpx and json"),
        "signing": ("signing a goTom request", "bare hashlib, hmac, base64"),
    }
    cells = [
        [what, f"{found['ours']:.1f}", peer, f"{found['peer']:.1f}", f"{found['ours'] / found['peer']:.2f} x"]
        for name, found in results.items()
        for what, peer in [names[name]]
    ]
    return table(["what", "µs", "beside", "µs", "ratio"], cells)


def _chain(results: dict[str, Any]) -> str:
    regeneration = results["regeneration"]
    ratio = regeneration["ours"] / regeneration["peer"]
    cells = [
        ["regenerating the clients, released documents and checks", f"{regeneration['ours']:.1f} s"],
        ["openapi-python-client alone on the same documents", f"{regeneration['peer']:.1f} s ({ratio:.2f} x)"],
        ["`make` with nothing changed, apart from the fuzz", f"{results['nothing_to_do']:.1f} s"],
    ]
    cells += [
        [
            f"fuzz, {row['api']}, {'direct' if row['mode'] == 'raw' else 'through the client'}",
            f"{row['rate']:.0f} cases/s",
        ]
        for row in results["fuzz"]
    ]
    return table(["what", "figure"], cells)
