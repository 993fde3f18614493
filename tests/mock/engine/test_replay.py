"""Two servers with the same history give the same responses where `X-Mock-Now` and `X-Mock-Seed` pin what varies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.conftest import PROJECT
from tests.mock.interactions.test_interactions import NEW as NEW_INTERACTION
from tests.mock.support import ORGANIZATION, TEAMS, Clock, Mock

NOW = "2026-03-04T05:06:07.008+00:00"
PINNED = {"X-Mock-Now": NOW, "X-Mock-Seed": "17"}
CREATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "a team": ("giosg", TEAMS, {"name": "Sales"}),
    "a visitor with its tokens": ("anonymous", f"/api/v5/public/orgs/{ORGANIZATION}/auth", {}),
    "an interaction": (
        "giosg",
        "/api/interactions",
        NEW_INTERACTION,
    ),
}


def create(mock: Mock, name: str, headers: dict[str, str]) -> httpx.Response:
    who, path, body = CREATIONS[name]
    client: httpx.Client = getattr(mock, who)
    response = client.post(path, json=body, headers=headers)
    assert response.status_code in (200, 201), response.text
    return response


@pytest.mark.parametrize("name", CREATIONS)
def test_what_is_created_is_the_same_byte_for_byte_on_two_servers(name: str, start_mock: Callable[..., Mock]) -> None:
    one = start_mock()
    other = start_mock(clock=Clock(datetime(2030, 1, 1, tzinfo=UTC)))
    assert create(one, name, PINNED).content == create(other, name, PINNED).content


@pytest.mark.parametrize("name", CREATIONS)
def test_another_seed_makes_other_ids(name: str, start_mock: Callable[..., Mock]) -> None:
    contents = {create(start_mock(), name, PINNED | {"X-Mock-Seed": seed}).content for seed in ("1", "2")}
    assert len(contents) == 2


def test_what_is_pinned_for_one_request_is_not_for_the_next(mock: Mock) -> None:
    pinned, usual = (create(mock, "a team", headers).json() for headers in (PINNED, {}))
    assert pinned["created_at"] == "2026-03-04T05:06:07.008Z"
    assert usual["created_at"] == "2026-01-01T00:00:00.000Z"
    assert pinned["id"] != usual["id"]


def test_a_signature_is_judged_at_the_pinned_time(mock: Mock) -> None:
    day_later = {"X-Mock-Now": "2026-01-02T00:00:00+00:00"}
    assert mock.gotom.get("/app-api/campaign/12345").status_code == 200
    assert mock.gotom.get("/app-api/campaign/12345", headers=day_later).status_code == 401


@pytest.mark.parametrize("value", ["", "yesterday", "2026-03-04", "2026-03-04T05:06:07", "9999-01-01T00:00Z"])
def test_a_time_that_is_not_one_is_rejected_by_name(value: str, mock: Mock) -> None:
    response = mock.giosg.get(TEAMS, headers={"X-Mock-Now": value})
    assert response.status_code == 400
    assert "X-Mock-Now" in response.text


def test_a_seed_that_was_used_is_refused_by_name(mock: Mock) -> None:
    create(mock, "a team", PINNED)
    again = mock.giosg.post(TEAMS, json={"name": "x"}, headers=PINNED)
    assert (again.status_code, "X-Mock-Seed: its ids exist already" in again.text) == (400, True)


FORK = """
import os
from scripts.mock.engine.replay import new_id
new_id()
child = os.fork()
if child:
    os.waitpid(child, 0)
print(*(new_id() for _ in range(100)), flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks processes")
def test_a_forked_process_makes_ids_of_its_own() -> None:
    """Their random digits are read in advance."""
    made = subprocess.run([sys.executable, "-c", FORK], check=True, cwd=PROJECT, capture_output=True, text=True)
    assert len(set(made.stdout.split())) == 200
