"""Measure requests per second and latencies with autocannon, on the second processor."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from scripts.bench.servers import LOAD_CPU, NODE, ROOT, BenchError, node, pinned
from scripts.processes import run

CONNECTIONS = 32


@dataclass(frozen=True)
class Request:
    """The request to repeat."""

    name: str
    method: str
    target: str
    headers: Mapping[str, str]
    body: str = ""


@dataclass(frozen=True)
class Load:
    """Requests per second, and the 99th percentile of latencies in milliseconds."""

    rate: float
    p99: float


def fire(url: str, request: Request, seconds: int, *, is_pinned: bool = True) -> Load:
    """Send a request over 32 connections for some seconds. Raises BenchError if any response is not a 2xx."""
    command = [
        *(pinned(LOAD_CPU) if is_pinned else ()),
        node(),
        str(NODE / "node_modules/autocannon/autocannon.js"),
        "--json",
    ]
    command += [f"--connections={CONNECTIONS}", f"--duration={seconds}", f"--method={request.method}"]
    for name, value in request.headers.items():
        command += ["--headers", f"{name}={value}"]
    if request.body:
        command += ["--body", request.body]
    done = run([*command, url + request.target], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        result = json.loads(done.stdout)
    except ValueError:
        raise BenchError(f"autocannon failed: {done.stderr[:500]}") from None
    if result["non2xx"] or result["errors"] or result["timeouts"] or not result["2xx"]:
        counts = {name: result[name] for name in ("2xx", "non2xx", "errors", "timeouts")}
        raise BenchError(f"{request.name}: unexpected responses from {url}{request.target}: {counts}")
    return Load(result["2xx"] / result["duration"], float(result["latency"]["p99"]))
