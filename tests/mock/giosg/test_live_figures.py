"""Live figures, computed from the rooms, users, clients, chats and visitors of the mock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, BOT, NOT_FOUND, ORGANIZATION, ROOM, ROOMS, TEAMS, VISITOR, Clock, Mock

FIGURES = "/api/v4/reporting/realtime"
REPORT = f"/api/reporting/v1/rooms/{ROOM}/realtime"
USERS = f"/api/v5/orgs/{ORGANIZATION}/users"


@pytest.fixture
def mock(start_mock: Callable[..., Mock]) -> Mock:
    """A quiet afternoon, long after the demo chats."""
    return start_mock(clock=Clock(datetime(2026, 1, 15, 22, 30, tzinfo=UTC)))


def of_rooms(client: httpx.Client, **query: str) -> dict[str, dict[str, Any]]:
    response = client.get(f"{FIGURES}/rooms", params=query)
    assert response.status_code == 200, response.text
    return {room["room_id"]: room for room in response.json()["results"]}


def of_users(client: httpx.Client, **query: str) -> dict[str, dict[str, Any]]:
    response = client.get(f"{FIGURES}/users", params=query)
    assert response.status_code == 200, response.text
    return {user["email"]: user for user in response.json()["results"]}


def of_room(client: httpx.Client, **query: str) -> dict[str, Any]:
    response = client.get(REPORT, params=query)
    assert response.status_code == 200, response.text
    report: dict[str, Any] = response.json()
    return report


def add_room(client: httpx.Client) -> str:
    identifier: str = client.post(ROOMS, json={"name": "Telephone"}).json()["id"]
    return identifier


def serve(client: httpx.Client, user: str, rooms: list[str], seconds: int = 60) -> None:
    """Make a user present in rooms and online."""
    client.patch(f"{USERS}/{user}", json={"is_online_enabled": True})
    put = client.put(f"{USERS}/{user}/clients/tab", json={"rooms": rooms, "expires_in": seconds})
    assert put.is_success, put.text


def add_chat(mock: Mock, name: str, **changes: Any) -> None:
    """Insert a chat, by default in the demo room; no operation of this document creates one."""
    now = mock.clock.now.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    chat = {
        "id": name,
        "room_id": ROOM,
        "room_name": "Demo",
        "created_at": now,
        "is_ended": False,
        "ended_at": now if changes.get("is_ended") else None,
        "is_waiting": False,
        "waiting_started_at": None,
    }
    mock.checks_stored = False  # the name is no id
    mock.app.store.insert("chats", ORGANIZATION, name, chat | changes)


def test_every_room_has_figures_and_a_new_one_has_them_at_once(giosg: httpx.Client) -> None:
    room = add_room(giosg)
    found = of_rooms(giosg)
    assert set(found) == {ROOM, room}
    assert found[room]["room_name"] == "Telephone"
    giosg.delete(f"{ROOMS}/{room}")
    assert set(of_rooms(giosg)) == {ROOM}


def test_rooms_are_picked_by_their_ids_between_commas(giosg: httpx.Client) -> None:
    rooms = [add_room(giosg) for _ in range(2)]
    assert set(of_rooms(giosg, room_id=",".join(rooms))) == set(rooms)
    assert set(of_rooms(giosg, room_id=f"{ROOM.upper()},unknown")) == {ROOM}


def test_the_capacity_of_a_room_is_that_of_the_users_who_serve_in_it(giosg: httpx.Client) -> None:
    room = add_room(giosg)
    assert of_rooms(giosg)[room]["free_capacity"] == 0
    serve(giosg, ADMIN, [room])
    assert of_rooms(giosg)[room]["free_capacity"] == 4, "one of five is taken by the demo chat"
    serve(giosg, AGENT, [room])
    giosg.patch(f"{USERS}/{AGENT}/preferences", json={"chat_capacity": 3})
    assert of_rooms(giosg)[room]["free_capacity"] == 7
    giosg.patch(f"{USERS}/{ADMIN}", json={"is_online_enabled": False})
    assert of_rooms(giosg)[room]["free_capacity"] == 3


def test_the_capacity_of_an_expired_client_is_removed(giosg: httpx.Client, mock: Mock) -> None:
    room = add_room(giosg)
    serve(giosg, AGENT, [room], seconds=60)
    assert of_rooms(giosg)[room]["free_capacity"] == 5
    mock.clock.advance(seconds=60)
    assert of_rooms(giosg)[room]["free_capacity"] == 0
    assert not of_users(giosg)["demo.agent@example.com"]["is_logged_id"]


def test_users_show_whether_and_where_they_serve(giosg: httpx.Client) -> None:
    agent = of_users(giosg)["demo.agent@example.com"]
    assert (agent["is_logged_id"], agent["is_online"], agent["free_capacity"]) == (False, False, 0)
    serve(giosg, AGENT, [ROOM])
    team = giosg.post(TEAMS, json={"name": "Night shift"}).json()["id"]
    giosg.post(f"{TEAMS.replace('v6', 'v5')}/{team}/memberships/{AGENT}", json={"is_admin": False})
    agent = of_users(giosg)["demo.agent@example.com"]
    assert (agent["is_logged_id"], agent["is_online"], agent["free_capacity"]) == (True, True, 5)
    assert agent["rooms"] == [ROOM]
    assert team in agent["teams"]


def test_a_bot_serves_in_every_room_while_its_client_lives(giosg: httpx.Client, mock: Mock) -> None:
    other = add_room(giosg)

    def capacity() -> list[int]:
        return [of_rooms(giosg)[room]["free_capacity"] for room in (ROOM, other)]

    before = capacity()
    client = giosg.post(f"/api/v5/users/{BOT}/clients", json={"presence_expires_in": 60})
    assert client.status_code == 201
    (bot,) = [user for user in of_users(giosg).values() if set(user["rooms"]) == {ROOM, other}]
    assert (bot["is_online"], bot["free_capacity"]) == (True, 5)
    assert capacity() == [count + 5 for count in before]
    mock.clock.advance(seconds=60)
    assert capacity() == before


def test_users_are_picked_by_their_numbers_between_commas(giosg: httpx.Client) -> None:
    numbers = {user["user_id"]: email for email, user in of_users(giosg).items()}
    assert len(numbers) > 1
    for number, email in numbers.items():
        assert list(of_users(giosg, user_id=f"{number},4711")) == [email]
    assert of_users(giosg, user_id="4711") == {}
    assert giosg.get(f"{FIGURES}/users", params={"user_id": ADMIN}).status_code == 400


def test_open_and_waiting_chats_are_counted_and_timed(giosg: httpx.Client, mock: Mock) -> None:
    room = add_room(giosg)
    for number, begin in enumerate(("22:29:00", "22:29:30")):
        add_chat(mock, f"w{number}", room_id=room, is_waiting=True, waiting_started_at=f"2026-01-15T{begin}.000Z")
    add_chat(mock, "open", room_id=room)
    found = of_rooms(giosg)[room]
    assert (found["currently_open_chats"], found["waiting_chats"]) == (3, 2)
    assert (found["average_wait_time"], found["max_wait_time"]) == (45, 60)
    report = giosg.get(REPORT.replace(ROOM, room)).json()
    assert (report["avg_wait_time"], report["max_wait_time"]) == (45, 60)


def test_chats_of_other_rooms_do_not_count(giosg: httpx.Client, mock: Mock) -> None:
    room = add_room(giosg)
    add_chat(mock, "here", is_waiting=True)
    found = of_rooms(giosg)[room]
    assert (found["currently_open_chats"], found["waiting_chats"]) == (0, 0)


def test_real_and_missed_chats_are_those_of_today_in_the_time_zone(giosg: httpx.Client, mock: Mock) -> None:
    chat = giosg.post(f"/api/v5/orgs/{ORGANIZATION}/rooms/{ROOM}/visitors/{VISITOR}/chats").json()["id"]
    joined = {"is_participating": True, "composing_status": "idle"}
    giosg.put(f"{USERS}/{ADMIN}/chat_memberships/{chat}", json=joined)
    giosg.post(f"{USERS}/{ADMIN}/chats/{chat}/messages", json={"message": "Hello"})
    assert of_room(giosg)["real_conversations"] == 0
    said = giosg.post(
        f"/api/v5/public/visitors/{VISITOR}/chats/{chat}/messages",
        json={"message": "Hello"},
        headers={"Authorization": "Bearer mock-visitor-token"},
    )
    assert said.status_code == 201
    add_chat(mock, "missed", is_ended=True)
    assert [of_room(giosg)[name] for name in ("real_conversations", "missed_chats")] == [1, 1]
    assert [of_rooms(giosg)[ROOM][name] for name in ("real_chats", "missed_chats")] == [1, 1]
    add_chat(mock, "yesterday", is_ended=True, ended_at="2026-01-14T23:59:59.000Z")
    assert of_room(giosg)["missed_chats"] == 1
    add_chat(mock, "earlier", is_ended=True, ended_at="2026-01-15T20:00:00.000Z")
    assert of_room(giosg)["missed_chats"] == 2
    assert of_room(giosg, timezone="Europe/Helsinki")["missed_chats"] == 1


def test_the_day_begins_in_the_requested_time_zone(giosg: httpx.Client) -> None:
    day = of_room(giosg)
    assert (day["start_time"], day["end_time"]) == ("2026-01-15T00:00:00", "2026-01-16T00:00:00")
    day = of_room(giosg, timezone="Europe/Helsinki")  # half past midnight there
    assert (day["start_time"], day["end_time"]) == ("2026-01-16T00:00:00", "2026-01-17T00:00:00")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "America", "../etc/passwd", "europe/helsinki", "", "\0"])
@pytest.mark.parametrize("path", [REPORT, f"{FIGURES}/rooms"])
def test_a_time_zone_that_does_not_exist_is_refused(giosg: httpx.Client, path: str, zone: str) -> None:
    response = giosg.get(path, params={"timezone": zone})
    assert response.status_code == 400
    assert list(response.json()) == ["timezone"]


def test_present_visitors_are_counted(giosg: httpx.Client, mock: Mock) -> None:
    before = of_room(giosg)
    for name, present in (("here", True), ("gone", False)):
        mock.app.store.insert("visitors", ROOM, f"{ROOM}/{name}", {"id": name, "is_present": present})
    after = of_room(giosg)
    assert after["visitor_count_now"] - before["visitor_count_now"] == 1
    assert after["visitor_count_today"] - before["visitor_count_today"] == 2
    assert of_rooms(giosg)[ROOM]["current_visitors"] == after["visitor_count_now"]


def test_the_report_of_a_room_needs_the_permission_for_reports(limited: httpx.Client) -> None:
    assert limited.get(REPORT).status_code == 403
    assert limited.get(f"{FIGURES}/rooms").status_code == limited.get(f"{FIGURES}/users").status_code == 200


def test_an_unknown_room_has_no_report(giosg: httpx.Client) -> None:
    response = giosg.get(REPORT.replace(ROOM, "00000000-0000-4000-8000-000000000000"))
    assert (response.status_code, response.json()) == (404, NOT_FOUND)
