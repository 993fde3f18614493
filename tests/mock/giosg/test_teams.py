"""Teams: creating, reading, changing, deleting (seeds 000 and 002)."""

from __future__ import annotations

import uuid

import httpx
import pytest

from tests.mock.support import ADMIN, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, TEAMS, Clock, walk

DEMO_TEAM = f"{TEAMS}/2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"


def create(giosg: httpx.Client, name: str = "Support") -> dict[str, object]:
    response = giosg.post(TEAMS, json={"name": name})
    assert response.status_code == 201
    team: dict[str, object] = response.json()
    return team


def test_a_created_team_has_the_name_of_the_request_and_the_rest_from_the_server(giosg: httpx.Client) -> None:
    team = create(giosg)
    assert team["name"] == team["display_name"] == "Support"
    assert uuid.UUID(str(team["id"])).version == 4
    assert team["organization"] == {"id": ORGANIZATION, "name": "Demo Organization"}
    assert team["created_by_user"] == {"id": ADMIN, "full_name": "Demo Admin"}
    assert team["created_at"] == team["updated_at"] == "2026-01-01T00:00:00.000Z"
    assert (team["is_deleted"], team["deleted_at"]) == (False, None)


def test_a_created_team_can_be_read_and_is_listed_last(giosg: httpx.Client) -> None:
    team = create(giosg)
    assert giosg.get(f"{TEAMS}/{team['id']}").json() == team
    assert giosg.get(TEAMS).json()["results"][-1] == team


def test_a_team_can_be_created_by_a_form(giosg: httpx.Client) -> None:
    response = giosg.post(TEAMS, data={"name": "a+b & ü%"})
    assert response.status_code == 201
    assert response.json()["name"] == "a+b & ü%"


def test_two_teams_of_one_name_are_two_teams(giosg: httpx.Client) -> None:
    assert create(giosg)["id"] != create(giosg)["id"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_changed_team_keeps_what_the_body_does_not_name(giosg: httpx.Client, clock: Clock, method: str) -> None:
    team = create(giosg)
    clock.advance(minutes=1)
    changed = giosg.request(method, f"{TEAMS}/{team['id']}", json={"name": "Sales"})
    assert changed.status_code == 200
    expected = team | {"name": "Sales", "display_name": "Sales", "updated_at": "2026-01-01T00:01:00.000Z"}
    assert changed.json() == expected
    assert giosg.get(f"{TEAMS}/{team['id']}").json() == expected


def test_an_empty_patch_changes_nothing_but_the_time_of_change(giosg: httpx.Client) -> None:
    team = create(giosg)
    assert giosg.patch(f"{TEAMS}/{team['id']}", json={}).json() == team


def test_read_only_and_unknown_attributes_of_a_body_are_ignored(giosg: httpx.Client) -> None:
    body = {"name": "Support", "id": ADMIN, "is_deleted": True, "colour": "red", "member_count": 7}
    team = giosg.post(TEAMS, json=body).json()
    assert team["id"] != ADMIN
    assert (team["is_deleted"], team["member_count"]) == (False, 0)
    assert "colour" not in team


def test_text_in_the_notation_of_the_overlays_is_kept_literally(giosg: httpx.Client) -> None:
    assert create(giosg, "${uuid} ${self.id}")["display_name"] == "${uuid} ${self.id}"


def test_a_deleted_team_is_gone(giosg: httpx.Client) -> None:
    url = f"{TEAMS}/{create(giosg)['id']}"
    deleted = giosg.delete(url)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert "content-type" not in deleted.headers
    for response in (giosg.get(url), giosg.delete(url), giosg.patch(url, json={}), giosg.put(url, json={"name": "x"})):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert walk(giosg, TEAMS) == [["My first team"]]


def test_deleted_teams_are_listed_on_request_with_the_time_of_deletion(giosg: httpx.Client, clock: Clock) -> None:
    team = create(giosg)
    clock.advance(hours=1)
    giosg.delete(f"{TEAMS}/{team['id']}")
    listed = giosg.get(TEAMS, params={"is_deleted": "true"}).json()["results"]
    assert listed == [team | {"is_deleted": True, "deleted_at": "2026-01-01T01:00:00.000Z"}]
    assert walk(giosg, f"{TEAMS}?is_deleted=false") == [["My first team"]]


@pytest.mark.parametrize(
    ("body", "field", "message"),
    [
        ({}, "name", "This field is required."),
        ({"name": ""}, "name", "This field may not be blank."),
        ({"name": None}, "name", 'null is not of type "string"'),
        ({"name": ["x"]}, "name", '["x"] is not of type "string"'),
        (None, "non_field_errors", 'null is not of type "object"'),
        ([], "non_field_errors", '[] is not of type "object"'),
        ("name", "non_field_errors", '"name" is not of type "object"'),
    ],
)
def test_a_body_that_does_not_fit_is_refused_by_field(
    giosg: httpx.Client, body: object, field: str, message: str
) -> None:
    response = giosg.request("POST", TEAMS, json=body)
    if body is None:  # httpx sends no body for None
        response = giosg.post(TEAMS, content=b"null", headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()) == (400, {field: [message]})
    assert walk(giosg, TEAMS) == [["My first team"]]


def test_put_needs_every_required_attribute(giosg: httpx.Client) -> None:
    response = giosg.put(DEMO_TEAM, json={})
    assert (response.status_code, response.json()) == (400, {"name": ["This field is required."]})


@pytest.mark.parametrize(
    ("fields", "field"),
    [("name=", "name"), ("", "name"), ("name=a&name=b", "name"), ("name=a&colour=red", "non_field_errors")],
)
def test_a_form_is_held_to_its_own_schema(giosg: httpx.Client, fields: str, field: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    response = giosg.post(TEAMS, content=fields, headers=headers)
    assert response.status_code == 400
    assert list(response.json()) == [field]


def test_an_identifier_may_be_written_in_upper_case(giosg: httpx.Client) -> None:
    assert giosg.get(DEMO_TEAM.upper().replace("/API/V6/ORGS", "/api/v6/orgs").replace("TEAMS", "teams")).is_success


@pytest.mark.parametrize("identifier", ["1", "x", ADMIN, "2c8f63a0", "%00", "..%2F..", "%F0%9F%98%80"])
def test_an_id_that_is_not_of_a_team_is_not_found(giosg: httpx.Client, identifier: str) -> None:
    response = giosg.get(f"{TEAMS}/{identifier}")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_a_team_is_not_found_under_another_organization(giosg: httpx.Client) -> None:
    assert giosg.get(DEMO_TEAM.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403
    assert giosg.get(DEMO_TEAM.replace(ORGANIZATION, ADMIN)).status_code == 404
