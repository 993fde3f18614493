"""Compare the mock server with static applications and Prism: requests per second, latency, memory."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from scripts.bench import requests
from scripts.bench.load import Load, Request, fire
from scripts.bench.servers import Server, mock, prism, static

NO_JOURNAL = "mock without journal"


def comparison(folder: Path, rounds: int, seconds: int) -> list[dict[str, Any]]:
    """Return a row per request and server: medians over rounds, and memory in MiB at start and end."""
    rows = []
    for request, api in (
        (requests.signed_read(), "gotom"),
        (requests.create_team(), "giosg"),
        (requests.list_teams(), "giosg"),
    ):
        with _servers(request, api, folder) as servers:
            ready = {server.name: server.memory() for server in servers}
            found: dict[str, list[Load]] = {server.name: [] for server in servers}
            for number in range(rounds):
                for server in servers:
                    print(f"  {request.name}, round {number + 1} of {rounds}: {server.name}", flush=True)
                    if server.name in ("mock", NO_JOURNAL):
                        requests.reset(server.url)
                    found[server.name].append(fire(server.url, request, seconds))
            rows += [
                {
                    "request": request.name,
                    "server": server.name,
                    "rate": median(load.rate for load in found[server.name]),
                    "p99": median(load.p99 for load in found[server.name]),
                    "memory_ready": ready[server.name],
                    "memory_end": server.memory(),
                }
                for server in servers
            ]
    return rows


@contextlib.contextmanager
def _servers(request: Request, api: str, folder: Path) -> Iterator[list[Server]]:
    """Start and warm up the servers; the static ones respond with the mock's response."""
    with contextlib.ExitStack() as stack:
        ours = stack.enter_context(mock(folder / "mock.log"))
        requests.reset(ours.url)
        body = requests.once(ours.url, request)
        servers = [
            ours,
            stack.enter_context(mock(folder / "silent.log", "--max-journal", "0", name=NO_JOURNAL)),
            stack.enter_context(static("static Starlette", "starlette_app", body, folder)),
            stack.enter_context(static("static ASGI", "raw_app", body, folder)),
            stack.enter_context(prism("Prism", api, folder)),
            stack.enter_context(prism("silent Prism", api, folder, "--verboseLevel=silent")),
        ]
        for server in servers:
            fire(server.url, request, 1)
        yield servers
