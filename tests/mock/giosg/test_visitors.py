"""The visitors of a room: presence, priority and variables."""

from __future__ import annotations

import httpx
import pytest

from tests.mock.support import ABSENT_VISITOR, NOT_FOUND, ROOM, ROOMS, VISITOR, WAITING_VISITOR

IN_ROOM = f"{ROOMS}/{ROOM}"


def test_present_visitors_are_listed_by_priority(giosg: httpx.Client) -> None:
    visitors = giosg.get(f"{IN_ROOM}/priority_visitors").json()["results"]
    assert [one["id"] for one in visitors] == [VISITOR, WAITING_VISITOR]
    assert visitors[0]["implicit_priority"] > visitors[1]["implicit_priority"]


def test_a_room_has_visitors_of_its_own(giosg: httpx.Client) -> None:
    room = giosg.post(ROOMS, json={"name": "Telephone"}).json()["id"]
    assert giosg.get(f"{ROOMS}/{room}/priority_visitors").json()["results"] == []
    assert giosg.get(f"{ROOMS}/{room}/present_visitors/{VISITOR}").status_code == 404


def test_a_visitor_is_read_as_listed(giosg: httpx.Client) -> None:
    listed = giosg.get(f"{IN_ROOM}/priority_visitors").json()["results"]
    for visitor in listed:
        assert giosg.get(f"{IN_ROOM}/present_visitors/{visitor['id']}").json() == visitor


@pytest.mark.parametrize("visitor", [ABSENT_VISITOR, "0" * 32, VISITOR[:-1], VISITOR + "0", VISITOR.upper(), ROOM])
def test_an_absent_user_is_not_found(giosg: httpx.Client, visitor: str) -> None:
    response = giosg.get(f"{IN_ROOM}/present_visitors/{visitor}")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_a_variable_is_answered_as_it_was_sent(giosg: httpx.Client) -> None:
    variable = {"key": "customer_number", "value": "4711"}
    for visitor in (VISITOR, ABSENT_VISITOR):
        response = giosg.post(f"{IN_ROOM}/visitors/{visitor}/variables", json=variable)
        assert (response.status_code, response.json()) == (201, variable)


@pytest.mark.parametrize("body", [{}, [], "key", None])
def test_a_variable_of_nothing_is_refused(giosg: httpx.Client, body: object) -> None:
    assert giosg.post(f"{IN_ROOM}/visitors/{VISITOR}/variables", json=body).status_code == 400


def test_a_variable_of_an_unknown_visitor_is_not_found(giosg: httpx.Client) -> None:
    for url in (f"{IN_ROOM}/visitors/{'0' * 32}/variables", f"{ROOMS}/{VISITOR}/visitors/{VISITOR}/variables"):
        assert giosg.post(url, json={"key": "a", "value": "b"}).status_code == 404
