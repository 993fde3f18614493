"""Measure mocks that share a PostgreSQL database: requests per second by the number of processes."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from scripts.bench import requests
from scripts.bench.load import fire
from scripts.bench.servers import mock
from scripts.postgres import cluster

PROCESSES = (1, 2, 4)


def shared(folder: Path, rounds: int, seconds: int) -> list[dict[str, Any]]:
    """Return a row per request and number of processes: medians over rounds.

    Mocks, PostgreSQL and the load generator share all processors. Each commit waits for no disk (`fsync=off`).
    """
    rows = []
    wanted = (requests.signed_read(), requests.create_team(), requests.list_teams())
    with cluster() as data, data.running() as database:
        for count in PROCESSES:
            options = ("--database", database.new_database(), "--workers", str(count))
            with mock(folder / "shared.log", *options, is_pinned=False) as server:
                for request in wanted:
                    requests.reset(server.url)
                    fire(server.url, request, 1, is_pinned=False)
                    print(f"  {request.name}, PostgreSQL, {count} processes", flush=True)
                    found = [fire(server.url, request, seconds, is_pinned=False) for _ in range(rounds)]
                    rows.append(
                        {
                            "request": request.name,
                            "processes": count,
                            "rate": median(load.rate for load in found),
                            "p99": median(load.p99 for load in found),
                        }
                    )
    return sorted(rows, key=lambda row: [request.name for request in wanted].index(str(row["request"])))
