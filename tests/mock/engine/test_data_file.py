"""Demo data of the user (`--data`): added or replacing, checked, and what a reset returns to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.files.errors import KnownError
from scripts.mock.control import Control, ControlError
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.json_lines import line_of
from tests.mock.support import ADMIN, ORGANIZATION, PARTNER, TEAMS, URL, Mock, add_teams, walk

OTHER = "5a5a5a5a-0000-4000-8000-000000000001"
TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
ROOM = "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
CHAT = "0b7d5e9a-2c4f-4a61-8e3d-5f9c1b6a7d20"
SHARE = {
    "example": "IncomingTeamShare",
    "id": f"{ORGANIZATION}/8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53",
    "with": {"is_shared": True, "organization_id": PARTNER},
}
MEMBERSHIP = {
    "example": "EndedChatMembershipPage",
    "at": ["results", 0],
    "id": f"{CHAT}/nobody",
    "with": {"member_id": "nobody"},
}
ROUTING = {"room_id": ROOM, "user_ids": [], "team_ids": [TEAM, OTHER]}
# Each follows references of the records that it lists.
LISTS = [
    TEAMS,
    f"{TEAMS}/{TEAM}/memberships",
    *(f"/api/v5/orgs/{ORGANIZATION}/{name}" for name in ("users", "rooms", "partnerships", "owned_chats", "assets")),
    f"/api/v5/orgs/{ORGANIZATION}/users/{ADMIN}/chat_memberships",
    *(f"/api/v5/users/{ADMIN}/{name}" for name in ("chats", "routed_chats")),
    "/api/v5/outgoing_invitations",
    "/api/v5/incoming_invitations",
]
SALES = {"example": "Team", "with": {"id": OTHER, "name": "Sales"}}

Start = Callable[..., Mock]


def written(folder: Path, data: Any) -> Path:
    file = folder / "data.json"
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return file


@pytest.mark.parametrize(("replace", "expected"), [(False, ["My first team", "Sales"]), (True, ["Sales"])])
def test_records_of_a_file_exist_from_the_start_and_after_a_reset(
    start_mock: Start, tmp_path: Path, replace: bool, expected: list[str]
) -> None:
    mock = start_mock(data=written(tmp_path, {"records": {"teams": [SALES]}, "replace": replace}))
    assert walk(mock.giosg, TEAMS) == [expected]
    add_teams(mock.giosg, 2)
    mock.anonymous.post("/__mock__/reset")
    assert walk(mock.giosg, TEAMS) == [expected]


def test_counters_go_on_from_the_file(start_mock: Start, tmp_path: Path, apis: list[Api]) -> None:
    gotom = next(api for api in apis if api.name == "gotom")
    counters = {name: value + 1000 for name, value in gotom.demo.counters.items()}
    mock = start_mock(data=written(tmp_path, {"records": {}, "counters": counters}))
    body = {"externalId": "x", "name": "x", "status": "booking", "bookingDate": "2026-01-01", "customer": None}
    mock.gotom.post("/app-api/campaign", json=body)
    assert mock.gotom.get("/app-api/campaign/x").json()["campaignId"] > 1000


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{\n"records": {},\n"records": {}}', "duplicate key"),
        ('{\n"records": [\n}', r"data\.json:3: "),
        ("[]", r"data\.json:1: .*not of type"),
        ('{"records": {},\n "extra": 1}', r"data\.json:1: .*'extra' was unexpected"),
        ('{"records": {},\n "replace": 1}', r'data\.json:2: 1 is not of type "boolean"'),
        ('{"records": {\n"nothing": []}}', r"data\.json:2: unknown collection nothing; known: .*teams"),
        ('{"records": {"teams": [\n1]}}', r'data\.json:2: 1 is not of type "object"'),
        (
            '{"records": {"teams": [\n{"example": "Team"},\n\n{}]}}',
            r"data\.json:4: teams, record 2, the record: .*requi",
        ),
        (
            '{"records": {"teams": [{"example": "Team",\n"with": {\n"name": 5}}]}}',
            r"data\.json:3: teams, record 1, name: 5 ",
        ),
        ('{"records": {"teams": [{"example": "Team",\n"with": 5}]}}', r"data\.json:2: teams, record 1, with: 5 is not"),
        ('{"records": {"teams": [{"example": "Nobody"}]}}', "record 1: unknown example Nobody"),
        ('{"records": {"teams": [\n{"example": "Team"}]}}', r"data\.json:2: teams, record 1: .* exists already; use"),
        ('{"records": {"users": []}, "replace": true}', "user .* is not among the users; keep a record with this id"),
        (json.dumps({"records": {"teams": [SALES, SALES]}}), "record 2: duplicate id 5a5a.*, also of teams, record 1"),
        (
            json.dumps({"records": {"teams": [SALES | {"with": {"id": OTHER, "organization_id": OTHER}}]}}),
            f"teams, record 1, organization_id: no record {OTHER} in organizations; add it, or correct the reference",
        ),
        (
            '{"records": {"flights": [\n{"example": "Campaign", "at": ["flights", 0], "under": ["Ä/1"]}]}}',
            r"data\.json:2: flights, record 1, parent: no record ä/1 in campaigns; add it",
        ),
        (
            json.dumps({"records": {"teams": [], "incoming_teams": [SHARE]}, "replace": True}),
            "incoming_teams, record 1, team_id: no record .* in teams; add it",
        ),
        (
            json.dumps({"records": {"chat_memberships": [MEMBERSHIP]}}),
            f"record 1, member_id: no record nobody in users, no record {ROOM}/nobody in visitors; add",
        ),
        (
            json.dumps({"records": {"chat_routing": [ROUTING]}, "replace": True}),
            f"chat_routing, record 1, team_ids: no record {OTHER} in teams",
        ),
    ],
)
def test_an_invalid_file_is_refused_with_line_record_and_field(
    start_mock: Start, tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(KnownError, match=message):
        start_mock(data=written(tmp_path, text))


def test_references_lead_to_collections(apis: list[Api]) -> None:
    collections = {name: collection for api in apis for name, collection in api.collections.items()}
    for api in apis:
        assert set(api.references.values()) <= collections.keys()
    for collection in collections.values():
        assert {target for one in collection.references for target in one.values()} <= collections.keys()
        assert collection.parent_in is None or collection.parent_in in collections


@pytest.mark.parametrize("place", ["file", "control"])
def test_whatever_collection_is_replaced_no_operation_fails(
    apis: list[Api], start_mock: Start, tmp_path: Path, place: str
) -> None:
    replaced = ["visitors", "chats"] if place == "file" else [name for api in apis for name in api.collections]
    for name in replaced:
        data = {"records": {name: []}, "replace": True}
        if place == "file":
            mock = start_mock(data=written(tmp_path, data))
        elif name == replaced[0]:
            mock = start_mock()
        else:
            mock.anonymous.post("/__mock__/reset")
        if place == "control":
            assert mock.anonymous.post("/__mock__/data", json=data).status_code == 200
        for credentials in (True, False):
            mock.anonymous.patch("/__mock__/switches", json={"credentials": credentials})
            for path in LISTS:  # the client refuses 500
                mock.giosg.get(path)
            mock.client("Bearer mock-visitor-token").get(f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}")


def test_demo_records_that_need_a_replaced_one_are_removed_with_it(start_mock: Start, tmp_path: Path) -> None:
    mock = start_mock(data=written(tmp_path, {"records": {"chats": []}, "replace": True}))
    counts = {one["name"]: one["records"] for one in mock.anonymous.get("/__mock__/collections").json()["collections"]}
    assert [counts[name] for name in ("chats", "chat_memberships", "chat_participations", "chat_messages")] == [0] * 4
    assert counts["teams"] == 2


def test_a_missing_file_is_named(start_mock: Start, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no such file; set --data"):
        start_mock(data=tmp_path / "none.json")


def test_the_same_file_can_be_loaded_over_control(mock: Mock, tmp_path: Path) -> None:
    with Control(URL, http_client=mock.anonymous) as control:
        assert control.load_file(written(tmp_path, {"records": {"teams": [SALES]}})) == 1
        assert walk(mock.giosg, TEAMS) == [["My first team", "Sales"]]
        with pytest.raises(ControlError, match=r"data\.json: 400: records: teams, record 1: 5a5a.* exists already"):
            control.load_file(tmp_path / "data.json")
        with pytest.raises(ControlError, match="400: records: teams, record 1, with: 5 is not"):
            control.load({"teams": [{"example": "Team", "with": 5}]})
        control.reset()
    assert walk(mock.giosg, TEAMS) == [["My first team"]]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("a",), 1),
        (("b",), 3),
        (("b", 0), 3),
        (("b", 1), 5),
        (("b", 1, 'c"', 0), 6),
        (("b", 9), 3),
        (("d",), 8),
        (("none", "e"), 1),
        (("a", "e"), 1),
    ],
)
def test_lines_of_values(path: tuple[str | int, ...], line: int) -> None:
    text = '{"a": "}\\"",\n\n "b": [{},\n\n {"c\\"":\n[1]}\n], "e": {},\n"d"\t:\nnull}'
    assert line_of(text, path) == line + (1 if path == ("d",) else 0)
