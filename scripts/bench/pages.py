"""Measure pagination by collection size, in process: pages that the mock has not read before.

The mock keeps a few pages in memory until their collection changes. So many different pages are read in turn that none
of them is still there when it is read again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from scripts.bench import requests
from scripts.mock.app import create_app
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.settings import Settings

SIZES = (1_000, 100_000, 1_000_000)
BATCH = 50_000
"""Number of teams to store in one transaction."""
ROWS = 10
PAGES = 100
"""Number of pages to read in turn, more than the mock keeps."""
TURNS = 5


def pages(folder: Path, rounds: int) -> list[dict[str, Any]]:
    """Return a row per number of stored teams: CPU time in microseconds of one of the first and of the last pages."""
    rows = []
    database = folder / "pages.sqlite"
    _remove(database)
    stored = 0
    for size in SIZES:
        with _app(database) as app:
            _fill(app, stored, size)
            stored = size
            first, last = (_walk(app, query) for query in ("", "?ordering=-created_at"))
            found = []
            for number in range(1, rounds + 1):
                print(f"  pages of {size:,} teams, round {number} of {rounds}", flush=True)
                found.append((_cost(app, first), _cost(app, last)))
        rows.append({"teams": size, "first": median(one for one, _ in found), "last": median(one for _, one in found)})
    _remove(database)
    return rows


def _remove(database: Path) -> None:
    for file in database.parent.glob(f"{database.name}*"):
        file.unlink()


@contextmanager
def _app(database: Path) -> Iterator[MockApp]:
    app = create_app(settings=Settings(database=str(database), page_size=ROWS))
    try:
        yield app
    finally:
        app.close()


def _fill(app: MockApp, stored: int, size: int) -> None:
    """Store copies of the demo team with new ids, from number `stored` up to `size`."""
    team = json.loads(_read(app, requests.TEAMS))["results"][0]
    for begin in range(stored, size, BATCH):
        end = min(begin + BATCH, size)
        with app.store.transaction():
            for number in range(begin, end):
                team["id"] = f"{number:08x}-0000-4000-8000-000000000000"
                app.store.insert("teams", requests.ORGANIZATION, team["id"], team)
        print(f"  stored {end:,} of {size:,} teams", flush=True)


def _walk(app: MockApp, query: str) -> list[str]:
    """Return the request targets of the first pages of a list."""
    targets = [requests.TEAMS + query]
    while len(targets) < PAGES:
        following = urlsplit(json.loads(_read(app, targets[-1]))["next"])
        targets.append(f"{following.path}?{following.query}")
    return targets


def _cost(app: MockApp, targets: list[str]) -> float:
    """Return the CPU time of a page, in microseconds."""
    begin = time.process_time()
    for _ in range(TURNS):
        for target in targets:
            _read(app, target)
    return (time.process_time() - begin) / (TURNS * len(targets)) * 1e6


def _read(app: MockApp, target: str) -> bytes:
    path, _, query = target.encode().partition(b"?")
    headers = {name.lower().encode(): value.encode() for name, value in requests.list_teams().headers.items()}
    response = app.respond_directly(Incoming("GET", path, query, target.encode(), "http", headers, b""))
    assert response is not None
    assert response.status == 200
    return response.body
