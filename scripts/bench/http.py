"""Compare the mock server with static applications and Prism (requests per second, latency, memory), and measure
pagination by collection size."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from scripts.bench import requests
from scripts.bench.load import Load, Request, fire
from scripts.bench.servers import Server, mock, prism, static
from scripts.mock.engine.sqlite_store import SqliteStore

SIZES = (1_000, 100_000, 1_000_000)
BATCH = 50_000
"""Number of teams to store in one transaction."""
DEEP = 40
"""Number of pages to follow to a deep cursor."""


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
                    if server.name == "mock":
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
            stack.enter_context(static("static Starlette", "starlette_app", body, folder)),
            stack.enter_context(static("static ASGI", "raw_app", body, folder)),
            stack.enter_context(prism("Prism", api, folder)),
            stack.enter_context(prism("silent Prism", api, folder, "--verboseLevel=silent")),
        ]
        for server in servers:
            fire(server.url, request, 1)
        yield servers


def pages(folder: Path, rounds: int, seconds: int) -> list[dict[str, Any]]:
    """Return a row per number of stored teams: requests per second of the first and of a deep page."""
    rows = []
    database = folder / "pages.sqlite"
    _remove(database)
    stored = 0
    for size in SIZES:
        _fill(database, stored, size)
        stored = size
        with mock(folder / "pages.log", "--database", str(database)) as server:
            first = requests.list_teams()
            deep = requests.list_teams(_further(server.url, DEEP))
            fire(server.url, first, 1)
            found = []
            for number in range(1, rounds + 1):
                print(f"  page of {size:,} teams, round {number} of {rounds}", flush=True)
                found.append((fire(server.url, first, seconds).rate, fire(server.url, deep, seconds).rate))
        rows.append(
            {"teams": size, "first": median(rate for rate, _ in found), "deep": median(rate for _, rate in found)}
        )
    _remove(database)
    return rows


def _remove(database: Path) -> None:
    for file in database.parent.glob(f"{database.name}*"):
        file.unlink()


def _fill(database: Path, stored: int, size: int) -> None:
    """Store copies of the demo team with new ids in a mock's database, from number `stored` up to `size`."""
    with mock(database.with_suffix(".log"), "--database", str(database)) as server:
        team = json.loads(requests.once(server.url, requests.list_teams()))["results"][0]
    store = SqliteStore(str(database))
    try:
        for begin in range(stored, size, BATCH):
            end = min(begin + BATCH, size)
            with store.transaction():
                for number in range(begin, end):
                    team["id"] = f"{number:08x}-0000-4000-8000-000000000000"
                    store.insert("teams", requests.ORGANIZATION, team["id"], team)
            print(f"  stored {end:,} of {size:,} teams", flush=True)
    finally:
        store.close()


def _further(url: str, count: int) -> str:
    """Return the request target of the page `count` pages after the first."""
    target = requests.TEAMS
    for _ in range(count):
        following = json.loads(requests.once(url, requests.list_teams(target)))["next"]
        parts = urlsplit(following)
        target = f"{parts.path}?{parts.query}"
    return target
